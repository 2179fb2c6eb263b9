/** Ids made of what the document says, never of row order, clock or chance. */
import { hyphened } from '../writing/slug.js'
import type { Draft, DraftItem } from './draft.js'

/** A hyphen that the cut leaves at the end stays: ids are what others refer to. */
const slug = (text: string) => hyphened(text).slice(0, 60)

/** `<body>/<date>/<type>`; a second of the same kind gets its title, then a count. */
export function documentId(draft: Draft, taken: Map<string, number>): string {
  const base = [slug(draft.body ?? '') || 'unknown', draft.date ?? 'undated', draft.type].join('/')
  const titled = taken.has(base) && draft.title ? `${base}/${slug(draft.title)}` : base
  const seen = (taken.get(titled) ?? 0) + 1
  taken.set(titled, seen)
  return seen === 1 ? titled : `${titled}-${seen}`
}

/** The printed number where it is the only one of its kind, else with a count. */
export function itemIds(document: string, items: DraftItem[]): string[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const key = slug(item.number ?? '') || slug(item.title) || 'item'
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return `${document}/${key}${count > 1 ? `-${count}` : ''}`
  })
}
