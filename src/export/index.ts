/** The formats by name. Each is loaded when it is asked for, so that naming them costs nothing. */
import { MinutesError } from '../errors.js'
import type { Exporter } from './exporter.js'

type Load = () => Promise<{ exporter: Exporter }>

const FORMATS = {
  json: () => import('./json.js'),
  ndjson: () => import('./ndjson.js'),
  csv: () => import('./csv.js'),
  xlsx: () => import('./xlsx.js'),
  parquet: () => import('./parquet.js'),
  sql: () => import('./sql.js'),
  sqlite: () => import('./sqlite.js'),
  markdown: () => import('./markdown.js'),
  html: () => import('./html.js'),
  akn: () => import('./akn.js'),
  popolo: () => import('./popolo.js'),
} satisfies { [name: string]: Load }

export type Format = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[]

export async function exporterOf(format: Format): Promise<Exporter> {
  const load: Load | undefined = FORMATS[format]
  if (load === undefined) throw new MinutesError('unknown-format', `no format ${format}`, `one of ${FORMAT_NAMES.join(', ')}`)
  return (await load()).exporter
}
