/** Words of a record that are nowhere in its source. */
import type { Coverage } from '../../records/record.js'
import type { SourceText } from '../source.js'
import type { SourceRow } from './row.js'
import type { Target } from './target.js'
import type { Vocabulary } from './words.js'

export function inventedWords(source: SourceText, row: SourceRow, target: Target, vocabulary: Vocabulary): Coverage['invented'] {
  const extra = [...besides(source, row)].map((text) => vocabulary.read(text).ids)
  const known = new Uint8Array(vocabulary.size)
  for (const id of row.ids) known[id] = 1
  for (const id of row.joined) if (id >= 0) known[id] = 1
  for (const ids of extra) for (const id of ids) known[id] = 1
  const invented: Coverage['invented'] = []
  for (const [at, id] of target.ids.entries()) {
    if (known[id] === 1) continue
    const slot = target.slots[target.slot[at]!]!
    if (!slot.workedOut) invented.push({ word: vocabulary.word(id), pointer: slot.pointer })
  }
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
