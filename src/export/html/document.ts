/** One document of a record: its facts, people, items. */
import type { Document, Item, Person } from '../../records/record.js'
import { readingOrder } from '../reading-order.js'
import { actionNotes, byStatus, clueText, headOf, kindText, timeText } from '../wording.js'
import { blocksHtml } from './blocks.js'
import { type Content, type Html, linkTarget, tag } from './tag.js'
import { anchor, heading, linkTo, notes, pageBadge, type View } from './view.js'

export function documentHtml(view: View, document: Document, pointer: string): Html {
  const id = view.id(pointer)
  const title = headOf(document)
  return tag(
    'section',
    { id, class: `document ${document.type}` },
    heading(view.level, { dir: 'auto' }, title),
    notes(view, id),
    facts(view, document, title, pointer),
    ...people(view, document.people),
    ...parts(view, document, pointer),
    ...actions(view, document),
  )
}

const LONG = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

function dateText(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? date : LONG.format(time)
}

function facts(view: View, document: Document, shown: string, pointer: string): Html {
  const { title, body, organisation, date, until, venue, contacts, pages, agendaItem } = document
  const tied = view.ties.items.get(pointer)
  const rows: [string, Content | undefined][] = [
    ['Document', kindText(document)],
    ['Title', title === shown ? null : title],
    ['Body', body === shown ? null : body],
    ['Council', organisation],
    ['Date', date && dateText(date)],
    ['Until', until && dateText(until)],
    ['Time', timeText(document)],
    ['Venue', venue],
    ['Contact', contacts.join('; ')],
    ['Agenda item', tied ? linkTo(view, tied.pointer, `${agendaItem} ${tied.title}`) : agendaItem],
    ['Known', clueText(document)],
    ['Pages', pages && `${pages.first} to ${pages.last}`],
    ...Object.entries(document.decision ?? {}),
  ]
  const lines = rows
    .filter(([, value]) => value)
    .map(([name, value]) => tag('div', {}, tag('dt', {}, name), tag('dd', { dir: 'auto' }, value)))
  return tag('dl', { class: 'facts' }, ...lines)
}

function people(view: View, all: Person[]): Html[] {
  if (all.length === 0) return []
  const groups = byStatus(all).flatMap(({ label, group }) => [
    heading(view.level + 2, {}, label),
    tag('ul', { class: 'people' }, ...group.map(personHtml)),
  ])
  return [tag('section', { class: 'attendance' }, heading(view.level + 1, {}, 'People'), ...groups)]
}

function personHtml({ name, role, organisation, substituteFor, party, ward, arrived, left, remote }: Person): Html {
  const times = [arrived && `from ${arrived}`, left && `until ${left}`, remote && 'remotely']
  const more = [role, organisation, party, ward, substituteFor && `for ${substituteFor}`, ...times].filter(Boolean).join(', ')
  return tag('li', { dir: 'auto' }, name, more !== '' && tag('span', { class: 'more' }, ` ${more}`))
}

function parts(view: View, document: Document, pointer: string): Html[] {
  return readingOrder(document).flatMap((part) => {
    if (part.kind === 'blocks') return blocksHtml(view, part.blocks, `${pointer}/content`, part.from)
    const head = part.section === '' ? [] : [tag('p', { class: 'section', dir: 'auto' }, part.section)]
    return [...head, itemHtml(view, part.item, `${pointer}/items/${part.index}`)]
  })
}

function itemHtml(view: View, item: Item, pointer: string): Html {
  const id = view.id(pointer)
  const name = `item ${item.number ?? item.title}`
  const number = item.number === null ? null : [tag('span', { class: 'number' }, item.number), ' ']
  const description = blocksHtml(view, item.description, `${pointer}/description`)
  return tag(
    'section',
    { id, class: item.exempt ? 'item exempt' : 'item' },
    heading(view.level + 1, { dir: 'auto' }, number, item.title || '(no title)', anchor(id, name), pageBadge(view, id, item.at)),
    ...marks(view, item),
    notes(view, id),
    ...papers(view, item, pointer),
    description.length > 0 && tag('div', { class: 'description' }, ...description),
    ...blocksHtml(view, item.content, `${pointer}/content`),
  )
}

function marks(view: View, item: Item): Html[] {
  const { agendaRef, numberInferred, exempt, exemptParagraphs, truncated, fullTextUrl, pages } = item
  const target = linkTarget(fullTextUrl, view.base)
  const said = [
    numberInferred && 'number worked out',
    agendaRef !== null && `agenda item ${agendaRef}`,
    pages && `pages ${pages.first} to ${pages.last}`,
    exempt && `exempt${exemptParagraphs ? ` (${exemptParagraphs.join(', ')})` : ''}`,
    truncated && 'cut short in the source',
  ].filter(Boolean)
  if (said.length === 0 && target === undefined) return []
  return [tag('p', { class: 'marks' }, said.join(' · '), target !== undefined && [' ', tag('a', { href: target }, 'full text')])]
}

function papers(view: View, { attachments }: Item, pointer: string): Html[] {
  const inPack = view.ties.papers.get(pointer) ?? []
  if (attachments.length + inPack.length === 0) return []
  const lines = attachments.map(({ title, url, restricted }) => {
    const href = linkTarget(url, view.base)
    return tag('li', { dir: 'auto' }, href === undefined ? title : tag('a', { href }, title), restricted && ' (restricted)')
  })
  const own = inPack.map((paper) => tag('li', { dir: 'auto' }, linkTo(view, paper.pointer, paper.title)))
  return [tag('ul', { class: 'papers', 'aria-label': 'Papers' }, ...lines, ...own)]
}

function actions(view: View, { actions: all }: Document): Html[] {
  if (all.length === 0) return []
  const lines = all.map((action) => {
    const more = actionNotes(action)
    return tag('li', { dir: 'auto' }, action.text, more !== '' && tag('span', { class: 'more' }, ` ${more}`))
  })
  return [tag('section', { class: 'actions' }, heading(view.level + 1, {}, 'Actions'), tag('ul', {}, ...lines))]
}
