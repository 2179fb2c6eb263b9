/** Fonts that say no letter: their glyphs are told by their order where it is known. */
import { expect, test } from 'vitest'
import { letterOf } from '../../src/extract/pdf/glyph-order.js'
import { extractPdf } from '../../src/extract/pdf/index.js'
import { pdfOf } from './pdf-make.js'

test.each([
  ['BDEQLW+ArialMT', 38, 'C'],
  ['BDEQLW+ArialMT', 182, '’'],
  ['Arial-BoldMT', 177, '–'],
  ['TimesNewRomanPSMT', 105, 'á'],
  ['ASJHEV+SymbolMT', 120, '\uf0b7'],
  ['Calibri', 38, null],
  ['ArialMT', 900, null],
])('%s, glyph %i', (name, glyph, letter) => {
  expect(letterOf(name, glyph)).toBe(letter)
})

const file = (name: string) => {
  const codes = Buffer.from('The keeper’s lamp', 'utf16le').swap16()
  const glyphs = Buffer.from(codes)
  for (let at = 0; at < glyphs.length; at += 2) {
    const code = glyphs.readUInt16BE(at)
    glyphs.writeUInt16BE(code === 0x2019 ? 182 : code - 29, at)
  }
  const content = `BT /F1 12 Tf 72 700 Td <${glyphs.toString('hex')}> Tj ET`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 7 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  ])
}

test('their words are read in a page', async () => {
  const { pages } = await extractPdf(file('ABCDEF+ArialMT'), {})
  expect(pages.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(['The keeper’s lamp'])
  const other = await extractPdf(file('ABCDEF+Lamp'), {})
  expect(other.pages.flatMap(({ lines }) => lines.map(({ text }) => text))).not.toEqual(['The keeper’s lamp'])
})
