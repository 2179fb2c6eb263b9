/** Runs over many sources: two workers beside one, and the peak memory of many documents beside few. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixtureNames, sourceOf } from '../scripts/fixture.mjs'
import { BIN, interleaved, peakOf, table } from './measure.mjs'

const BULK = fileURLToPath(new URL('../../shared/corpus/bulk', import.meta.url))
const JOBS_LIMIT = 1.1
const MEMORY_LIMIT = 1.2

export function benchBatch() {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  try {
    benchJobs(folder)
    benchMemory(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function benchJobs(folder) {
  const sources = copies(join(folder, 'jobs'), pdfs(), 200)
  const args = ['extract', sources, '--format', 'ndjson', '-q', '-o', '/dev/null', '--jobs']
  const times = interleaved(
    ['1', '2'].map((jobs) => ({ name: jobs, command: process.execPath, args: [BIN, ...args, jobs] })),
    3,
  )
  const [one, two] = ['1', '2'].map((jobs) => times.get(jobs) ?? Number.NaN)
  console.log(`200 PDFs, workers (two beside one: at most ${JOBS_LIMIT})`)
  table(
    ['jobs', 's', 'ratio'],
    [
      ['1', seconds(one), ''],
      ['2', seconds(two), ((two ?? 0) / (one ?? 1)).toFixed(2)],
    ],
  )
}

/** @param {string} folder */
function benchMemory(folder) {
  const files = small()
  const few = peak(copies(join(folder, 'few'), files, 200), folder)
  const many = peak(copies(join(folder, 'many'), files, 2000), folder)
  console.log(`Peak memory, 2,000 documents beside 200 (at most ${MEMORY_LIMIT})`)
  table(
    ['documents', 'MiB', 'ratio'],
    [
      [200, mebibytes(few), ''],
      [2000, mebibytes(many), (many / few).toFixed(2)],
    ],
  )
}

/** @param {string} sources @param {string} folder */
const peak = (sources, folder) => peakOf([sources, '--format', 'ndjson', '-q', '-o', '/dev/null'], join(folder, 'peak'))

/** @param {string} folder @param {string[]} files @param {number} count */
function copies(folder, files, count) {
  mkdirSync(folder)
  for (let copy = 0; copy < count; copy += 1) {
    const file = files[copy % files.length] ?? ''
    cpSync(file, join(folder, `${copy}-${file.replace(/^.*\//, '')}`))
  }
  return folder
}

function pdfs() {
  const found = existsSync(BULK) ? readdirSync(BULK).map((name) => join(BULK, name)) : fixtureNames().map(sourceOf)
  return found.filter((path) => path.endsWith('.pdf')).sort()
}

/** Pages, text and PDFs alike, the same share of each in few as in many. */
function small() {
  const found = existsSync(BULK) ? readdirSync(BULK).map((name) => join(BULK, name)) : fixtureNames().map(sourceOf)
  return found
    .filter((path) => /\.(?:pdf|html|txt)$/.test(path))
    .sort()
    .slice(0, 200)
}

/** @param {number | undefined} ms */
const seconds = (ms) => ((ms ?? Number.NaN) / 1000).toFixed(1)
/** @param {number} kib */
const mebibytes = (kib) => (kib / 1024).toFixed(0)
