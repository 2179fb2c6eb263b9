/** Damaged documents through the command line, in workers with limits: each must end as a record or as an error with a code. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { mutate } from './mutate.mjs'
import { minutes } from './process.mjs'
import { randomFrom } from './random.mjs'

/** Codes that mean a fault of ours, or a document that was not held in its bounds in time. */
const FAULTS = ['internal-error', 'worker-died', 'time-limit', 'memory-limit']
const LARGEST = 300_000
const SEVERAL = 250

/** @typedef {{ done: number, records: number, partial: number, peak: number, seconds: number, codes: { [code: string]: number }, faults: string[] }} Outcome */

/**
 * @param {{ seed: number, count: number, seconds: number, folders: string[], keep?: string, say?: (text: string) => void }} options
 *   `seconds`: no further ones are begun after that; `keep`: a folder for documents that found a fault
 * @returns {Promise<Outcome>}
 */
export async function runMutants({ seed, count, seconds, folders, keep, say = () => {} }) {
  const originals = folders.flatMap(documentsIn)
  const end = Date.now() + seconds * 1000
  /** @type {Outcome} */
  const outcome = { done: 0, records: 0, partial: 0, peak: 0, seconds: 0, codes: {}, faults: [] }
  while (outcome.done < count && Date.now() < end) {
    const folder = mkdtempSync(join(tmpdir(), 'minutes-mutants-'))
    try {
      const several = Math.min(SEVERAL, count - outcome.done)
      for (let index = outcome.done; index < outcome.done + several; index += 1) writeMutant(folder, originals, seed, index)
      await readAll(folder, several, outcome, keep)
      outcome.done += several
      say(`${outcome.done} of ${count}, ${outcome.faults.length} faults, ${Math.round(outcome.peak)} MiB`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return outcome
}

/** @param {string} folder @returns {string[]} */
function documentsIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html?|xml|txt|md|pdf|docx|rtf|odt|fodt)$/i.test(entry.name) && entry.name !== 'about.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= LARGEST)
    .sort()
}

/** Each has a seed of its own, so that one can be made again without the others.
 * @param {string} folder @param {string[]} originals @param {number} seed @param {number} index */
function writeMutant(folder, originals, seed, index) {
  const random = randomFrom(seed * 1_000_003 + index)
  const original = random.pick(originals)
  writeFileSync(join(folder, `${String(index).padStart(6, '0')}${extname(original)}`), mutate(readFileSync(original), random))
}

/** @param {string} folder @param {number} several @param {Outcome} outcome @param {string | undefined} keep */
async function readAll(folder, several, outcome, keep) {
  const args = ['extract', folder, '--format', 'ndjson', '--quiet', '--jobs', '2', '--timeout', '20', '--max-memory', '512']
  const ran = await minutes(args, { limit: 900 })
  outcome.peak = Math.max(outcome.peak, ran.peak)
  outcome.seconds += ran.seconds
  const lines = ran.stdout.split('\n').filter(Boolean)
  if (![0, 1].includes(ran.status ?? -1) || lines.length !== several)
    outcome.faults.push(
      `run of ${folder}: status ${ran.status ?? ran.signal}, ${lines.length} lines of ${several}: ${ran.stderr.slice(-300)}`,
    )
  if (/\n\s+at .*:\d+:\d+/.test(ran.stderr)) outcome.faults.push(`a stack on stderr: ${/\n.*\n\s+at .*/.exec(ran.stderr)?.[0].trim()}`)
  for (const line of lines) note(JSON.parse(line), outcome, keep)
}

/** @param {{ source: { path: string, partial?: boolean }, documents?: unknown[], error?: { code?: string, message: string } }} record
 * @param {Outcome} outcome @param {string | undefined} keep */
function note({ source, documents, error }, outcome, keep) {
  if (documents) outcome.records += 1
  if (source.partial) outcome.partial += 1
  if (documents && !source.partial) return
  const code = documents ? 'partial' : (error?.code ?? 'none')
  outcome.codes[code] = (outcome.codes[code] ?? 0) + 1
  if (code !== 'none' && !FAULTS.includes(code)) return
  const name = source.path.replace(/.*\//, '')
  outcome.faults.push(`${name}: ${code}: ${error?.message}`)
  if (keep === undefined) return
  mkdirSync(keep, { recursive: true })
  writeFileSync(join(keep, name), readFileSync(source.path))
}
