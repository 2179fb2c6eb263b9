/** Folders that minutes fetch wrote, each as one source. */
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MEETING_FILE } from '../fetch/moderngov/meeting-file.js'
import type { FoundSource } from '../fetch/sources.js'

/** Files that a walk or pattern finds in such a folder give way to its meeting.json; a file that is named outright stays itself. */
export async function* wholeMeetings(found: AsyncIterable<FoundSource>, given: readonly string[]): AsyncGenerator<FoundSource> {
  const outright = new Set(given)
  const folders = new Map<string, boolean>()
  const said = new Set<string>()
  for await (const source of found) {
    const folder = dirname(source.path)
    if (source.path === '-' || source.error || outright.has(source.path)) {
      yield source
      continue
    }
    const path = join(folder, MEETING_FILE)
    if (!folders.has(folder)) folders.set(folder, await isFetched(path))
    if (!folders.get(folder)) yield source
    else if (!said.has(path)) {
      said.add(path)
      yield { path }
    }
  }
}

/** Another program may write a file of that name too. */
async function isFetched(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
      return buffer.subarray(0, bytesRead).includes('"minutes-fetch/1"')
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}
