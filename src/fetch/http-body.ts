/** The bytes of an answer, within bounds of size and time. */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { MinutesError } from '../errors.js'

export interface Bounds {
  maxSize: number
  /** Milliseconds for the whole body. */
  deadline: number
  /** Told of each chunk; throws where a ceiling is reached. */
  count: (bytes: number) => void
}

export const tooLarge = (url: string, maxSize: number) =>
  new MinutesError('too-large', `${url} has more than ${maxSize} bytes.`, 'Raise --max-size, if it is meant to be so large.')

export async function readBody(stream: AsyncIterable<Uint8Array> & { destroy(): unknown }, url: string, bounds: Bounds): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  let late = false
  const timer = setTimeout(() => {
    late = true
    stream.destroy()
  }, bounds.deadline)
  try {
    for await (const chunk of stream) {
      size += chunk.length
      bounds.count(chunk.length)
      if (size > bounds.maxSize) throw tooLarge(url, bounds.maxSize)
      chunks.push(chunk)
    }
  } catch (error) {
    if (late) throw slow(url, error)
    throw error
  } finally {
    clearTimeout(timer)
    stream.destroy()
  }
  if (late) throw slow(url)
  return Buffer.concat(chunks)
}

const slow = (url: string, cause?: unknown) =>
  new MinutesError('timed-out', `${url} came too slowly to end in time.`, 'Try again later, or with a longer --timeout.', true, { cause })

const UNPACK = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) }

/** What was sent packed is unpacked, within the same bound of size. */
export async function unpacked(bytes: Buffer, encoding: string, url: string, maxSize: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes
  const unpack = UNPACK[name as keyof typeof UNPACK] as
    | ((bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>)
    | undefined
  if (!unpack) throw new MinutesError('unknown-encoding', `${url} came packed as ${name.slice(0, 40)}, which was not asked for.`)
  try {
    return await unpack(bytes, { maxOutputLength: maxSize })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(url, maxSize)
    throw new MinutesError('cut-short', `${url} came packed and cannot be unpacked: it is cut short or damaged.`, 'Try again.', true, {
      cause: error,
    })
  }
}
