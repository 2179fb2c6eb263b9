/** Words of a record that are nowhere in its source. */
import type { Coverage } from '../../records/record.js'
import type { SourceText } from '../source.js'
import type { SourceRow } from './row.js'
import type { Target } from './target.js'
import type { Vocabulary } from './words.js'

export function inventedWords(source: SourceText, row: SourceRow, target: Target, vocabulary: Vocabulary): Coverage['invented'] {
  const known = new Set<number>()
  for (const id of row.ids) known.add(id)
  for (const id of row.joined) known.add(id)
  for (const text of besides(source, row)) for (const id of vocabulary.read(text).ids) known.add(id)
  const invented: Coverage['invented'] = []
  target.ids.forEach((id, at) => {
    const slot = target.slots[target.slot[at]!]!
    if (!known.has(id) && !slot.workedOut) invented.push({ word: vocabulary.word(id), pointer: slot.pointer })
  })
  return invented
}

/** Text of the source that is in no line: furniture, the file’s own facts, list labels that a browser shows. */
function* besides(source: SourceText, row: SourceRow): Generator<string> {
  for (const { text } of source.furniture) yield text
  for (const { text } of source.dropped ?? []) yield text
  yield* Object.values(source.meta)
  for (const { title } of source.outline) yield title
  for (const page of source.pages) yield* page.stamps ?? []
  for (const { hint } of row.lines) if (hint?.list) yield hint.list.label
}
