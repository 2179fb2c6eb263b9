/** A manifest: the sources of a run, with their hashes, in one order that every machine sees. One line of JSON a source. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { MinutesError } from '../errors.js'

export interface ManifestEntry {
  path: string
  /** hex; null where it could not be read when the manifest was made */
  sha256: string | null
  bytes: number
  /** of a PDF; null for anything else */
  pages: number | null
}

export interface Manifest {
  entries: ManifestEntry[]
  /** Of the manifest's own bytes: parts made from another manifest do not fit this one. */
  sha256: string
}

export function manifestText(entries: ManifestEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return sorted.map(({ path, sha256, bytes, pages }) => `${JSON.stringify({ path, sha256, bytes, pages })}\n`).join('')
}

/** Throws MinutesError `not-found` or `bad-manifest`, with the line. */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new MinutesError('not-found', `${path} cannot be read.`, 'Make it with minutes manifest.')
  })
  const lines = text.split('\n').filter((line) => line !== '')
  const entries = lines.map((line, index) => entryOf(line, `${path}:${index + 1}`))
  return { entries, sha256: createHash('sha256').update(text).digest('hex') }
}

function entryOf(line: string, where: string): ManifestEntry {
  try {
    const { path, sha256, bytes, pages } = JSON.parse(line) as Partial<ManifestEntry>
    if (typeof path === 'string' && typeof bytes === 'number') return { path, sha256: sha256 ?? null, bytes, pages: pages ?? null }
  } catch {
    // said below
  }
  throw new MinutesError('bad-manifest', `${where} is no line of a manifest.`, 'Make it with minutes manifest.')
}

/**
 * Which shard each source falls to: the largest first, each to the shard that has fewest bytes so far. By hash the
 * shards would be uneven: of 200 sources on average one had 161, another 245.
 */
export function shardsOf(entries: ManifestEntry[], shards: number): number[] {
  const loads = new Array<number>(shards).fill(0)
  const given = new Array<number>(entries.length).fill(0)
  const order = entries.map((_, index) => index).sort((a, b) => entries[b]!.bytes - entries[a]!.bytes || a - b)
  for (const index of order) {
    const least = loads.indexOf(Math.min(...loads))
    given[index] = least
    loads[least]! += entries[index]!.bytes + 1
  }
  return given
}

export const partName = (shard: number, shards: number): string => `part-${fiveDigits(shard)}-of-${fiveDigits(shards)}.ndjson`

const fiveDigits = (number: number): string => String(number).padStart(5, '0')
