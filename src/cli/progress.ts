/** One line on a terminal's stderr that says where a run of many sources is. */
import { printable } from '../export/printable.js'

export interface Count {
  done: number
  failed: number
  pages: number
}

export interface Progress {
  show(text: string): void
  end(): void
}

const CLEAR = '\r\u001b[2K'

export function makeProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return { show: () => {}, end: () => {} }
  return {
    show: (text) => {
      stream.write(`${CLEAR}${printable(text).slice(0, (stream.columns || 80) - 1)}`)
    },
    end: () => {
      stream.write(CLEAR)
    },
  }
}

/** `total` is null where the sources were not counted before. */
export function progressText({ done, failed, pages }: Count, total: number | null, seconds: number): string {
  const parts = [total === null ? `${done} done` : `${done} of ${total}`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (seconds > 1) parts.push(`${Math.round(pages / seconds)} pages/s`)
  if (total !== null && seconds > 1 && done > 0 && done < total) parts.push(`${timeText(((total - done) * seconds) / done)} left`)
  return parts.join(', ')
}

export function timeText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
