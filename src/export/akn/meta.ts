/** What a document says of itself: identification, votes, references, and what Akoma Ntoso has no place for. */
import type { ErrorRecord } from '../../records/error.js'
import type { Document, Record } from '../../records/record.js'
import { VERSION } from '../../version.js'
import { slug } from '../../writing/slug.js'
import { element, type Markup } from '../xml.js'
import { type Context, role } from './context.js'

export interface Identity {
  /** `debate/minutes/boats-committee/2024-03-14/src-ab12`: made of what the document says and of its source. */
  path: string
  subtype: string
  date: string | null
  author: string
}

/** A date is required: where none is known this stands in its place, named so. */
const NO_DATE = '0001-01-01'

export function identityOf(document: Document, element: string, source: string, index: number): Identity {
  const { type, body, title, date } = document
  const path = [element, type, slug(body ?? title) || 'unknown', date ?? 'undated', source.replace(/[^\w-]/g, '-'), String(index + 1)].join(
    '/',
  )
  return { path, subtype: type, date, author: body ?? 'unknown' }
}

export function meta(context: Context, identity: Identity, facts: Markup[]): Markup {
  const tool = context.refer({ kind: 'TLCObject', folder: 'tool', show: `minutes ${VERSION}` })
  const author = context.refer({ kind: 'TLCOrganization', folder: 'organization', show: identity.author })
  const identification = identify(context, identity, tool, author)
  const analysis =
    context.votings.length === 0 ? null : element('analysis', { source: tool }, element('parliamentary', {}, ...context.votings))
  const own = [...facts, ...context.facts]
  return element(
    'meta',
    {},
    identification,
    analysis,
    element('references', { source: tool }, ...context.references()),
    own.length > 0 && element('proprietary', { source: tool }, ...own),
  )
}

function identify(context: Context, { path, subtype, date }: Identity, source: string, author: string): Markup {
  const work = `/akn/gb/${path}`
  const expression = `${work}/eng@`
  const as = context.refer(role('author'))
  const level = (name: string, value: string, uri: string, ...more: Markup[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value }),
      element('FRBRuri', { value: uri }),
      element('FRBRdate', { date: date ?? NO_DATE, name: date === null ? 'unknown' : 'meeting' }),
      element('FRBRauthor', { href: author, as }),
      ...more,
    )
  return element(
    'identification',
    { source },
    level('FRBRWork', `${work}/!main`, work, element('FRBRcountry', { value: 'gb' }), element('FRBRsubtype', { value: subtype })),
    level('FRBRExpression', `${expression}/!main`, expression, element('FRBRlanguage', { language: 'eng' })),
    level('FRBRManifestation', `${expression}/!main.xml`, `${expression}.akn`, element('FRBRformat', { value: 'application/akn+xml' })),
  )
}

export function sourceFacts(record: Record | ErrorRecord): Markup[] {
  const source: Partial<Record['source']> = record.source
  const { path, url, mediaType, bytes, sha256, pages } = source
  const own = element('min:source', { path, url, mediaType, bytes, sha256, pages })
  if ('error' in record) return [own, element('min:error', { code: record.error.code }, record.error.message)]
  const findings = record.findings.map(({ code, severity, pointer, message }) =>
    element('min:finding', { code, severity, pointer }, message),
  )
  return [own, ...findings]
}

export function documentFacts({ id, contacts, events, decision, status, draft, agendaItem, agendaItemFrom, pages }: Document): Markup[] {
  return [
    element('min:document', {
      id,
      status,
      draft: draft ? 'true' : undefined,
      agendaItem,
      agendaItemFrom,
      first: pages?.first,
      last: pages?.last,
    }),
    ...contacts.map((contact) => element('min:contact', {}, contact)),
    ...(events ?? []).map(({ kind, time, who, text }) =>
      element('min:event', { kind, time }, who !== undefined && element('min:who', {}, who), text),
    ),
    ...Object.entries(decision ?? {}).map(([name, value]) => element('min:decision', { name }, value)),
  ]
}
