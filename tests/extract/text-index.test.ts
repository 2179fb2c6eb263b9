import { describe, expect, it } from 'vitest'
import { MinutesError } from '../../src/errors.js'
import { extract } from '../../src/extract/index.js'
import { toOriginal } from '../../src/fetch/read.js'
import { makeDocx, para } from './make-docx.js'
import { textsOf } from './show.js'

const read = (content: string | Buffer) => extract(toOriginal('in/the file', Buffer.from(content)))

async function failure(content: string | Buffer): Promise<MinutesError> {
  const error = await read(content).catch((caught: unknown) => caught)
  if (!(error instanceof MinutesError)) throw new Error('nothing was refused')
  return error
}

describe('extract', () => {
  it('chooses by content', async () => {
    const kinds = await Promise.all(
      ['plain', '<p>a</p><p>b</p>', '<m><t>x</t></m>', makeDocx(para('w')), '{\\rtf1 a}'].map(
        async (content) => (await read(content)).kind,
      ),
    )
    expect(kinds).toEqual(['text', 'html', 'xml', 'docx', 'docx'])
  })

  it('says what is missing where a form is read through LibreOffice and that is not there', async () => {
    const old = toOriginal('in/the file', Buffer.from('d0cf11e0a1b11ae100', 'hex'))
    const error = await extract(old, { office: '/nowhere/soffice' }).catch((caught) => caught)
    expect(error).toBeInstanceOf(MinutesError)
    expect(error.code).toBe('unsupported-format')
    expect(error.message).toContain('LibreOffice')
    expect(error.hint).toContain('--convert-to docx')
  })

  it('refuses what is no document', async () => {
    expect((await failure('{"a": 1}')).message).toContain('JSON')
    expect((await failure(Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)))).code).toBe(
      'not-a-document',
    )
    expect((await failure(' \n\t\u00a0\n')).code).toBe('empty-source')
  })

  it('tells of damaged and doubled encodings', async () => {
    const codes = async (content: Buffer) => (await read(content)).findings.map((finding) => finding.code)
    expect(await codes(Buffer.from('It’s fine – really'))).toEqual([])
    expect(await codes(Buffer.from('The chair\x92s report', 'latin1'))).toEqual([])
    expect(await codes(Buffer.concat([Buffer.from('“one” “two” '), Buffer.from([0xff])]))).toEqual(['encoding-damaged'])
    expect(await codes(Buffer.from('â€™s â€œquotedâ€\u009d CafÃ©'))).toEqual(['encoding-doubled'])
  })

  it('tells of a page that shows nothing', async () => {
    const text = await read('<html><head><title>Just a moment</title></head><body><script>go()</script></body></html>')
    expect(text.findings.map((finding) => [finding.code, finding.severity])).toEqual([['no-text', 'error']])
    expect(text.meta.title).toBe('Just a moment')
  })

  it('reads Windows-1252 and UTF-16 pages', async () => {
    expect(textsOf(await read(Buffer.from('<p>\x93RESOLVED\x94 \x96 \x8050</p><p>x</p>', 'latin1')))).toEqual(['“RESOLVED” – €50', 'x'])
    expect(textsOf(await read(Buffer.from('\ufeff<p>Siân</p>', 'utf16le')))).toEqual(['Siân'])
  })
})
