/** Pages of a ModernGov site: what they are, and what they lead to. */
import { type Address, readAddress, resolved } from './address.js'
import { dateOf } from './dates.js'
import { type Link, linksOf, textOf, tokens } from './html.js'
import type { ListedCommittee, ListedMeeting } from './service.js'

/** Marks of the product; a stub, a portal page or an error page has none. */
export const isOwnPage = (html: string) =>
  /id\s*=\s*["']?modgov\b|class\s*=\s*["']?[^"'>]*\bmg(?:Links|Content|Item|ActionList|Sub|Word|BulletList|StatsTable|Table|Main|Label)/i.test(
    html,
  )

export interface Followed extends Link {
  address: Address
}

export function followable(html: string, page: string): Followed[] {
  return linksOf(html).flatMap((link) => {
    const url = resolved(link.href, page)
    return url ? [{ ...link, address: readAddress(url) }] : []
  })
}

export interface MeetingHead {
  committee: string
  committeeId?: string
  date?: string
}

const DAY =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bDydd\b|\b(?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)\b|\b\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+,?\s+\d{4}/u

/** Committee and date: from the heading and its link, else from the metadata or the title. */
export function readMeetingHead(html: string, page: string): MeetingHead {
  const heading = textOf(html, 'h2', 'mgSubTitleTxt')
  const meta = metaOf(html)
  const title = textOf(html, 'title')
  const link = followable(html, page).find(({ address, title }) => address.kind === 'committee' && (title !== '' || heading !== ''))
  const linked = /^(?:Link to|Dolen i)\s+(?!(?:meetings|attendance|declarations)\b)(.+)$/i.exec(link?.title ?? '')?.[1]
  const titled = /^(?:Agenda|Minutes) for (.+?) on /.exec(meta['dc.title'] ?? title)?.[1]
  const at = heading.search(DAY)
  const headed = at > 0 ? heading.slice(0, at).replace(/[\s,–-]+$/, '') : ''
  const date = dateOf(meta['dc.date'] ?? '') ?? dateOf(heading) ?? dateOf(title)
  return { committee: linked ?? titled ?? headed, ...(link ? { committeeId: link.address.id } : {}), ...(date ? { date } : {}) }
}

function metaOf(html: string): { [name: string]: string } {
  const found: { [name: string]: string } = {}
  for (const token of tokens(html)) {
    if (token.kind !== 'open' || token.name !== 'meta') continue
    const { name, content } = token.attributes
    if (name && content !== undefined) found[name.toLowerCase()] ??= content.replace(/\s+/g, ' ').trim()
  }
  return found
}

export type PaperKind = 'minutes' | 'decisions' | 'frontsheet' | 'pack' | 'supplement'

export interface Paper {
  kind: PaperKind
  title: string
  url: string
}

/** The meeting’s own papers: their kind by the `T` of the address, else by what the link says. Papers of items are none. */
export function papersOf(links: Followed[]): Paper[] {
  const seen = new Set<string>()
  return links.flatMap(({ address, text, title }) => {
    const { pathname, searchParams } = new URL(address.url)
    const folder = /\/documents\/([gb])\d+\//i.exec(pathname)?.[1]?.toLowerCase()
    if (address.kind !== 'document' || folder === undefined || seen.has(address.url)) return []
    seen.add(address.url)
    const type = [...searchParams].find(([name]) => name.toLowerCase() === 't')?.[1]
    const name = text.replace(/\s*(?:pdf icon\s*)?\bPDF\s+\d+\s*[KM]B\s*$/i, '')
    return [
      {
        kind: paperKind(folder, type, `${title} ${name} ${decodeURIComponent(pathname.replace(/%(?![0-9a-f]{2})/gi, '%25'))}`),
        title: name,
        url: address.url,
      },
    ]
  })
}

function paperKind(folder: string, type: string | undefined, words: string): PaperKind {
  const byType: { [type: string]: PaperKind } = { 0: 'frontsheet', 1: 'minutes', 2: 'decisions', 9: 'supplement', 10: 'pack' }
  if (type !== undefined && byType[type]) return byType[type]
  if (/\bpack\b/i.test(words)) return 'pack'
  if (/printed (?:draft )?minutes|cofnodion/i.test(words)) return 'minutes'
  if (/decisions/i.test(words)) return 'decisions'
  return /front\s*sheet/i.test(words) ? 'frontsheet' : folder === 'b' ? 'supplement' : 'pack'
}

/** Items whose text is cut short or only linked. */
export function cutItems(links: Followed[]): string[] {
  const wanted = links.filter(({ address, text, title }) => {
    const says = /\b(?:view|gweld)\b.*\b(?:minutes|decision|item|cofnodion|eitem)\b/i.test(text) || /full\s+item\s+text/i.test(title)
    return address.kind === 'item' && says
  })
  return [...new Set(wanted.map(({ address }) => address.id))]
}

export interface MeetingList {
  committee: string
  meetings: ListedMeeting[]
  /** Years of the same list, each with its address. */
  years: { year: string; url: string }[]
}

export function readMeetingList(html: string, page: string, committee: string): MeetingList {
  const links = followable(html, page)
  const meetings = new Map<string, ListedMeeting>()
  for (const { address, text, title } of links) {
    if (address.kind !== 'meeting' || (address.committee !== undefined && address.committee !== committee)) continue
    const date = dateOf(text) ?? dateOf(title)
    if (!meetings.has(address.id) || (date && !meetings.get(address.id)!.date))
      meetings.set(address.id, { id: address.id, date, committee })
  }
  const years = links.flatMap(({ address, text }) => {
    const year = address.kind === 'committee' && address.id === committee ? (address.year ?? '') : ''
    const named = /^\d{4}$/.test(year) ? year : /^\d{4}$/.test(text) && year !== '' ? text : ''
    return named === '' ? [] : [{ year: named, url: address.url }]
  })
  const named = textOf(html, 'h2', 'mgSubTitleTxt')
  return { committee: named, meetings: [...meetings.values()], years: [...new Map(years.map((one) => [one.year, one])).values()] }
}

export function readCommittees(html: string, page: string): ListedCommittee[] {
  const found = new Map<string, ListedCommittee>()
  for (const { address, text } of followable(html, page)) {
    if (address.kind === 'committee' && text !== '' && !found.has(address.id)) found.set(address.id, { id: address.id, title: text })
  }
  return [...found.values()]
}
