/** The words of a source in one row, line by line. */
import type { SourceLine, SourceText } from '../source.js'
import type { Row } from './match.js'
import type { Vocabulary } from './words.js'

export interface SourceRow extends Row {
  lines: SourceLine[]
  /** Where each word stands in its line. */
  starts: number[]
  ends: number[]
}

/** The record’s words are in the vocabulary already: a joined word that is not cannot be one of them. */
export function makeRow(source: SourceText, vocabulary: Vocabulary): SourceRow {
  const lines = source.pages.flatMap((page) => page.lines)
  const ids: number[] = []
  const line: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  lines.forEach((one, index) => {
    const words = vocabulary.read(one.text)
    words.ids.forEach((id, i) => {
      ids.push(id)
      line.push(index)
      starts.push(words.starts[i]!)
      ends.push(words.ends[i]!)
    })
  })
  const joined = ids.map((id, at) => (at + 1 < ids.length && line[at + 1] !== line[at] ? joinedId(vocabulary, id, ids[at + 1]!) : -1))
  return { ids: Int32Array.from(ids), line: Int32Array.from(line), joined: Int32Array.from(joined), lines, starts, ends }
}

function joinedId(vocabulary: Vocabulary, first: number, second: number): number {
  return vocabulary.known(vocabulary.word(first) + vocabulary.word(second)) ?? -1
}
