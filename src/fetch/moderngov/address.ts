/** Addresses of ModernGov sites: what one points at, whatever its spelling, and how the others are made from it. */
import { checkedUrl } from '../http-address.js'

export type Kind =
  | 'meeting'
  | 'committee'
  | 'committees'
  | 'item'
  | 'decision'
  | 'issue'
  | 'attendance'
  | 'pack-choice'
  | 'document'
  | 'site'
  | 'other'

export interface Address {
  kind: Kind
  /** The folder all pages of the site lie in, with its slash. */
  base: string
  /** Number of what is shown; empty for a site. */
  id: string
  committee?: string
  /** Welsh pages: LLL=1 stays. */
  language?: string
  year?: string
  url: string
}

const PAGES: { [page: string]: { kind: Kind; ids: string[] } } = {
  'ielistdocuments.aspx': { kind: 'meeting', ids: ['mid', 'meetingid'] },
  'ielistmeetings.aspx': { kind: 'committee', ids: ['cid', 'committeeid'] },
  'mgcommitteedetails.aspx': { kind: 'committee', ids: ['id'] },
  'mglistcommittees.aspx': { kind: 'committees', ids: [] },
  'mgai.aspx': { kind: 'item', ids: ['id'] },
  'iedecisiondetails.aspx': { kind: 'decision', ids: ['id', 'aiid'] },
  'mgissuehistoryhome.aspx': { kind: 'issue', ids: ['iid'] },
  'ieissuedetails.aspx': { kind: 'issue', ids: ['iid'] },
  'mgmeetingattendance.aspx': { kind: 'attendance', ids: ['id'] },
  'mgchoosedocpack.aspx': { kind: 'pack-choice', ids: ['id'] },
  'mgchoosemdocpack.aspx': { kind: 'pack-choice', ids: ['id'] },
}

/** An address as a page holds it: line breaks and outer space out, inner space kept. */
const cleanHref = (href: string) =>
  href
    .replace(/[\t\r\n]+ */g, ' ')
    .trim()
    .replace(/ {2,}/g, ' ')

/** The address a link of a page leads to; undefined where it is none we would follow. */
export function resolved(href: string, page: string): URL | undefined {
  const text = cleanHref(href)
  if (text === '' || text.startsWith('#') || /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text)) return undefined
  try {
    return checkedUrl(new URL(text.replaceAll(' ', '%20'), page).href)
  } catch {
    return undefined
  }
}

const parameters = (url: URL) => new Map([...url.searchParams].map(([name, value]) => [name.trim().toLowerCase(), value.trim()]))

export function readAddress(url: URL): Address {
  const page = url.pathname.slice(url.pathname.lastIndexOf('/') + 1).toLowerCase()
  const given = parameters(url)
  const folder = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)
  const number = (names: string[]) => names.map((name) => given.get(name) ?? '').find((value) => /^\d{1,12}$/.test(value)) ?? ''
  const language = given.get('lll')
  const shared = { url: url.href, ...(language && /^\d$/.test(language) && language !== '0' ? { language } : {}) }
  const documents = /^(.*\/)(?:documents|Data)\/[^/]+\/[^/]*$/i.exec(url.pathname)
  if (documents) return { kind: 'document', base: url.origin + documents[1]!, id: '', ...shared }
  const known = PAGES[page]
  const base = url.origin + folder
  if (!known)
    return {
      kind: /\.\w{2,5}$/.test(page) && !/^(?:default|index|ie\w*|mg\w*)\.aspx?$|\.html?$/.test(page) ? 'other' : 'site',
      base,
      id: '',
      ...shared,
    }
  const id = number(known.ids)
  if (id === '' && known.ids.length > 0) return { kind: known.kind === 'committee' ? 'committees' : 'other', base, id, ...shared }
  const committee = known.kind === 'committee' ? id : number(['cid', 'committeeid'])
  const year = number(['year'])
  return { kind: known.kind, base, id, ...shared, ...(committee && committee !== '0' ? { committee } : {}), ...(year ? { year } : {}) }
}

const withLanguage = (address: string, language?: string) => (language ? `${address}&LLL=${language}` : address)

export const addresses = (base: string, language?: string) => ({
  meeting: (id: string, committee = '0') => withLanguage(`${base}ieListDocuments.aspx?CId=${committee}&MId=${id}&Ver=4`, language),
  meetings: (committee: string, year = '0') => withLanguage(`${base}ieListMeetings.aspx?CId=${committee}&Year=${year}`, language),
  committees: () => withLanguage(`${base}mgListCommittees.aspx?bcr=1`, language),
  item: (id: string) => withLanguage(`${base}mgAi.aspx?ID=${id}`, language),
  serviceMeeting: (id: string) => `${base}mgWebService.asmx/GetMeeting?lMeetingId=${id}`,
  serviceMeetings: (committee: string, from: string, to: string) =>
    `${base}mgWebService.asmx/GetMeetings?lCommitteeId=${committee}&sFromDate=${british(from)}&sToDate=${british(to)}`,
  serviceCommittees: () => `${base}mgWebService.asmx/GetCommittees`,
})

/** 2024-03-14 as the service wants it. */
const british = (iso: string) => iso.split('-').reverse().join('/')
