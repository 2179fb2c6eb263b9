/** Dates and times that a record gives in ISO form: the printed words are in the record by what they say. */
import type { Block, Record } from '../../records/record.js'
import { datesIn, timesIn } from '../dates.js'

export interface Known {
  dates: Set<string>
  times: Set<string>
}

export function knownOf(record: Record): Known {
  const dates = new Set<string>()
  const times = new Set<string>()
  const put = (set: Set<string>, value: string | null | undefined) => {
    if (value) set.add(value)
  }
  for (const document of record.documents) {
    put(dates, document.date)
    put(times, document.startTime)
    put(times, document.endTime)
    for (const action of document.actions) put(dates, action.due)
    for (const event of document.events ?? []) put(times, event.time)
    for (const person of document.people) {
      put(times, person.arrived)
      put(times, person.left)
    }
  }
  return { dates, times }
}

/** Parts of a line that print a date or time of the record. */
export function printedIn(text: string, known: Known): { start: number; end: number }[] {
  const dates = known.dates.size === 0 ? [] : datesIn(text).filter(({ iso }) => known.dates.has(iso))
  const times = known.times.size === 0 ? [] : timesIn(text).filter(({ iso }) => [iso, afternoon(iso)].some((time) => known.times.has(time)))
  return [...dates, ...times]
}

/** “7.30” without am or pm may be the evening. */
function afternoon(iso: string): string {
  const hour = Number(iso.slice(0, 2))
  return hour < 12 ? `${hour + 12}${iso.slice(2)}` : iso
}

/** Words for votes that a record gives as a count. */
export function hasVotes(blocks: Block[]): boolean {
  return blocks.some((block) => block.votes !== undefined || hasVotes(block.content))
}
