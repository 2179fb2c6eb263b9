/** What `run.json` beside an output says of the run that wrote it. */
import { z } from 'zod'
import { tool } from './head.js'

const count = z.int().min(0)
const sha256 = z.string().describe('SHA-256 in hex')

export const RunFile = z
  .object({
    $schema: z.string().describe('name of the JSON Schema of this form'),
    schema: z.literal('minutes-run/1').describe('name and version of this form'),
    tool,
    node: z.string().describe('version of Node'),
    key: z.string().describe('hash of version and options: the same sources with the same key give the same bytes'),
    options: z.record(z.string(), z.unknown()).describe('options that were given'),
    status: z.enum(['finished', 'interrupted', 'try-again']).describe('how it ended; try-again: what failed may pass'),
    exit: z.int().describe('exit status'),
    sha256: sha256.optional().describe('of the one file that was written'),
    sourcesSha256: sha256.optional().describe('of the paths and hashes of all sources in their order'),
    outputs: z.record(z.string(), sha256).optional().describe('each file that was written, and its hash'),
    started: z.string().describe('when it began'),
    ended: z.string().describe('when it ended'),
    sources: z
      .object({
        done: count.describe('sources that are done'),
        failed: count.describe('of these, those that failed'),
        known: count.describe('of these, failures that --known-failures knew'),
        reused: count.describe('taken from an earlier run'),
        partial: count.describe('cut short by a limit'),
        unread: count.describe('with pages that were not read'),
        pages: count.describe('pages of all sources'),
        pruned: count.describe('records removed, since their source is gone'),
      })
      .describe('how many'),
    failures: z.record(z.string(), count).describe('codes of failures, and how often'),
  })
  .describe('What was done in a run over many sources')

export type RunFile = z.infer<typeof RunFile>
