/** What failed before: said when it is met first, then only counted, until the source changes or can be read. */
import { readFile } from 'node:fs/promises'
import { hashOf } from '../batch/journal.js'
import { openOutput } from './output.js'
import type { Reading } from './reading.js'

interface Known {
  path: string
  code: string
  /** hex; null where the source itself could not be read */
  sha256: string | null
}

export interface KnownFailures {
  /** Whether it failed in the same way before, from the same bytes. Notes what it is now. */
  isKnown(reading: Reading): Promise<boolean>
  /** Writes the list: what failed now, and what this run did not come to. */
  save(): Promise<void>
}

export async function openKnownFailures(file: string): Promise<KnownFailures> {
  const before = new Map((await entriesOf(file)).map((entry) => [entry.path, entry]))
  const now = new Map<string, Known | null>()
  return {
    isKnown: async ({ path, failure }) => {
      if (!failure) {
        now.set(path, null)
        return false
      }
      /** What may pass is tried again and said again. */
      if (failure.temporary) return false
      const entry: Known = { path, code: failure.code, sha256: (await hashOf(path)) ?? null }
      now.set(path, entry)
      const earlier = before.get(path)
      return earlier !== undefined && earlier.code === entry.code && earlier.sha256 === entry.sha256
    },
    save: async () => {
      const kept = [...new Map<string, Known | null>([...before, ...now]).values()].filter((entry) => entry !== null)
      const output = await openOutput(file)
      await output.write(
        kept
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .map((entry) => `${JSON.stringify(entry)}\n`)
          .join(''),
      )
      await output.done()
    },
  }
}

/** Also the list that --failures wrote; a line that is none is passed over. */
async function entriesOf(file: string): Promise<Known[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    try {
      const { path, code, sha256 = null } = JSON.parse(line) as Partial<Known>
      return typeof path === 'string' && typeof code === 'string' ? [{ path, code, sha256 }] : []
    } catch {
      return []
    }
  })
}
