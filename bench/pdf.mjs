/** `minutes extract` of PDFs beside `pdftotext -bbox-layout`, whole processes. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BIN, interleaved, median, peakOf, RUNS, table } from './measure.mjs'

const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
/** Minutes, a pack, a very long pack: the file with the nearest number of pages is taken. */
const LENGTHS = [19, 48, 273]
/** What the ratio should be at most, for each of these and for many files in one run. */
const GOALS = [6, 2.5, 1]
const GOAL_OF_MANY = 0.8
const GOAL_OF_STRUCTURE = 0.5
const GOAL_OF_PEAK = 250

export function benchPdf() {
  console.log('PDF: minutes extract beside pdftotext -bbox-layout')
  if (spawnSync('pdftotext', ['-v']).error) return console.log('skipped: no pdftotext on this machine (poppler-utils)\n')
  if (!existsSync(CORPUS)) return console.log('skipped: no corpus beside the project (../shared/corpus)\n')
  const files = ['docs', 'bulk'].flatMap((folder) => pdfsIn(join(CORPUS, folder)))
  const sized = files.map((path) => ({ path, pages: pagesOf(path) }))
  const near = LENGTHS.flatMap((length) => [...sized].sort((a, b) => Math.abs(a.pages - length) - Math.abs(b.pages - length))[0] ?? [])
  const rows = near.map(({ path, pages }, i) => row(`${pages} pages`, [path], GOALS[i]))
  const many = pdfsIn(join(CORPUS, 'bulk'))
  if (many.length > 0) rows.push(row(`${many.length} files in one run`, many, GOAL_OF_MANY))
  table(['', 'minutes ms', 'pdftotext ms', 'ratio', 'goal'], rows)
  const paths = near.map(({ path }) => path)
  benchStages(paths)
  for (const path of paths.slice(-1)) benchPeak(path)
}

/** What the lines of a file cost beside what is made of them. @param {string[]} paths */
function benchStages(paths) {
  console.log(`Structure, which is all after the lines, beside the lines: processor time (at most ${GOAL_OF_STRUCTURE})`)
  const stages = fileURLToPath(new URL('stages.mjs', import.meta.url))
  const rows = paths.map((path) => {
    const runs = Array.from({ length: RUNS }, () => JSON.parse(spawnSync(process.execPath, [stages, path], { encoding: 'utf8' }).stdout))
    const [structure, lines] = ['structure', 'lines'].map((name) => median(runs.map((run) => run[name])))
    return [`${pagesOf(path)} pages`, (structure ?? 0).toFixed(0), (lines ?? 0).toFixed(0), ((structure ?? 0) / (lines ?? 1)).toFixed(2)]
  })
  table(['', 'structure ms', 'lines ms', 'ratio'], rows)
}

/** @param {string} path */
function benchPeak(path) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  const kib = peakOf([path, '--format', 'ndjson', '-q', '-o', '/dev/null'], join(folder, 'peak'))
  rmSync(folder, { recursive: true })
  console.log(`Peak memory (at most ${GOAL_OF_PEAK} MiB)`)
  table(['', 'MiB'], [[`${pagesOf(path)} pages`, (kib / 1024).toFixed(0)]])
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
