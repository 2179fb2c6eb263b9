/** The meetings of a site: a page for each record, and what the lists say of each. */
import type { Document, Record } from '../records/record.js'
import { hyphened } from '../writing/slug.js'

export interface Meeting {
  /** `m/parks-committee-2024-03-14.html#s1a2b/minutes` */
  href: string
  /** The body, or what the paper is called where it names none. */
  body: string
  /** The body, where the paper names one. */
  named: string | null
  organisation: string | null
  date: string | null
  type: Document['type']
  items: number
  decisions: number
  questions: number
  /** Who is listed as there. */
  present: number
}

/** Names of pages, each once. */
export function pageNames(): (record: Record) => string {
  const taken = new Map<string, number>()
  return ({ documents, source }) => {
    const first = documents.find(({ type }) => type === 'minutes' || type === 'agenda') ?? documents[0]
    const said = [first?.body ?? first?.title, first?.date, first?.type].filter(Boolean).join(' ')
    const wanted =
      hyphened(said || (source.path ?? source.url ?? 'meeting'))
        .slice(0, 90)
        .replace(/-$/, '') || 'meeting'
    const count = (taken.get(wanted) ?? 0) + 1
    taken.set(wanted, count)
    return count === 1 ? wanted : `${wanted}-${count}`
  }
}

export const bodyOf = ({ body, title }: Document): string => body || title || 'Body not said'

/** What tells one meeting: agenda and minutes, a page and its PDF, are papers of one. */
export function meetingCount(papers: Pick<Meeting, 'named' | 'organisation' | 'date' | 'href'>[]): number {
  return new Set(papers.map(meetingKey)).size
}

/** A paper without a date or a body is a meeting of its own. */
export const meetingKey = ({ named, organisation, date, href }: Pick<Meeting, 'named' | 'organisation' | 'date' | 'href'>): string =>
  named === null || date === null ? href : [named.toLowerCase(), organisation?.toLowerCase(), date].join('\u0001')

/** Documents that are a meeting’s business; a pack’s reports are part of its page, and no meeting. */
export const isMeeting = ({ type, items }: Document): boolean =>
  type === 'minutes' || type === 'agenda' || (type === 'decision' && items.length > 0)

export const isThere = (status: Document['people'][number]['status']): boolean =>
  status === 'present' || status === 'substitute' || status === 'in-attendance'
