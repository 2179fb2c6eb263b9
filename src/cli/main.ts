/** Starts the command line. Each import here is paid for by every start, so all that is heavy waits in its command. */
import { readFileSync, writeSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

/**
 * V8 as it suits short runs, measured on Node 20 over files of 17 to 270 pages and 79 in one run: a third of the time is saved.
 * It optimizes functions and patterns that have run often; a document is read in less time than is spent on optimizing what
 * reads it, and a pattern that is made ready at once is made ready once instead of twice.
 * Room for what is young is kept small: 273 pages take 155 MiB instead of 200, and a tenth more processor time; 19 pages take the same.
 */
const SHORT_RUNS = ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--max-semi-space-size=4']

export async function main(argv: string[]): Promise<void> {
  process.stdout.on('error', endOnClosedPipe)
  process.exitCode = 0
  const help = argv.length === 3 && /^(?:-h|--help)$/.test(argv[2]!) ? helpText() : undefined
  if (help !== undefined) process.stdout.write(help)
  else await run(argv)
}

/** Before anything of ours is loaded: what the build compiled is taken with the flags it was compiled under. */
export function setShortRuns(): void {
  if (process.versions.node.startsWith('20.')) for (const flag of SHORT_RUNS) setFlagsFromString(flag)
}

async function run(argv: string[]): Promise<void> {
  setShortRuns()
  const { load } = await import('./load.js')
  const { runProgram } = await load<typeof import('./program.js')>('program')
  await runProgram(argv)
}

/** What `minutes help` prints, kept by the build: the same text without the commands it tells of. */
function helpText(): Buffer | undefined {
  try {
    return readFileSync(new URL('./help.txt', import.meta.url))
  } catch {
    return undefined
  }
}

/** A reader that has seen enough (`| head`) is no error: end quietly. Nothing waits to be written any more. */
function endOnClosedPipe({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(0)
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  const words = full
    ? 'no room left to write standard output (disk-full)\n  make room and try again'
    : `cannot write standard output: ${code} (not-writable)`
  writeSync(process.stderr.fd, `minutes: ${words}\n`)
  process.exit(75)
}
