import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/parse/rule.js'
import { timer } from '../time.js'

const HELPERS = ['words.ts', 'names.ts', 'question-mark.ts']
/** Folders by topic hold rules beside what helps them: a rule exports `rule`. */
const topics = ['motions', 'decisions']
  .map((name) => new URL(`../../src/parse/${name}/`, import.meta.url))
  .filter((topic) => existsSync(topic))
const folder = new URL('../../src/parse/rules/', import.meta.url)
const files = [folder, ...topics].flatMap((from) =>
  readdirSync(from)
    .filter((file) => file.endsWith('.ts') && !(from === folder && HELPERS.includes(file)))
    .map((file) => ({ file, from })),
)
const read = await Promise.all(
  files.map(async ({ file, from }) => {
    const { rule } = (await import(new URL(file, from).href)) as { rule?: Rule<Record<string, unknown>> }
    return from === folder || rule ? [{ file, rule: rule! }] : []
  }),
)
const rules = read.flat()

describe.each(rules)('$file', ({ file, rule }) => {
  it('exports a rule named like its file, with examples that match and that must not', () => {
    expect(rule.name).toBe(file.replace('.ts', ''))
    expect(rule.examples.some(({ gives }) => gives === null)).toBe(true)
    expect(rule.examples.some(({ gives }) => gives !== null)).toBe(true)
  })

  it.each(rule.examples)('$text', ({ text, gives }) => {
    const read = rule.read(text)
    if (gives === null || read === null) expect(read).toEqual(gives)
    else for (const [member, value] of Object.entries(gives)) expect({ [member]: read[member] }).toEqual({ [member]: value })
  })

  it('takes time linear in the text', () => {
    const since = timer()
    for (const { text } of rule.examples.slice(0, 12)) rule.read(`${text} `.repeat(200))
    for (const filler of ['a ', '1 ', 'A', '. ', '- ', '(', 'Mr A ', 'moved by ', '12.', ' ', 'The ', 'and '])
      rule.read(filler.repeat(8000))
    expect(since()).toBeLessThan(2000)
  })
})
