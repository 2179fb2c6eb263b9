import { expect, test } from 'vitest'
import { cleanText } from '../../src/extract/pdf/chars.js'
import { regionsOf } from '../../src/extract/pdf/columns.js'
import { gridsOf, isFrame, tableOf } from '../../src/extract/pdf/grid.js'
import { lineOf } from '../../src/extract/pdf/lines.js'
import { piecesOf } from '../../src/extract/pdf/ocr.js'
import { pageOf } from '../../src/extract/pdf/page.js'
import { repaired } from '../../src/extract/pdf/repair.js'
import type { Piece, Rule } from '../../src/extract/pdf/types.js'
import { weave } from '../../src/extract/pdf/weave.js'
import { rowsOf } from '../../src/extract/pdf/words.js'

const SIZE = 10

/** A piece at x, y whose letters are half an em wide. */
const piece = (text: string, x0: number, y: number, more: Partial<Piece> = {}): Piece => ({
  text,
  x0,
  x1: x0 + text.length * (more.size ?? SIZE) * 0.5,
  y,
  size: SIZE,
  bold: false,
  italic: false,
  mono: false,
  turn: 0,
  space: false,
  artifact: false,
  ...more,
})

/** Words of a text from x on, a third of an em apart. */
function words(text: string, x: number, y: number, more: Partial<Piece> = {}): Piece[] {
  let at = x
  return text.split(' ').map((word) => {
    const made = piece(word, at, y, { ...more, space: true })
    at = made.x1 + 0.33 * SIZE
    return made
  })
}

const read = (pieces: Piece[], rules: Rule[] = []) => {
  let tables = 0
  return pageOf({ number: 1, width: 595, height: 842, pieces, rules, pictures: 0, fills: [], areas: [], shaded: false }, () => tables++)
    .page.lines
}

const PROSE = 'several quite ordinary words that fill the line of text up to here'

test.each([
  ['oﬃce ﬁle', 'office file'],
  ['\uf0b7', '•'],
  ['co\u00adoperate', 'cooperate'],
  ['a\u00a0b', 'a b'],
  ['bell\u0007', 'bell'],
])('characters: %j', (raw, clean) => {
  expect(cleanText(raw)).toBe(clean)
})

test('pieces join by their gaps, rows by their baselines, top to bottom whatever the order painted', () => {
  const rows = rowsOf([
    ...words('second line', 50, 120),
    piece('fi', 50, 100),
    piece('rst', 60.2, 100.4),
    piece('4', 90, 100),
    piece('th', 95.2, 96, { size: 6 }),
  ])
  expect(rows.map((row) => row.words.map((word) => word.text))).toEqual([
    ['first', '4th'],
    ['second', 'line'],
  ])
})

test('letterspaced capitals are a word, a mono o is a bullet, a double print is bold', () => {
  const spaced = [...'AGENDA'].map((char, i) => piece(char, 50 + i * 11, 100, { space: true }))
  const twice = [piece('Bold', 50, 140), piece('Bold', 50.3, 140)]
  const rows = rowsOf([...spaced, piece('o', 50, 120, { mono: true }), ...twice])
  expect(rows.map((row) => row.words.map((word) => [word.text, word.bold]))).toEqual([
    [['AGENDA', false]],
    [['•', false]],
    [['Bold', true]],
  ])
})

test('a number close to its text is still a label', () => {
  const [row] = rowsOf([piece('10.', 50, 100), piece('Following', 65.2, 100)])
  expect(row!.words.map((word) => word.text)).toEqual(['10.', 'Following'])
})

test('the style of a line is the style of its text, not of its label', () => {
  const [row] = rowsOf([piece('1.', 50, 100), ...words('All in bold', 80, 100, { bold: true })])
  expect(lineOf(row!.words, { page: 1 })).toMatchObject({ text: '1. All in bold', textIndent: 80, bold: true })
  const [mixed] = rowsOf([piece('•', 50, 100), ...words('Heading', 80, 100, { bold: true }), ...words('and more', 130, 100)])
  expect(lineOf(mixed!.words, { page: 1 }).boldTo).toBe('• Heading'.length)
})

test('a hanging numbered list is no table', () => {
  const pieces = [0, 1, 2, 3].flatMap((i) => [
    piece(`${i + 1}.`, 50, 100 + i * 24),
    ...words(PROSE, 90, 100 + i * 24),
    ...words('and on', 90, 112 + i * 24),
  ])
  const lines = read(pieces)
  expect(lines.every((line) => line.hint === undefined && line.column === undefined)).toBe(true)
  expect(lines[0]).toMatchObject({ text: `1. ${PROSE}`, textIndent: 90 })
})

