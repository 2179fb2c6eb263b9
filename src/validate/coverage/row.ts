/** The words of a source in one row, line by line. */
import type { SourceLine, SourceText } from '../source.js'
import type { Row } from './match.js'
import { joinRows, numbersOf, type Vocabulary } from './words.js'

export interface SourceRow extends Row {
  lines: SourceLine[]
  /** Where each word stands in its line. */
  starts: Int32Array
  ends: Int32Array
}

/** The record’s words are in the vocabulary already: a joined word that is not cannot be one of them. */
export function makeRow(source: SourceText, vocabulary: Vocabulary): SourceRow {
  const lines = source.pages.flatMap((page) => page.lines)
  const read = lines.map((one) => vocabulary.read(one.text))
  const ids = joinRows(read.map((words) => words.ids))
  const line = numbersOf(read.map((words) => words.ids))
  const joined = new Int32Array(ids.length).fill(-1)
  for (let at = 0; at + 1 < ids.length; at++) if (line[at + 1] !== line[at]) joined[at] = joinedId(vocabulary, ids[at]!, ids[at + 1]!)
  const starts = joinRows(read.map((words) => words.starts))
  return { ids, line, joined, lines, starts, ends: joinRows(read.map((words) => words.ends)) }
}

function joinedId(vocabulary: Vocabulary, first: number, second: number): number {
  return vocabulary.known(vocabulary.word(first) + vocabulary.word(second)) ?? -1
}
