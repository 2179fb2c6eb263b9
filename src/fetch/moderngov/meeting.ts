/** One meeting, decision or issue to its folder: what the service and the page give, and what they lead to. */
import { MinutesError } from '../../errors.js'
import { decode } from '../decode.js'
import { statusError } from '../http-answer.js'
import { type Answer, StopError } from '../http-settings.js'
import { readAddress } from './address.js'
import type { MeetingFolder, PartSpec, Saved } from './folder.js'
import type { Folders } from './folders.js'
import { textOf } from './html.js'
import type { MeetingFile, Part, Problem } from './meeting-file.js'
import { extensionOf, paperName } from './names.js'
import { cutItems, type Followed, followable, type MeetingHead, type Paper, papersOf, readMeetingHead } from './pages.js'
import { readServiceMeeting, type ServiceMeeting } from './service.js'
import { isWithin, type Page, type Range, type Site } from './site.js'

export interface Target {
  kind: MeetingFile['kind']
  site: Site
  id: string
  url: string
}

export interface Wanted {
  packs: boolean
  range: Range
}

export interface Tally {
  saved: { [outcome in Saved]: number }
  problems: Problem[]
}

interface Work extends Target {
  folder: MeetingFolder
  tally: Tally
}

const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z')

/** Gives null where the meeting lies outside the range. */
export async function fetchMeeting(target: Target, folders: Folders, wanted: Wanted): Promise<Tally | null> {
  const { kind, site, id } = target
  const known = await folders.find(kind, site, id)
  const tally: Tally = { saved: { new: 0, changed: 0, unchanged: 0 }, problems: [] }
  const served = site.address.serviceMeeting(id)
  const service = kind === 'meeting' ? await site.asked(served, readServiceMeeting, await known?.stored('service', served)) : undefined
  const spec: PartSpec = {
    kind: kind === 'meeting' ? 'page' : kind,
    file: kind === 'meeting' ? 'page.html' : `${kind}.html`,
    url: target.url,
  }
  const page = await mainPage(target, known, spec, tally, service !== undefined)
  const head = headOf(kind, page, target.url, service?.value)
  if (!isWithin(head.date, wanted.range)) return null
  const folder = known ?? (await folders.make(kind, site, id, head))
  await folder.open()
  const work: Work = { ...target, folder, tally }
  if (page) await keep(work, spec, page)
  if (service) await keep(work, { kind: 'service', file: 'service.xml', url: service.answer.url }, service.answer)
  if (page && kind === 'meeting') await follow(work, followable(page.html, page.finalUrl), wanted, service?.value)
  const facts = { committee: head.committee || undefined, committeeId: head.committeeId, date: head.date }
  await folder.conclude(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)), tally.problems)
  return tally
}

/** The page is a must, unless the service has given the meeting. Its text is at hand also where it has not changed. */
async function mainPage(
  { site, url }: Target,
  known: MeetingFolder | undefined,
  spec: PartSpec,
  tally: Tally,
  served: boolean,
): Promise<Page | undefined> {
  try {
    const part = known?.part(spec.kind, spec.url)
    const page = await site.page(url, await known?.conditions(part))
    return page.status === 304 && known && part ? { ...page, html: decode(await known.bytesOf(part)).text } : page
  } catch (error) {
    if (!served || error instanceof StopError || !(error instanceof MinutesError)) throw error
    tally.problems.push(problemOf(url, error))
    return undefined
  }
}

function headOf(kind: Target['kind'], page: Page | undefined, url: string, service: ServiceMeeting | undefined): MeetingHead {
  if (!page) return { committee: '', date: service?.date }
  if (kind !== 'meeting') return { committee: textOf(page.html, 'h2', 'mgSubTitleTxt') }
  const head = readMeetingHead(page.html, page.finalUrl)
  const committeeId = head.committeeId ?? readAddress(new URL(url)).committee
  return { ...head, date: head.date ?? service?.date, ...(committeeId ? { committeeId } : {}) }
}

/** Item pages where text is cut short, attendance, the printed papers; a part that fails does not keep the others away. */
async function follow(work: Work, links: Followed[], { packs }: Wanted, service: ServiceMeeting | undefined): Promise<void> {
  const { site } = work
  const uncut = new Set(service?.items.filter(({ hasMinutes }) => hasMinutes).map((item) => item.id))
  for (const item of cutItems(links).filter((id) => !uncut.has(id)))
    await pagePart(work, { kind: 'item', file: `item-${item}.html`, url: site.address.item(item), item })
  const attendance = links.find(({ address }) => address.kind === 'attendance' && address.id === work.id)
  if (attendance) await pagePart(work, { kind: 'attendance', file: 'attendance.html', url: attendance.address.url })
  const papers = papersOf(links)
  const more = packs ? await offered(work, links) : []
  const all = [...papers, ...more.filter(({ url }) => !papers.some((paper) => paper.url === url))]
  const taken = new Set<string>()
  for (const paper of all.filter(({ kind }) => packs || (kind !== 'pack' && kind !== 'supplement'))) {
    const name = paperName(paper.kind, paper.url, paper.title, taken)
    taken.add(name)
    await paperPart(work, paper, name)
  }
}

/** Packs that a page of their own offers. */
async function offered(work: Work, links: Followed[]): Promise<Paper[]> {
  const choices = [...new Set(links.filter(({ address }) => address.kind === 'pack-choice').map(({ address }) => address.url))]
  const papers: Paper[] = []
  for (const url of choices)
    await attempted(work, url, async () => {
      const page = await work.site.page(url)
      papers.push(...papersOf(followable(page.html, page.finalUrl)))
    })
  return papers
}

async function pagePart(work: Work, spec: PartSpec): Promise<void> {
  await attempted(work, spec.url, async () => {
    const part = work.folder.part(spec.kind, spec.url)
    await keep(work, spec, await work.site.page(spec.url, await work.folder.conditions(part)))
  })
}

async function paperPart(work: Work, { kind, url, title }: Paper, name: string): Promise<void> {
  await attempted(work, url, async () => {
    const part = work.folder.part(kind, url)
    const conditions = await work.folder.conditions(part)
    const answer = await work.site.http.get(url, { conditions })
    const unchanged = answer.status === 304 && part !== undefined && Object.keys(conditions).length > 0
    if (!unchanged && answer.status !== 200) throw statusError(url, answer.status)
    const extension = unchanged ? '' : extensionOf(answer.bytes)
    if (extension === undefined)
      throw new MinutesError('not-a-paper', `${url} was answered with what is no PDF or Word file.`, 'Look at it in a browser.')
    await keep(work, { kind, file: unchanged ? part.file : fileOf(part, name, extension), url, title }, answer)
  })
}

/** A paper keeps its name for good, so that one that appears beside it does not rename it. */
const fileOf = (part: Part | undefined, name: string, extension: string) =>
  part?.file.endsWith(`.${extension}`) ? part.file : `${name}.${extension}`

async function keep({ folder, tally }: Work, spec: PartSpec, answer: Answer): Promise<void> {
  const outcome = answer.status === 304 ? 'unchanged' : await folder.save(spec, answer, now())
  tally.saved[outcome] += 1
}

async function attempted({ tally }: Work, url: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    tally.problems.push(problemOf(url, passing(error)))
  }
}

/** The failure of one address; what ends the run is thrown again. */
export function passing(error: unknown): MinutesError {
  if (!(error instanceof MinutesError) || error instanceof StopError) throw error
  if (error.code === 'disk-full' || error.code === 'not-writable') throw error
  return error
}

export const problemOf = (url: string, { code, message, temporary }: MinutesError): Problem => ({ url, code, message, temporary })
