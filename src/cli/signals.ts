/** What happens when a run is interrupted (SIGINT) or ended (SIGTERM). */
import { EXIT } from './exit.js'

const STATUS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const
type Signal = keyof typeof STATUS
const SIGNALS = Object.keys(STATUS) as Signal[]

/** How many ask to be told; nobody does, and a signal does what it does to any process. */
let listeners = 0
let gentle: Stop | undefined

/** A run that is asked to stop ends what it has begun; asked again, it ends at once. */
export interface Stop {
  /** 130 or 143 once it is asked. */
  status?: number
  forget(): void
}

function onSignal(signal: NodeJS.Signals): void {
  const status = STATUS[signal as Signal]
  if (gentle === undefined || gentle.status !== undefined) process.exit(status)
  gentle.status = status
}

function listen(): void {
  if (listeners++ === 0) for (const signal of SIGNALS) process.on(signal, onSignal)
}

function unlisten(): void {
  if (--listeners === 0) for (const signal of SIGNALS) process.off(signal, onSignal)
}

/** Tidies up when the process ends, by a signal too; gives back what calls that off. */
export function onEnd(tidy: () => void): () => void {
  process.once('exit', tidy)
  listen()
  let off = false
  return () => {
    if (off) return
    off = true
    process.off('exit', tidy)
    unlisten()
  }
}

export function stopGently(): Stop {
  listen()
  gentle = {
    forget: () => {
      gentle = undefined
      unlisten()
    },
  }
  return gentle
}

/**
 * Work that may keep the event loop busy for long, when no handler of ours could run: meanwhile a signal ends the
 * process at once, as it would any other, and a temporary file may stay behind.
 */
export async function interruptible<T>(work: () => Promise<T>): Promise<T> {
  for (const signal of SIGNALS) process.off(signal, onSignal)
  try {
    return await work()
  } finally {
    if (listeners > 0) for (const signal of SIGNALS) process.on(signal, onSignal)
  }
}
