/** One record as JSON, for people to read: two spaces, a line break at the end. */
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { cleanJson } from './clean.js'
import type { Exporter } from './exporter.js'

export function toJson(record: Record | ErrorRecord): string {
  return `${cleanJson(record, 2)}\n`
}

export const exporter: Exporter = {
  description: 'the record',
  shape: 'text',
  single: true,
  run: async (entries, out) => {
    for await (const { record } of entries) await out.write(toJson(record))
  },
}
