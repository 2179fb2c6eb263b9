/** What stands in a record's place where a source could not be read, so that NDJSON lines equal sources. */
import { z } from 'zod'
import { head } from './head.js'

export const ErrorRecord = z
  .object({
    ...head,
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