test('names in columns come out as cells', () => {
  const pieces = [0, 1, 2, 3].flatMap((i) => [
    ...words(`Name ${'abcd'[i]}`, 50, 100 + i * 12),
    ...words('AB', 150, 100 + i * 12),
    ...words(`Other ${'abcd'[i]}`, 250, 100 + i * 12),
  ])
  const lines = read(pieces)
  expect(lines.map((line) => line.hint?.cell?.column)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2])
  expect(lines[3]).toMatchObject({ text: 'Name b', hint: { cell: { table: 0, row: 1, column: 0, columns: 3 } } })
})

test('two columns of prose are read one after the other', () => {
  const left = Array.from({ length: 8 }, (_, i) => words(`left ${i} has quite enough words for it`, 50, 100 + i * 12)).flat()
  const right = Array.from({ length: 8 }, (_, i) => words(`right ${i} has quite enough words too`, 300, 105 + i * 12)).flat()
  const lines = read([...left, ...right])
  expect(lines.map((line) => line.text.split(' ').slice(0, 2).join(' '))).toEqual([
    ...Array.from({ length: 8 }, (_, i) => `left ${i}`),
    ...Array.from({ length: 8 }, (_, i) => `right ${i}`),
  ])
})

test('a label of several lines comes before its text, a short one on its line', () => {
  const body = (y: number, rows: number) => Array.from({ length: rows }, (_, i) => words(PROSE, 180, y + i * 12)).flat()
  const pieces = [...words('Police', 50, 100), ...words('Report', 50, 112), ...body(100, 4), ...words('Trees', 50, 172), ...body(172, 4)]
  const lines = read(pieces)
  expect(lines.map((line) => line.text)).toEqual(['Police', 'Report', PROSE, PROSE, PROSE, PROSE, `Trees ${PROSE}`, PROSE, PROSE, PROSE])
  expect(lines[6]!.textIndent).toBe(180)
  expect(lines[0]!.column![0]).toBe(50)
})

test('marks at the right follow the paragraph that they stand beside', () => {
  const rows = Array.from({ length: 9 }, (_, i) => words(PROSE, 50, 100 + i * 12 + (i > 3 ? 12 : 0) + (i > 6 ? 12 : 0))).flat()
  const lines = read([...rows, ...words('AB', 480, 112), ...words('CD', 480, 172)])
  expect(lines.map((line) => (line.text === PROSE ? '-' : line.text)).join('')).toBe('----AB---CD--')
})

test('frames side by side are read one after the other', () => {
  const box = (x0: number, x1: number): Rule[] => [
    { x0, y0: 90, x1, y1: 90 },
    { x0, y0: 130, x1, y1: 130 },
    { x0, y0: 90, x1: x0, y1: 130 },
    { x0: x1, y0: 90, x1, y1: 130 },
  ]
  const lines = read(
    [...words('TAKEN BY', 60, 105), ...words('NUMBER', 320, 105), ...words('The mayor', 60, 120), ...words('24/1', 320, 120)],
    [...box(50, 250), ...box(300, 500)],
  )
  expect(lines.map((line) => line.text)).toEqual(['TAKEN BY', 'The mayor', 'NUMBER', '24/1'])
})

const rule = (x0: number, y0: number, x1: number, y1: number): Rule => ({ x0, y0, x1, y1 })

test('cells that span columns and rows keep their places', () => {
  const rules = [
    ...[100, 120, 140].map((y) => rule(50, y, 350, y)),
    ...[50, 350].map((x) => rule(x, 100, x, 140)),
    rule(200, 120, 200, 140),
  ]
  const [grid] = gridsOf(rules)
  expect(isFrame(grid!)).toBe(false)
  const table = tableOf(grid!, rowsOf([...words('over both', 60, 115), ...words('left', 60, 135), ...words('right', 210, 135)]))
  expect(table!.cells.map(({ row, column, span }) => [row, column, span])).toEqual([
    [0, 0, 2],
    [1, 0, 1],
    [1, 1, 1],
  ])
})

test('underlines and strikes are told apart', () => {
  const lines = read([...words('under', 50, 100), ...words('struck', 50, 130)], [rule(50, 101, 75, 101.5), rule(50, 127, 80, 127.5)])
  expect(lines.map((line) => [line.underline, line.struck])).toEqual([
    [true, undefined],
    [undefined, true],
  ])
})

