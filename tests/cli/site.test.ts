/** A site over many meetings: its files, and its pages in a browser where one is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../src/records/record.js'
import { installed } from '../export/programs.js'
import { example } from '../records/example.js'
import { minutes, PAGE, PARISH, run, temporaryFolder } from './run.js'

const folder = temporaryFolder()
const site = join(folder, 'site')

beforeAll(async () => {
  await minutes(['extract', PAGE, PARISH, '-o', `${join(folder, 'records')}/`, '-q'])
  expect(await minutes(['site', join(folder, 'records'), '-o', site, '-q'])).toEqual({ status: 0, stdout: '', stderr: '' })
}, 60_000)

const page = (name: string): string => readFileSync(join(site, name), 'utf8')

/** The page as a browser has it after its scripts, opened from disk. */
async function opened(address: string): Promise<string> {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=5000', '--dump-dom']
  return (await run('chromium', [...flags, `file://${site}/${address}`])).stdout
}

describe('minutes site', () => {
  it('has a page for each meeting and person, and fetches nothing', () => {
    expect(readdirSync(join(site, 'm'))).toHaveLength(2)
    expect(readdirSync(join(site, 'p')).length).toBeGreaterThan(3)
    for (const name of ['index.html', 'decisions.html', 'search.html']) expect(page(name)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })

  it('every link of its pages leads somewhere', () => {
    const ids = new Map<string, string>()
    for (const file of readdirSync(join(site, 'data'))) {
      for (const [, target, id] of page(`data/${file}`).matchAll(/"([mp]\/[^"#]+\.html)(?:#([^"\\]+))?\\?"/g)) {
        if (!ids.has(target!)) ids.set(target!, existsSync(join(site, target!)) ? page(target!) : '')
        expect(ids.get(target!)).not.toBe('')
        if (id) expect(ids.get(target!)).toContain(`id="${decodeURI(id)}"`)
      }
    }
    expect(ids.size).toBeGreaterThan(3)
  })

  it('counts a meeting once, however many papers tell of it, and names no body after a paper', async () => {
    const [document] = example.documents
    const record = (path: string, more: Partial<Document>): string =>
      JSON.stringify({
        ...example,
        source: { ...example.source, path, sha256: Buffer.from(path.padEnd(32)).toString('hex') },
        documents: [{ ...document!, ...more }],
      })
    const input = [
      record('page', {}),
      record('printed', {}),
      record('agenda', { type: 'agenda', people: [] }),
      record('other', { body: null, organisation: undefined, title: 'Agenda and minutes', date: null }),
    ]
    const out = join(folder, 'counted')
    const { status, stderr } = await minutes(['site', '-', '-o', out], { input: input.join('\n') })
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^minutes: 2 meetings, /)])
    const front = readFileSync(join(out, 'index.html'), 'utf8')
    expect(front).toContain('4 papers of 2 meetings')
    expect(front).toMatch(/<th scope="row" dir="auto">No body named/)
    expect(front).not.toMatch(/>Agenda and minutes<\/a><span/)
    const person = readdirSync(join(out, 'p')).find((name) => name.includes('quarrie-boats'))!
    expect(readFileSync(join(out, 'p', person), 'utf8')).toContain('1 meeting: present 1.')
  })

  it('is written again over itself, and never over what is none', async () => {
    expect((await minutes(['site', join(folder, 'records'), '-o', site])).status).toBe(0)
    mkdirSync(join(folder, 'mine', 'data'), { recursive: true })
    writeFileSync(join(folder, 'mine', 'data', 'x'), '')
    const mine = await minutes(['site', join(folder, 'records'), '-o', join(folder, 'mine')])
    expect([mine.status, mine.stderr]).toEqual([2, expect.stringContaining('no site')])
  })

  it.skipIf(!installed('chromium')).each(['light', 'dark'])(
    '%s: axe finds no fault in any kind of page but the meeting’s, which html tests',
    async (theme) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const check = `document.documentElement.dataset.theme='${theme}';addEventListener('load',()=>setTimeout(async()=>{
      const {violations,passes}=await axe.run();const pre=document.createElement('pre');pre.id='axe';
      pre.textContent=JSON.stringify([passes.length>15,violations.map(({id,nodes})=>id+' '+nodes[0].html)]);document.body.append(pre)},500))`
      writeFileSync(join(site, 'axe.js'), axe)
      writeFileSync(join(site, 'check.js'), check)
      const names = [
        'index.html',
        'meetings.html',
        'decisions.html',
        'questions.html',
        'people.html',
        'search.html',
        `p/${readdirSync(join(site, 'p')).find((name) => !name.startsWith('checked'))}`,
      ]
      for (const name of names) {
        const up = name.includes('/') ? '../' : ''
        const copy = name.replace(/[^/]+$/, 'checked-$&')
        writeFileSync(
          join(site, copy),
          page(name).replace('</body>', `<script src="${up}axe.js"></script><script src="${up}check.js"></script></body>`),
        )
        const found = /<pre id="axe">(.*?)<\/pre>/s.exec(await opened(copy))?.[1]
        expect([name, found]).toEqual([name, '[true,[]]'])
      }
    },
    120_000,
  )

  it.skipIf(!installed('chromium'))('opened from disk, tables have rows and words are found', async () => {
    expect(await opened('decisions.html')).toMatch(/<td data-name="\w+" dir="auto" class="long"><a href="m\/[^"]+">RESOLVED/)
    const found = await opened('search.html?q=dredging')
    expect(found).toMatch(/<ol id="found" class="found"><li><a href="m\/[^"]+"/)
    expect(Number(/data-took="(\d+)"/.exec(found)?.[1])).toBeLessThan(100)
  })
})
