/** The parts of a run as one, in the order of the manifest. Nothing is given out that is not whole. */
import { open } from 'node:fs/promises'
import { MinutesError } from '../errors.js'
import { sourcePath } from './earlier.js'
import { hashOf } from './journal.js'
import { type Manifest, shardsOf } from './manifest.js'

export interface Part {
  path: string
  /** hex, as its run file says */
  sha256: string
}

const CHUNK = 1 << 16

/** Lines with their line breaks. Throws MinutesError `part-damaged` where a part is not what its run file says, before the first. */
export async function* mergedLines({ entries }: Manifest, parts: Part[]): AsyncGenerator<string> {
  for (const { path, sha256 } of parts)
    if ((await hashOf(path)) !== sha256) throw damaged(path, 'its bytes are not those that were written')
  const readers = parts.map(lineReader)
  const shards = shardsOf(entries, parts.length)
  for (const [index, { path }] of entries.entries()) {
    const line = await readers[shards[index]!]!.next()
    if (line === undefined || sourcePath(line) !== path) throw damaged(parts[shards[index]!]!.path, `it has no line for ${path}`)
    yield line
  }
  for (const [index, reader] of readers.entries()) {
    if ((await reader.next()) !== undefined) throw damaged(parts[index]!.path, 'it has more lines than the manifest has sources')
  }
}

function damaged(path: string, why: string): MinutesError {
  return new MinutesError('part-damaged', `${path}: ${why}.`, 'Remove it and run its shard again.')
}

interface LineReader {
  next(): Promise<string | undefined>
}

/** Opens its file for each piece: parts may be more than files may be open. */
function lineReader({ path }: Part): LineReader {
  let pieces: Buffer[] = []
  let rest: Buffer = Buffer.alloc(0)
  let position = 0
  return {
    next: async () => {
      for (;;) {
        const end = rest.indexOf(10)
        if (end !== -1) {
          const line = Buffer.concat([...pieces, rest.subarray(0, end + 1)]).toString('utf8')
          pieces = []
          rest = rest.subarray(end + 1)
          return line
        }
        pieces.push(rest)
        rest = await readAt(path, position)
        position += rest.length
        if (rest.length === 0)
          return pieces.every(({ length }) => length === 0) ? undefined : Buffer.concat(pieces.splice(0)).toString('utf8')
      }
    },
  }
}

async function readAt(path: string, position: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, position)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
