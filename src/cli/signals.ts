/** What happens when a run is interrupted (SIGINT) or ended (SIGTERM). */
import { EXIT } from './exit.js'

const STATUS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const
type Signal = keyof typeof STATUS
const SIGNALS = Object.keys(STATUS) as Signal[]

const end = (signal: NodeJS.Signals) => process.exit(STATUS[signal as Signal])

/** Tidies up when the process ends, by a signal too; gives back what calls that off. */
export function onEnd(tidy: () => void): () => void {
  process.once('exit', tidy)
  for (const signal of SIGNALS) process.once(signal, end)
  return () => {
    process.off('exit', tidy)
    for (const signal of SIGNALS) process.off(signal, end)
  }
}

/**
 * Work that may keep the event loop busy for long, when no handler of ours could run: meanwhile a signal ends the
 * process at once, as it would any other, and a temporary file may stay behind.
 */
export async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  const held = SIGNALS.filter((signal) => process.listeners(signal).includes(end))
  for (const signal of held) process.off(signal, end)
  try {
    return await work()
  } finally {
    for (const signal of held) process.once(signal, end)
  }
}
