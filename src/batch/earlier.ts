/** Records that an earlier run has written, found again by their source: an NDJSON file is an index of itself. */
import { type FileHandle, open } from 'node:fs/promises'

export interface EarlierLine {
  sha256: string
  /** The whole line with its line break. */
  text(): Promise<string>
}

export interface EarlierLines {
  find(path: string): EarlierLine | undefined
  close(): Promise<void>
}

interface Entry {
  file: FileHandle
  offset: number
  length: number
  sha256: string
}

/** The source stands before the documents of a record: no more than this of a line is looked at. */
const HEAD = 8192
const CHUNK = 1 << 20

/** A line without a line break was cut off and does not count. Of two lines for one source the later file's is taken. */
export async function earlierLines(paths: string[]): Promise<EarlierLines> {
  const entries = new Map<string, Entry>()
  const files: FileHandle[] = []
  for (const path of paths) {
    const file = await open(path, 'r').catch(() => undefined)
    if (!file) continue
    files.push(file)
    for await (const { head, offset, length } of headsOf(file)) {
      const source = sourceOf(head)
      if (source) entries.set(source.path, { file, offset, length, sha256: source.sha256 })
    }
  }
  return {
    find: (path) => {
      const entry = entries.get(path)
      return entry && { sha256: entry.sha256, text: () => textOf(entry) }
    },
    close: async () => {
      for (const file of files) await file.close()
    },
  }
}

interface Head {
  head: string
  offset: number
  length: number
}

async function* headsOf(file: FileHandle): AsyncGenerator<Head> {
  const buffer = Buffer.alloc(CHUNK)
  let position = 0
  let start = 0
  let head = Buffer.alloc(0)
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position)
    if (bytesRead === 0) return
    let from = 0
    for (let end = buffer.indexOf(10); end !== -1 && end < bytesRead; end = buffer.indexOf(10, from)) {
      const line = Buffer.concat([head, buffer.subarray(from, Math.min(end, from + HEAD))])
      yield { head: line.toString('utf8'), offset: start, length: position + end + 1 - start }
      from = end + 1
      start = position + from
      head = Buffer.alloc(0)
    }
    if (head.length < HEAD) head = Buffer.concat([head, buffer.subarray(from, Math.min(bytesRead, from + HEAD))])
    position += bytesRead
  }
}

const SOURCE =
  /^\{(?:"\$schema":"[^"]*",)?"schema":"minutes\/1","tool":\{[^{}]*\},"source":\{"path":("(?:[^"\\]|\\.)*")(?:,[^{}]*?"sha256":"([0-9a-f]{64})")?/

/** Error records have no hash: what failed is tried again. */
function sourceOf(head: string): { path: string; sha256: string } | undefined {
  const [, path, sha256] = SOURCE.exec(head) ?? []
  return path === undefined || sha256 === undefined ? undefined : { path: JSON.parse(path) as string, sha256 }
}

/** The source of a record or error record, from the beginning of its line. */
export function sourcePath(line: string): string | undefined {
  const path = SOURCE.exec(line)?.[1]
  return path === undefined ? undefined : (JSON.parse(path) as string)
}

async function textOf({ file, offset, length }: Entry): Promise<string> {
  const buffer = Buffer.alloc(length)
  await file.read(buffer, 0, length, offset)
  return buffer.toString('utf8')
}
