/** What a folder holds, to compare two of them: names to contents, without the times of meeting.json. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { DEFAULTS, type HttpSettings } from '../../../src/fetch/http-settings.js'
import type { CrawlOptions } from '../../../src/fetch/moderngov/crawl.js'

export const temporary = () => mkdtempSync(join(tmpdir(), 'minutes-fetch-'))

export const settings = (more: Partial<HttpSettings> = {}): HttpSettings => ({
  ...DEFAULTS,
  delay: 0,
  timeout: 5,
  alsoHosts: [],
  version: '0',
  ...more,
})

export const options = (out: string, more: Partial<CrawlOptions> = {}): CrawlOptions => ({
  out,
  packs: false,
  range: {},
  settings: settings(),
  note: () => {},
  ...more,
})

/** Every site of a test has a port of its own: it is taken out. */
export function tree(folder: string): { [path: string]: string } {
  const found: { [path: string]: string } = {}
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'latin1')
    found[relative(folder, path)] =
      entry.name === 'meeting.json' ? text.replace(/"fetched": "[^"]*"/g, '').replace(/127\.0\.0\.1:\d+/g, 'host') : text
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}
