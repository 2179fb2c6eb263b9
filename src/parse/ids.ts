/** Ids made of what the document says, never of row order, clock or chance. */
import { hyphened } from '../writing/slug.js'
import type { Draft, DraftItem } from './draft.js'

/** A hyphen that the cut leaves at the end stays: ids are what others refer to. */
const slug = (text: string) => hyphened(text).slice(0, 60)

/** `<body>/<date>/<type>`; a second of the same kind gets its title, then a count. */
export function documentId(draft: Draft, taken: Map<string, number>): string {
  const base = [slug(draft.body ?? '') || 'unknown', draft.date ?? 'undated', draft.type].join('/')
  const titled = taken.has(base) && draft.title ? `${base}/${slug(draft.title)}` : base
  return counted(titled, taken)
}

/** The id alone where it is free, else with a count. What looks like another's count (`2-2` beside a second `2`) is not taken twice. */
function counted(id: string, taken: Map<string, number>): string {
  let count = (taken.get(id) ?? 0) + 1
  while (count > 1 && taken.has(`${id}-${count}`)) count++
  taken.set(id, count)
  if (count === 1) return id
  taken.set(`${id}-${count}`, 1)
  return `${id}-${count}`
}

/** The printed number where it is the only one of its kind, else with a count. */
export function itemIds(document: string, items: DraftItem[]): string[] {
  const seen = new Map<string, number>()
  return items.map((item) => `${document}/${counted(slug(item.number ?? '') || slug(item.title) || 'item', seen)}`)
}
