/** A site over many meetings: its files, and its pages in a browser where one is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../export/programs.js'
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

  it('is written again over itself, and never over what is none', async () => {
    expect((await minutes(['site', join(folder, 'records'), '-o', site])).status).toBe(0)
    mkdirSync(join(folder, 'mine', 'data'), { recursive: true })
    writeFileSync(join(folder, 'mine', 'data', 'x'), '')
    const mine = await minutes(['site', join(folder, 'records'), '-o', join(folder, 'mine')])
    expect([mine.status, mine.stderr]).toEqual([2, expect.stringContaining('no site')])
  })

  it.skipIf(!installed('chromium'))('opened from disk, tables have rows and words are found', async () => {
    expect(await opened('decisions.html')).toMatch(/<td data-name="\w+" dir="auto" class="long"><a href="m\/[^"]+">RESOLVED/)
    const found = await opened('search.html?q=dredging')
    expect(found).toMatch(/<ol id="found" class="found"><li><a href="m\/[^"]+"/)
    expect(Number(/data-took="(\d+)"/.exec(found)?.[1])).toBeLessThan(100)
  })
})
