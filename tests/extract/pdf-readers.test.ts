/** The fast reader and the whole of pdf.js give the same pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openPdf } from '../../src/extract/pdf/engine.js'
import type { Piece, Sheet } from '../../src/extract/pdf/types.js'
import { makePdf, pdfOf, say } from './pdf-make.js'

const stream = (text: string, entries = ''): string => `<< /Length ${text.length} ${entries} >>\nstream\n${text}\nendstream`

const MAP = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar endcmap`
const GLYPH = '700 0 0 0 700 700 d1 0 0 700 700 re f'

/** One page with every kind of resource. */
function page(content: string): Uint8Array {
  const fonts = '/F1 5 0 R /F2 6 0 R /F3 10 0 R /F4 14 0 R /F5 16 0 R'
  const resources = `<< /Font << ${fonts} >> /XObject << /Fm 7 0 R /Im 8 0 R >> /ExtGState << /G1 9 0 R /G2 << /CA 1 >> >> >>`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents 4 0 R >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /TrueType /BaseFont /Arial,Bold /Encoding /WinAnsiEncoding >>',
    stream('BT /F1 10 Tf 5 5 Td (in a form) Tj ET q', `/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Matrix [2 0 0 2 10 20]`),
    stream('abcd', '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray'),
    '<< /Font [6 0 R 14] >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Lamp /Encoding /Identity-H /DescendantFonts [11 0 R] /ToUnicode 13 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lamp /FontDescriptor 12 0 R /DW 900 /W [1 [600 550]] >>',
    '<< /Type /FontDescriptor /FontName /Lamp /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 >>',
    stream(MAP),
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 700 700] /FontMatrix [0.002 0 0 0.002 0 0] /FirstChar 97 /LastChar 97 /Widths [700] /Encoding << /Differences [97 /a] >> /CharProcs << /a 15 0 R >> >>',
    stream(GLYPH),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Lamp /Encoding /Identity-V /DescendantFonts [11 0 R] /ToUnicode 13 0 R >>',
  ])
}

const text = (inner: string): string => `BT /F1 12 Tf 50 700 Td ${inner} ET\n`

const CONTENTS: { [about: string]: string } = {
  'escapes and hex strings': text('(a\\(b\\)c \\101\\7 (nested) \\\nend) Tj 0 -20 Td <48 65 6C6C 6F2> Tj'),
  'kerning, spacing, scale and rise': text('[(Ta) 80 (ll) -250 (er)] TJ 2 Tc 5 Tw 80 Tz (wide r) Tj 3 Ts (up) Tj 2 Tr (bold) Tj'),
  'lines by operators of their own': text('14 TL (one) Tj T* (two) Tj (three) \' 3 1 (four five) " 0 -30 TD (six) Tj T* (seven) Tj'),
  'comments, signs and fractions': 'BT % words ) (\n/F1 +12. Tf 1 0 0 1 .5 -0.75 Tm (x) Tj 50.125 700 Td (y) Tj ET',
  'states saved and taken back': `q 2 0 0 2 10 10 cm ${text('(large) Tj')} Q ${text('(small) Tj')} Q ${text('(after) Tj')}`,
  'a form, twice, and one that leaves a state open': `/Fm Do q 1 0 0 1 100 100 cm /Fm Do Q ${text('(after) Tj')}`,
  'pictures and a small picture within': 'q 500 0 0 700 0 0 cm /Im Do Q q 9 0 0 9 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID a EI\x80 EI Q',
  'fonts of states': `BT /G1 gs /G2 gs 50 600 Td (by state) Tj ET ${text('(by name) Tj')}`,
  'two bytes a letter, and letters that are two': 'BT /F3 12 Tf 50 700 Td <000100020001> Tj ET',
  'text that runs down': 'BT /F5 12 Tf 50 700 Td <00010002> Tj <0001> Tj ET',
  'drawn letters': 'BT /F4 12 Tf 50 700 Td (aa a) Tj ET',
  'marks of content': `/Artifact BMC ${text('(foot) Tj')} EMC /P << /MCID 3 /E (x) >> BDC ${text('(body) Tj')} EMC /Artifact << /Type /Pagination >> BDC ${text('(head) Tj')} EMC EMC`,
  'rules, bars, boxes and curves':
    '50 700 m 300 700 l S 50 600 200 1 re f 50 500 200 100 re s 10 10 m 20 20 30 30 40 10 c h B 60 60 0 50 re f 5 5 m 50 5 l 50 90 l b* 7 7 m n W n',
  'text without a font': 'BT 50 700 Td (nothing) Tj ET',
  'text at other angles':
    'BT /F2 12 Tf 0 1 -1 0 100 50 Tm (Up) Tj 0.7 0.7 -0.7 0.7 200 200 Tm (Slant) Tj -1 0 0 -1 300 300 Tm (Over) Tj ET',
}

