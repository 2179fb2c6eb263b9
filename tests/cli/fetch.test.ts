import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Item, Record } from '../../src/records/record.js'
import { MEETINGS } from '../fetch/site/pages.js'
import { startSite, type TestSite } from '../fetch/site/server.js'
import { minutes, temporaryFolder } from './run.js'

let site: TestSite
beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.close())

const address = (id = '3301') => `${site.base}ieListDocuments.aspx?CId=214&MId=${id}&Ver=4`
const fetched = async (out: string, ...more: string[]) => minutes(['fetch', address(), '-o', out, '--delay', '0', ...more])
const text = (item: Item) => item.content.map((block) => block.text).join(' ')

async function extracted(out: string) {
  const { status, stdout, stderr } = await minutes(['extract', out])
  return { status, stderr, record: Record.parse(JSON.parse(stdout)) }
}

describe('fetch', () => {
  it('says what it did and writes no data to stdout', async () => {
    const out = join(temporaryFolder(), 'meetings')
    const { status, stdout, stderr } = await fetched(out)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('no --contact')
    expect(stderr).toMatch(/1 fetched: \d+ files new, 0 changed, 0 unchanged; \d+ requests/)
    expect((await fetched(out, '-q')).stderr).toBe('')
  })

  it('lists committees, meetings and what it would fetch', async () => {
    const list = await minutes(['fetch', site.base, '--list', '--delay', '0'])
    expect(list.stdout.split('\n')[1]).toMatch(/^215\tLamps & Lanes Panel\thttp.*CId=215/)
    const committee = `${site.base}mgCommitteeDetails.aspx?ID=214`
    const meetings = await minutes(['fetch', committee, '--list', '--delay', '0', '--since', '2024-06'])
    expect(meetings.stdout.trimEnd().split('\n')).toHaveLength(5)
    const plan = await minutes(['fetch', committee, '--dry-run', '--delay', '0', '--until', '2021'])
    expect(plan.stdout.trimEnd().split('\n')).toHaveLength(10)
  })

  it.each([
    [['-o', 'x', '--since', '2024-13']],
    [['-o', 'x', '--since', '2024', '--until', '2023']],
    [['-o', 'x', '--contact', 'a\r\nx: y']],
    [['--delay', '0']],
  ])('refuses %j', async (more) => {
    expect((await minutes(['fetch', address(), ...more])).status).toBe(2)
    expect(site.asked).toEqual([])
  })

  it('does not press a site that is not one’s own', async () => {
    const { status, stderr } = await minutes(['fetch', 'https://democracy.invalid/ieListDocuments.aspx?MId=1', '-o', 'x', '--delay', '0.1'])
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('--delay') })
  })

  it('ends with 75 at a ceiling and goes on from there', async () => {
    const out = temporaryFolder()
    const stopped = await fetched(out, '--max-requests', '4')
    expect({ status: stopped.status, stderr: stopped.stderr }).toMatchObject({ status: 75, stderr: expect.stringContaining('ceiling') })
    expect((await fetched(out)).status).toBe(0)
  })

  it('ends with 1 at a challenge, and says what to do', async () => {
    site.fault = (_request, response, path) => {
      if (path === '/robots.txt') return false
      response.writeHead(200, { 'cf-mitigated': 'challenge' }).end('<html><title>Just a moment...</title></html>')
      return true
    }
    const { status, stderr } = await fetched(temporaryFolder())
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('save the pages from a browser') })
  })
})

describe('extract over a fetched meeting', () => {
  it('joins three cut items and a linked one, and names the sources of each', async () => {
    const out = temporaryFolder()
    await fetched(out)
    const { status, record } = await extracted(out)
    expect(status).toBe(0)
    expect(record.documents).toHaveLength(1)
    const { type, items, people, endTime, date, body } = record.documents[0]!
    expect({ type, date, body }).toEqual({ type: 'minutes', date: '2021-01-04', body: 'Parks and Waterways Committee' })
    expect(items.map(({ truncated }) => truncated)).toEqual(items.map(() => false))
    for (const [at, { minutes }] of MEETINGS[0]!.items.entries())
      for (const part of minutes) expect(text(items[at]!)).toContain(part.replace(/^Noted\.$/, 'Noted'))
    expect(people.map(({ name, status }) => [name, status])).toContainEqual(['Councillor Idris Hallowell', 'present'])
    expect(endTime).toBe('20:15')
    const sources = record.findings
      .filter(({ code }) => code === 'joined-from')
      .map(({ pointer, message }) => [pointer, /from (.*)\.$/.exec(message)![1]])
    expect(sources).toEqual([
      ['/documents/0', 'page.html'],
      ['/documents/0/people', expect.stringContaining('attendance.html')],
      ['/documents/0/items/1', 'item-33012.html'],
      ['/documents/0/items/2', 'item-33014.html'],
      ['/documents/0/items/3', 'item-33015.html'],
      ['/documents/0/items/4', 'item-33013.html'],
    ])
    expect(record.source.path).toMatch(/meeting\.json$/)
  })

  it('takes the text of the service where there is one', async () => {
    site.service = true
    const out = temporaryFolder()
    await fetched(out)
    const { record } = await extracted(out)
    expect(record.documents[0]!.items.every(({ truncated }) => !truncated)).toBe(true)
    expect(record.findings.filter(({ pointer }) => pointer.includes('/items/')).map(({ message }) => message)).toContain(
      'Text of this item from service.xml.',
    )
  })

  it('says where two parts disagree', async () => {
    const out = temporaryFolder()
    await fetched(out)
    const folder = join(out, readdirSync(out)[0]!)
    const page = join(folder, 'item-33014.html')
    writeFileSync(page, readFileSync(page, 'utf8').replace('three of its eight ribs', 'none of its many slates'))
    const { record } = await extracted(out)
    const found = record.findings.filter(({ severity }) => severity === 'warning').map(({ code, pointer }) => [code, pointer])
    expect(found).toContainEqual(['parts-disagree', '/documents/0/items/2'])
    expect(found).toContainEqual(['part-changed', ''])
  })

  it('leaves a file that is named outright, and a folder of others, as they are', async () => {
    const out = temporaryFolder()
    await fetched(out)
    const page = join(out, readdirSync(out)[0]!, 'page.html')
    const { stdout } = await minutes(['extract', page])
    expect(Record.parse(JSON.parse(stdout)).source.path).toBe(page)
    const other = join(temporaryFolder(), 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'meeting.json'), '{"schema":"mine"}')
    writeFileSync(join(other, 'page.html'), readFileSync(page))
    expect((await minutes(['extract', other])).status).toBe(0)
  })

  it('goes nowhere that a meeting.json points outside its folder', async () => {
    const out = temporaryFolder()
    await fetched(out)
    const path = join(out, readdirSync(out)[0]!, 'meeting.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"page.html"', '"../../../../etc/passwd"'))
    const { status, stderr } = await minutes(['extract', out])
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('not-a-meeting') })
  })
})
