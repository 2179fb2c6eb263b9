import { expect, test } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { toParas } from '../../src/parse/paras.js'

const WIDTHS = [50, 150, 300, 400]

/** Rows of a ruled table on one page. */
const table = (page: number, rows: string[][], { shift = 0, header = false, widths = WIDTHS } = {}): Line[] =>
  rows.flatMap((row, y) =>
    row.flatMap((text, x): Line[] =>
      text === ''
        ? []
        : [
            {
              text,
              place: { page, box: [widths[x]! + shift, 100 + y * 20, widths[x]! + shift + 40, 110 + y * 20] },
              indent: widths[x]! + shift,
              column: [widths[x]! + shift, widths[x + 1]! + shift],
              gap: 0,
              hint: { cell: { table: page, row: y, column: x, columns: row.length, ...(header && y === 0 ? { header } : {}) } },
            },
          ],
    ),
  )

const rows = (...lines: Line[][]) => toParas(lines.flat(), 'pdf').map((para) => para.rows)

const FIRST = [
  ['Lock', 'Keeper', 'Boats'],
  ['Upper', 'Ida Quill', '12'],
]
const SECOND = [
  ['Lower', 'Tom Reeve', '9'],
  ['Sea', 'Ann Marsh', '31'],
]

test('a table goes on over the page, also where the margins of left and right pages differ', () => {
  expect(rows(table(1, FIRST), table(2, SECOND, { shift: 20 }))).toEqual([[...FIRST, ...SECOND]])
})

test('a row that the page cut in two is one row; a row with empty cells is not', () => {
  const cut = [...FIRST, ['Duty to keep the', 'x', 'x']]
  expect(rows(table(1, cut), table(2, [['gates free of weed', '', ''], ...SECOND]))).toEqual([
    [...FIRST, ['Duty to keep the gates free of weed', 'x', 'x'], ...SECOND],
  ])
  expect(rows(table(1, FIRST), table(2, [['Basin', '', ''], ...SECOND]))).toEqual([[...FIRST, ['Basin', '', ''], ...SECOND]])
})

test('other columns, a head of its own, or text between make another table', () => {
  const apart = [FIRST, SECOND]
  expect(rows(table(1, FIRST), table(2, SECOND, { widths: [50, 250, 300, 400] }))).toEqual(apart)
  expect(rows(table(1, FIRST), table(2, SECOND, { header: true }))).toEqual(apart)
  const between: Line = { text: 'Boats on the lower reach', place: { page: 2 }, indent: 50, gap: 1 }
  expect(rows(table(1, FIRST), [between], table(2, SECOND))).toEqual([FIRST, undefined, SECOND])
})
