/** Tables of plain text: rows of as many cells between blank lines become cells; lists in two halves and running text stay lines. */
import { describe, expect, it } from 'vitest'
import { extractText } from '../../src/extract/text-file.js'

const cells = (source: string) =>
  extractText(source).pages.flatMap((page) =>
    page.lines.map(({ text, hint }) => (hint?.cell ? `${hint.cell.row}.${hint.cell.column} ${text}` : text)),
  )

describe('a table of plain text', () => {
  it.each([
    ['tabs', 'Paid:\n\nTo\tFor\tSum\nQuill & Co\tOil\t12.50\n\nNext'],
    ['gaps', 'Paid:\n\n   To           For   Sum\n   Quill & Co   Oil   12.50\n\nNext'],
  ])('set with %s', (_, source) => {
    expect(cells(source)).toEqual(['Paid:', '0.0 To', '0.1 For', '0.2 Sum', '1.0 Quill & Co', '1.1 Oil', '1.2 12.50', 'Next'])
  })

  it('has the numbers of its rows as a column, though they look like labels', () => {
    expect(cells('No.   Task           Who\n12.   Buy the oil    Ada Quill\n')).toEqual([
      '0.0 No.',
      '0.1 Task',
      '0.2 Who',
      '1.0 12.',
      '1.1 Buy the oil',
      '1.2 Ada Quill',
    ])
  })

  it.each([
    ['two columns', 'Ada Quill\tChair\nBen Inkpot\tMember'],
    ['one row', 'Ada Quill\tBen Inkpot\tCara Nib'],
    ['a row with a cell too few', 'To\tFor\tSum\nQuill & Co\tOil'],
    ['text right under it', 'To\tFor\tSum\nQuill & Co\tOil\t12\nwas paid in May.'],
  ])('is none: %s', (_, source) => {
    expect(cells(source).filter((text) => /^\d\.\d /.test(text))).toEqual([])
  })
})
