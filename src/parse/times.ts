/** Start and end of a meeting, adjournments and resumptions, from the sentences that say them. */
import type { MeetingEvent } from '../records/record.js'
import type { Draft } from './draft.js'
import { afterStart } from './meeting/hours.js'
import type { Para } from './para.js'
import { readMeetingSpan } from './rules/meeting-span.js'
import { readMeetingTime } from './rules/meeting-time.js'

export interface MeetingTimes {
  start: string | null
  end: string | null
  events: MeetingEvent[]
}

export function readMeetingTimes(draft: Draft): MeetingTimes {
  const events = paragraphs(draft).flatMap((para) => eventsOf(para))
  const start = events.find((e) => e.kind === 'start' && e.time)?.time ?? null
  const began = draft.startTime ?? start
  const ended = events.findLast((e) => e.kind === 'end')?.time ?? null
  return { start, end: ended && began ? afterStart(ended, began) : ended, events: draft.type === 'minutes' ? events : [] }
}

function eventsOf(para: Para): MeetingEvent[] {
  if (para.text.length > 2000) return []
  const span = readMeetingSpan(para.text)
  if (span) return [event('start', span.start), event('end', span.end)]
  const found = readMeetingTime(para.text)
  return found ? [{ kind: found.kind, time: found.time, text: found.printed, at: para.at }] : []

  function event(kind: 'start' | 'end', time: string): MeetingEvent {
    return { kind, time, text: para.text, at: para.at }
  }
}

function paragraphs(draft: Draft): Para[] {
  return [...draft.front, ...draft.items.flatMap((i) => [...i.content, ...i.description]), ...draft.content]
}
