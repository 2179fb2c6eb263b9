import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { extractPdf } from '../../src/extract/pdf/index.js'

const PAD = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')
const ID = Buffer.alloc(16, 7)
const PERMISSIONS = -4

const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()
const pad = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32)

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + s[i]!) & 255
      ;[s[i], s[j]] = [s[j]!, s[i]!]
      return byte ^ s[(s[i]! + s[j]!) & 255]!
    }),
  )
}

/** A page of one line, encrypted as PDF 1.3 does it. */
function encrypted(text: string, password: string): Uint8Array {
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const owner = rc4(md5(pad('owner')).subarray(0, 5), pad(password))
  const key = md5(pad(password), owner, permissions, ID).subarray(0, 5)
  const user = rc4(key, PAD)
  const objectKey = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10)
  const stream = rc4(objectKey, Buffer.from(`BT /F1 12 Tf 1 0 0 1 50 700 Tm (${text}) Tj ET`, 'latin1')).toString('latin1')
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P ${PERMISSIONS} >>`,
  ]
  let out = '%PDF-1.3\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = out.length
  out += `xref\n0 7\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<< /Size 7 /Root 1 0 R /Encrypt 6 0 R /ID [${hex(ID)} ${hex(ID)}] >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(out, 'latin1'))
}

test('an encrypted file asks for its password and opens with it', async () => {
  const file = encrypted('Secret words', 'open')
  await expect(extractPdf(file)).rejects.toMatchObject({ code: 'encrypted-pdf', hint: expect.stringContaining('--password') })
  await expect(extractPdf(file, { password: 'wrong' })).rejects.toMatchObject({
    code: 'encrypted-pdf',
    message: expect.stringContaining('wrong'),
  })
  const text = await extractPdf(file, { password: 'open' })
  expect(text.pages[0]!.lines[0]!.text).toBe('Secret words')
})
