/** Rows of who was there, and of what somebody is to do. */
import type { Action, Item, Person } from '../../records/record.js'
import { slug } from '../../writing/slug.js'
import { type Context, personKey } from './context.js'
import { type About, aboutCells, sourceCells } from './decisions.js'

/** The key of a document, and those of its items and people by their ids in the record. */
export interface Written {
  id: string
  about: About
  items: Map<string, { key: string; item: Item }>
  people: Context['people']
}

export function addPerson(context: Context, document: string, about: About, person: Person, position: number): void {
  const id = context.keyOf(`${document}/people/${slug(person.name) || 'unnamed'}`)
  if (person.id !== undefined && !context.people.has(person.id))
    context.people.set(person.id, { key: id, name: person.name, status: person.status })
  const { body, organisation, date } = about.document
  context.add('people', {
    body,
    council: organisation ?? null,
    date,
    name: person.name,
    status: person.status,
    role: person.role ?? null,
    role_inferred: person.roleInferred ?? null,
    organisation: person.organisation ?? null,
    honorific: person.honorific ?? null,
    forenames: person.forenames ?? null,
    surname: person.surname ?? null,
    honours: person.honours ?? null,
    party: person.party ?? null,
    ward: person.ward ?? null,
    substitute_for: person.substituteFor ?? null,
    remote: person.remote ?? null,
    arrived_at: person.arrived ?? null,
    left_at: person.left ?? null,
    ...sourceCells(about, person.at?.page),
    id,
    document_id: document,
    local_id: person.id ?? null,
    position,
    at: person.at ?? null,
  })
}

/** The item of an action may stand in another document of a pack. */
export function addActions(context: Context, written: Written[]): void {
  const all = new Map(written.toReversed().flatMap(({ items }) => [...items]))
  for (const { id, about, items, people } of written) {
    context.people = people
    about.document.actions.forEach((action, index) => {
      const found = action.item === undefined ? undefined : (items.get(action.item) ?? all.get(action.item))
      addAction(context, { ...about, item: found?.item ?? null }, action, { document: id, item: found?.key ?? null, position: index + 1 })
    })
  }
}

interface Place {
  document: string
  item: string | null
  position: number
}

function addAction(context: Context, about: About, action: Action, { document, item, position }: Place): void {
  context.add('actions', {
    ...aboutCells(about),
    text: action.text,
    owner: action.owner ?? null,
    due: action.due ?? null,
    due_printed: action.duePrinted ?? null,
    status: action.status ?? null,
    ...sourceCells(about, action.at?.page),
    id: context.keyOf(`${document}/actions/${position}`),
    owner_id: personKey(context, action.person),
    document_id: document,
    item_id: item,
    position,
    at: action.at ?? null,
  })
}
