/** How every line of output begins, a record as well as an error record. */
import { z } from 'zod'

export const tool = z
  .object({
    name: z.literal('minutes').describe('always minutes'),
    version: z.string().describe('version of minutes, as minutes --version prints it'),
  })
  .describe('what wrote it')

export const head = {
  $schema: z.string().optional().describe('name of the JSON Schema of this form of record, for editors and validators'),
  schema: z.literal('minutes/1').describe('name and version of this form of record'),
  tool: tool.describe('what wrote the record'),
}
