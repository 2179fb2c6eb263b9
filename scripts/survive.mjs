/**
 * npm run survive -- [rules|hostile|kill|mutants]... [--seed N] [--count N] [--minutes N] [--keep FOLDER]
 * What takes too long for every run of the tests. Ends with 1 where something did not survive; the seed makes it again.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fixtureNames, sourceOf } from './fixture.mjs'
import { runHostile } from './survive/hostile.mjs'
import { runKilled, WAYS } from './survive/kill.mjs'
import { runMutants } from './survive/mutants.mjs'
import { runRules } from './survive/rules.mjs'

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, count: { type: 'string' }, minutes: { type: 'string' }, keep: { type: 'string' } },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000))
const minutes = Number(values.minutes ?? 20)
let failed = false
const KILLS = 10

const asked = (/** @type {string} */ name) => positionals.length === 0 || positionals.includes(name)
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`)
say(`seed ${seed}`)

if (asked('rules')) {
  const { faults, ...figures } = await runRules(new URL('../dist/parse/', import.meta.url), { say })
  report('rules', faults)
  console.log(JSON.stringify(figures, null, 2))
}

if (asked('hostile')) {
  const { faults, ...figures } = await runHostile({ say })
  report('hostile', faults)
  console.log(JSON.stringify(figures, null, 2))
}

if (asked('kill')) {
  const sources = manySources()
  for (const [way, commands] of Object.entries(WAYS)) {
    const { faults, ...figures } = await runKilled({ seed, kills: KILLS, sources, commands })
    report(`kill: ${way}`, faults)
    console.log(JSON.stringify(figures))
  }
  rmSync(sources, { recursive: true })
}

if (asked('mutants')) {
  const folders = [path('fixtures'), path('../shared/corpus/bulk')].filter((folder) => existsSync(folder))
  const count = Number(values.count ?? 10_000)
  const outcome = await runMutants({ seed, count, seconds: minutes * 60, folders, keep: values.keep, say })
  report('mutants', outcome.faults)
  const { faults: _faults, ...figures } = outcome
  console.log(JSON.stringify({ ...figures, of: count, from: folders }, null, 2))
}
process.exitCode = failed ? 1 : 0

/** @param {string} what @param {string[]} faults */
function report(what, faults) {
  for (const fault of faults) console.log(`${what}: ${fault}`)
  console.log(`${what}: ${faults.length === 0 ? 'survived' : `${faults.length} faults`} (seed ${seed})`)
  if (faults.length > 0) failed = true
}

/** Fixtures, each ten times. */
function manySources() {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-sources-'))
  for (const name of fixtureNames()) {
    const source = sourceOf(name)
    if (source.endsWith('.pdf')) continue
    mkdirSync(join(folder, name))
    for (let copy = 0; copy < 10; copy += 1) copyFileSync(source, join(folder, name, `${copy}${extname(source)}`))
  }
  return folder
}
