/** Items that the printed minutes or the service have and the page has not. */
import type { Document, Finding, Item } from '../records/record.js'
import type { Read } from './joined.js'
import { itemText, numberKey, within, wordsOf } from './words.js'

/** So much of an item’s words in the text of another, and it is a part of that one. */
const PART = 0.8

/** Adds them after the item they follow there, and says so; findings of the items after them move with them. */
export function addMissing(
  document: Document,
  others: readonly Read[],
  places: readonly Map<number, number>[],
  from: Map<number, string>,
  findings: Finding[],
): void {
  const added: { item: Item; after: number; file: string }[] = []
  others.forEach(({ part, document: other }, index) => {
    if (part.kind !== 'minutes' && part.kind !== 'service') return
    const matched = new Map([...places[index]!].map(([ours, theirs]) => [theirs, ours]))
    let after = -1
    for (const [at, item] of other.items.entries()) {
      after = matched.get(at) ?? after
      if (!matched.has(at) && isNew(item, [...document.items, ...added.map((one) => one.item)]))
        added.push({ item, after, file: part.file })
    }
  })
  insert(document, added, from, findings)
}

function isNew(item: Item, known: readonly Item[]): boolean {
  if (item.title === '' && item.content.length === 0) return false
  if (item.number !== null && known.some(({ number }) => numberKey(number) === numberKey(item.number))) return false
  const words = wordsOf(`${item.title} ${itemText(item)}`)
  return !known.some((one) => within(words, wordsOf(`${one.title} ${itemText(one)}`)) >= PART)
}

type Added = { item: Item; after: number; file: string }[]

function insert(document: Document, added: Added, from: Map<number, string>, findings: Finding[]): void {
  for (const { item, after, file } of added.sort((a, b) => b.after - a.after)) {
    const at = after + 1
    const id = `${document.id}/${item.id.slice(item.id.lastIndexOf('/') + 1)}`
    document.items.splice(at, 0, { ...item, id: document.items.some((one) => one.id === id) ? `${id}-2` : id })
    const moved = [...from].map(([place, name]) => [place >= at ? place + 1 : place, name] as const)
    from.clear()
    for (const [place, name] of [...moved, [at, file] as const]) from.set(place, name)
    for (const finding of findings) finding.pointer = shifted(finding.pointer, at)
    findings.push({
      code: 'item-in-one-part',
      severity: 'warning',
      message: `${[item.number, item.title].filter(Boolean).join(' ')} stands in ${file} and not on the page.`,
      pointer: `/documents/0/items/${at}`,
    })
  }
}

const shifted = (pointer: string, at: number) =>
  pointer.replace(
    /^(\/documents\/0\/items\/)(\d+)/,
    (_whole, head: string, place: string) => head + (Number(place) >= at ? Number(place) + 1 : place),
  )
