/** The JSON Schemas of everything that is written, made from the zod schemas. */
import { z } from 'zod'
import * as comparison from './comparison.js'
import { ErrorRecord } from './error.js'
import * as links from './links.js'
import { People, SeenPerson } from './people.js'
import * as record from './record.js'
import { RunFile } from './run.js'
import { type Form, schemaId } from './schema-names.js'

type Named = [name: string, schema: z.ZodType][]

/** What has a name of its own under `$defs`, in the order in which a reader meets it. */
const RECORD: Named = [
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

const LINKS: Named = [
  ['LinkedMeeting', links.LinkedMeeting],
  ['LinkedItem', links.LinkedItem],
  ['DocumentRef', links.DocumentRef],
  ['ItemRef', links.ItemRef],
  ['PaperRef', links.PaperRef],
  ['NamedMinutes', links.NamedMinutes],
  ['Mention', links.Mention],
  ['PageRange', record.PageRange],
]

const COMPARISON: Named = [
  ['DocumentCompared', comparison.DocumentCompared],
  ['ItemCompared', comparison.ItemCompared],
  ['BlocksCompared', comparison.BlocksCompared],
  ['BlockChange', comparison.BlockChange],
  ['BlockSide', comparison.BlockSide],
  ['WordChange', comparison.WordChange],
  ['PersonChange', comparison.PersonChange],
  ['FieldChange', comparison.FieldChange],
]

interface FormSchema {
  title: string
  description: string
  schema: z.ZodType
  named: Named
}

const FORM_SCHEMAS: { [form in Form]: FormSchema } = {
  'minutes-1': {
    title: 'minutes/1',
    description: 'What `minutes extract` writes for one source: a record, or an error record where it could not be read',
    schema: z.union([record.Record, ErrorRecord]),
    named: RECORD,
  },
  'minutes-links-1': {
    title: 'minutes-links/1',
    description: 'What `minutes link` writes: who belongs to whom, between documents of one or many records',
    schema: links.Links,
    named: LINKS,
  },
  'minutes-people-1': {
    title: 'minutes-people/1',
    description: 'What `minutes people -f json` writes: everyone seen over many records; with ndjson a SeenPerson a line',
    schema: People,
    named: [['SeenPerson', SeenPerson]],
  },
  'minutes-compare-1': {
    title: 'minutes-compare/1',
    description: 'What `minutes compare -f json` writes: what differs between two records of one meeting',
    schema: comparison.Comparison,
    named: COMPARISON,
  },
  'minutes-run-1': {
    title: 'minutes-run/1',
    description: '`run.json` beside an output: what was done in a run over many sources',
    schema: RunFile,
    named: [],
  },
}

export type JsonSchema = { [key: string]: unknown }

/** The schema of one form of output; without a name that of a record or, where a source failed, an error record. */
export function jsonSchema(form: Form = 'minutes-1'): JsonSchema {
  const { title, description, schema, named } = FORM_SCHEMAS[form]
  for (const [id, one] of named) z.globalRegistry.add(one, { ...z.globalRegistry.get(one), id })
  const { $schema, $defs, description: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', override: tidy })
  const defs = ($defs ?? {}) as JsonSchema
  const own = named.filter(([id]) => id in defs)
  return {
    $schema,
    $id: schemaId(form),
    title,
    description,
    ...rest,
    ...(own.length > 0 ? { $defs: Object.fromEntries(own.map(([id]) => [id, defs[id]])) } : {}),
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
