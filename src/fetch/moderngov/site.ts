/** Asking one site: pages checked for being pages, the web service where there is one, lists of committees and meetings. */
import { MinutesError } from '../../errors.js'
import { decode } from '../decode.js'
import type { Http } from '../http.js'
import { statusError } from '../http-answer.js'
import type { Answer } from '../http-settings.js'
import { type Address, addresses, readAddress } from './address.js'
import { isOwnPage, readCommittees, readMeetingList } from './pages.js'
import { type ListedCommittee, type ListedMeeting, readServiceCommittees, readServiceMeetings } from './service.js'

export interface Range {
  since?: string
  until?: string
}

export interface Page extends Answer {
  html: string
}

/** What an earlier run has of an address, and what to ask with. */
export interface Stored {
  conditions: { [name: string]: string }
  bytes(): Promise<Uint8Array>
}

const FIRST_YEAR = 1990

export class Site {
  /** false once the site has shown that it has no web service. */
  service = true

  constructor(
    readonly http: Http,
    readonly base: string,
    readonly language?: string,
  ) {}

  get address() {
    return addresses(this.base, this.language)
  }

  /** A page of the product, or 304. An error page, a stub or a page of another kind is an error. */
  async page(url: string, conditions: { [name: string]: string } = {}): Promise<Page> {
    const answer = await this.http.get(url, { conditions })
    if (answer.status === 304 && Object.keys(conditions).length > 0) return { ...answer, html: '' }
    if (answer.status !== 200) throw statusError(url, answer.status)
    const { kind } = readAddress(new URL(answer.finalUrl))
    if (answer.finalUrl !== url && kind !== readAddress(new URL(url)).kind) throw elsewhere(url, answer.finalUrl)
    const html = decode(answer.bytes).text
    if (!isOwnPage(html)) throw noPage(url)
    return { ...answer, html }
  }

  /** An answer of the web service; undefined where the site has none. What is stored is read where it has not changed. */
  async asked<T>(url: string, read: (text: string) => T | undefined, stored?: Stored): Promise<{ answer: Answer; value: T } | undefined> {
    if (!this.service) return undefined
    try {
      const answer = await this.http.get(url, { once: true, conditions: stored?.conditions })
      const bytes = answer.status === 304 ? await stored?.bytes() : answer.status === 200 ? answer.bytes : undefined
      const value = bytes && read(decode(bytes).text)
      if (value !== undefined) return { answer, value }
    } catch (error) {
      const gone = error instanceof MinutesError && ['robots-forbid', 'off-site', 'too-many-redirects', 'not-found'].includes(error.code)
      if (!gone) throw error
    }
    this.service = false
    return undefined
  }

  async committees(): Promise<ListedCommittee[]> {
    const served = await this.asked(this.address.serviceCommittees(), readServiceCommittees)
    if (served && served.value.length > 0) return served.value
    const page = await this.page(this.address.committees())
    return readCommittees(page.html, page.finalUrl)
  }

  /** Meetings of a committee from first to last, each once, within the range where the list gives dates. */
  async meetings(committee: string, range: Range): Promise<ListedMeeting[]> {
    const { since, until } = range
    const url = this.address.serviceMeetings(committee, since ?? `${FIRST_YEAR}-01-01`, until ?? '2099-12-31')
    const served = await this.asked(url, readServiceMeetings)
    const own = served?.value.filter((meeting) => meeting.committee === committee || meeting.committee === '') ?? []
    const found = own.length > 0 ? own : await this.listedMeetings(committee, range)
    const within = found.filter(({ date }) => isWithin(date, range))
    return [...new Map(within.map((meeting) => [meeting.id, meeting])).values()].sort(byDate)
  }

  private async listedMeetings(committee: string, range: Range): Promise<ListedMeeting[]> {
    const first = await this.page(this.address.meetings(committee))
    const list = readMeetingList(first.html, first.finalUrl, committee)
    const meetings = [...list.meetings]
    const asked = new Set<string>()
    const linked = list.years.map(({ year }) => year)
    const years = linked.length > 0 ? linked : yearsOf(range, list.meetings)
    for (const year of years.sort()) {
      if (asked.has(year) || !isYearWithin(year, range)) continue
      asked.add(year)
      const page = await this.page(this.address.meetings(committee, year))
      meetings.push(...readMeetingList(page.html, page.finalUrl, committee).meetings)
    }
    return meetings
  }
}

/** Years to ask for where the list names none: those of the range, as far as it is known. */
function yearsOf({ since, until }: Range, listed: ListedMeeting[]): string[] {
  if (since === undefined) return []
  const newest =
    listed
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? since
  const last = Math.min(Number((until ?? newest).slice(0, 4)), Number(since.slice(0, 4)) + 60)
  const first = Math.max(FIRST_YEAR, Number(since.slice(0, 4)))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at))
}

const isYearWithin = (year: string, { since, until }: Range) =>
  Number(year) >= FIRST_YEAR && Number(year) < 2100 && (!since || year >= since.slice(0, 4)) && (!until || year <= until.slice(0, 4))

/** A meeting whose date is not known yet is within; its page will say. */
export const isWithin = (date: string | undefined, { since, until }: Range) =>
  date === undefined || ((since === undefined || date >= since) && (until === undefined || date <= until))

const byDate = (a: ListedMeeting, b: ListedMeeting) => {
  const [x, y] = [a.date ?? '', b.date ?? '']
  return x < y ? -1 : x > y ? 1 : Number(a.id) - Number(b.id)
}

const elsewhere = (url: string, target: string) =>
  new MinutesError(
    'error-page',
    `${url} leads to ${target}, which is another kind of page.`,
    'The page may be gone; look at it in a browser.',
  )

const noPage = (url: string) =>
  new MinutesError(
    'not-a-page',
    `${url} was answered with what is no page of a ModernGov site.`,
    'Look at it in a browser: it may be down, gone, or blocked.',
  )

export const siteOf = (http: Http, { base, language }: Address) => new Site(http, base, language)
