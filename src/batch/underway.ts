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

/**
 * A line a step: a source was begun (+) or ended (-), behind the number of the process. Those that were begun and not ended go into
 * the new file first. Where another run is at work on the same output, or nothing can be written beside it, nothing is kept: the
 * run goes on without, and says itself what is wrong with its output.
 */
export function openUnderway(file: string): Underway {
  const lines = linesOf(file)
  const handle = isAtWork(lines[0]) ? null : opened(file)
  if (handle === null) return NOTHING
  const suspects = leftIn(lines)
  const write = (text: string): void => {
    try {
      writeSync(handle, `${text}\n`)
    } catch {
      /** A full disk: what is lost is told where the output is written. */
    }
  }
  write(`#${process.pid}`)
  for (const path of suspects) write(`+${JSON.stringify(path)}`)
  return {
    isSuspect: (path) => suspects.has(path),
    begin: (path) => write(`+${JSON.stringify(path)}`),
    end: (path) => write(`-${JSON.stringify(path)}`),
    close: () => {
      closeSync(handle)
      try {
        rmSync(file, { force: true })
      } catch {
        /** A folder that may not be written any more: the output’s own error says so. */
      }
    },
  }
}

const NOTHING: Underway = { isSuspect: () => false, begin() {}, end() {}, close() {} }

function opened(file: string): number | null {
  try {
    return openSync(file, 'w')
  } catch {
    return null
  }
}

/** The process that the first line names is another one, and is still there. */
function isAtWork(first: string | undefined): boolean {
  const id = Number(/^#(\d+)$/.exec(first ?? '')?.[1] ?? Number.NaN)
  if (!Number.isInteger(id) || id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch {
    return false
  }
}

function leftIn(lines: string[]): Set<string> {
  const left = new Set<string>()
  for (const line of lines) {
    const path = line.startsWith('#') ? undefined : parsed(line.slice(1))
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
