import type { Check } from '../check.js'
import { minutesOf } from '../examples.js'

export const check: Check = {
  code: 'word-invented',
  severity: 'warning',
  about: 'A word of the record is nowhere in its source, and is not marked as worked out. Please report it.',
  *run({ record: { coverage } }) {
    const told = new Set<string>()
    for (const { word, pointer } of coverage?.invented ?? []) {
      if (!told.has(pointer)) yield { message: `“${word}” is not in the source.`, pointer }
      told.add(pointer)
    }
  },
  examples: [
    { says: 'a word of our own', subject: covered(['oars']), fires: ['/documents/0/title'] },
    { says: 'none', subject: covered([]), fires: [] },
  ],
}

function covered(words: string[]) {
  const { record } = minutesOf({})
  const invented = words.map((word) => ({ word, pointer: '/documents/0/title' }))
  return {
    record: { ...record, coverage: { characters: 9, blocks: 9, fields: 0, buckets: {}, unplaced: 0, share: 1, lines: [], invented } },
  }
}
