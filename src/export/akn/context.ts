/** Ids and references of one Akoma Ntoso document: what is referred to is declared, once. */
import type { Person } from '../../records/record.js'
import { slug } from '../../writing/slug.js'
import { element, type Markup } from '../xml.js'

export interface Reference {
  kind: 'TLCPerson' | 'TLCOrganization' | 'TLCRole' | 'TLCConcept' | 'TLCProcess' | 'TLCObject' | 'TLCLocation'
  folder: string
  show: string
}

export interface Context {
  /** Before each id: empty, or the component that the document is. */
  prefix: string
  /** A new id under a parent, or at the top. */
  id(kind: string, parent?: string): string
  /** Declares a thing and gives `#id` back. */
  refer(reference: Reference): string
  /** The same for whoever a name means: the person listed under that id, where there is one. */
  referTo(name: string, id: string | undefined): string
  references(): Markup[]
  /** Votes and where things stood: told in the metadata. */
  votings: Markup[]
  facts: Markup[]
}

export function makeContext(prefix: string, people: readonly Person[] = []): Context {
  const counts = new Map<string, number>()
  const declared = new Map<string, { id: string; markup: Markup }>()
  const taken = new Set<string>()
  const nameFor = (show: string, folder: string): string => {
    const base = `${prefix}${folder}-${slug(show) || 'unnamed'}`
    let name = base
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`
    taken.add(name)
    return name
  }
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const context: Context = {
    prefix,
    votings: [],
    facts: [],
    referTo: (name, id) => context.refer(person((id === undefined ? undefined : names.get(id)) ?? name)),
    id: (kind, parent) => {
      const start = parent === undefined ? `${prefix}${kind}` : `${parent}__${kind}`
      const count = (counts.get(start) ?? 0) + 1
      counts.set(start, count)
      return `${start}_${count}`
    },
    refer: ({ kind, folder, show }) => {
      const key = `${folder} ${show}`
      const known = declared.get(key)
      if (known) return `#${known.id}`
      const id = nameFor(show, folder)
      const href = `/akn/ontology/${folder}/${id.slice(prefix.length + folder.length + 1)}`
      declared.set(key, { id, markup: element(kind, { eId: id, href, showAs: show || 'unnamed' }) })
      return `#${id}`
    },
    references: () => [...declared.values()].map(({ markup }) => markup),
  }
  return context
}

export const person = (show: string): Reference => ({ kind: 'TLCPerson', folder: 'person', show })
export const concept = (show: string): Reference => ({ kind: 'TLCConcept', folder: 'concept', show })
export const role = (show: string): Reference => ({ kind: 'TLCRole', folder: 'role', show })
/** Who is not named in the source. */
export const UNSTATED = person('not stated')
