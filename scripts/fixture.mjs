/** What a fixture is: a folder with one source, about.md, and expected.json, the record as reviewed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {import('../src/records/record.js').Record} Record */

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** @returns {string[]} */
export function fixtureNames() {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** @param {string} name */
export function sourceOf(name) {
  const sources = readdirSync(join(FIXTURES, name)).filter((file) => file.startsWith('source.'))
  if (sources.length !== 1) throw new Error(`fixtures/${name} must hold one file source.*, and holds ${sources.length}`)
  return join(FIXTURES, name, String(sources[0]))
}

/** @param {string} name */
export function expectedOf(name) {
  return join(FIXTURES, name, 'expected.json')
}

/** The record without what changes from release to release or from machine to machine. @param {Record} record */
export function comparable(record) {
  const { $schema: _, schema, tool, source, ...rest } = record
  const { path: _path, ...bytes } = source
  return { schema, tool: { name: tool.name }, source: bytes, ...rest }
}

/** @param {Record} record */
export function formatted(record) {
  return `${JSON.stringify(comparable(record), null, 2)}\n`
}
