/**
 * The unfinished files that stopped runs left beside an output. Those of a run over many sources are read once more, and
 * removed when the output is whole; others are of no use to anyone.
 */
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Unlike any other run's, also one on another machine. */
export const partialSuffix = (key: string): string => `${key}.${process.pid}-${randomBytes(4).toString('hex')}`

export async function partialsOf(output: string, key: string): Promise<string[]> {
  return (await partials(output)).filter((path) => basename(path).startsWith(`${basename(output)}.${key}.`))
}

/** Those of runs that are still at work stay. */
export async function removePartials(output: string): Promise<void> {
  for (const path of await partials(output))
    if (!isAlive(Number(/\.(\d+)-[0-9a-f]+\.partial$/.exec(path)?.[1]))) rmSync(path, { force: true })
}

async function partials(output: string): Promise<string[]> {
  const folder = dirname(output)
  const names = await readdir(folder).catch(() => [] as string[])
  return names
    .filter((name) => name.startsWith(`${basename(output)}.`) && name.endsWith('.partial'))
    .sort()
    .map((name) => join(folder, name))
}

/** Where many machines write into one folder, a process is known by its machine and its number. */
const HERE = `.minutes-${hostname().replace(/[^\w-]/g, '')}-`

/** What a file or folder is called until it is whole. */
export const temporaryName = (target: string): string => `${target}${HERE}${process.pid}.tmp`

const tidied = new Set<string>()

/** Removes what killed runs on this machine left in a folder; looked for once in a run. */
export async function removeLeftovers(folder: string): Promise<void> {
  if (tidied.has(folder)) return
  tidied.add(folder)
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    const at = name.lastIndexOf(HERE)
    const pid = /^(\d+)\.tmp$/.exec(name.slice(at + HERE.length))?.[1]
    const isOurs = Number(pid) === process.pid
    if (at > 0 && pid !== undefined && !isOurs && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch (error) {
    /** Another user's is alive too, though it may not be asked. */
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
