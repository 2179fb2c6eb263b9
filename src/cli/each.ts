/** Sources to records, one after the other; a source that fails is an outcome like any other. */
import type { FoundSource } from '../fetch/sources.js'
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { VERSION } from '../version.js'
import { EXIT, type Failure, UsageError } from './exit.js'
import type { ReadFlags } from './options.js'
import { failureText, report, say } from './report.js'
import { interruptible } from './signals.js'

/** More errors of one source than this are only counted on stderr; the record has them all. */
const FINDINGS_SAID = 5

export type Outcome = { path: string; record: Record; exit: number } | { path: string; failure: Failure; exit: number }

/** No source given means standard input; a terminal there gets a hint, not a hang. */
export function givenSources(given: string[]): string[] {
  const sources = given.length === 0 ? ['-'] : given
  if (sources.includes('-') && process.stdin.isTTY) {
    throw new UsageError(
      'nothing to read: no source was given and standard input is a terminal',
      'give a file, folder or pattern, or pipe a document in',
    )
  }
  return sources
}

export async function readOne(found: FoundSource, flags: ReadFlags): Promise<Outcome> {
  const { path } = found
  try {
    if (found.error) throw found.error
    const record = /(?:^|[/\\])meeting\.json$/.test(path) ? await readMeeting(path, flags) : await readFile(path, flags)
    return { path, record, exit: reportFindings(record, path) }
  } catch (error) {
    const failure = report(error, path)
    return { path, failure, exit: failure.exit }
  }
}

async function readFile(path: string, flags: ReadFlags): Promise<Record> {
  const [{ readOriginal }, { readRecord }] = await Promise.all([import('../fetch/read.js'), import('../pipeline.js')])
  const original = await readOriginal(path)
  return interruptible(() => readRecord(original, flags))
}

/** A folder that minutes fetch wrote is one meeting, joined from its parts. */
async function readMeeting(path: string, flags: ReadFlags): Promise<Record> {
  const { readJoined } = await import('./joined.js')
  return interruptible(() => readJoined(path, flags))
}

/** Findings at error level are said on stderr too, and decide the exit status. */
function reportFindings(record: Record, path: string): number {
  const errors = record.findings.filter((finding) => finding.severity === 'error')
  for (const { code, message } of errors.slice(0, FINDINGS_SAID))
    say(failureText({ code, message, temporary: false, exit: EXIT.findings }, path))
  if (errors.length > FINDINGS_SAID) say(`minutes: ${path}: ${errors.length - FINDINGS_SAID} more findings at error level`)
  return errors.length === 0 ? EXIT.done : EXIT.findings
}

export function errorRecord(path: string, { code, message, hint, temporary }: Failure): ErrorRecord {
  return { schema: 'minutes/1', tool: { name: 'minutes', version: VERSION }, source: { path }, error: { code, message, hint, temporary } }
}