async function both(bytes: Uint8Array, pages = Number.POSITIVE_INFINITY): Promise<void> {
  const fast = await openPdf(bytes, undefined, 'fast')
  const stock = await openPdf(bytes, undefined, 'stock')
  try {
    expect([fast.pages, fast.labels, fast.meta]).toEqual([stock.pages, stock.labels, stock.meta])
    expect(await fast.outline()).toEqual(await stock.outline())
    for (let number = 1; number <= Math.min(fast.pages, pages); number++) same(await fast.page(number), await stock.page(number))
  } finally {
    await stock.close()
  }
}

const said = ({ text, space, bold, italic, mono, turn, artifact }: Piece) => ({ text, space, bold, italic, mono, turn, artifact })

/** The same words in the same order, within half a point of one place. */
function same(fast: Sheet, stock: Sheet): void {
  expect(fast.pieces.map(said)).toEqual(stock.pieces.map(said))
  expect([fast.width, fast.height, fast.rules.length]).toEqual([stock.width, stock.height, stock.rules.length])
  expect(fast.pictures).toBeCloseTo(stock.pictures, 3)
  const places = ({ pieces, rules }: Sheet) => [
    ...pieces.flatMap(({ x0, x1, y, size }) => [x0, x1, y, size]),
    ...rules.flatMap(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1]),
  ]
  const other = places(stock)
  expect(places(fast).filter((value, i) => !(Math.abs(value - other[i]!) < 0.5))).toEqual([])
}

describe('both readers of PDFs give the same', () => {
  test.each(Object.entries(CONTENTS))('%s', (_, content) => both(page(content)))

  test('pages by size, turn and tree', async () => {
    const many = Array.from({ length: 25 }, (_, i) => ({ content: say(`page ${i}`, 50, 700), rotate: (i % 4) * 90, width: 400 + i }))
    await both(makePdf(many))
  })

  test.each(fixtures())('fixture %s', (_, path) => both(readFileSync(path)))

  const corpus = resolve('../shared/corpus')
  const none = existsSync(corpus) ? '' : ' (skipped: no corpus beside the project, ../shared/corpus)'
  test.skipIf(none !== '')(`documents of the corpus${none}`, { timeout: 300_000 }, async () => {
    const files = (folder: string) => pdfsIn(join(corpus, folder)).map((path) => readFileSync(path))
    for (const bytes of files('docs')) await both(bytes, 20)
    for (const bytes of files('bulk').filter((_, i) => i % 6 === 0)) await both(bytes, 5)
  })
})

test('what the fast reader does not know is read by pdf.js, page by page', async () => {
  const content = `${text('(before) Tj')}1 2 3 lamp ${text('(after) Tj')}`
  const file = makePdf([{ content: say('plain', 50, 700) }, { content }])
  const fast = await openPdf(file, undefined, 'fast')
  await expect(fast.page(2)).rejects.toThrow('operator')
  const engine = await openPdf(file)
  expect((await engine.page(1)).pieces.map((piece) => piece.text)).toEqual(['plain'])
  expect((await engine.page(2)).pieces.map((piece) => piece.text)).toEqual(['before', 'after'])
  await engine.close()
})

test('a stream that zlib refuses gives what can be had', async () => {
  const whole = deflateSync(Buffer.from(text('(kept words) Tj'), 'latin1'))
  const broken = Buffer.concat([whole.subarray(0, -4), Buffer.from('????')]).toString('latin1')
  const file = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    stream(broken, '/Filter /FlateDecode'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
  await both(file)
  const engine = await openPdf(file)
  expect((await engine.page(1)).pieces.map((piece) => piece.text)).toEqual(['kept', 'words'])
  await engine.close()
})

function fixtures(): [string, string][] {
  const folder = resolve('fixtures')
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'source.pdf')))
  return names.map((name) => [name, join(folder, name, 'source.pdf')])
}

function pdfsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name))
}