test('justified rows with wide gaps are no columns', () => {
  const ragged = [0, 1, 2, 3].flatMap((i) => [
    ...words('Mr A Name,', 50, 100 + i * 12),
    ...words('Ms B Name,', 130 + i * 13, 100 + i * 12),
    ...words('Dr C Name', 300 - i * 9, 100 + i * 12),
  ])
  expect(regionsOf(rowsOf(ragged))).toEqual([])
})

test('rows of tesseract become pieces on one baseline', () => {
  const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
  const rows = [
    '5\t1\t1\t1\t1\t1\t200\t200\t100\t30\t96.5\tHello',
    '5\t1\t1\t1\t1\t2\t320\t208\t80\t22\t90\tworm',
    '5\t1\t1\t1\t1\t3\t420\t200\t10\t30\t-1\t ',
  ]
  const pieces = piecesOf([head, ...rows].join('\n'))
  expect(pieces.map((one) => [one.text, one.confidence])).toEqual([
    ['Hello', 96.5],
    ['worm', 90],
  ])
  expect(pieces[0]!.y).toBe(pieces[1]!.y)
  expect(pieces[0]!.x0).toBeCloseTo(72)
})

test('bytes without an object are not repaired', () => {
  expect(repaired(new Uint8Array(Buffer.from('no objects here')))).toBeUndefined()
})

test('marks at the right come after the points that they stand beside, however close the points stand', () => {
  const at = (text: string, baseline: number, indent: number) => ({ text, baseline, indent, gap: 0, size: 12, place: {} })
  const main = [
    at('• The upper gate is to be', 100, 84),
    at('painted.', 114, 95),
    at('• The bell is to be hung', 128, 84),
    at('• No boats.', 142, 84),
  ]
  const out = weave(main, [at('QI', 112, 520), at('IP', 128, 520)])
  expect(out.map((line) => line.text)).toEqual([main[0]!.text, 'painted.', 'QI', main[2]!.text, 'IP', main[3]!.text])
})

test('the underline of a link that fills its cell is no border of the table', () => {
  const border = (x0: number, y0: number, x1: number, y1: number): Rule => ({ x0, y0, x1, y1 })
  const rules = [
    ...[90, 110, 145].map((y) => border(50, y, 250, y)),
    ...[50, 160, 250].map((x) => border(x, 90, x, 145)),
    border(162, 124.5, 227, 125.2),
    border(162, 138.5, 202, 139.2),
  ]
  const lines = read(
    [
      piece('Paper', 52, 104),
      piece('Where', 162, 104),
      piece('Gate', 52, 123),
      piece('gate.example', 162, 123, { x1: 227 }),
      piece('/list', 162, 137, { x1: 202 }),
    ],
    rules,
  )
  expect(lines.map((line) => [line.text, line.hint?.cell?.row])).toEqual([
    ['Paper', 0],
    ['Where', 0],
    ['Gate', 1],
    ['gate.example', 1],
    ['/list', 1],
  ])
})

test('where lines go over to a wider step amid their sentences, the step is their leading and no space', () => {
  const close = Array.from({ length: 12 }, (_, i) => words(PROSE, 60, 80 + i * 12))
  const wide = Array.from({ length: 6 }, (_, i) => words(PROSE, 60, 230 + i * 18))
  const gaps = read([...close, ...wide].flat()).map((line) => line.gap)
  expect(gaps.slice(13)).toEqual([0, 0, 0, 0, 0])
  const ended = Array.from({ length: 6 }, (_, i) => words(`${PROSE}.`, 60, 230 + i * 18))
  expect(
    read([...close, ...ended].flat())
      .slice(13)
      .every((line) => line.gap > 0.3),
  ).toBe(true)
})

/** Titles and paragraphs down a column, from y on; letters of a title are fewer than those of a line. */
function column(name: string, x: number, count: number, step: number): Piece[] {
  let y = 60
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    y += i % 4 === 0 ? step * 1.7 : step
    return words(i % 4 === 0 ? `${name}${i} Lamps` : `${name}${i} words that fill a line of it`, x, y)
  })
}

test('a page in two columns is read one after the other, though titles and points in them are short', () => {
  const lines = read([...column('a', 50, 24, 12), ...column('b', 310, 21, 13.1)]).map(({ text }) => text.split(' ')[0])
  expect(lines).toEqual([...Array.from({ length: 24 }, (_, i) => `a${i}`), ...Array.from({ length: 21 }, (_, i) => `b${i}`)])
})

test('a table as high as the page, whose rows begin in both columns at once, is none', () => {
  const lines = read([...column('a', 50, 24, 12), ...column('b', 310, 24, 12)])
  expect(lines.slice(0, 2).map(({ text }) => text.split(' ')[0])).toEqual(['a0', 'b0'])
})
