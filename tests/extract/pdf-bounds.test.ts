/** What a few bytes of a PDF can ask for ends at a bound, in both readers, and says so. */
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openPdf } from '../../src/extract/pdf/engine.js'
import { extractPdf } from '../../src/extract/pdf/index.js'
import { pdfOf, say } from './pdf-make.js'

const page = (contents: string, more = '') => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> ${more} >> /Contents 5 0 R >>`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  contents,
]
const stream = (text: string, entries = '') => `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`

function wide(widths: string): Uint8Array {
  const objects = page(stream('BT /F1 12 Tf 50 700 Td <00410042> Tj ET'))
  objects[3] = '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>'
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'
  return pdfOf([...objects, `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X ${system} ${widths} >>`])
}

function bomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(132 * 2 ** 20, ' ')).toString('latin1')
  return pdfOf(page(stream(packed, '/Filter /FlateDecode')))
}

/** Each form paints the next one ten times. */
function forms(depth: number): Uint8Array {
  const call = (form: number) => `/X${form} Do\n`
  const names = Array.from({ length: depth }, (_, form) => `/X${form} ${6 + form} 0 R`).join(' ')
  const inner = Array.from({ length: depth }, (_, form) => {
    const content = form + 1 < depth ? call(form + 1).repeat(10) : say('Lamp', 50, 700)
    return stream(
      content,
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /XObject << ${names} >> >>`,
    )
  })
  return pdfOf([...page(stream(call(0)), `/XObject << ${names} >>`), ...inner])
}

describe.each(['fast', 'stock'] as const)('%s', (reader) => {
  const read = async (pdf: Uint8Array) => {
    const file = await openPdf(pdf, undefined, reader)
    return file.page(1).finally(() => file.close())
  }

  test.each(['/W [0 4000000000 500]', '/W [0 4000000000 500 1 4000000000 400] /DW 500'])(
    'widths of every code there could be: %s',
    async (widths) => {
      expect((await read(wide(widths))).pieces).toHaveLength(1)
    },
  )

  test('a stream that inflates without end is refused', async () => {
    await expect(read(bomb())).rejects.toThrow('a stream that inflates beyond bounds')
  })

  test('forms that paint forms are counted', async () => {
    expect((await read(forms(3))).pieces).toHaveLength(100)
    await expect(read(forms(9))).rejects.toThrow('too many forms')
  })
})

test('what was refused is said, and no other reader is asked', async () => {
  const { findings } = await extractPdf(forms(9))
  expect(findings).toMatchObject([{ code: 'page-unreadable', severity: 'error', message: 'Page 1 cannot be read: too many forms' }])
})
