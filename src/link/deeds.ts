/** What the people of a document did in it, as far as it names them. */
import type { SeenPerson } from '../records/people.js'
import type { Block, Document } from '../records/record.js'

export type Deeds = Pick<SeenPerson, 'moved' | 'seconded' | 'asked' | 'votes'>

const none = (): Deeds => ({ moved: 0, seconded: 0, asked: 0, votes: { for: 0, against: 0, abstain: 0 } })

/** By the ids of its people. */
export function deedsOf(document: Document): Map<string | undefined, Deeds> {
  const deeds = new Map<string | undefined, Deeds>()
  const did = (id: string | undefined, what: (own: Deeds) => void): void => {
    if (id === undefined) return
    const own = deeds.get(id) ?? none()
    deeds.set(id, own)
    what(own)
  }
  const visit = (blocks: Block[]): void => {
    for (const { movedPerson, secondedPerson, asker, votes, content } of blocks) {
      did(movedPerson, (own) => void own.moved++)
      did(secondedPerson, (own) => void own.seconded++)
      did(asker?.person, (own) => void own.asked++)
      for (const { person, vote } of votes?.recorded ?? []) did(person, (own) => void own.votes[vote]++)
      visit(content)
    }
  }
  visit(document.content)
  for (const { content } of document.items) visit(content)
  return deeds
}

export function sumOf(all: (Deeds | undefined)[]): Deeds {
  const sum = none()
  for (const one of all) {
    if (one === undefined) continue
    for (const key of ['moved', 'seconded', 'asked'] as const) sum[key] += one[key]
    for (const key of ['for', 'against', 'abstain'] as const) sum.votes[key] += one.votes[key]
  }
  return sum
}
