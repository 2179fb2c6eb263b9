/** Addresses to folders: what each leads to, one after the other, going on where a stopped run left off. */
import { MinutesError } from '../../errors.js'
import { Http } from '../http.js'
import { checkedUrl } from '../http-address.js'
import { type HttpSettings, StopError } from '../http-settings.js'
import { type Address, readAddress } from './address.js'
import { Folders, keyOf } from './folders.js'
import { Journal } from './journal.js'
import { lock } from './lock.js'
import { fetchMeeting, passing, problemOf, type Target } from './meeting.js'
import type { Problem } from './meeting-file.js'
import { followable } from './pages.js'
import { type Range, type Site, siteOf } from './site.js'

export interface CrawlOptions {
  out: string
  packs: boolean
  range: Range
  settings: HttpSettings
  /** Told of what happens, for people. */
  note(message: string): void
  progress?(url: string): void
}

export interface CrawlResult {
  meetings: number
  new: number
  changed: number
  unchanged: number
  requests: number
  bytes: number
  problems: Problem[]
  /** Why the run, or one host of it, ended early. */
  stopped: MinutesError[]
}

/** As many meetings in a row that cannot be had now, and the site is left alone. */
const ENOUGH_FAILURES = 3

export const givenAddresses = (urls: readonly string[]) => urls.map((url) => readAddress(checkedUrl(url)))

export async function crawl(urls: readonly string[], options: CrawlOptions): Promise<CrawlResult> {
  const given = givenAddresses(urls)
  const http = new Http(
    options.settings,
    given.map(({ url }) => new URL(url)),
  )
  const result: CrawlResult = { meetings: 0, new: 0, changed: 0, unchanged: 0, requests: 0, bytes: 0, problems: [], stopped: [] }
  const { range, packs } = options
  const journal = new Journal(options.out, JSON.stringify([urls, range, packs]))
  await journal.makeFolder()
  const release = await lock(options.out)
  const finished = await journal.open()
  if (finished > 0) options.note(`going on after ${finished} that the last run finished`)
  try {
    await eachHost(given, result, (address) => crawlOne(http, address, { ...options, journal, folders: new Folders(options.out) }, result))
    const whole = result.stopped.length === 0 && !result.problems.some(({ temporary }) => temporary)
    if (whole) await journal.close()
  } finally {
    await http.close()
    await release()
  }
  return { ...result, requests: http.requests, bytes: http.bytes }
}

/** A host that stopped is asked for nothing more; the others go on. */
async function eachHost(given: Address[], result: CrawlResult, work: (address: Address) => Promise<void>): Promise<void> {
  const over = new Set<string>()
  for (const address of given) {
    const { host } = new URL(address.url)
    if (over.has(host)) continue
    try {
      await work(address)
    } catch (error) {
      if (!(error instanceof MinutesError)) throw error
      if (error instanceof StopError) {
        over.add(host)
        result.stopped.push(error)
        if (error.code === 'ceiling') return
      } else result.problems.push(problemOf(address.url, error))
    }
  }
}

interface Run extends CrawlOptions {
  journal: Journal
  folders: Folders
}

async function crawlOne(http: Http, address: Address, run: Run, result: CrawlResult): Promise<void> {
  const site = siteOf(http, address)
  let failures = 0
  for (const target of await targetsOf(site, address, run.range)) {
    const key = keyOf(target.kind, site, target.id)
    if (run.journal.has(key)) continue
    run.progress?.(target.url)
    const passing = await fetchOne(target, run, result)
    failures = passing ? failures + 1 : 0
    if (!passing) await run.journal.add(key)
    if (failures >= ENOUGH_FAILURES)
      throw new StopError(
        'unreachable',
        `${new URL(target.url).host} does not answer as it should now.`,
        'Run it again later; it goes on where it stopped.',
        true,
      )
  }
}

/** true where it failed in a way that may pass. */
async function fetchOne(target: Target, run: Run, result: CrawlResult): Promise<boolean> {
  try {
    const tally = await fetchMeeting(target, run.folders, run)
    if (!tally) return false
    result.meetings += 1
    for (const outcome of ['new', 'changed', 'unchanged'] as const) result[outcome] += tally.saved[outcome]
    result.problems.push(...tally.problems)
    return tally.problems.some(({ temporary }) => temporary)
  } catch (error) {
    const problem = problemOf(target.url, passing(error))
    result.problems.push(problem)
    return problem.temporary
  }
}

/** What an address stands for: itself, the meeting of an item, the meetings of a committee. */
export async function targetsOf(site: Site, address: Address, range: Range): Promise<Target[]> {
  const meeting = (id: string, committee?: string): Target => ({ kind: 'meeting', site, id, url: site.address.meeting(id, committee) })
  const { kind, id, committee, url } = address
  switch (kind) {
    case 'meeting':
      return [meeting(id, committee)]
    case 'attendance':
    case 'pack-choice':
      return [meeting(id)]
    case 'decision':
    case 'issue':
      return [{ kind, site, id, url }]
    case 'item':
      return [meeting(await meetingOfItem(site, url))]
    case 'committee':
      return (await site.meetings(id, range)).map((one) => meeting(one.id, id))
    default:
      throw new MinutesError(
        'not-a-meeting',
        `${url} is no meeting, committee, decision or issue of a ModernGov site.`,
        'minutes fetch URL --list shows the committees of a site.',
      )
  }
}

async function meetingOfItem(site: Site, url: string): Promise<string> {
  const page = await site.page(url)
  const link = followable(page.html, page.finalUrl).find(({ address }) => address.kind === 'meeting')
  if (!link) throw new MinutesError('not-a-meeting', `${url} does not say which meeting it belongs to.`, 'Give the address of the meeting.')
  return link.address.id
}
