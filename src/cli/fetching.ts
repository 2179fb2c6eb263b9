/** The run of minutes fetch: lists, plans and crawls, and what is said of them. */
import { isPrivate } from '../fetch/http-address.js'
import type { HttpSettings } from '../fetch/http-settings.js'
import type { CrawlResult } from '../fetch/moderngov/crawl.js'
import { VERSION } from '../version.js'
import { EXIT, UsageError, worst } from './exit.js'
import { openOutput } from './output.js'
import { failureText, say } from './report.js'

export interface FetchFlags {
  output?: string
  since?: string
  until?: string
  list?: boolean
  packs?: boolean
  dryRun?: boolean
  contact?: string
  delay: number
  timeout: number
  maxRequests: number
  maxBytes: number
  maxSize: number
  alsoHost: string[]
  quiet?: boolean
}

/** Sites on the user’s own machine may be asked without a pause; councils may not. */
const SHORTEST_DELAY = 0.5
/** More problems than this are only counted on stderr; each meeting.json has its own. */
const SAID = 20

export async function runFetch(urls: string[], flags: FetchFlags): Promise<number> {
  const settings = settingsOf(urls, flags)
  const range = { since: flags.since, until: flags.until }
  if (range.since && range.until && range.since > range.until) throw new UsageError('--since is later than --until')
  if (flags.list || flags.dryRun) return listing(urls, flags, settings, range)
  if (flags.output === undefined) throw new UsageError('nowhere to write', 'give a folder after -o, or --list or --dry-run')
  const [{ crawl }, { makeProgress }] = await Promise.all([import('../fetch/moderngov/crawl.js'), import('./progress.js')])
  if (!flags.contact && !flags.quiet) say('minutes: no --contact: the council cannot tell who is asking')
  const progress = makeProgress(process.stderr, flags.quiet === true)
  const note = (message: string) => (flags.quiet ? undefined : say(`minutes: ${message}`))
  let asked = 0
  const next = (url: string) => {
    asked += 1
    progress.show(`${asked} ${url}`)
  }
  const result = await crawl(urls, { out: flags.output, packs: flags.packs === true, range, settings, note, progress: next })
  progress.end()
  sayProblems(result)
  if (!flags.quiet) say(`minutes: ${summary(result)}`)
  return exitOf(result)
}

async function listing(
  urls: string[],
  flags: FetchFlags,
  settings: HttpSettings,
  range: { since?: string; until?: string },
): Promise<number> {
  const { listed, planned } = await import('../fetch/moderngov/listing.js')
  const output = await openOutput(undefined)
  const lines = flags.list ? listed(urls, settings, range) : planned(urls, settings, range)
  for await (const line of lines) await output.write(`${line}\n`)
  if (flags.dryRun && !flags.list && !flags.quiet)
    say(`minutes: and of each what its page leads to: items cut short, attendance, printed papers${flags.packs ? ', packs' : ''}`)
  return EXIT.done
}

function settingsOf(urls: string[], flags: FetchFlags): HttpSettings {
  const { delay, timeout, maxRequests, maxBytes, maxSize, contact, alsoHost } = flags
  if (contact !== undefined && !/^[\x21-\x7e][\x20-\x7e]{2,199}$/.test(contact))
    throw new UsageError('--contact must be a mail or web address', 'for example --contact me@example.org')
  if (delay < SHORTEST_DELAY && !urls.every(isOwn))
    throw new UsageError(`--delay must be ${SHORTEST_DELAY} or more`, 'a council’s site has other readers too')
  return { delay, timeout, maxRequests, maxBytes, maxSize, tries: 4, contact, alsoHosts: alsoHost, version: VERSION }
}

function isOwn(url: string): boolean {
  return URL.canParse(url) && isPrivate(new URL(url).hostname)
}

function sayProblems({ problems, stopped }: CrawlResult): void {
  for (const { url, code, message, temporary } of problems.slice(0, SAID))
    say(failureText({ code, message, temporary, exit: EXIT.findings }, url))
  if (problems.length > SAID) say(`minutes: ${problems.length - SAID} more problems; each meeting.json has its own`)
  for (const { code, message, hint, temporary } of stopped) say(failureText({ code, message, hint, temporary, exit: EXIT.findings }))
}

function summary({ meetings, new: fresh, changed, unchanged, requests, bytes }: CrawlResult): string {
  const size = bytes < 2 ** 20 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`
  return `${meetings} fetched: ${fresh} files new, ${changed} changed, ${unchanged} unchanged; ${requests} requests, ${size}`
}

function exitOf({ problems, stopped }: CrawlResult): number {
  return worst([...problems, ...stopped].map(({ temporary }) => (temporary ? EXIT.temporary : EXIT.findings)))
}
