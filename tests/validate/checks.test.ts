/** Every check of the folder: it is in the index, it says what it means, and its examples fire and do not fire. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/validate/check.js'
import { checks } from '../../src/validate/checks/index.js'

const folder = new URL('../../src/validate/checks/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
const found = await Promise.all(
  files.map(async (file) => ({ file, check: ((await import(new URL(file, folder).href)) as { check: Check }).check })),
)

it('the index has every check of the folder, in the order of their codes', () => {
  expect(checks.map(({ code }) => code)).toEqual(found.map(({ check }) => check.code))
  expect(checks.map(({ code }) => code)).toEqual(checks.map(({ code }) => code).sort())
})

describe.each(found)('$file', ({ file, check }) => {
  it('is named like its file, with examples that fire and that do not', () => {
    expect(`${check.code}.ts`).toBe(file)
    expect(check.about).toMatch(/^\p{Lu}.*\.$/u)
    expect(check.examples.some(({ fires }) => fires.length > 0)).toBe(true)
    expect(check.examples.some(({ fires }) => fires.length === 0)).toBe(true)
  })

  it.each(check.examples)('$says', ({ subject, fires }) => {
    const hits = [...check.run(subject)]
    expect(hits.map(({ pointer }) => pointer)).toEqual(fires)
    for (const { message } of hits) expect(message).toMatch(/\S\.$/)
  })
})
