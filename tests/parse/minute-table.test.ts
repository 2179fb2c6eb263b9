import { describe, expect, it, test } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { toOriginal } from '../../src/fetch/read.js'
import { flattenMinuteTables } from '../../src/parse/minute-tables/index.js'
import { countsUp, isNumber, rises } from '../../src/parse/minute-tables/number.js'
import { readRecord } from '../../src/pipeline.js'

const table = (rows: string[][]): Line[] =>
  rows.flatMap((row, y) =>
    row.map((text, x) => ({
      text,
      place: { lines: [y + 1, y + 1] as [number, number] },
      indent: x * 100,
      gap: 1,
      hint: { cell: { table: 0, row: y, column: x, columns: row.length } },
    })),
  )

test('a last column of initials is who is to act', () => {
  const { marks } = flattenMinuteTables(
    table([
      ['1', 'The lamp on the quay is to be lit', 'QI'],
      ['2', 'The lock gate is to be greased', 'IP'],
    ]),
  )
  expect(marks.map((mark) => mark.owner.text)).toEqual(['QI', 'IP'])
})

test('a last column of outcomes is nobody’s task, and stands under what it disposes of', () => {
  const { lines, marks } = flattenMinuteTables(
    table([
      ['1', 'Lighting of the quay', 'ADOPTED'],
      ['2', 'Greasing of the lock gate', 'LAID OVER'],
    ]),
  )
  expect(marks).toEqual([])
  expect(lines.map((line) => line.text)).toEqual(['1 Lighting of the quay', 'ADOPTED', '2 Greasing of the lock gate', 'LAID OVER'])
})

test('what stands over all columns is a caption: the head is under it, and names who moved or voted', () => {
  const rows = table([
    ['MOTIONS OF THE BOARD', '', '', ''],
    ['NO', 'MOVER & SECONDER', 'SUBJECT', 'NAYS', 'DISPOSITION'],
    ['1', 'Quill / Inkpot', 'That the lamp of the quay be lit and kept by the Harbourmaster, whatever it may cost.', 'Vale', 'CARRIED'],
    [
      '2',
      'Vale / Quill',
      'That the gate of the lock be greased and painted before the end of the year.',
      'Inkpot',
      'SENT TO THE HARBOUR BOARD',
    ],
  ]).flatMap((line) => (line.text ? [{ ...line, hint: { cell: { ...line.hint!.cell!, columns: 5 } } }] : []))
  const { lines, marks } = flattenMinuteTables(rows)
  expect(marks).toEqual([])
  expect(lines.map((line) => line.text).slice(0, 2)).toEqual(['MOTIONS OF THE BOARD', 'NO MOVER & SECONDER SUBJECT NAYS DISPOSITION'])
  expect(lines.map((line) => line.text)).toContain('SENT TO THE HARBOUR BOARD')
})

test('tables that say what became of each thing are one list, however small each is', () => {
  const small = (at: number, name: string) =>
    table([
      [`Lighting of the ${name}`, 'ADOPTED'],
      [`Greasing of the ${name} gate`, 'LAID OVER FOR 30 DAYS'],
    ]).map((line) => ({ ...line, hint: { cell: { ...line.hint!.cell!, table: at } } }))
  const between = (text: string): Line => ({ text, indent: 0, gap: 1, place: { lines: [9, 9] } })
  const { lines } = flattenMinuteTables([...small(0, 'quay'), between('REPORT OF THE BOARD'), ...small(1, 'lock')])
  expect(lines.map((line) => line.text)).toEqual([
    'Lighting of the quay',
    'ADOPTED',
    'Greasing of the quay gate',
    'LAID OVER FOR 30 DAYS',
    'REPORT OF THE BOARD',
    'Lighting of the lock',
    'ADOPTED',
    'Greasing of the lock gate',
    'LAID OVER FOR 30 DAYS',
  ])
})

test('the column of text is not who is to act, though it is headed Action', () => {
  const { lines, marks } = flattenMinuteTables(
    table([
      ['Tab', 'Action', 'Staff'],
      ['3', 'Resolution on the loan for the sea gate', 'QI'],
      ['4', 'Resolution on the bell', 'IP'],
    ]),
  )
  expect(marks.map((mark) => mark.owner.text)).toEqual(['QI', 'IP'])
  expect(lines.slice(-2).map((line) => line.text)).toEqual(['3 Resolution on the loan for the sea gate', '4 Resolution on the bell'])
})

describe('numbers in cells of their own', () => {
  it.each(['3', '3.', '(3)', '[3]', '§3', '24/112', 'P.45', 'Three', 'iv)', 'D.'])('%s is one', (text) => expect(isNumber(text)).toBe(true))
  it.each(['A', 'None', '2031', '1,250', 'Ada', 'Lamps on the quay', ''])('%j is none', (text) => expect(isNumber(text)).toBe(false))
  it.each([
    [['One', 'Two', 'Three']],
    [['i)', 'ii)', 'iii)']],
    [['3/24', '4/24', '5/24']],
    [['24/3', '24/4', '24/5']],
    [['[8]', '[9]', '[10]']],
  ])('%j rise', (texts) => expect(rises(texts)).toBe(true))
  it.each([[['I', 'II', 'III', 'IV']], [['15.298', '15.299', '15.300']], [['A', 'B', 'C']]])(
    '%j count up, though none is a number alone',
    (texts) => expect(countsUp(texts)).toBe(true),
  )
  it.each([[['2029', '2030', '2031']], [['I', 'Lamps', 'III']], [['1,250', '1,260', '1,270']], [['I', 'II']]])('%j do not', (texts) =>
    expect(countsUp(texts)).toBe(false),
  )
  it('sums do not', () => expect(rises(['3', '1', '2', '1'])).toBe(false))
})

