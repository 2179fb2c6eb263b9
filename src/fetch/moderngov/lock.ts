/** One run at a time in a folder: two would ask the site twice as often, and undo each other's work. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MinutesError } from '../../errors.js'
import { writingError } from './folder.js'

const NAME = '.minutes-fetch.lock'

/** Gives back what releases it. A lock that a run left behind when it was killed is taken over. */
export async function lock(out: string): Promise<() => Promise<void>> {
  const path = join(out, NAME)
  const release = () => rm(path, { force: true })
  for (let tries = 2; tries > 0; tries--) {
    try {
      await writeFile(path, `${process.pid}\n`, { flag: 'wx' })
      return release
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writingError(path, error)
      const holder = Number(await readFile(path, 'utf8').catch(() => ''))
      if (isRunning(holder)) throw busy(out, holder, path)
      await release()
    }
  }
  throw busy(out, 0, path)
}

function isRunning(holder: number): boolean {
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return false
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const busy = (out: string, holder: number, path: string) =>
  new MinutesError(
    'folder-busy',
    `Another run is fetching into ${out} (process ${holder}).`,
    `Wait for it to end; if there is none, remove ${path}.`,
    true,
  )
