/** The JSON Schema of one line of output, made from the zod schemas. */
import { z } from 'zod'
import { ErrorRecord } from './error.js'
import * as record from './record.js'

/** What has a name of its own under `$defs`, in the order in which a reader meets it. */
const NAMED: [string, z.ZodType][] = [
  ['Record', record.Record],
  ['Source', record.Source],
  ['Document', record.Document],
  ['Person', record.Person],
  ['Item', record.Item],
  ['Attachment', record.Attachment],
  ['Block', record.Block],
  ['Asker', record.Asker],
  ['Votes', record.Votes],
  ['Action', record.Action],
  ['Declaration', record.Declaration],
  ['MeetingEvent', record.MeetingEvent],
  ['Reference', record.Reference],
  ['Finding', record.Finding],
  ['Coverage', record.Coverage],
  ['PageRange', record.PageRange],
  ['Span', record.Span],
  ['ErrorRecord', ErrorRecord],
]

export type JsonSchema = { [key: string]: unknown }

/** Either a record or, where a source failed, an error record. */
export function jsonSchema(): JsonSchema {
  for (const [id, schema] of NAMED) z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id })
  const line = z.union([record.Record, ErrorRecord])
  const { $schema, anyOf, $defs } = z.toJSONSchema(line, { target: 'draft-2020-12', override: tidy })
  const defs = $defs as JsonSchema
  return {
    $schema,
    $id: 'urn:minutes:schema:minutes-1',
    title: 'minutes/1',
    description: 'What `minutes extract` writes for one source: a record, or an error record where it could not be read',
    anyOf,
    $defs: Object.fromEntries(NAMED.map(([id]) => [id, defs[id]])),
  }
}

/** zod bounds every integer and leaves tuples open; neither is meant. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.prefixItems) {
    jsonSchema.minItems = jsonSchema.prefixItems.length
    jsonSchema.items = false
  }
}
