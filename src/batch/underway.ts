/**
 * Which sources a run is reading. A fault that ends the whole process leaves no other trace of the document that made it, and the
 * same command would end at the same place for ever: the next run finds here what was being read, and reads that apart.
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'

export interface Underway {
  /** A run that ended in the middle of it was reading this. */
  isSuspect(path: string): boolean
  begin(path: string): void
  end(path: string): void
  /** All was read: nothing is left to know. */
  close(): void
}

/** A line a step: a source was begun (+) or ended (-). Those that were begun and not ended go into the new file first. */
export function openUnderway(file: string): Underway {
  const suspects = leftIn(file)
  const handle = openSync(file, 'w')
  const write = (sign: '+' | '-', path: string): void => {
    writeSync(handle, `${sign}${JSON.stringify(path)}\n`)
  }
  for (const path of suspects) write('+', path)
  return {
    isSuspect: (path) => suspects.has(path),
    begin: (path) => write('+', path),
    end: (path) => write('-', path),
    close: () => {
      closeSync(handle)
      rmSync(file, { force: true })
    },
  }
}

function leftIn(file: string): Set<string> {
  const left = new Set<string>()
  for (const line of linesOf(file)) {
    const path = parsed(line.slice(1))
    if (path === undefined) continue
    if (line.startsWith('+')) left.add(path)
    else left.delete(path)
  }
  return left
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** The last line may be torn. */
function parsed(text: string): string | undefined {
  try {
    const path: unknown = JSON.parse(text)
    return typeof path === 'string' ? path : undefined
  } catch {
    return undefined
  }
}
