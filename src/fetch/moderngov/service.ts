/** Answers of the web service: meetings of a committee, one meeting, the committees. */
import { dateOf } from './dates.js'
import { element, elements, isXml } from './xml.js'

export interface ListedMeeting {
  id: string
  date?: string
  committee?: string
  title?: string
}

export interface ListedCommittee {
  id: string
  title: string
  expired?: boolean
}

export interface ServiceItem {
  id: string
  title: string
  hasMinutes: boolean
}

export interface ServiceMeeting {
  id: string
  date?: string
  items: ServiceItem[]
}

/** Undefined where the answer is none of the service’s. */
export function readServiceMeetings(text: string): ListedMeeting[] | undefined {
  if (!isXml(text) || !/<(?:getmeetings|committeemeetings|meetingscount)\b/i.test(text)) return undefined
  return elements(text, 'committee').flatMap((committee) => {
    const [id, title] = [element(committee, 'committeeid'), element(committee, 'committeetitle')]
    return elements(committee, 'meeting').flatMap((meeting) => {
      const number = element(meeting, 'meetingid')
      return /^\d+$/.test(number) ? [{ id: number, date: dateOf(element(meeting, 'meetingdate')), committee: id, title }] : []
    })
  })
}

export function readServiceCommittees(text: string): ListedCommittee[] | undefined {
  if (!isXml(text) || !/<committees\b/i.test(text)) return undefined
  return elements(text, 'committee').flatMap((committee) => {
    const id = element(committee, 'committeeid')
    const gone = /true/i.test(element(committee, 'committeedeleted')) || /true/i.test(element(committee, 'committeeexpired'))
    return /^\d+$/.test(id) ? [{ id, title: element(committee, 'committeetitle'), ...(gone ? { expired: true } : {}) }] : []
  })
}

export function readServiceMeeting(text: string): ServiceMeeting | undefined {
  if (!isXml(text) || !/<meetingid\b/i.test(text) || !/<\/meeting>\s*$/i.test(text)) return undefined
  const items = elements(text, 'agendaitem').map((item) => ({
    id: element(item, 'agendaitemid'),
    title: element(item, 'agendaitemtitle'),
    hasMinutes: element(item, 'minutesnonemptyhtmlbody') !== '' || element(item, 'decisionnonemptyhtmlbody') !== '',
  }))
  return { id: element(text, 'meetingid'), date: dateOf(element(text, 'meetingdate')), items }
}
