/** Records to a folder of pages that opens from disk: one record at a time, its page and its rows, and at the end what is over all. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Entry } from '../export/entries.js'
import { meetingPage } from '../export/html.js'
import { keysByPointer, toRows } from '../export/tables.js'
import type { Block, Document, Record } from '../records/record.js'
import { type DataFile, dataFile } from './data-file.js'
import { frontPage, type Totals } from './front.js'
import { LISTS, listPage, searchPage } from './lists.js'
import { bodyOf, isMeeting, isThere, type Meeting, meetingCount, pageNames } from './meetings.js'
import { type Deed, meetingsOf, personNames, personPage, type Visit } from './people-pages.js'
import { type Roll, seenIn, sitePeople, sourceOf } from './roll.js'
import { SEARCH_SCRIPT, SITE_SCRIPT, TABLE_SCRIPT } from './scripts.js'
import { itemText, type SearchIndex, searchIndex } from './search-index.js'
import { WAYS } from './shell.js'
import { SITE_STYLE } from './style.js'

export interface SiteOptions {
  title: string
  folder: string
  roll: Roll
}

type Rows = { [name in keyof typeof LISTS]: DataFile }
type Did = Map<string, { visits: Visit[]; deeds: Deed[] }>

interface Site extends SiteOptions {
  rows: Rows
  index: SearchIndex
  did: Did
  meetings: Meeting[]
  totals: Totals
}

/** How many of what were written. */
export async function writeSite(entries: AsyncIterable<Entry>, options: SiteOptions): Promise<Totals> {
  const { folder, title } = options
  for (const inner of ['m', 'p']) await mkdir(join(folder, inner), { recursive: true })
  const open = async (name: keyof typeof LISTS) => [name, await dataFile(folder, name)] as const
  const names = Object.keys(LISTS) as (keyof typeof LISTS)[]
  const rows = Object.fromEntries(await Promise.all(names.map(open))) as Rows
  const totals = { meetings: 0, decisions: 0, questions: 0, actions: 0, people: 0, failed: 0 }
  const site: Site = { ...options, rows, index: await searchIndex(folder), did: new Map(), meetings: [], totals }
  const nameOf = pageNames()
  for await (const { id, record } of entries) {
    if ('error' in record) totals.failed += 1
    else await addRecord(site, id, record, nameOf(record))
  }
  totals.meetings = meetingCount(site.meetings)
  await writePeople(site)
  for (const name of names) await put(folder, LISTS[name].file, listPage(title, LISTS[name], await rows[name].close()))
  await put(folder, 'search.html', searchPage(title, await site.index.close()))
  await put(folder, 'index.html', frontPage(title, site.meetings, totals))
  await writeShared(folder)
  return totals
}

const put = (folder: string, name: string, text: string): Promise<void> => writeFile(join(folder, name), text)

async function writeShared(folder: string): Promise<void> {
  await put(folder, 'site.css', SITE_STYLE)
  await put(folder, 'site.js', SITE_SCRIPT)
  await put(folder, 'table.js', TABLE_SCRIPT)
  await put(folder, 'search.js', SEARCH_SCRIPT)
  const library = createRequire(import.meta.url).resolve('minisearch')
  await copyFile(join(library, '../../umd/index.js'), join(folder, 'minisearch.js'))
}

async function addRecord(site: Site, id: string, record: Record, name: string): Promise<void> {
  const page = `m/${name}.html`
  const ways = WAYS.map(([file, text]) => ({ href: `../${file}`, text }))
  await put(site.folder, page, await meetingPage({ id, record }, { site: site.title, ways }))
  site.roll.add(record)
  await addBusiness(site, id, record, page)
  const keys = keysByPointer(id, record)
  const hrefs = new Map<Block, string>()
  const note = (blocks: Block[], pointer: string): void => {
    for (const [at, block] of blocks.entries()) {
      hrefs.set(block, `${page}#${encodeURI(keys.get(`${pointer}/${at}`)?.paragraph_id ?? '')}`)
      note(block.content, `${pointer}/${at}/content`)
    }
  }
  for (const [at, document] of record.documents.entries()) {
    const pointer = `/documents/${at}`
    const href = `${page}#${encodeURI(keys.get(pointer)?.document_id ?? '')}`
    note(document.content, `${pointer}/content`)
    for (const [index, item] of document.items.entries()) note(item.content, `${pointer}/items/${index}/content`)
    if (isMeeting(document)) await addMeeting(site, document, href)
    const where = { place: site.roll.placeOf(document, sourceOf(record)), body: bodyOf(document), href }
    for (const { key, visit, deed } of seenIn(document, { ...where, hrefOf: (block) => hrefs.get(block) ?? href })) {
      const own = site.did.get(key) ?? { visits: [], deeds: [] }
      site.did.set(key, own)
      if (visit) own.visits.push(visit)
      if (deed) own.deeds.push(deed)
    }
    for (const [index, item] of document.items.entries()) {
      const anchor = keys.get(`${pointer}/items/${index}`)?.item_id ?? ''
      const title = [item.number, item.title].filter(Boolean).join(' ') || '(no title)'
      await site.index.add({ kind: 'i', title, where: whereOf(document), href: `${page}#${encodeURI(anchor)}`, text: itemText(item) })
    }
  }
}

