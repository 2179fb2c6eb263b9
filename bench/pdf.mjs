/** `minutes extract` of PDFs beside `pdftotext -bbox-layout`, whole processes. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BIN, interleaved, table } from './measure.mjs'

const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
/** Minutes, a pack, a very long pack: the file with the nearest number of pages is taken. */
const LENGTHS = [19, 48, 273]
/** What the ratio should be at most, for each of these and for many files in one run. */
const GOALS = [6, 2.5, 1]
const GOAL_OF_MANY = 0.8

export function benchPdf() {
  console.log('PDF: minutes extract beside pdftotext -bbox-layout')
  if (spawnSync('pdftotext', ['-v']).error) return console.log('skipped: no pdftotext on this machine (poppler-utils)\n')
  if (!existsSync(CORPUS)) return console.log('skipped: no corpus beside the project (../shared/corpus)\n')
  const files = ['docs', 'bulk'].flatMap((folder) => pdfsIn(join(CORPUS, folder)))
  const sized = files.map((path) => ({ path, pages: pagesOf(path) }))
  const rows = LENGTHS.map((length, i) => {
    const near = [...sized].sort((a, b) => Math.abs(a.pages - length) - Math.abs(b.pages - length))[0]
    return near ? row(`${near.pages} pages`, [near.path], GOALS[i]) : []
  })
  const many = pdfsIn(join(CORPUS, 'bulk'))
  if (many.length > 0) rows.push(row(`${many.length} files in one run`, many, GOAL_OF_MANY))
  table(['', 'minutes ms', 'pdftotext ms', 'ratio', 'goal'], rows)
}

/** @param {string} name @param {string[]} paths @param {number | undefined} goal */
function row(name, paths, goal) {
  const times = interleaved([
    { name: 'minutes', command: process.execPath, args: [BIN, 'extract', '-q', '--format', 'ndjson', '-o', '/dev/null', ...paths] },
    { name: 'pdftotext', command: 'sh', args: ['-c', 'for f; do pdftotext -bbox-layout "$f" /dev/null; done; true', 'sh', ...paths] },
  ])
  const minutes = times.get('minutes') ?? Number.NaN
  const poppler = times.get('pdftotext') ?? Number.NaN
  return [name, minutes.toFixed(0), poppler.toFixed(0), (minutes / poppler).toFixed(2), goal ?? '']
}

/** @param {string} folder */
function pdfsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name))
}

/** @param {string} path */
function pagesOf(path) {
  const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' })
  return Number(/^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1] ?? 0)
}
