/** The unfinished files that stopped runs left beside an output: read once more, and removed when it is whole. */
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch {
    return false
  }
}
