/** The same command, killed with kill -9 at moments of chance and given again, ends with the bytes of one that nobody killed. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { minutes } from './process.mjs'
import { randomFrom } from './random.mjs'

/** What a run tells of itself: times, and what was finished in which order. */
const OWN = /(?:^|\/)(?:run\.json|done\.ndjson)$|\.run\.json$/

/**
 * @param {{ seed: number, kills: number, sources: string, commands: string[][] }} options `sources`: a folder that the
 *   commands name `sources`; all write into `out/`
 * @returns {Promise<{ faults: string[], kills: number, finished: number, reused: number }>} `finished`: runs that came to their end, the last among them: each is compared
 */
export async function runKilled({ seed, kills, sources, commands }) {
  const random = randomFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'minutes-killed-'))
  const result = { faults: /** @type {string[]} */ ([]), kills: 0, finished: 0, reused: 0 }
  try {
    for (const place of ['calm', 'killed']) cpSync(sources, join(folder, place, 'sources'), { recursive: true })
    const calm = await run(commands, join(folder, 'calm'))
    const expected = filesIn(join(folder, 'calm', 'out'))
    const compare = () => {
      result.finished += 1
      const found = filesIn(join(folder, 'killed', 'out'))
      for (const name of new Set([...expected.keys(), ...found.keys()]))
        if (expected.get(name) !== found.get(name))
          result.faults.push(`${name}: ${found.has(name) ? 'other bytes, or too much' : 'missing'}`)
      result.reused += reusedIn(join(folder, 'killed', 'out'))
    }
    while (result.kills < kills && result.faults.length === 0) {
      const killed = await run(commands, join(folder, 'killed'), 50 + random.below(calm.seconds * LONGER))
      if (killed.wasKilled) {
        result.kills += 1
        result.faults.push(...halves(expected, join(folder, 'killed', 'out')))
        continue
      }
      compare()
      rmSync(join(folder, 'killed', 'out'), { recursive: true })
    }
    await run(commands, join(folder, 'killed'))
    compare()
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Milliseconds for a second of a run that nobody killed: now and then the kill comes too late. Tables begin anew at each run, so
 * that one killed before its end never gets nearer to it.
 */
const LONGER = 1300

/** What a kill leaves under a name that the command gives is whole. @param {Map<string, string>} expected @param {string} out */
const halves = (expected, out) =>
  [...filesIn(out)].flatMap(([name, bytes]) =>
    expected.has(name) && expected.get(name) !== bytes ? [`${name}: half of it, after a kill`] : [],
  )

/** One after the other, all within the time.
 * @param {string[][]} commands @param {string} cwd @param {number} [killAfter] milliseconds */
async function run(commands, cwd, killAfter) {
  mkdirSync(join(cwd, 'out'), { recursive: true })
  let seconds = 0
  for (const command of commands) {
    const left = killAfter === undefined ? undefined : Math.max(1, killAfter - seconds * 1000)
    const ran = await minutes(command, { cwd, killAfter: left })
    seconds += ran.seconds
    if (ran.signal === 'SIGKILL') return { wasKilled: true, seconds }
    if (ran.status !== 0) throw new Error(`minutes ${command.join(' ')} ended with ${ran.status}: ${ran.stderr}`)
  }
  return { wasKilled: false, seconds }
}

/** @param {string} folder */
function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !OWN.test(path))
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]))
}

/** How many sources the last run took from those before it. @param {string} folder */
function reusedIn(folder) {
  const runs = readdirSync(folder).filter((name) => name.endsWith('run.json'))
  return runs.reduce((sum, name) => {
    const path = join(folder, name)
    return sum + (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).sources.reused : 0)
  }, 0)
}

/** The ways to write. */
export const WAYS = {
  'one file': [['extract', 'sources', '-f', 'ndjson', '-o', 'out/all.ndjson', '-j', '1']],
  'a file a source': [['extract', 'sources', '-o', 'out/', '-j', '2']],
  shards: [
    ['manifest', 'sources', '-o', 'out/manifest'],
    ['extract', '--manifest', 'out/manifest', '--shard', '0', '--shards', '2', '-o', 'out'],
    ['extract', '--manifest', 'out/manifest', '--shard', '1', '--shards', '2', '-o', 'out'],
    ['merge', '--manifest', 'out/manifest', 'out', '-o', 'out/all.ndjson'],
  ],
  tables: [['extract', 'sources', '-f', 'csv', '-o', 'out/tables']],
}