const whereOf = (document: Document): string => [bodyOf(document), document.date ?? 'no date'].join(', ')

async function addMeeting({ rows, meetings }: Site, document: Document, href: string): Promise<void> {
  const count = (type: Block['type']): number => {
    const inside = (blocks: Block[]): number =>
      blocks.reduce((sum, block) => sum + (block.type === type ? 1 : 0) + inside(block.content), 0)
    return inside(document.content) + document.items.reduce((sum, item) => sum + inside(item.content), 0)
  }
  const { date, organisation = null, type } = document
  const told = document.items.reduce((sum, { decisions = [] }) => sum + decisions.length, 0)
  const meeting: Meeting = {
    ...{ href, body: bodyOf(document), named: document.body || organisation, organisation, date, type, items: document.items.length },
    decisions: count('resolution') + told,
    questions: count('question'),
    present: document.people.filter(({ status }) => isThere(status)).length,
  }
  meetings.push(meeting)
  const { body, items, decisions, questions, present } = meeting
  await rows.meetings.add([href, date, body, organisation, type, items, decisions, questions, present])
}

/** Decisions and questions as the tables have them; what an agenda or a report recommends is no decision. */
async function addBusiness({ rows, index, totals }: Site, id: string, record: Record, page: string): Promise<void> {
  const documents = new Map<unknown, { body: unknown; title: unknown; date: unknown }>()
  const all = [...toRows(id, record)]
  for (const { table, row } of all) {
    if (table === 'documents') documents.set(row.id, row as { body: unknown; title: unknown; date: unknown })
  }
  const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
  for (const { table, row } of all) {
    const document = documents.get(row.document_id)
    const body = text(row.body ?? document?.body ?? document?.title)
    const date = text(row.date ?? document?.date) || null
    const place = (key: unknown) => `${page}#${encodeURI(text(key))}`
    const item = [row.item_number, row.item_title].map(text).filter(Boolean).join(' ')
    const where = [body, date ?? 'no date'].filter(Boolean).join(', ')
    if (table === 'decisions' && row.document_type !== 'agenda' && row.document_type !== 'report') {
      const href = place(row.resolution_id ?? row.item_id ?? row.document_id)
      totals.decisions += 1
      const said = [row.motion, row.text].filter(Boolean).join('\n')
      await rows.decisions.add([href, date, body, item, said, row.kind, row.told, row.moved, row.votes_for, row.votes_against])
      await index.add({ kind: 'd', title: item || 'Decision', where, href, text: text(row.text) })
    }
    if (table === 'questions') {
      const href = place(row.id)
      totals.questions += 1
      await rows.questions.add([href, date, body, row.kind, row.asker_name, row.asker_organisation, row.text, row.answer])
      const asker = [row.asker_name, row.asker_organisation].map(text).filter(Boolean).join(', ')
      await index.add({
        kind: 'q',
        title: asker === '' ? item || 'Question' : `Question from ${asker}`,
        where,
        href,
        text: `${text(row.text)} ${text(row.answer)}`,
      })
    }
    if (table === 'actions') {
      totals.actions += 1
      await rows.actions.add([place(row.item_id ?? row.document_id), date, body, row.text, row.owner, row.due, row.status])
    }
  }
}

async function writePeople({ folder, title, rows, roll, did, totals }: Site): Promise<void> {
  const nameOf = personNames()
  for (const person of sitePeople(roll, did)) {
    const href = `p/${nameOf(person)}.html`
    await put(folder, href, personPage(title, person))
    const { name, body, roles, deeds } = person
    const visits = meetingsOf(person.visits)
    const were = (...statuses: string[]) => visits.filter(({ status }) => statuses.includes(status)).length
    const done = (...what: string[]) => deeds.filter((deed) => what.includes(deed.what)).length
    const there = were('present', 'substitute', 'in-attendance')
    totals.people += 1
    await rows.people.add([
      href,
      name,
      body,
      roles.join('; '),
      visits.length,
      there,
      were('apologies'),
      done('moved'),
      done('for', 'against', 'abstain'),
    ])
  }
}
