/** A folder that is written beside and put in its place when whole; other files in it stay. */
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UsageError, writingError } from './exit.js'
import { removeLeftovers, temporaryName } from './partials.js'
import { onEnd } from './signals.js'

export interface FolderOutput {
  /** Where to write. */
  folder: string
  /** Puts what was written in its place; gives back the names. */
  done(): Promise<string[]>
  drop(): Promise<void>
}

/** A folder's name as files stand beside it. */
export const withoutSlash = (folder: string): string => folder.replace(/(?<=.)[/\\]+$/, '')

export async function openFolder(path: string): Promise<FolderOutput> {
  const status = await stat(path).catch(() => undefined)
  if (status !== undefined && !status.isDirectory()) throw new UsageError(`cannot write ${path}: it is a file`, 'give a folder after -o')
  const target = withoutSlash(path)
  const folder = temporaryName(target)
  await removeLeftovers(dirname(folder))
  /** A killed run may have had our number. */
  rmSync(folder, { recursive: true, force: true })
  await mkdir(folder).catch((error: unknown) => {
    throw writingError(error, path)
  })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const forget = onEnd(remove)
  return {
    folder,
    done: async () => {
      await mkdir(target, { recursive: true })
      const names = (await readdir(folder)).sort()
      for (const name of names) await rename(join(folder, name), join(target, name))
      remove()
      forget()
      return names
    },
    drop: async () => {
      remove()
      forget()
    },
  }
}

/** A folder of temporary files, made when it is first asked for. */
export function scratchFolder(): { open: () => Promise<string>; remove: () => void } {
  let made: Promise<string> | undefined
  let path = ''
  const clear = () => {
    if (path !== '') rmSync(path, { recursive: true, force: true })
  }
  const forget = onEnd(clear)
  const make = async () => {
    path = await mkdtemp(join(tmpdir(), 'minutes-'))
    return path
  }
  return {
    open: () => {
      made ??= make()
      return made
    },
    remove: () => {
      clear()
      forget()
    },
  }
}
