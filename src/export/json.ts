/** One record as JSON, for people to read: two spaces, a line break at the end. */
import type { Record } from '../records/record.js'

export function toJson(record: Record): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
