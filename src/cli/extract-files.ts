/** A file for each source, named by a template. What stands finished there is not made again. */
import { access, mkdir, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type Finished, hashOf, type Journal, openJournal } from '../batch/journal.js'
import { filledTemplate, templateRoot } from '../batch/template.js'
import { MinutesError } from '../errors.js'
import type { Format } from '../export/index.js'
import { isAddress } from '../fetch/is-address.js'
import type { FoundSource } from '../fetch/sources.js'
import type { BatchFlags } from './batch-options.js'
import { failureOf } from './exit.js'
import type { ExportFlags } from './export-options.js'
import { exportRecords, type Parsed } from './exporting.js'
import { readMany } from './many.js'
import { failedReading, type Reading } from './reading.js'
import { startRun } from './run.js'
import { isUnchanged } from './unchanged.js'

export interface FilesOptions {
  flags: BatchFlags & ExportFlags
  template: string
  /** The one folder that was given: paths are told from there. */
  base: string | undefined
  total: number | null
}

/** What the journal keeps of a reading: all but the record. */
type Kept = Omit<Reading, 'line'>

const EXTENSIONS: { [format in Format]?: string } = { markdown: 'md', akn: 'xml', popolo: 'json' }

export async function extractFiles(sources: AsyncIterable<FoundSource>, { flags, template, base, total }: FilesOptions): Promise<number> {
  const { format, flat, dialect, pages } = flags
  const root = templateRoot(template)
  await mkdir(root, { recursive: true })
  const options = { format, flat, dialect, pages, template }
  const run = await startRun({ flags, options, total, file: join(root, 'run.json'), alone: false })
  const journal = await openJournal<Kept>(join(root, 'done.ndjson'))
  const taken = new Map<string, string>()
  try {
    const earlier = flags.force ? undefined : (path: string) => standing(path, journal, run.key)
    for await (const reading of readMany(run.untilStopped(sources), { flags, alone: false, earlier, underway: join(root, 'reading') })) {
      await run.saw(await placed(reading))
    }
    /** Where nothing could be read a drive may be away, and with it all sources. */
    if (flags.prune && run.stop.status === undefined && taken.size > 0) run.pruned(await prune(journal, new Set(taken.keys())))
  } finally {
    await journal.close()
  }
  return run.end()

  async function placed(reading: Reading): Promise<Reading> {
    const { path, sha256, failure, line, reused, naming } = reading
    if (failure || sha256 === null) return reading
    const output = filledTemplate(template, {
      path: base === undefined ? path : relative(base, path),
      sha256,
      ...naming,
      ext: EXTENSIONS[format] ?? format,
    })
    const first = taken.get(output.toLowerCase())
    if (first !== undefined) return failedReading(path, failureOf(sameOutput(path, first, output)))
    taken.set(output.toLowerCase(), path)
    if (reused) return reading
    await mkdir(dirname(output), { recursive: true })
    await exportRecords(one(JSON.parse(line) as Parsed), { ...flags, output })
    const outputSha256 = await hashOf(output)
    const { line: _record, ...kept } = reading
    if (outputSha256 !== undefined) await journal.add({ path, sha256, key: run.key, output, outputSha256, reading: kept })
    return reading
  }
}

/** Outputs whose source is gone, where they are as they were written and no other source is written there now. */
async function prune(journal: Journal<Kept>, taken: Set<string>): Promise<number> {
  let removed = 0
  for (const { path, output, outputSha256 } of journal.all()) {
    if (taken.has(output.toLowerCase()) || path === '-' || isAddress(path) || (await isThere(path))) continue
    journal.remove(path)
    if ((await hashOf(output)) !== outputSha256) continue
    await rm(output)
    removed += 1
  }
  return removed
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  )

async function standing(path: string, journal: Journal<Kept>, key: string): Promise<Reading | undefined> {
  const entry: Finished<Kept> | undefined = journal.find(path)
  if (!entry || entry.key !== key || (await hashOf(entry.output)) !== entry.outputSha256) return undefined
  if (!(await isUnchanged(path, entry.sha256))) return undefined
  return { ...entry.reading, line: '', reused: true }
}

function sameOutput(path: string, first: string, output: string): MinutesError {
  return new MinutesError(
    'same-output',
    `${path} would be written to ${output}, where ${first} already stands.`,
    'Add {path} or {sha} to the template, which differ for each source.',
  )
}

async function* one(record: Parsed): AsyncGenerator<Parsed> {
  yield record
}
