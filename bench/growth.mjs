/** How processor time grows with the pages of one PDF and with the number of documents: a straight line is a slope of 1. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixtureNames, sourceOf } from '../scripts/fixture.mjs'
import { longPdf } from './long-pdf.mjs'
import { BIN, median, table } from './measure.mjs'
import { plot } from './plot.mjs'

const PAGES = [10, 100, 1000, 3000]
const DOCUMENTS = [100, 1000, 10_000]
/** Short runs are repeated; the longest speak for themselves. */
const RUNS = 3
const ENOUGH = 20_000

/** @param {{ plots?: boolean }} [options] whether the plots in docs are drawn anew */
export function benchGrowth({ plots = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  try {
    const pages = PAGES.map((count) => ({ count, ms: timeOf(folder, [writtenPdf(folder, count)]) }))
    report('Pages of one PDF', 'pages', pages)
    const documents = DOCUMENTS.map((count) => ({ count, ms: timeOf(folder, [written(folder, count)]) }))
    report('Small documents in one call, one worker', 'documents', documents)
    if (!plots) return
    writeFileSync(inDocs('growth-pages.svg'), plot('Processor time by the pages of one PDF', 'pages', pages))
    writeFileSync(inDocs('growth-documents.svg'), plot('Processor time by the number of documents', 'documents', documents))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const inDocs = (/** @type {string} */ name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url))

/** @param {string} folder @param {number} count */
function writtenPdf(folder, count) {
  const path = join(folder, `pages-${count}.pdf`)
  writeFileSync(path, longPdf(count), 'latin1')
  return path
}

/** A folder of fixtures in turn, each with a line of its own, so that no two are alike. @param {string} folder @param {number} count */
function written(folder, count) {
  const sources = fixtureNames()
    .map(sourceOf)
    .filter((path) => /\.(?:html|txt|md)$/.test(path))
    .map((path) => ({ text: readFileSync(path, 'utf8'), end: path.replace(/^.*\./, '') }))
  const path = join(folder, `documents-${count}`)
  mkdirSync(path)
  for (let copy = 0; copy < count; copy += 1) {
    const { text, end } = sources[copy % sources.length] ?? { text: '', end: 'txt' }
    writeFileSync(join(path, `${copy}.${end}`), end === 'html' ? `${text}<!-- ${copy} -->` : `${text}\n`)
  }
  return path
}

/** The median milliseconds of the processor. @param {string} folder @param {string[]} sources */
function timeOf(folder, sources) {
  const file = join(folder, 'cpu')
  const { NODE_EXTRA_CA_CERTS: _unset, ...env } = process.env
  const noting = ['--import', new URL('cpu.mjs', import.meta.url).href]
  const args = [...noting, BIN, 'extract', '--jobs', '1', '--format', 'ndjson', '-q', '-o', '/dev/null', ...sources]
  /** @type {number[]} */
  const times = []
  while (times.length < RUNS && times.reduce((sum, ms) => sum + ms, 0) < ENOUGH) {
    spawnSync(process.execPath, args, { env: { ...env, MINUTES_CPU: file }, stdio: 'ignore' })
    times.push(Number(readFileSync(file, 'utf8')))
  }
  return median(times)
}

/** @param {string} title @param {string} unit @param {{ count: number, ms: number }[]} points */
function report(title, unit, points) {
  console.log(`${title}: processor time`)
  table(
    [unit, 's', 'ms each', 'more of each'],
    points.map(({ count, ms }, at) => {
      const before = points[at - 1]
      const more = before ? ((ms - before.ms) / (count - before.count)).toFixed(2) : ''
      return [count, (ms / 1000).toFixed(2), (ms / count).toFixed(2), more]
    }),
  )
}
