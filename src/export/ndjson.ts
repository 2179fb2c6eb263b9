/** One record or error record a line; flat, one thing a line. */
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { cleanJson } from './clean.js'
import type { Exporter } from './exporter.js'
import { flatLines } from './flat.js'
import { buffered } from './sink.js'

export function toNdjsonLine(record: Record | ErrorRecord): string {
  return `${cleanJson(record)}\n`
}

export const exporter: Exporter = {
  description: 'one record a line; with --flat one item, paragraph, question, resolution, vote, person or action a line',
  shape: 'text',
  run: async (entries, out, { flat }) => {
    const sink = buffered(out.write)
    for await (const { id, record } of entries) {
      if (!flat) await sink.write(toNdjsonLine(record))
      else for (const line of flatLines(id, record)) await sink.write(`${line}\n`)
    }
    await sink.flush()
  },
}
