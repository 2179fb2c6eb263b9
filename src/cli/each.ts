/** Sources to records, one after the other; a source that fails is an outcome like any other. */
import { isAddress } from '../fetch/is-address.js'
import type { FoundSource } from '../fetch/sources.js'
import type { ErrorRecord } from '../records/error.js'
import type { Finding, Record } from '../records/record.js'
import { RECORD_HEAD } from '../records/schema-names.js'
import { VERSION } from '../version.js'
import { DEFAULT_TIMEOUT } from './batch-options.js'
import { EXIT, type Failure, failureOf, UsageError } from './exit.js'
import type { ReadFlags } from './options.js'
import { failureText, say, sayStack } from './report.js'
import { interruptible } from './signals.js'

/** More errors of one source than this are only counted on stderr; the record has them all. */
const FINDINGS_SAID = 5

/** A source with its bytes where they are at hand: standard input is read by the thread that has it. */
export interface GivenSource extends FoundSource {
  bytes?: Uint8Array
}

type Read = { path: string; record: Record; exit: number }
export type Outcome = Read | { path: string; failure: Failure; exit: number }

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
  const outcome = await readQuietly(found, flags)
  if ('failure' in outcome) say(failureText(outcome.failure, outcome.path))
  else sayFindings(outcome.path, saidOf(outcome.record))
  return outcome
}

/** The same without a word on stderr: a worker's outcome is said by the thread that has the terminal. */
export async function readQuietly(found: GivenSource, flags: ReadFlags): Promise<Outcome> {
  const { path } = found
  try {
    if (found.error) throw found.error
    return outcomeOf(path, isMeetingFile(path) ? await readMeeting(path, flags) : await readFile(found, flags))
  } catch (error) {
    const failure = failureOf(error)
    sayStack(error)
    return { path, failure, exit: failure.exit }
  }
}

/** What minutes fetch writes into each of its folders. */
export const isMeetingFile = (path: string): boolean => /(?:^|[/\\])meeting\.json$/.test(path)

export function outcomeOf(path: string, record: Record): Read {
  return { path, record, exit: errorsOf(record).length === 0 ? EXIT.done : EXIT.findings }
}

async function readFile({ path, bytes }: GivenSource, flags: ReadFlags): Promise<Record> {
  const [{ readOriginal, toOriginal }, { readRecord }] = await Promise.all([import('../fetch/read.js'), import('../pipeline.js')])
  const address = isAddress(path)
  const given = bytes ?? (address ? await fetched(path, flags) : undefined)
  const original = given ? toOriginal(path, given) : await readOriginal(path)
  /** One alone stops by itself as one of many does. */
  const record = await interruptible(() => readRecord(original, { ...flags, timeout: flags.timeout ?? DEFAULT_TIMEOUT }))
  return address ? { ...record, source: atUrl(record.source) } : record
}

async function fetched(url: string, { contact }: ReadFlags): Promise<Uint8Array> {
  const { makeFetcher } = await import('../fetch/url.js')
  const fetcher = makeFetcher({ contact, version: VERSION })
  try {
    return await fetcher.get(url)
  } finally {
    await fetcher.close()
  }
}

/** What was fetched has an address and no path. */
const atUrl = ({ path, ...rest }: Record['source']): Record['source'] => ({ url: path, ...rest })

/** A folder that minutes fetch wrote is one meeting, joined from its parts. */
async function readMeeting(path: string, flags: ReadFlags): Promise<Record> {
  const { readJoined } = await import('./joined.js')
  return interruptible(() => readJoined(path, flags))
}

/** Pages that were not read because they have no text: said too, and no failure. */
export const unreadOf = (record: Record): Finding | undefined =>
  record.findings.find(({ code }) => code === 'no-text-layer') ?? record.findings.find(({ code }) => code === 'ocr-unavailable')

/** What is said on stderr of a record. */
export const saidOf = (record: Record): Finding[] => [...errorsOf(record), ...[unreadOf(record)].flatMap((one) => one ?? [])]

/** Findings at error level are said on stderr too, and decide the exit status. */
export const errorsOf = (record: Record): Finding[] => record.findings.filter((finding) => finding.severity === 'error')

export function sayFindings(path: string, errors: Finding[]): void {
  for (const { code, message } of errors.slice(0, FINDINGS_SAID))
    say(failureText({ code, message, temporary: false, exit: EXIT.findings }, path))
  if (errors.length > FINDINGS_SAID) say(`minutes: ${path}: ${errors.length - FINDINGS_SAID} more findings at error level`)
}

export function errorRecord(path: string, { code, message, hint, temporary }: Failure): ErrorRecord {
  return { ...RECORD_HEAD, tool: { name: 'minutes', version: VERSION }, source: { path }, error: { code, message, hint, temporary } }
}
