/** Start and end of a meeting, adjournments and resumptions, from the sentences that say them. */
import type { MeetingEvent } from '../records/record.js'
import type { Draft } from './draft.js'
import type { Para } from './para.js'
import { readMeetingTime } from './rules/meeting-time.js'

export interface MeetingTimes {
  start: string | null
  end: string | null
  events: MeetingEvent[]
}

export function readMeetingTimes(draft: Draft): MeetingTimes {
  const events = paragraphs(draft).flatMap((para) => eventsOf(para))
  const start = events.find((e) => e.kind === 'start' && e.time)?.time ?? null
  const end = events.findLast((e) => e.kind === 'end')?.time ?? null
  return { start, end, events: draft.type === 'minutes' ? events : [] }
}

function eventsOf(para: Para): MeetingEvent[] {
  if (para.text.length > 2000) return []
  const found = readMeetingTime(para.text)
  return found ? [{ kind: found.kind, time: found.time, text: found.printed, at: para.at }] : []
}

function paragraphs(draft: Draft): Para[] {
  return [...draft.front, ...draft.items.flatMap((i) => [...i.content, ...i.description]), ...draft.content]
}
