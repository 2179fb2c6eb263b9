/** One line on a terminal's stderr that says where a run of many sources is. */
import { printable } from '../export/printable.js'

export interface Progress {
  next(path: string): void
  end(): void
}

export function makeProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return { next: () => {}, end: () => {} }
  let done = 0
  const clear = '\r\u001b[2K'
  return {
    next: (path) => {
      done += 1
      stream.write(`${clear}${printable(`${done} ${path}`).slice(0, (stream.columns || 80) - 1)}`)
    },
    end: () => {
      stream.write(clear)
    },
  }
}
