/** Every fixture gives the record that was reviewed for it. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparable, expectedOf, fixtureNames, sourceOf } from '../scripts/fixture.mjs'
import { readOriginal, readRecord } from '../src/index.js'
import { Record } from '../src/records/record.js'

describe('fixtures', () => {
  it('are there', () => {
    expect(fixtureNames().length).toBeGreaterThan(2)
  })

  it.each(fixtureNames())('%s', async (name) => {
    const record = await readRecord(await readOriginal(sourceOf(name)))
    expect(Record.parse(record)).toEqual(record)
    const path = expectedOf(name)
    expect(existsSync(path), `no fixtures/${name}/expected.json: npm run fixtures -- ${name}, and review it`).toBe(true)
    expect(comparable(record)).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })
})
