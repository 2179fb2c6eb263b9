/** What the formats for people say alike: who was there, what a document is, when it met, which headings stand over items. */
import type { Action, Document, Item, Person, TieClue } from '../records/record.js'

const STATUSES: [Person['status'], string][] = [
  ['present', 'Present'],
  ['substitute', 'Substitutes'],
  ['member', 'Members'],
  ['in-attendance', 'In attendance'],
  ['apologies', 'Apologies'],
  ['absent', 'Absent'],
  ['vacant', 'Vacant'],
]

/** The people of each status that anyone has, in the order of an attendance list. */
export function byStatus(people: Person[]): { label: string; group: Person[] }[] {
  return STATUSES.map(([status, label]) => ({ label, group: people.filter((person) => person.status === status) })).filter(
    ({ group }) => group.length > 0,
  )
}

/** Items, each with the heading that begins over it: empty where it stands under the same one as the item before. */
export function withSections(items: Item[]): { item: Item; section: string }[] {
  const titles = items.map(({ section }) => [section?.label, section?.title].filter(Boolean).join(' '))
  return items.map((item, index) => ({ item, section: titles[index] === titles[index - 1] ? '' : titles[index]! }))
}

/** `draft, minutes` */
export const kindText = ({ draft, type, status }: Document): string => [draft && 'draft', type, status].filter(Boolean).join(', ')

/** `18:30 to 20:05`; the start alone where no end is known. */
export const timeText = ({ startTime, endTime }: Document): string | null => (endTime ? `${startTime ?? '?'} to ${endTime}` : startTime)

const CLUES: { [clue in TieClue]: string } = {
  stamp: 'by the number at its head',
  pages: 'by its pages',
  bookmark: 'by its bookmark',
  title: 'by its title',
  order: 'with the paper before it',
}

/** How it is known which agenda item a paper belongs to; empty where that is not said. */
export const clueText = ({ agendaItemFrom }: Document): string => (agendaItemFrom ? CLUES[agendaItemFrom] : '')

/** Who is to do it, by when and how it stands; empty where nothing of this is known. */
export const actionNotes = ({ owner, due, status }: Action): string => [owner, due, status].filter(Boolean).join(', ')

/** A meeting is known by its body, a paper by its title. */
export const headOf = ({ type, body, title }: Document): string => {
  const [first, second] = type === 'agenda' || type === 'minutes' ? [body, title] : [title, body]
  return first || second || '(untitled)'
}
