/** What stands in a record's place where a source could not be read, so that NDJSON lines equal sources. */
import { z } from 'zod'

export const ErrorRecord = z
  .object({
    schema: z.literal('minutes/1').describe('name and version of this form of record'),
    tool: z
      .object({
        name: z.literal('minutes').describe('always minutes'),
        version: z.string().describe('version of minutes, as minutes --version prints it'),
      })
      .describe('what wrote the record'),
    source: z
      .object({
        path: z.string().optional().describe('as given, or as the walk found it; - for standard input'),
        url: z.string().optional().describe('the address it was to be fetched from'),
      })
      .describe('what could not be read'),
    error: z
      .object({
        code: z.string().describe('stable, kebab-case: empty-source, encrypted-pdf'),
        message: z.string().describe('what happened and where, in one sentence'),
        hint: z.string().optional().describe('what to try'),
        temporary: z.boolean().describe('true where trying again may help'),
      })
      .describe('Why there is no record'),
  })
  .describe('One source that failed: a line in a record’s place in NDJSON')

export type ErrorRecord = z.infer<typeof ErrorRecord>
