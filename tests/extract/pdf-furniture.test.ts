import { expect, test } from 'vitest'
import { takeFurniture } from '../../src/extract/pdf/furniture.js'
import type { Line, Page } from '../../src/extract/text.js'

const line = (text: string, baseline: number, more: Partial<Line> = {}): Line => ({
  text,
  indent: 50,
  gap: 0,
  size: 11,
  baseline,
  place: { page: 1, box: [50, baseline - 8, 200, baseline + 2] },
  ...more,
})

/** Pages of A4: each a list of [text, baseline]. */
const pages = (all: Line[][]): Page[] => all.map((lines, i) => ({ number: i + 1, width: 595, height: 842, lines }))

const texts = (all: Page[]) => all.map((page) => page.lines.map((one) => one.text))

test('a running head and a folio go, the text between stays', () => {
  const all = pages([1, 2, 3].map((n) => [line('The Body - 1 May', 40), line(`Text of page ${'xyz'[n - 1]}`, 300), line(`${n}`, 810)]))
  const furniture = takeFurniture(all)
  expect(texts(all)).toEqual([['Text of page x'], ['Text of page y'], ['Text of page z']])
  expect(all.map((page) => page.printed)).toEqual([1, 2, 3])
  expect(furniture.map((one) => one.bucket)).toEqual(['header', 'page-number', 'header', 'page-number', 'header', 'page-number'])
})

test('the first page keeps a title that later pages repeat', () => {
  const all = pages([1, 2, 3].map((n) => [line('THE COUNCIL', 40, { bold: true }), line(`Text ${'xyz'[n - 1]}`, 300)]))
  takeFurniture(all)
  expect(texts(all)).toEqual([['THE COUNCIL', 'Text x'], ['Text y'], ['Text z']])
})

test('what recurs inside the text is text', () => {
  const all = pages([1, 2, 3].map((n) => [line(`A heading ${'xyz'[n - 1]}`, 40), line('RESULTS', 60), line('Text', 300)]))
  takeFurniture(all)
  expect(all[1]!.lines.map((one) => one.text)).toEqual(['A heading y', 'RESULTS', 'Text'])
})

test('two pages and one page lose nothing but their numbers', () => {
  const one = pages([[line('Letterhead of a body', 30), line('Text', 300), line('Signed', 800)]])
  expect(takeFurniture(one)).toEqual([])
  const two = pages([
    [line('First words', 40), line('Page 1 of 2', 815)],
    [line('Other words', 40), line('Page 2 of 2', 815)],
  ])
  takeFurniture(two)
  expect(texts(two)).toEqual([['First words'], ['Other words']])
  expect(two.map((page) => page.printed)).toEqual([1, 2])
})

test('a number in the last line of text is no folio where text stands below', () => {
  const all = pages([[line('Text', 300), line('2024', 770), line('and more text', 800)]])
  takeFurniture(all)
  expect(texts(all)).toEqual([['Text', '2024', 'and more text']])
})

test('a page left blank on purpose is blank', () => {
  const all = pages([[line('This page is intentionally left blank', 60)]])
  expect(takeFurniture(all)).toMatchObject([{ bucket: 'blank' }])
  expect(all[0]!.blank).toBe(true)
})

test('short running heads are marks of the page that they start on', () => {
  const head = (n: number) => line(`Appendix ${n}`, 40, { indent: 450 })
  const all = pages([[line('Front', 300)], ...[1, 1, 1, 2, 2, 2].map((n) => [head(n), line('Text', 300)])])
  takeFurniture(all)
  expect(all.map((page) => page.stamps)).toEqual([undefined, ['Appendix 1'], undefined, undefined, ['Appendix 2'], undefined, undefined])
})

test('a table that runs on loses its repeated head', () => {
  const cell = (text: string, baseline: number, table: number, row: number): Line =>
    line(text, baseline, { hint: { cell: { table, row, column: 0, columns: 2 } } })
  const all = pages([
    [line('Intro', 200), cell('Name of body', 300, 0, 0), cell('first', 320, 0, 1)],
    [cell('Name of body', 100, 1, 0), cell('second', 120, 1, 1)],
  ])
  expect(takeFurniture(all)).toMatchObject([{ bucket: 'header', text: 'Name of body' }])
  expect(all[1]!.lines.map((one) => one.text)).toEqual(['second'])
})

test('a page number with the meeting behind it is none of the text, at the edge alone', () => {
  const all = pages([
    [line('First words', 40)],
    [line('Page 2 – Minutes – 3 May 2029', 40), line('Other words', 80)],
    [line('Last words', 40), line('Page 4 – Map of the reach – is replaced', 300)],
  ])
  takeFurniture(all)
  expect(texts(all).slice(1)).toEqual([['Other words'], ['Last words', 'Page 4 – Map of the reach – is replaced']])
})

test('a small head far above the text of a second page says again what the first page says', () => {
  const both = (head: Line) =>
    pages([
      [line('Minutes of the Lamp Board', 60), line('Text', 300)],
      [head, line('More text', 80), line('and more', 94)],
    ])
  const small = both(line('Lamp Board minutes', 36, { size: 9 }))
  expect(takeFurniture(small).map(({ bucket, text }) => [bucket, text])).toEqual([['header', 'Lamp Board minutes']])
  for (const head of [
    line('Lamp Board minutes', 36),
    line('Lamp Board minutes', 66, { size: 9 }),
    line('Lock Board minutes', 36, { size: 9 }),
  ])
    expect(takeFurniture(both(head))).toEqual([])
})
