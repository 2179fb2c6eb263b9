/** One document: minutes as `debate`, an agenda as `debateReport`, anything else as `doc`. */
import type { Document, Person } from '../../records/record.js'
import { actionNotes, byStatus } from '../wording.js'
import { element, type Markup } from '../xml.js'
import { blockElements, paragraphOf } from './blocks.js'
import { itemElements, sectionElements } from './business.js'
import { type Context, makeContext, person, role } from './context.js'
import { documentFacts, identityOf, meta } from './meta.js'

const ELEMENTS: { [type in Document['type']]: 'debate' | 'debateReport' | 'doc' } = {
  minutes: 'debate',
  agenda: 'debateReport',
  report: 'doc',
  decision: 'doc',
  other: 'doc',
}

export interface Place {
  prefix: string
  source: string
  /** Its place among the documents of its source. */
  index: number
}

export function documentElement(document: Document, { prefix, source, index }: Place, facts: Markup[]): Markup {
  const name = ELEMENTS[document.type]
  const context = makeContext(prefix, document.people)
  const preface = prefaceOf(context, document)
  const parts = bodyParts(context, document, name)
  const body =
    name === 'debate'
      ? debateBody(context, parts)
      : element('mainBody', {}, ...(parts.length > 0 ? parts : [paragraphOf(context, '', `${prefix}body`)]))
  const about = meta(context, identityOf(document, name, source, index), [...facts, ...documentFacts(document)])
  return element(name, { name: document.type, contains: 'originalVersion' }, about, preface, body)
}

function debateBody(context: Context, parts: Markup[]): Markup {
  const eId = parts.length > 0 ? '' : context.id('dbsect')
  const empty = () => element('debateSection', { name: 'empty', eId }, paragraphOf(context, '', eId))
  return element('debateBody', {}, ...(parts.length > 0 ? parts : [empty()]))
}

function bodyParts(context: Context, document: Document, name: string): Markup[] {
  const parts: Markup[] = []
  if (document.people.length > 0) parts.push(rollCall(context, document.people))
  if (document.content.length > 0) {
    const eId = context.id('dbsect')
    const inner = name === 'doc' ? blockElements : sectionElements
    parts.push(element('debateSection', { name: 'content', eId }, ...inner(context, document.content, eId)))
  }
  parts.push(...itemElements(context, document.items))
  if (document.actions.length > 0) parts.push(actions(context, document))
  return parts
}

function rollCall(context: Context, people: Person[]): Markup {
  const eId = context.id('rolcll')
  const lists = byStatus(people).map(({ label, group }) => {
    const list = context.id('list', eId)
    const items = group.map((one) => element('item', { eId: context.id('item', list) }, personLine(context, one, label)))
    return element('blockList', { eId: list }, element('listIntroduction', {}, label), ...items)
  })
  return element('rollCall', { eId }, ...lists)
}

function personLine(context: Context, { name, role: post, organisation, substituteFor }: Person, status: string): Markup {
  const as = context.refer(role(post ?? status))
  const shown = element('person', { refersTo: context.refer(person(name)), as }, name)
  const more = [post, organisation, substituteFor && `for ${substituteFor}`].filter(Boolean).join(', ')
  return element('p', {}, shown, more !== '' && ` (${more})`)
}

function prefaceOf(context: Context, document: Document): Markup {
  const { type, title, body, organisation, date, until, startTime, endTime, venue } = document
  const committee = body === null ? null : context.refer({ kind: 'TLCOrganization', folder: 'organization', show: body })
  const location = venue === null ? null : context.refer({ kind: 'TLCLocation', folder: 'location', show: venue })
  const time = (value: string, kind: string) => element('recordedTime', { time: `${value}:00`, type: kind }, value)
  return element(
    'preface',
    {},
    element('p', {}, element('docType', {}, type), ' ', element('docTitle', {}, title)),
    committee !== null && element('p', {}, element('docCommittee', { refersTo: committee }, body)),
    organisation !== undefined && element('p', {}, organisation),
    date !== null &&
      element('p', {}, element('docDate', { date }, date), until ? [' to ', element('docDate', { date: until }, until)] : null),
    startTime !== null && element('p', {}, time(startTime, 'startEvent'), endTime ? [' to ', time(endTime, 'endEvent')] : null),
    location !== null && element('p', {}, element('location', { refersTo: location }, venue)),
  )
}

function actions(context: Context, document: Document): Markup {
  const eId = context.id('dbsect')
  const list = context.id('list', eId)
  const items = document.actions.map((action) => {
    const more = actionNotes(action)
    return element('item', { eId: context.id('item', list) }, element('p', {}, more === '' ? action.text : `${action.text} (${more})`))
  })
  const inner = element('blockList', { eId: list }, ...items)
  return element('debateSection', { name: 'actions', eId }, element('heading', {}, 'Actions'), inner)
}
