/** One shard of a manifest into one part. The tool knows what is finished, not the engine that started it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, type ManifestEntry, partName, readManifest, shardsOf } from '../batch/manifest.js'
import { MinutesError } from '../errors.js'
import type { FoundSource } from '../fetch/sources.js'
import type { BatchFlags } from './batch-options.js'
import { EXIT, failureOf, UsageError } from './exit.js'
import { extractLines, linesKey, writtenWith } from './extract-lines.js'
import { failedReading, type Reading } from './reading.js'
import { say } from './report.js'

export interface ShardFlags extends BatchFlags {
  manifest: string
  output?: string
  format: string
}

/** Where engines say which task of an array this is. How many there are is never taken from them: it changes when part of an array is run again. */
const INDEX_NAMES = ['SLURM_ARRAY_TASK_ID', 'JOB_COMPLETION_INDEX', 'AWS_BATCH_JOB_ARRAY_INDEX']

/** Documents that fail are error records and do not fail the shard, but for what may pass: an engine would run it again for nothing. */
export async function extractShard(flags: ShardFlags): Promise<number> {
  const { shard, shards } = placeOf(flags)
  const folder = flags.output
  if (folder === undefined || folder === '-') throw new UsageError('nowhere to write the part', 'give a folder after -o')
  if (flags.format !== 'ndjson' && flags.format !== 'json')
    throw new UsageError(`parts are ndjson, not ${flags.format}`, 'minutes merge makes them one, and minutes export any other format')
  const manifest = await readManifest(flags.manifest)
  await mkdir(folder, { recursive: true })
  const output = join(folder, partName(shard, shards))
  const made = { manifest: manifest.sha256 }
  const key = linesKey(flags, made)
  if (!flags.force && (await writtenWith(output, key))?.finished) {
    if (!flags.quiet) say(`minutes: ${output} is finished; --force makes it again`)
    return EXIT.done
  }
  const entries = entriesOf(manifest, shard, shards)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const checked = (reading: Reading) => asInManifest(reading, byPath.get(reading.path))
  const status = await extractLines(sourcesOf(entries), {
    flags: { ...flags, output },
    alone: false,
    total: entries.length,
    made,
    checked,
  })
  if (status === EXIT.interrupted || status === EXIT.terminated) return status
  return (await writtenWith(output, key))?.finished ? EXIT.done : EXIT.temporary
}

function placeOf({ shard, shards = 1 }: ShardFlags): { shard: number; shards: number } {
  const told = INDEX_NAMES.map((name) => process.env[name]).find((value) => value !== undefined && /^\d+$/.test(value))
  const index = shard ?? (shards === 1 ? 0 : told === undefined ? undefined : Number(told))
  if (index === undefined) throw new UsageError('which shard is not said', `give --shard 0 to ${shards - 1}, or run it in a job array`)
  if (index >= shards) throw new UsageError(`there is no shard ${index} of ${shards}`, `they are counted from 0 to ${shards - 1}`)
  return { shard: index, shards }
}

function entriesOf({ entries }: Manifest, shard: number, shards: number): ManifestEntry[] {
  const given = shardsOf(entries, shards)
  return entries.filter((_, index) => given[index] === shard)
}

async function* sourcesOf(entries: ManifestEntry[]): AsyncGenerator<FoundSource> {
  for (const { path } of entries) yield { path }
}

function asInManifest(reading: Reading, entry: ManifestEntry | undefined): Reading {
  const { path, sha256 } = reading
  if (sha256 === null || !entry || entry.sha256 === null || entry.sha256 === sha256) return reading
  const hint = 'Make the manifest again, or bring the file back.'
  return failedReading(
    path,
    failureOf(new MinutesError('source-changed', `${path} is not what the manifest says: its hash differs.`, hint)),
  )
}
