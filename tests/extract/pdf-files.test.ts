import { expect, test } from 'vitest'
import { extractPdf } from '../../src/extract/pdf/index.js'
import { timer } from '../time.js'
import { makePdf, say } from './pdf-make.js'

const lines = async (content: string, more: object = {}) => (await extractPdf(makePdf([{ content, ...more }]))).pages[0]!.lines

test('a label, a gap and its text are one line that says where the text begins', async () => {
  const [first, second] = await lines(
    say('1.', 50, 700, { bold: true }) + say('Apologies', 80, 700, { bold: true }) + say('None were sent.', 80, 680),
  )
  expect(first).toMatchObject({ text: '1. Apologies', indent: 50, textIndent: 80, bold: true, size: 12, baseline: 142 })
  expect(second).toMatchObject({ text: 'None were sent.', indent: 80 })
  expect(second!.bold).toBeUndefined()
  expect(first!.place.page).toBe(1)
})

test('a run-in heading says how far it is bold', async () => {
  const [line] = await lines(say('Present:', 50, 700, { bold: true }) + say('the mayor', 110, 700))
  expect(line).toMatchObject({ text: 'Present: the mayor', boldTo: 8 })
})

test('pieces that touch are one word, a superscript stays on its line', async () => {
  const [line] = await lines(
    `BT /F1 12 Tf 1 0 0 1 50 700 Tm [(T) 80 (uesday) -250 (4)] TJ ET\n${say('th', 105, 705, { size: 7 })}${say('May', 116, 700)}`,
  )
  expect(line!.text).toBe('Tuesday 4th May')
})

test('gaps are counted in lines', async () => {
  const step = (y: number) => say('words of a line', 50, y)
  const found = await lines([700, 686, 672, 644, 630, 588].map(step).join(''))
  expect(found.map((line) => line.gap)).toEqual([0, 0, 0, 1, 0, 2])
})

test('a turned page reads upright, its boxes stand on the page as shown', async () => {
  const [line] = await lines(say('Sideways sheet', 50, 700), { rotate: 90 })
  expect(line!.text).toBe('Sideways sheet')
  const upward = await lines('BT /F1 12 Tf 0 1 -1 0 100 50 Tm (Upward words) Tj ET\n')
  expect(upward[0]!.text).toBe('Upward words')
  expect(upward[0]!.place.box![0]).toBeLessThan(100)
  expect(upward[0]!.place.box![3]).toBeCloseTo(792, 0)
})

test('a ruled table comes out as cells', async () => {
  const rules =
    [700, 680, 660].map((y) => `50 ${y} m 350 ${y} l S\n`).join('') + [50, 150, 350].map((x) => `${x} 660 m ${x} 700 l S\n`).join('')
  const words =
    say('Name', 55, 685, { bold: true }) + say('Ward', 155, 685, { bold: true }) + say('A Smith', 55, 665) + say('North', 155, 665)
  const found = await lines(rules + words)
  expect(found.map((line) => [line.text, line.hint?.cell])).toEqual([
    ['Name', { table: 0, row: 0, column: 0, columns: 2, header: true }],
    ['Ward', { table: 0, row: 0, column: 1, columns: 2, header: true }],
    ['A Smith', { table: 0, row: 1, column: 0, columns: 2 }],
    ['North', { table: 0, row: 1, column: 1, columns: 2 }],
  ])
})

test('stamps of a pack are taken from the text and kept as facts', async () => {
  const page = (n: number) => ({
    content:
      say('Some words of a report that differ', 50, 700) +
      say('abcdefgh'.slice(0, n - 3), 50, 60) +
      say('Page', 280, 40) +
      say(`${n}`, 312, 40) +
      (n === 7 ? say('Agenda Item 5', 480, 815) : ''),
  })
  const text = await extractPdf(makePdf([page(7), page(8), page(9)]))
  expect(text.pages.map((one) => one.printed)).toEqual([7, 8, 9])
  expect(text.pages[0]!.stamps).toEqual(['Agenda Item 5'])
  expect(text.pages[1]!.lines.map((line) => line.text)).toEqual(['Some words of a report that differ', 'abcde'])
  expect(text.furniture.map((one) => one.bucket).sort()).toEqual(['header', 'page-number', 'page-number', 'page-number'])
})

