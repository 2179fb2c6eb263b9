/** What the parts of a page share: keys by pointer, findings by key, levels of headings. */
import type { Finding, Record, Span } from '../../records/record.js'
import { keysByPointer } from '../tables.js'
import { type Ties, tiesOf } from '../ties.js'
import { type Content, type Html, tag } from './tag.js'

export interface View {
  ties: Ties
  /** The id of the element for a JSON pointer. */
  id(pointer: string): string
  /** Findings about what has this id; each is given once. */
  findings(id: string): Finding[]
  /** Findings that were not shown yet. */
  rest(): Finding[]
  /** Level of a document’s heading. */
  level: number
  /** Address of the source, for relative links. */
  base?: string
  /** Whether page pictures stand beside the text. */
  pictures: boolean
  /** Before the ids of pages, where there are several records. */
  source: string
}

export function makeView(source: string, record: Record, level: number, pictures: boolean): View {
  const keys = keysByPointer(source, record)
  const byId = new Map<string, Finding[]>()
  const loose: Finding[] = []
  for (const finding of record.findings) {
    const key = nearest(keys, finding.pointer)
    if (key === undefined) loose.push(finding)
    else byId.set(key, [...(byId.get(key) ?? []), finding])
  }
  const idOf = (pointer: string): string => keyAt(keys, pointer) ?? `${source}${pointer}`
  return {
    ties: tiesOf(record),
    level,
    pictures,
    source,
    base: record.source.url,
    id: idOf,
    findings: (id) => {
      const found = byId.get(id) ?? []
      byId.delete(id)
      return found
    },
    rest: () => [...loose, ...[...byId.values()].flat()],
  }
}

type Keys = ReturnType<typeof keysByPointer>

function keyAt(keys: Keys, pointer: string): string | undefined {
  const found = keys.get(pointer)
  return found && (found.paragraph_id ?? found.item_id ?? found.document_id)
}

function nearest(keys: Keys, pointer: string): string | undefined {
  for (let part = pointer; part.includes('/'); part = part.slice(0, part.lastIndexOf('/'))) {
    const key = keyAt(keys, part)
    if (key !== undefined) return key
  }
  return undefined
}

/** Findings in the margin. */
export function notes(view: View, id: string): Html[] {
  return view.findings(id).map((finding) => note(finding))
}

export const SEVERITY = { error: 'Error', warning: 'Warning', info: 'Note' } as const

export const note = ({ severity, message, code }: Finding): Html =>
  tag(
    'aside',
    { class: `finding ${severity}`, role: 'note' },
    tag('strong', {}, `${SEVERITY[severity]}: `),
    message,
    ' ',
    tag('code', {}, code),
  )

export const heading = (level: number, attributes: { [name: string]: string }, ...content: Content[]): Html =>
  tag(`h${Math.min(6, level)}`, attributes, ...content)

export const anchor = (id: string, what: string): Html =>
  tag('a', { class: 'anchor', href: `#${encodeURI(id)}`, 'aria-label': `Link to ${what}` }, '#')

export const linkTo = (view: View, pointer: string, text: string): Html => tag('a', { href: `#${encodeURI(view.id(pointer))}` }, text)

/** Beside a title: the page it stands on, which leads to its picture where there is one. */
export function pageBadge(view: View, id: string, at: Span | undefined): Html | null {
  if (at?.page === undefined) return null
  return pageButton(view, id, at) ?? tag('span', { class: 'page-badge' }, `p. ${at.page}`)
}

/** Leads to the picture of the page, where there is one, and to the box on it. */
export function pageButton(view: View, id: string, { page, box }: Span): Html | null {
  if (!view.pictures || page === undefined) return null
  const data = { 'data-page': `${view.source}-page-${page}`, 'data-box': box?.join(' '), 'data-block': id }
  return tag('button', { type: 'button', class: 'to-page', ...data, 'aria-label': `p. ${page}: show it on the page` }, `p. ${page}`)
}
