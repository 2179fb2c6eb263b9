/** Text made to hurt, for every rule: its examples over and over, and each cut off at a word with a filler that does not end. */
import { readdirSync } from 'node:fs'

const LENGTH = 8_000
/** Milliseconds of processor time for twice the length that need no look at how they grew. */
const QUICK = 30
/** Twice the text, so much more time at most: 2 is linear, 4 is not. */
const GROWTH = 3
/**
 * What takes less than this part of QUICK for a quarter of twice the length needs no look at all: time that grows with the square of
 * the text would still be quick, by half. Nearly every rule passes over nearly every text in less.
 */
const SCREENED = 1 / 32
const EXAMPLES = 8
const CUTS = 5
const BETWEEN = ['', ' ', ', ', '. ', '\n', '; ', ' and ', ' - ', ' (']
const FILLERS = [' ', 'a', 'A ', '1', ', ', '. ', '- ', '(', 'Mr A ', 'A. ', 'the ', '\t', '’']

/** @typedef {(text: string) => unknown} Reader */
/** @typedef {{ faults: string[], readers: number, inputs: number, slowest: { milliseconds: number, what: string } }} Outcome */

/**
 * @param {URL} folder of the built parser: every file of it that exports a rule
 * @param {{ quick?: number, say?: (text: string) => void }} [options] `quick`: another QUICK
 * @returns {Promise<Outcome>}
 */
export async function runRules(folder, { quick = QUICK, say = () => {} } = {}) {
  /** @type {Outcome} */
  const outcome = { faults: [], readers: 0, inputs: 0, slowest: { milliseconds: 0, what: '' } }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    const module = await import(new URL(file, folder).href)
    if (module.rule === undefined) continue
    const inputs = hurtful(module.rule.examples.map((/** @type {{ text: string }} */ { text }) => text))
    for (const [name, read] of readersOf(module)) {
      outcome.readers += 1
      for (const make of inputs) check(`${file} ${name}`, read, make, outcome, quick)
    }
    say(
      `${file}: ${inputs.length} inputs, slowest so far ${JSON.stringify(outcome.slowest)}, ${outcome.faults.length} faults, ${Math.round(process.cpuUsage().user / 1e6)} s`,
    )
  }
  return outcome
}

/** The rule itself, and what else the file reads a text with. @param {{ [name: string]: unknown }} module @returns {[string, Reader][]} */
function readersOf(module) {
  const rule = /** @type {{ read: Reader }} */ (module.rule)
  const others = Object.entries(module).filter(([name, value]) => /^(?:read|split|is)[A-Z]/.test(name) && typeof value === 'function')
  const alone = others.filter(([, value]) => /** @type {Function} */ (value).length === 1 && value !== rule.read)
  return [['rule', (text) => rule.read(text)], .../** @type {[string, Reader][]} */ (alone)]
}

/** @param {string[]} examples @returns {((length: number) => string)[]} */
function hurtful(examples) {
  /** @type {((length: number) => string)[]} */
  const inputs = FILLERS.map((filler) => (length) => filler.repeat(length / filler.length))
  for (const text of examples.slice(0, EXAMPLES)) {
    for (const between of BETWEEN) inputs.push((length) => (text + between).repeat(length / (text.length + between.length)))
    const words = text.split(/(?<=\s)/)
    for (let cut = 1; cut <= Math.min(CUTS, words.length); cut += 1) {
      const start = words.slice(0, cut).join('')
      for (const filler of [...FILLERS, /** @type {string} */ (words[cut - 1])])
        inputs.push((length) => `${start}${filler.repeat(length / filler.length)}\u0001`)
    }
  }
  return inputs
}

/** @param {string} what @param {Reader} read @param {(length: number) => string} make @param {Outcome} outcome @param {number} quick */
function check(what, read, make, outcome, quick) {
  outcome.inputs += 1
  if (time(read, make(LENGTH / 2)) < quick * SCREENED) return
  const twice = time(read, make(2 * LENGTH))
  if (twice > outcome.slowest.milliseconds)
    outcome.slowest = { milliseconds: Math.round(twice), what: `${what} ${JSON.stringify(make(300).slice(0, 60))}` }
  if (twice < quick) return
  const best = (/** @type {string} */ text) => Math.min(...[1, 2, 3].map(() => time(read, text)))
  const [half, whole] = [best(make(LENGTH)), best(make(2 * LENGTH))]
  if (whole < quick || whole < half * GROWTH) return
  outcome.faults.push(
    `${what}: ${Math.round(half)} ms, twice the length ${Math.round(whole)} ms: ${JSON.stringify(make(300).slice(0, 120))}`,
  )
}

/** On a busy machine the clock says little. @param {Reader} read @param {string} text */
function time(read, text) {
  const { user, system } = process.cpuUsage()
  read(text)
  const spent = process.cpuUsage()
  return (spent.user + spent.system - user - system) / 1000
}
