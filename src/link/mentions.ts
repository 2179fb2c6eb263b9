/** Actions of a meeting, and where later papers of the same body speak of them again. */

import type { Mention } from '../records/links.js'
import type { Action, Block } from '../records/record.js'
import { type Entry, refOf } from './entry.js'
import type { Group } from './group.js'
import { alike, bodyKey, within, wordsOf } from './words.js'

/** Fewer words than this say nothing for certain. */
const FEWEST = 4
const AGAIN = 0.75
const SPOKEN_OF = 0.85

interface Dated {
  entry: Entry
  date: string
}

interface Passage {
  words: string[]
  text: string
  item?: string
}

export function mentionsOf(groups: readonly Group[]): Mention[] {
  const bodies = new Map<string, Dated[]>()
  for (const { body, date, members } of groups)
    for (const { entry } of members) if (date) bodies.set(bodyKey(body), [...(bodies.get(bodyKey(body)) ?? []), { entry, date }])
  const passages = new Map<Entry, Passage[]>()
  return [...bodies.values()].flatMap((dated) => {
    dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.entry.order - b.entry.order))
    return dated.flatMap(({ entry, date }) =>
      entry.document.actions.flatMap((action) =>
        dated.filter((later) => later.date > date).flatMap((later) => mention(entry, action, later.entry, passages)),
      ),
    )
  })
}

function mention(from: Entry, action: Action, later: Entry, passages: Map<Entry, Passage[]>): Mention[] {
  const words = wordsOf(action.text)
  if (words.length < FEWEST) return []
  const { text, owner, due, status } = action
  const about = { ...refOf(from), text, ...(owner ? { owner } : {}), ...(due ? { due } : {}), ...(status ? { status } : {}) }
  const again = later.document.actions.find((other) => alike(words, wordsOf(other.text)) >= AGAIN)
  if (again) {
    const now = { text: again.text, ...(again.item ? { item: again.item } : {}), ...(again.status ? { status: again.status } : {}) }
    return [{ action: about, in: { ...refOf(later), ...now }, basis: 'listed again' }]
  }
  if (!passages.has(later)) passages.set(later, passagesOf(later))
  const spoken = passages.get(later)!.find((passage) => within(words, passage.words) >= SPOKEN_OF)
  if (!spoken) return []
  return [{ action: about, in: { ...refOf(later), text: spoken.text, ...(spoken.item ? { item: spoken.item } : {}) }, basis: 'its words' }]
}

function passagesOf({ document }: Entry): Passage[] {
  const own = (blocks: readonly Block[], item?: string): Passage[] =>
    blocks.flatMap(({ text, content, rows }) => [
      ...[text, ...(rows ?? []).map((row) => row.join(' '))]
        .filter((one) => one !== '')
        .map((one) => ({ words: wordsOf(one), text: one, item })),
      ...own(content, item),
    ])
  return [...document.items.flatMap((item) => own([...item.description, ...item.content], item.id)), ...own(document.content)]
}
