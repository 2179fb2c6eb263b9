/** A file that is written in pieces: few large writes, and what there is to say of it at the end. */
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

const CHUNK = 1 << 18

export interface Written {
  bytes: number
  sha256: string
}

export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>
  close(): Promise<Written>
}

export async function fileSink(path: string): Promise<Sink> {
  const handle: FileHandle = await open(path, 'wx')
  const hash = createHash('sha256')
  let held = ''
  let bytes = 0
  const put = async (data: Uint8Array): Promise<void> => {
    hash.update(data)
    bytes += data.byteLength
    await handle.appendFile(data)
  }
  const flush = async (): Promise<void> => {
    const data = Buffer.from(held)
    held = ''
    if (data.length > 0) await put(data)
  }
  return {
    write: async (chunk) => {
      if (typeof chunk === 'string') {
        held += chunk
        if (held.length >= CHUNK) await flush()
        return
      }
      await flush()
      await put(chunk)
    },
    close: async () => {
      await flush()
      await handle.close()
      return { bytes, sha256: hash.digest('hex') }
    },
  }
}

/** Small pieces joined before they are written. */
export function buffered(write: (chunk: string) => Promise<void>): { write(text: string): Promise<void>; flush(): Promise<void> } {
  let held = ''
  const flush = async (): Promise<void> => {
    const text = held
    held = ''
    if (text !== '') await write(text)
  }
  return {
    flush,
    write: async (text) => {
      held += text
      if (held.length >= CHUNK) await flush()
    },
  }
}
