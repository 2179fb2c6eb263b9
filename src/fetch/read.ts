/** One path, or standard input, to an original. */
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { MinutesError } from '../errors.js'
import type { MediaType, Original } from './original.js'
import { sniff } from './sniff.js'

/** More text than any meeting has: of a line of 1 GB no string can be made. A scan may be larger. */
const LARGEST_TEXT = 2 ** 26
/** What a media type is told from. */
const HEAD = 2 ** 16
/** Node reads no file of 2 GiB or more into one buffer. */
const LARGEST = 2 ** 31 - 1
/** How often a file that changes meanwhile is read, and milliseconds between. */
const TRIES = 3
const PAUSE = 100

export async function readOriginal(path: string): Promise<Original> {
  return toOriginal(path, path === '-' ? await readStdin() : await readBytes(path))
}

/** For bytes that come from elsewhere: an archive, the network, a test. */
export function toOriginal(path: string, bytes: Uint8Array): Original {
  if (bytes.length === 0) throw new MinutesError('empty-source', `${name(path)} is empty (0 bytes).`, 'Fetch it again, or leave it out.')
  const mediaType = sniff(bytes)
  if (isText(mediaType) && bytes.length > LARGEST_TEXT) throw tooLarge(name(path), bytes.length, LARGEST_TEXT)
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), mediaType }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      if (tries > 1) await new Promise((done) => setTimeout(done, PAUSE))
      const bytes = await readUnchanged(path)
      if (bytes) return bytes
    }
  } catch (error) {
    throw readingError(path, error)
  }
  throw new MinutesError('source-changed', `${path} was changed while it was read, ${TRIES} times.`, 'Try again when it is written.', true)
}

/** undefined where someone wrote to the file meanwhile: half of one version and half of another is no document. */
async function readUnchanged(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r')
  try {
    const before = await file.stat({ bigint: true })
    if (before.isDirectory())
      throw new MinutesError('is-a-directory', `${path} is a folder, not a file.`, 'Give the folder as a source and its files are found.')
    if (before.size > LARGEST) throw tooLarge(path, before.size, LARGEST)
    if (before.size > LARGEST_TEXT && isText(sniff(await readAll(file, HEAD)))) throw tooLarge(path, before.size, LARGEST_TEXT)
    const bytes = await readAll(file, before.isFile() ? Number(before.size) : 0)
    const after = await file.stat({ bigint: true })
    const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs
    return isSame || !before.isFile() ? bytes : undefined
  } finally {
    await file.close()
  }
}

const isText = (type: MediaType): boolean => type.startsWith('text/') || type === 'application/xml'

const tooLarge = (what: string, size: number | bigint, most: number): MinutesError =>
  new MinutesError('too-large', `${what} has ${size} bytes; a file of its kind may have ${most}.`, 'Split it first.')

/** Of a file whose size is known in one piece: `readFile` asks for half a megabyte at a time. */
async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  if (size === 0) return file.readFile()
  const bytes = Buffer.allocUnsafeSlow(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

/** What went wrong with a path, in a sentence. A MinutesError passes as it is. */
export function readingError(path: string, error: unknown): MinutesError {
  if (error instanceof MinutesError) return error
  const cause = { cause: error }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new MinutesError('not-found', `${path} does not exist.`, 'Check the spelling, and the folder you are in.', false, cause)
  if (code === 'EACCES' || code === 'EPERM')
    return new MinutesError(
      'not-readable',
      `${path} may not be read (no permission).`,
      'Change its permissions, or run as a user who may.',
      false,
      cause,
    )
  if (code === 'ELOOP')
    return new MinutesError('not-readable', `${path} is a link that leads back to itself.`, 'Mend or remove the link.', false, cause)
  const reason = error instanceof Error ? error.message : String(error)
  const temporary = ['EMFILE', 'ENFILE', 'EIO', 'EBUSY', 'EAGAIN', 'ETIMEDOUT', 'ESTALE'].includes(code)
  return new MinutesError(
    'not-readable',
    `${name(path)} could not be read: ${reason}.`,
    temporary ? 'Try again.' : undefined,
    temporary,
    cause,
  )
}

async function readStdin(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    throw new MinutesError(
      'no-input',
      'Standard input is a terminal and has nothing to read.',
      'Pipe a document in: minutes extract - < FILE',
    )
  }
  try {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  } catch (error) {
    throw readingError('-', error)
  }
}

function name(path: string): string {
  return path === '-' ? 'Standard input' : path
}
