import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { crawl } from '../../src/fetch/moderngov/crawl.js'
import { planned } from '../../src/fetch/moderngov/listing.js'
import { COMMITTEE } from './site/pages.js'
import { startSite, type TestSite } from './site/server.js'
import { options, settings, temporary, tree } from './site/tree.js'

let site: TestSite
beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.close())

const committee = () => `${site.base}ieListMeetings.aspx?CommitteeId=${COMMITTEE.id}`
const meeting = (id = '3301') => `${site.base}ieListDocuments.aspx?MId=${id}&Ver=4#AI${id}2`
const meetingFile = (out: string, folder: string) => JSON.parse(readFileSync(join(out, folder, 'meeting.json'), 'utf8'))

describe('a meeting', () => {
  it('is fetched with what its page leads to', async () => {
    const out = temporary()
    const result = await crawl([meeting()], options(out))
    expect(result.problems).toEqual([])
    const name = '2021-01-04-parks-and-waterways-committee-3301'
    expect(readdirSync(out)).toEqual([name])
    expect(readdirSync(join(out, name))).toEqual([
      'agenda-frontsheet.pdf',
      'attendance.html',
      'item-33012.html',
      'item-33013.html',
      'item-33014.html',
      'item-33015.html',
      'meeting.json',
      'page.html',
      'printed-minutes.pdf',
    ])
    const file = meetingFile(out, name)
    expect(file).toMatchObject({
      kind: 'meeting',
      id: '3301',
      committee: COMMITTEE.name,
      committeeId: COMMITTEE.id,
      date: '2021-01-04',
      complete: true,
    })
    expect(file.parts[0]).toMatchObject({
      kind: 'page',
      file: 'page.html',
      headers: { etag: expect.any(String) },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('has packs and supplements where they are asked for, under names that stay in the folder', async () => {
    const out = temporary()
    await crawl([meeting()], options(out, { packs: true }))
    const files = readdirSync(join(out, readdirSync(out)[0]!))
    expect(files).toContain('reports-pack.pdf')
    expect(files).toContain('supplement-b773301-late-paper.pdf')
  })

  it('takes the service first, and then no item pages', async () => {
    site.service = true
    const out = temporary()
    await crawl([meeting()], options(out))
    const files = readdirSync(join(out, readdirSync(out)[0]!))
    expect(files).toContain('service.xml')
    expect(files.filter((name) => name.startsWith('item-'))).toEqual([])
    expect(site.asked.map(({ path }) => path)[1]).toContain('mgWebService.asmx/GetMeeting?')
  })

  it.each([
    ['an item page', () => `${site.base}mgAi.aspx?ID=33012`],
    ['its attendance page', () => `${site.base}mgMeetingAttendance.aspx?ID=3301`],
    ['capitals and odd names', () => `${site.base}IELISTDOCUMENTS.ASPX?meetingid=3301`],
  ])('is known by %s', async (_what, url) => {
    const out = temporary()
    await crawl([url()], options(out))
    expect(readdirSync(out)).toEqual(['2021-01-04-parks-and-waterways-committee-3301'])
  })

  it('keeps its Welsh pages apart', async () => {
    const out = temporary()
    await crawl([meeting(), meeting().replace('&Ver=4', '&Ver=4&LLL=1')], options(out))
    expect(readdirSync(out)).toHaveLength(2)
    expect(site.asked.some(({ path }) => path.endsWith('LLL=1'))).toBe(true)
  })

  it('keeps a changed page beside the earlier one', async () => {
    const out = temporary()
    await crawl([meeting('3302')], options(out))
    site.changed.add('3302')
    const result = await crawl([meeting('3302')], options(out))
    expect(result).toMatchObject({ changed: 1, new: 0 })
    const folder = readdirSync(out)[0]!
    const [page] = meetingFile(out, folder).parts
    expect(readFileSync(join(out, folder, page.file), 'utf8')).toContain('Corrected.')
    expect(readFileSync(join(out, folder, page.earlier[0].file), 'utf8')).not.toContain('Corrected.')
  })

  it('knows a changed page again where it was killed between the page and meeting.json', async () => {
    const [whole, killed] = [temporary(), temporary()]
    for (const out of [whole, killed]) await crawl([meeting('3302')], options(out))
    const path = join(killed, readdirSync(killed)[0]!, 'meeting.json')
    const before = readFileSync(path)
    site.changed.add('3302')
    for (const out of [whole, killed]) await crawl([meeting('3302')], options(out))
    writeFileSync(path, before)
    await crawl([meeting('3302')], options(killed))
    expect(tree(killed)).toEqual(tree(whole))
  })

  it('waits for another run in its folder, and takes over from one that is dead', async () => {
    const out = temporary()
    writeFileSync(join(out, '.minutes-fetch.lock'), `${process.ppid}\n`)
    await expect(crawl([meeting('3302')], options(out))).rejects.toMatchObject({ code: 'folder-busy', temporary: true })
    writeFileSync(join(out, '.minutes-fetch.lock'), '999999999\n')
    await crawl([meeting('3302')], options(out))
    expect(readdirSync(out)).toHaveLength(1)
  })

  it('is followed to another host only where that is said to belong to the site', async () => {
    const other = await startSite()
    site.fault = (_request, response, path) => {
      if (!path.includes('MId=3302')) return false
      response.writeHead(301, { location: `${other.base}ieListDocuments.aspx?MId=3302` }).end()
      return true
    }
    const address = `${site.base}ieListDocuments.aspx?CId=0&MId=3302&Ver=4`
    expect((await crawl([address], options(temporary()))).problems).toMatchObject([{ code: 'private-address' }])
    const told = await crawl([address], options(temporary(), { settings: settings({ alsoHosts: [other.url] }) }))
    expect(told).toMatchObject({ problems: [], meetings: 1 })
    await other.close()
  })

  it('keeps decisions too', async () => {
    const out = temporary()
    await crawl([`${site.base}ieDecisionDetails.aspx?Id=77`], options(out))
    expect(readdirSync(out)).toEqual(['decision-bandstand-roof-77'])
  })
})

describe('a committee', () => {
  it('is fetched within a range, by its list of years', async () => {
    const out = temporary()
    await crawl([committee()], options(out, { range: { since: '2022-09-01', until: '2023-02-28' } }))
    expect(readdirSync(out).map((name) => name.slice(0, 10))).toEqual(['2022-09-22', '2022-10-23', '2023-01-04', '2023-02-05'])
    const lists = site.asked.filter(({ path }) => path.includes('ieListMeetings')).map(({ path }) => path.replace(/.*Year=/, ''))
    expect(lists).toEqual(['0', '2022', '2023'])
  })

  it('is listed and planned without fetching', async () => {
    site.service = true
    const lines: string[] = []
    for await (const line of planned([committee()], settings(), { since: '2024-01-01' })) lines.push(line)
    expect(lines).toHaveLength(20)
    expect(site.asked.map(({ path }) => path.replace(/\?.*/, '').replace(/^.*\//, ''))).toEqual(['robots.txt', 'GetMeetings'])
  })

  it('answers 304 to a second run, which writes nothing', async () => {
    const out = temporary()
    const first = await crawl([committee()], options(out))
    expect(first).toMatchObject({ meetings: 40, problems: [], stopped: [] })
    const before = tree(out)
    site.asked.length = 0
    const second = await crawl([committee()], options(out))
    expect(second).toMatchObject({ meetings: 40, new: 0, changed: 0, unchanged: first.new })
    expect(site.asked.filter(({ status }) => status === 304)).toHaveLength(first.new)
    expect(site.atOnce).toBe(1)
    expect(tree(out)).toEqual(before)
  })

  it('is the same whether it was stopped five times or never', async () => {
    const [whole, stopped] = [temporary(), temporary()]
    await crawl([committee()], options(whole))
    site.slow = 3
    site.asked.length = 0
    for (const after of [3, 30, 61, 85, 110]) await killedAfter(after, stopped)
    const { requests } = await crawl([committee()], options(stopped))
    expect(tree(stopped)).toEqual(tree(whole))
    const pages = site.asked.filter(({ path, status }) => /ieListDocuments/i.test(path) && status === 200)
    expect(pages.length).toBeLessThan(40 + 6)
    expect(requests).toBeLessThan(150)
  })
})

/** A process of its own, killed outright when the site has been asked so often in all. */
async function killedAfter(requests: number, out: string): Promise<void> {
  const script = `import { crawl } from ${JSON.stringify(resolve('dist/fetch/moderngov/crawl.js'))}
    await crawl([process.argv[1]], { out: process.argv[2], packs: false, range: {}, note() {}, settings: ${JSON.stringify(settings())} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, committee(), out], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise((done) => child.on('close', (_code, signal) => done(signal)))
  const timer = setInterval(() => {
    if (site.asked.length >= requests) child.kill('SIGKILL')
  }, 1)
  expect(await ended).toBe('SIGKILL')
  clearInterval(timer)
}
