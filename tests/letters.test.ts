/** Letters of patterns as the build writes them out. */
import { describe, expect, it } from 'vitest'
import { SETS, withLetters } from '../scripts/letters.mjs'

/** The value of an expression as it is built. */
const built = (expression: string): unknown => new Function(`return ${withLetters(expression)}`)()

/** A place in a template, as a program writes it. */
const HOLE = ['$', '{""}'].join('')

describe('letters written out', () => {
  it.each([
    ['a pattern', String.raw`/^\p{Lu}[\p{L}’-]+\.?$/u`],
    ['a text', String.raw`new RegExp('^\\p{Lu}[\\p{L}’-]+\\.?$', 'u')`],
    ['a template', `new RegExp(\`^\\\\p{Lu}[${HOLE}\\\\p{L}’-]+\\\\.?$\`, "u")`],
    ['a raw template', `new RegExp(String.raw\`^\\p{Lu}[${HOLE}\\p{L}’-]+\\.?$\`, "u")`],
  ])('%s', (_, expression) => {
    const pattern = built(expression) as RegExp
    expect(pattern.source).not.toContain('\\p')
    for (const name of ['Quill', 'Ŵyn', 'O’Fee', 'Ångström', 'Łęcki', 'Žižka.', 'Nguyễn', 'Ελένη', 'Жук']) expect(name).toMatch(pattern)
    for (const other of ['quill', 'ŵyn', 'Q1', '1st', 'Łęcki!']) expect(other).not.toMatch(pattern)
  })

  it.each(['Lu', 'Ll', 'L', 'N'])('%s is exact up to U+017F', (name) => {
    const written = new RegExp(`[${SETS[name]}]`)
    const property = new RegExp(`\\p{${name}}`, 'u')
    for (let code = 0; code <= 0x17f; code++) {
      const character = String.fromCharCode(code)
      expect([code, written.test(character)]).toEqual([code, property.test(character)])
    }
  })

  it('leaves an escaped backslash and other text alone', () => {
    expect(withLetters(String.raw`const a = '\\\\p{Lu}'; const b = "p{Lu}" // \p{Lu}`)).toBe(
      String.raw`const a = '\\\\p{Lu}'; const b = "p{Lu}" // \p{Lu}`,
    )
  })

  it('drops u where case does not count, and nowhere else', () => {
    expect((built(String.raw`/\p{L}/giu`) as RegExp).flags).toBe('gi')
    expect((built(String.raw`new RegExp('\\p{L}', 'iu')`) as RegExp).flags).toBe('i')
    expect((built(String.raw`/\p{L}/u`) as RegExp).flags).toBe('u')
  })

  it('does not know every property', () => {
    expect(() => withLetters(String.raw`/\p{Sc}/u`)).toThrow('no set for p{Sc}')
  })
})