test('a page with nothing is blank, one with a picture alone is scanned and reported once', async () => {
  const picture = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q'
  const text = await extractPdf(makePdf([{ content: '' }, { content: picture }, { content: picture }, { content: say('Words', 50, 700) }]))
  expect(text.pages.map((page) => [page.blank, page.scanned])).toEqual([
    [true, undefined],
    [undefined, true],
    [undefined, true],
    [undefined, undefined],
  ])
  expect(text.findings).toMatchObject([{ code: 'no-text-layer', severity: 'warning', pointer: '/source', at: { page: 2 } }])
  expect(text.findings[0]!.message).toContain('2-3')
})

test('limits keep what was read', async () => {
  const file = makePdf([1, 2, 3].map((n) => ({ content: say(`page ${n}`, 50, 700) })))
  const cut = await extractPdf(file, { maxPages: 2 })
  expect([cut.pages.length, cut.partial, cut.findings[0]!.code]).toEqual([2, true, 'limit-reached'])
  const late = await extractPdf(file, { timeoutMs: 0 })
  expect([late.pages.length, late.partial, late.findings[0]!.code]).toEqual([0, true, 'limit-reached'])
})

test.each([
  ['no PDF', new Uint8Array(Buffer.from('<html><body>not found</body></html>'))],
  ['nothing', new Uint8Array(0)],
  ['no pages', makePdf([])],
])('%s is refused with a reason', async (_, bytes) => {
  await expect(extractPdf(bytes)).rejects.toMatchObject({ name: 'MinutesError', code: 'damaged-pdf' })
})

const withoutCatalog = (whole: Uint8Array): Uint8Array => {
  const text = Buffer.from(whole).toString('latin1')
  return new Uint8Array(Buffer.from(text.slice(0, text.indexOf('xref')).replace('/Type /Catalog', '/Type /Nothing'), 'latin1'))
}

test('a file without its end is still read', async () => {
  const whole = makePdf([{ content: say('Words that survive', 50, 700) }])
  for (const cut of [whole.slice(0, whole.length - 150), withoutCatalog(whole)]) {
    const text = await extractPdf(cut)
    expect(text.pages[0]!.lines[0]!.text).toBe('Words that survive')
  }
})

test('many pieces on a page take no square of time', async () => {
  let content = ''
  for (let i = 0; i < 30_000; i++)
    content += `BT /F1 4 Tf 1 0 0 1 ${20 + (i % 150) * 3.7} ${820 - Math.floor(i / 150) * 4} Tm (x${i % 10}) Tj ET\n`
  const since = timer()
  const [page] = (await extractPdf(makePdf([{ content }]))).pages
  expect(page!.lines.length).toBeGreaterThan(100)
  expect(since()).toBeLessThan(8000)
}, 20_000)

test('globals are as they were', async () => {
  const before = [globalThis.DecompressionStream, globalThis.structuredClone]
  await extractPdf(makePdf([{ content: say('Words', 50, 700) }]))
  expect([globalThis.DecompressionStream, globalThis.structuredClone]).toEqual(before)
})

test('a foot of the page that counts the pages is whole, painted last or not', async () => {
  const foot = (text: string) => `BT /F1 10 Tf 280 40 Td (${text}) Tj ET\n`
  const pages = [1, 2].map((n) => ({ content: say('Some words of a report', 50, 700) + foot(`Page ${n} of 2`) }))
  const { pages: read, furniture } = await extractPdf(makePdf(pages))
  expect(read.map(({ lines, printed }) => [lines.length, printed])).toEqual([
    [1, 1],
    [1, 2],
  ])
  expect(furniture.map(({ text }) => text)).toEqual(['Page 1 of 2', 'Page 2 of 2'])
})
