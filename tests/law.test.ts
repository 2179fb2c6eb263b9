/**
 * What holds of every record, whatever its source (scripts/survive/law.mjs): nothing invented, no two things with one id, no text
 * nowhere. Over the fixtures, damaged fixtures, and invented documents of every house style where the maker of them is at hand.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fixtureNames, sourceOf } from '../scripts/fixture.mjs'
import { type Breach, heldBy } from '../scripts/survive/law.mjs'
import { mutate } from '../scripts/survive/mutate.mjs'
import { randomFrom } from '../scripts/survive/random.mjs'
import { readOriginal, toOriginal } from '../src/fetch/read.js'

/** A fixture may show what is lost: a line of small print, no more. */
const FEW = 80
const PRESS = new URL('../../shared/press/press.mjs', import.meta.url).pathname
const PRESSED = 60

/** The words of a title may stand in two places of a page, and those of a cell or a name over the end of a column: none is invented. */
const told = ({ kind, pointer, text }: Breach) =>
  kind === 'torn' && !/people.\d+.name$/.test(pointer) ? [] : [`${kind} ${pointer} ${text}`]

it('fixtures: every string stands in its source, every hour and day is printed there, and no text is lost', async () => {
  for (const name of fixtureNames()) {
    const { breaches, lost, lines } = await heldBy(await readOriginal(sourceOf(name)))
    expect({ name, breaches: breaches.flatMap(told) }).toEqual({ name, breaches: [] })
    expect({ name, lost: lost > FEW ? lines : [] }).toEqual({ name, lost: [] })
  }
})

it('damaged fixtures: nothing is invented and no id is given twice', async () => {
  const sources = fixtureNames()
    .map(sourceOf)
    .filter((source) => !source.endsWith('.pdf'))
  for (let seed = 0; seed < 100; seed += 1) {
    const random = randomFrom(seed)
    const source = random.pick(sources)
    const held = await heldBy(toOriginal(source, mutate(readFileSync(source), random))).catch(() => null)
    expect({ seed, source, breaches: held?.breaches.flatMap(told) ?? [] }).toEqual({ seed, source, breaches: [] })
  }
})

it.skipIf(!existsSync(PRESS))(`invented documents of every house style, where ${PRESS} makes them`, { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-law-'))
  try {
    execFileSync(process.execPath, [PRESS, '--out', folder, '--seed', '3', '--count', String(PRESSED)], { stdio: 'ignore' })
    const sum = { lost: 0, characters: 0 }
    for (const name of readdirSync(join(folder, 'docs'))) {
      const { breaches, lost, characters } = await heldBy(await readOriginal(join(folder, 'docs', name)))
      expect({ name, breaches: breaches.flatMap(told) }).toEqual({ name, breaches: [] })
      sum.lost += lost
      sum.characters += characters
    }
    expect(sum.characters).toBeGreaterThan(50_000)
    expect(sum.lost / sum.characters).toBeLessThan(0.01)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
