import type { Check, Hit } from '../check.js'
import { daysIn } from '../dates.js'
import { minutesOf } from '../examples.js'
import { documentsOf } from '../walk.js'

export const check: Check = {
  code: 'impossible-date',
  severity: 'error',
  about: 'A date or time does not exist: 30 February, 25:10.',
  *run({ record }) {
    for (const { value, pointer } of documentsOf(record)) {
      const { date, startTime, endTime } = value
      if (date) yield* dateHit(date, `${pointer}/date`)
      for (const [i, { due }] of value.actions.entries())
        if (due && /^\d{4}-\d\d-\d\d$/.test(due)) yield* dateHit(due, `${pointer}/actions/${i}/due`)
      if (startTime) yield* timeHit(startTime, `${pointer}/startTime`)
      if (endTime) yield* timeHit(endTime, `${pointer}/endTime`)
      for (const [i, { time }] of (value.events ?? []).entries()) if (time) yield* timeHit(time, `${pointer}/events/${i}/time`)
    }
  },
  examples: [
    { says: '30 February', subject: minutesOf({ date: '2024-02-30' }), fires: ['/documents/0/date'] },
    { says: 'month 13', subject: minutesOf({ date: '2024-13-01' }), fires: ['/documents/0/date'] },
    { says: '25:10', subject: minutesOf({ startTime: '25:10' }), fires: ['/documents/0/startTime'] },
    { says: '29 February of a leap year', subject: minutesOf({ date: '2024-02-29' }), fires: [] },
  ],
}

function* dateHit(date: string, pointer: string): Generator<Hit> {
  const [year, month, day] = date.split('-').map(Number)
  const real = month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysIn(year!, month!)
  if (!real) yield { message: `There is no day ${date}.`, pointer }
}

function* timeHit(time: string, pointer: string): Generator<Hit> {
  const [hour, minute] = time.split(':').map(Number)
  if (hour! > 23 || minute! > 59) yield { message: `There is no time ${time}.`, pointer }
}
