/** One record or error record a line. */
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'

export function toNdjsonLine(record: Record | ErrorRecord): string {
  return `${JSON.stringify(record)}\n`
}
