/** Whole processes, timed by the clock, run in turn so that a busy moment falls on all alike. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export const BIN = new URL('../bin/minutes.js', import.meta.url).pathname
export const RUNS = 5

/** @typedef {{ name: string, command: string, args: string[] }} Case */

/**
 * The median milliseconds of each case.
 * @param {Case[]} cases
 * @param {number} [runs]
 * @returns {Map<string, number>}
 */
export function interleaved(cases, runs = RUNS) {
  /** @type {Map<string, number[]>} */
  const times = new Map(cases.map(({ name }) => [name, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const { name, command, args } of cases) times.get(name)?.push(time(command, args))
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]))
}

/** @param {string} command @param {string[]} args */
function time(command, args) {
  const { NODE_EXTRA_CA_CERTS: _unset, ...env } = process.env
  const start = performance.now()
  const { status, error } = spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'ignore'] })
  const spent = performance.now() - start
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
  return spent
}

/** KiB at most in use by minutes extract. @param {string[]} args @param {string} file to note it in */
export function peakOf(args, file) {
  const { NODE_EXTRA_CA_CERTS: _unset, ...env } = process.env
  const noting = ['--import', new URL('peak.mjs', import.meta.url).href]
  spawnSync(process.execPath, [...noting, BIN, 'extract', ...args], { env: { ...env, MINUTES_PEAK: file }, stdio: 'ignore' })
  return Number(readFileSync(file, 'utf8'))
}

/** @param {number[]} list */
export function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2
}

/** @param {number[]} list @param {number} index */
const at = (list, index) => /** @type {number} */ (list[index])

/** @param {string[]} head @param {(string | number)[][]} rows */
export function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  for (const row of cells)
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
  console.log()
}
