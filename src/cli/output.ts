/** Where data goes: stdout, or a file that appears whole under its name or not at all. */
import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { MinutesError } from '../errors.js'
import { forTerminal } from '../export/printable.js'
import { UsageError, writingError } from './exit.js'
import { removeLeftovers, temporaryName } from './partials.js'
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
      process.stdout.write(process.stdout.isTTY && typeof data === 'string' ? forTerminal(data) : data, (error) =>
        error ? fail(error) : done(),
      )
    })
  return { write, done: async () => {}, drop: async () => {} }
}

async function fileOutput(path: string, suffix?: string): Promise<Output> {
  const target = await targetOf(path)
  const unfinished = suffix === undefined ? temporaryName(target.path) : `${target.path}.${suffix}.partial`
  const temporary = target.special ? target.path : unfinished
  const explained = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      throw writingError(error, path)
    })
  if (target.special) {
    const device = await explained(open(temporary, 'w'))
    return { write: (data) => explained(device.appendFile(data)), done: () => device.close(), drop: () => device.close() }
  }
  /** A run that is stopped leaves no half-written file behind; said before the file is there, for a signal may come at once. */
  const forget = suffix === undefined ? onEnd(() => rmSync(temporary, { force: true })) : () => {}
  if (suffix === undefined) await removeLeftovers(dirname(target.path))
  /** A killed run may have had our number. */
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
      await rename(temporary, target.path).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? lost(path) : writingError(error, path)
      })
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

/** A run on another machine that ended first took our unfinished file for that of a dead one. */
function lost(path: string): MinutesError {
  return new MinutesError('output-lost', `what was written for ${path} is gone`, 'another run may have written it too: try again', true)
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
