/**
 * Writes expected.json of the fixtures that are named, for review: npm run fixtures -- NAME…  Needs a build.
 * Read what it wrote against the source before you commit it: what stands there is what the tool must give from now on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expectedOf, fixtureNames, formatted, sourceOf } from './fixture.mjs'

/** @type {typeof import('../src/index.js')} */
const { readOriginal, readRecord } = await import(new URL('../dist/index.js', import.meta.url).href)

const names = process.argv.slice(2)
const known = fixtureNames()
const unknown = names.filter((name) => !known.includes(name))
if (names.length === 0 || unknown.length > 0) {
  console.error(unknown.length > 0 ? `no fixture ${unknown.join(', ')}` : 'usage: npm run fixtures -- NAME…')
  console.error(`  there are: ${known.join(', ')}`)
  process.exitCode = 2
} else {
  for (const name of names) {
    const path = expectedOf(name)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    const text = formatted(await readRecord(await readOriginal(sourceOf(name))))
    writeFileSync(path, text)
    const change = before === undefined ? 'new' : before === text ? 'as it was' : 'changed'
    console.log(`fixtures/${name}/expected.json: ${change}; read it before you commit it`)
  }
}
