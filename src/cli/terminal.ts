/** What the terminal can do: colour and width. */
import type { Paint } from '../export/outline-look.js'

/** chalk 5 knows nothing of NO_COLOR: the level is worked out here, for the stream that is written to. */
export function colourLevel(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): 0 | 1 {
  if (env.NO_COLOR) return 0
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return 1
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0
}

export function terminalWidth(stream: { isTTY?: boolean; columns?: number }): number {
  const columns = (stream.isTTY && stream.columns) || Number(process.env.COLUMNS) || 80
  return Math.min(110, Math.max(20, columns))
}

export async function paint(level: 0 | 1): Promise<Paint> {
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level })
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    number: chalk.cyan,
    decision: chalk.green,
    question: chalk.magenta,
    warning: chalk.yellow,
    error: chalk.red,
  }
}
