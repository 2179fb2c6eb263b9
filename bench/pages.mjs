/** The cost of HTML pages in one process: by their number and by their length. Linear is a ratio that stays near 1. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BIN, interleaved, table } from './measure.mjs'

const CORPUS = fileURLToPath(new URL('../../shared/corpus/docs', import.meta.url))
const FIXTURE = fileURLToPath(new URL('../fixtures/meeting-page/source.html', import.meta.url))
const COPIES = [125, 1000]
const LENGTHS = [4, 8, 16, 32]

export function benchPages() {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  try {
    byNumber(folder)
    byLength(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function byNumber(folder) {
  const page = largestPage()
  const bytes = readFileSync(page)
  const groups = COPIES.map((copies) => {
    const path = join(folder, `copies-${copies}`)
    mkdirSync(path)
    for (let copy = 0; copy < copies; copy += 1) writeFileSync(join(path, `${copy}.html`), bytes)
    return { size: copies, path }
  })
  console.log(
    `Copies of one HTML page of ${kb(bytes.length)} in one process${page === FIXTURE ? ' (a fixture: no corpus beside the project)' : ''}`,
  )
  print('pages', groups)
}

/** @param {string} folder */
function byLength(folder) {
  const [head, first, ...rest] = readFileSync(FIXTURE, 'utf8').split(/(?=<tr><td)/)
  const rows = [first, ...rest.slice(0, -1)].join('')
  const groups = LENGTHS.map((times) => {
    const path = join(folder, `length-${times}.html`)
    writeFileSync(path, `${head}${rows.repeat(times * 10)}${rest.at(-1)}`)
    return { size: Math.round(statSync(path).size / 1024), path }
  })
  console.log('One HTML page with its items repeated')
  print('KB', groups)
}

/** @param {string} unit @param {{ size: number, path: string }[]} groups */
function print(unit, groups) {
  const start = { name: 'start', command: process.execPath, args: [BIN, '--version'] }
  const cases = groups.map(({ size, path }) => ({
    name: String(size),
    command: process.execPath,
    args: [BIN, 'extract', '--format', 'ndjson', '-o', '/dev/null', path],
  }))
  const times = interleaved([start, ...cases])
  const own = groups.map(({ size }) => (times.get(String(size)) ?? Number.NaN) - (times.get('start') ?? 0))
  const rows = groups.map(({ size }, index) => {
    const ms = own[index] ?? Number.NaN
    const before = index === 0 ? undefined : ms / size / ((own[index - 1] ?? Number.NaN) / (groups[index - 1]?.size ?? Number.NaN))
    return [size, ms.toFixed(0), (ms / size).toFixed(2), before === undefined ? '' : before.toFixed(2)]
  })
  table([unit, 'ms', `ms a ${unit === 'pages' ? 'page' : 'KB'}`, 'to the row above (linear: 1 or less)'], rows)
}

function largestPage() {
  try {
    const pages = readdirSync(CORPUS).filter((name) => name.endsWith('.html'))
    const sized = pages.map((name) => ({ path: join(CORPUS, name), size: statSync(join(CORPUS, name)).size }))
    return sized.sort((a, b) => b.size - a.size)[0]?.path ?? FIXTURE
  } catch {
    return FIXTURE
  }
}

/** @param {number} bytes */
const kb = (bytes) => `${Math.round(bytes / 1024)} KB`
