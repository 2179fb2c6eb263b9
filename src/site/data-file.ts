/** Rows for a page that has no server: scripts that hand them over, since a page opened from disk may load scripts and nothing else. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface DataFile {
  add(row: unknown): Promise<void>
  /** How many scripts there are: `name-0.js` and on. */
  close(): Promise<number>
}

/** Characters of a script, about; or rows, where a place must know its script before it is written. */
const SIZE = 1_000_000

export async function dataFile(
  folder: string,
  name: string,
  { rows = Number.POSITIVE_INFINITY }: { rows?: number } = {},
): Promise<DataFile> {
  await mkdir(join(folder, 'data'), { recursive: true })
  const most = rows === Number.POSITIVE_INFINITY ? SIZE : Number.POSITIVE_INFINITY
  let held: string[] = []
  let size = 0
  let count = 0
  const flush = async () => {
    const text = `minutes.take(${JSON.stringify(name)},${count},[\n${held.join(',\n')}\n])\n`
    await writeFile(join(folder, 'data', `${name}-${count}.js`), text)
    count += 1
    held = []
    size = 0
  }
  return {
    add: async (row) => {
      const text = JSON.stringify(row)
      held.push(text)
      size += text.length
      if (size >= most || held.length >= rows) await flush()
    },
    close: async () => {
      if (held.length > 0) await flush()
      return count
    },
  }
}
