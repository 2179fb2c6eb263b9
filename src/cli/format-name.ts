/** The format that the name of an output says. */
import type { Format } from '../export/index.js'
import { UsageError } from './exit.js'

/** What each ending can hold, the one meant where nothing else is said first. */
const ENDINGS: { [ending: string]: Format[] } = {
  json: ['json', 'popolo'],
  ndjson: ['ndjson'],
  jsonl: ['ndjson'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  parquet: ['parquet'],
  sql: ['sql'],
  db: ['sqlite'],
  sqlite: ['sqlite'],
  sqlite3: ['sqlite'],
  md: ['markdown'],
  markdown: ['markdown'],
  html: ['html'],
  htm: ['html'],
  xml: ['akn'],
}

/** undefined where neither the option nor the name says one. */
export function formatFor(output: string | undefined, given: Format | undefined): Format | undefined {
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase()
  const formats = ending === undefined ? undefined : ENDINGS[ending]
  if (formats === undefined || given === undefined) return given ?? formats?.[0]
  if (formats.includes(given) || (given === 'sql' && formats.includes('sqlite'))) return formats.includes('sqlite') ? 'sqlite' : given
  throw new UsageError(
    `${output} is named as ${formats[0]}, and --format says ${given}`,
    'leave --format out, or give the output another name',
  )
}
