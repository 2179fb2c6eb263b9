/** Whether what an earlier run read of a source still stands. */
import { createHash } from 'node:crypto'
import { hashOf } from '../batch/journal.js'
import { isAddress } from '../fetch/is-address.js'
import type { FoundSource } from '../fetch/sources.js'
import { isMeetingFile } from './each.js'
import type { EarlierRun } from './run.js'

/** Of standard input nothing is left to compare, and the file of a meeting of many parts does not say whether they changed. */
const tellsOfChange = (path: string): boolean => path !== '-' && !isAddress(path) && !isMeetingFile(path)

export async function isUnchanged(path: string, sha256: string): Promise<boolean> {
  return tellsOfChange(path) && (await hashOf(path)) === sha256
}

/** The hash of sources: `add` each as it was read, in order. */
export function hashOfSources(): { add(path: string, sha256: string | null | undefined): void; digest(): string } {
  const hash = createHash('sha256')
  return { add: (path, sha256) => hash.update(`${path}\0${sha256 ?? ''}\n`), digest: () => hash.digest('hex') }
}

/** Whether a run that wrote one export of many sources would write the same again: sources and what was written are as they were. */
export async function stillStands(sources: AsyncIterable<FoundSource>, { sourcesSha256, outputs = {} }: EarlierRun): Promise<boolean> {
  const written = Object.entries(outputs)
  if (sourcesSha256 === undefined || written.length === 0) return false
  for (const [path, sha256] of written) if ((await hashOf(path)) !== sha256) return false
  const now = hashOfSources()
  for await (const { path } of sources) {
    if (!tellsOfChange(path)) return false
    now.add(path, await hashOf(path))
  }
  return now.digest() === sourcesSha256
}
