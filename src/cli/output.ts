/** Where data goes: stdout, or a file that appears whole under its name or not at all. */
import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { MinutesError } from '../errors.js'
import { UsageError } from './exit.js'
import { onEnd } from './signals.js'

export interface Output {
  write(data: string | Uint8Array): Promise<void>
  /** Everything is written: puts the file in its place. */
  done(): Promise<void>
  /** Takes back what was written to a file; stdout cannot be taken back. */
  drop(): Promise<void>
}

/** With a suffix the unfinished file stays when the run is stopped, under the name of the output, the suffix and `.partial`. */
export async function openOutput(path: string | undefined, suffix?: string): Promise<Output> {
  return path === undefined || path === '-' ? standardOutput() : fileOutput(path, suffix)
}

function standardOutput(): Output {
  const write = (data: string | Uint8Array) =>
    new Promise<void>((done, fail) => {
      process.stdout.write(data, (error) => (error ? fail(error) : done()))
    })
  return { write, done: async () => {}, drop: async () => {} }
}

async function fileOutput(path: string, suffix?: string): Promise<Output> {
  const target = await targetOf(path)
  const ending = suffix === undefined ? `${process.pid}.tmp` : `${suffix}.partial`
  const temporary = target.special ? target.path : `${target.path}.${ending}`
  const explained = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      throw explain(error, path)
    })
  if (target.special) {
    const device = await explained(open(temporary, 'w'))
    return { write: (data) => explained(device.appendFile(data)), done: () => device.close(), drop: () => device.close() }
  }
  /** A run that is stopped leaves no half-written file behind; said before the file is there, for a signal may come at once. */
  const forget = suffix === undefined ? onEnd(() => rmSync(temporary, { force: true })) : () => {}
  /** A killed run may have had our number and left its own. */
  if (suffix === undefined) rmSync(temporary, { force: true })
  const handle: FileHandle = await explained(open(temporary, 'wx')).catch((error: unknown) => {
    forget()
    throw error
  })
  return {
    write: (data) => explained(handle.appendFile(data)),
    done: async () => {
      await explained(handle.sync())
      await handle.close()
      await explained(rename(temporary, target.path))
      forget()
    },
    drop: async () => {
      await handle.close().catch(() => {})
      if (suffix === undefined) rmSync(temporary, { force: true })
      forget()
    },
  }
}

/** The file behind a link is replaced, not the link; a device or a named pipe is written to as it is. */
async function targetOf(path: string): Promise<{ path: string; special: boolean }> {
  const status = await stat(path).catch(() => undefined)
  if (status === undefined) return { path, special: false }
  if (status.isDirectory()) throw new UsageError(`cannot write ${path}: it is a folder`, 'give a file name after -o')
  return status.isFile() ? { path: await realpath(path), special: false } : { path, special: true }
}

function explain(error: unknown, path: string): Error {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new MinutesError('disk-full', `no room left to write ${path}`, 'make room and try again', true)
  if (code === 'ENOENT') return new UsageError(`cannot write ${path}: no folder ${dirname(resolve(path))}`, 'make the folder first')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new UsageError(`cannot write ${path}: ${code}`, 'check the folder and its permissions')
  }
  return error instanceof Error ? error : new Error(String(error))
}

/** Puts an output in its place when all went well and what was written is to be kept; else takes it back. */
export async function filled<T>(
  output: Pick<Output, 'done' | 'drop'>,
  fill: () => Promise<T>,
  keep: (result: T) => boolean = () => true,
): Promise<T> {
  try {
    const result = await fill()
    await (keep(result) ? output.done() : output.drop())
    return result
  } catch (error) {
    await output.drop()
    throw error
  }
}
