/**
 * What stands finished in a folder of outputs: a line a source, written after its output is in its place. The bytes are
 * trusted, not the journal: an output that is gone or was changed is made again.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile } from 'node:fs/promises'

export interface Finished<T> {
  path: string
  sha256: string
  key: string
  output: string
  outputSha256: string
  /** What is to be known of it without reading it again. */
  reading: T
}

export interface Journal<T> {
  find(path: string): Finished<T> | undefined
  add(finished: Finished<T>): Promise<void>
  /** Everything that was ever finished here. */
  all(): Finished<T>[]
  /** Takes an entry out: the line stays, and its output, being gone, no longer counts. */
  remove(path: string): void
  close(): Promise<void>
}

export async function openJournal<T>(file: string): Promise<Journal<T>> {
  const entries = new Map<string, Finished<T>>()
  const before = await readFile(file, 'utf8').catch(() => '')
  for (const line of before.split('\n')) {
    const entry = parsed<T>(line)
    if (entry) entries.set(entry.path, entry)
  }
  const handle: FileHandle = await open(file, 'a')
  if (before !== '' && !before.endsWith('\n')) await handle.appendFile('\n')
  return {
    find: (path) => entries.get(path),
    all: () => [...entries.values()],
    remove: (path) => void entries.delete(path),
    add: async (finished) => {
      entries.set(finished.path, finished)
      await handle.appendFile(`${JSON.stringify(finished)}\n`)
    },
    close: () => handle.close(),
  }
}

/** A line that a killed run left torn is none. */
function parsed<T>(line: string): Finished<T> | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as Finished<T>)
  } catch {
    return undefined
  }
}

/** hex; undefined where the file cannot be read. */
export async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}
