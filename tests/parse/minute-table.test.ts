import { expect, test } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { flattenMinuteTables } from '../../src/parse/minute-tables/index.js'

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

test('a last column of outcomes is nobody’s task, and is read on with its row', () => {
  const { lines, marks } = flattenMinuteTables(
    table([
      ['1', 'Lighting of the quay', 'ADOPTED'],
      ['2', 'Greasing of the lock gate', 'LAID OVER'],
    ]),
  )
  expect(marks).toEqual([])
  expect(lines.map((line) => line.text)).toEqual(['1 Lighting of the quay ADOPTED', '2 Greasing of the lock gate LAID OVER'])
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
