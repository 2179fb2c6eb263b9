import type { Check } from '../check.js'
import { minutesOf } from '../examples.js'
import { documentsOf } from '../walk.js'

export const check: Check = {
  code: 'end-before-start',
  severity: 'warning',
  about: 'The meeting ends before it begins: one of the times is wrong, or am and pm are mixed up.',
  *run({ record }) {
    for (const { value, pointer } of documentsOf(record)) {
      const { startTime, endTime } = value
      if (!startTime || !endTime || endTime >= startTime) continue
      const pastMidnight = startTime >= '17:00' && endTime < '04:00'
      if (!pastMidnight) yield { message: `The meeting starts at ${startTime} and ends at ${endTime}.`, pointer: `${pointer}/endTime` }
    }
  },
  examples: [
    { says: '18:30 to 09:10', subject: minutesOf({ startTime: '18:30', endTime: '09:10' }), fires: ['/documents/0/endTime'] },
    { says: 'past midnight', subject: minutesOf({ startTime: '18:30', endTime: '00:40' }), fires: [] },
    { says: '18:30 to 21:10', subject: minutesOf({ startTime: '18:30', endTime: '21:10' }), fires: [] },
    { says: 'no end', subject: minutesOf({ startTime: '18:30' }), fires: [] },
  ],
}