describe('a column before what was said', () => {
  const said = ['The lamp was out for a week.', 'The gate had been greased by the smith.', 'The bell was cracked, and was rung no more.']
  const read = (left: string[], right = ['', '', '']) =>
    flattenMinuteTables(table(left.map((text, i) => [text, said[i]!, right[i]!])).filter(({ text }) => text !== ''))

  it('is titles, though their words begin with capitals as names do', () =>
    expect(
      read(['Quay Lamps', 'Lock Gate Works', 'Bells'], ['Clerk', '', 'Ben Inkpot']).lines.map(({ text, hint }) => [text, hint?.title]),
    ).toEqual(
      ['Quay Lamps', 'Lock Gate Works', 'Bells'].flatMap((title, i) => [
        [title, true],
        [said[i], undefined],
      ]),
    ))
  it('is no titles where it names who spoke', () =>
    expect(read(['Cllr Quill', 'Mrs Inkpot', 'The Clerk']).lines.some(({ hint }) => hint?.title)).toBe(false))
})

test('Agenda item over a column is the head of a table, and no head of a page', async () => {
  const rows = ['Lamps', 'Lock Gate', 'Bells'].map((title) => `<tr><td>${title}</td><td>What was said of it was noted by all.</td></tr>`)
  const page = `<p><b>Quay Town Council</b></p><p>Minutes of the meeting held on 4 May 2027</p><p>Present: Cllr A Quill, Cllr B Inkpot</p>
<table><tr><th>Agenda item</th><th>Minute</th></tr>${rows.join('')}</table>`
  const { date, items } = (await readRecord(toOriginal('page.html', Buffer.from(page)))).documents[0]!
  expect([date, ...items.map(({ title }) => title)]).toEqual(['2027-05-04', 'Lamps', 'Lock Gate', 'Bells'])
})

test('a table headed Items / Discussion holds the minutes, however little of them and however they are written', () => {
  const rows: [string, string][] = [
    ['Agenda Items / Discussion', 'Action'],
    ['Lamps Report:', ''],
    ['Harbour Report:', ''],
  ]
  const told = table(rows).flatMap((line, i) => {
    if (line.text === '') return []
    const cell = { ...line, bold: true }
    return i < 2 ? [cell] : [cell, { ...line, text: 'Three lamps were out this week , two of them on the quay' }]
  })
  const around = Array.from(
    { length: 40 },
    (_, i): Line => ({ text: `Row ${i} of what else was said at some length`, indent: 0, gap: 1, place: { lines: [i, i] } }),
  )
  const { lines } = flattenMinuteTables([...told, ...around])
  expect(lines.slice(1, 5).map(({ text, hint }) => [text, hint?.cell])).toEqual([
    ['Lamps Report:', undefined],
    ['Three lamps were out this week , two of them on the quay', undefined],
    ['Harbour Report:', undefined],
    ['Three lamps were out this week , two of them on the quay', undefined],
  ])
})

describe('tables that dispose of business, in a page', () => {
  const rows = (...cells: string[][]) =>
    `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  const caption = (text: string, columns: number) => `<tr><td colspan="${columns}">${text}</td></tr>`
  const under = (text: string, columns: number, table: string) => table.replace('<table>', `<table>${caption(text, columns)}`)
  const page = `<h1>Quay Town Council</h1><p>Minutes of the meeting held on 4 May 2027</p>
${under('REPORT OF THE LAMP BOARD', 2, rows(['Lighting of the quay', 'ADOPTED'], ['2027 levies of the market', 'LAID OVER']))}
${under('REPORT OF THE LOCK BOARD', 2, rows(['Greasing of the gate', 'ADOPTED']))}
${under(
  'MOTIONS',
  4,
  rows(
    ['NO.', 'MOVER AND SECONDER', 'SUBJECT', 'DISPOSITION'],
    ['1', 'Quill / Inkpot', 'That the lamp of the quay be lit and kept by the smith, whatever it costs.', 'CARRIED'],
    ['2', 'Teal / Quill', 'That the gate of the lock be greased and painted before the end of the year.', 'LOST'],
    ['3', 'Teal / Vole', 'That the market be moved to the green while the quay is mended.', 'CARRIED'],
  ),
)}`

  test('each row is an item, numbered or not, under the caption of its table, also where a table has one row', async () => {
    const { items } = (await readRecord(toOriginal('page.html', Buffer.from(page)))).documents[0]!
    expect(items.map(({ number, title, section }) => [number, title, section?.title])).toEqual([
      [null, 'Lighting of the quay', 'REPORT OF THE LAMP BOARD'],
      [null, '2027 levies of the market', 'REPORT OF THE LAMP BOARD'],
      [null, 'Greasing of the gate', 'REPORT OF THE LOCK BOARD'],
      ['1', expect.stringMatching(/^That the lamp/), 'MOTIONS'],
      ['2', expect.stringMatching(/^That the gate/), 'MOTIONS'],
      ['3', expect.stringMatching(/^That the market/), 'MOTIONS'],
    ])
  })
})
