import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/parse/rule.js'

const folder = new URL('../../src/parse/rules/', import.meta.url)
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.ts') && !['words.ts', 'deciding.ts', 'names.ts', 'question-mark.ts'].includes(file),
)
const rules = await Promise.all(
  files.map(async (file) => {
    const { rule } = (await import(new URL(file, folder).href)) as { rule: Rule<Record<string, unknown>> }
    return { file, rule }
  }),
)

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
    const start = performance.now()
    for (const { text } of rule.examples.slice(0, 12)) rule.read(`${text} `.repeat(200))
    for (const filler of ['a ', '1 ', 'A', '. ', '- ', '(', 'Mr A ', 'moved by ', '12.', ' ', 'The ', 'and '])
      rule.read(filler.repeat(8000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
