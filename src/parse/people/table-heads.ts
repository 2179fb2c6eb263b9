/** What the first row of a table of people calls its columns. */
import { COLUMNS } from '../words/columns.js'
import { tokensOf } from '../words/person-tokens.js'
import { statusOf } from './label-words.js'

export type HeadUse = 'organisation' | 'ward' | 'dropped' | 'role'

const HEADS: [ReadonlySet<string>, HeadUse][] = [
  [COLUMNS.organisation, 'organisation'],
  [COLUMNS.ward, 'ward'],
  [COLUMNS.dropped, 'dropped'],
  [COLUMNS.role, 'role'],
]

/** What a column is called, as it is used; null where its head says none of these. */
export const useOf = (title: string): HeadUse | null => {
  const words = wordsOf(title).flatMap((word) => word.split(' '))
  return HEADS.find(([known]) => words.some((word) => known.has(word)))?.[1] ?? null
}

export const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter(({ word }) => word)
    .map(({ low }) => low)

/** `Surname | First name`: two columns are one name. */
export function joinedNames(rows: string[][]): string[][] {
  const titles = (rows[0] ?? []).map((title) => wordsOf(title))
  const at = (known: ReadonlySet<string>) => titles.findIndex((words) => words.length < 3 && words.some((word) => known.has(word)))
  const [surname, forename] = [at(COLUMNS.surname), at(COLUMNS.forename)]
  if (surname < 0 || forename < 0 || surname === forename) return rows
  return rows.map((row, index) => {
    const name = index === 0 ? 'Name' : `${row[forename] ?? ''} ${row[surname] ?? ''}`.trim()
    return row.flatMap((cell, column) =>
      column === Math.min(surname, forename) ? [name] : column === surname || column === forename ? [] : [cell],
    )
  })
}

/** A row that says what the columns are, and names nobody. */
export const isColumnHead = (cells: string[]): boolean =>
  cells.length > 1 &&
  cells.every(
    (cell) =>
      useOf(cell) !== null ||
      COLUMNS.name.has(wordsOf(cell)[0] ?? '') ||
      COLUMNS.members.has(wordsOf(cell)[0] ?? '') ||
      statusOf(wordsOf(cell)) !== null,
  )
