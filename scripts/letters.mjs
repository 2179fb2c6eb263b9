/**
 * Writes out the letters that patterns name by property (`\p{Lu}`). Node makes the set of a property anew for every place in
 * every pattern, over all of Unicode: a pattern of names took half a millisecond to make, and a short document spent a quarter
 * of its time on that. Sources keep the names; the built files and the tests have the sets.
 *
 * A set is exact for Latin letters of Western, Central European and Celtic languages (up to U+017F). Beyond, whole blocks
 * stand for their letters: scripts other than Latin are letters, and of Greek and Cyrillic the plain capitals are capitals.
 */
import { parseAst } from 'rolldown/parseAst'

const OTHER_LATIN = '\\u0180-\\u024f\\u1e00-\\u1eff'
const OTHER_SCRIPTS =
  '\\u0370-\\u1dbf\\u1f00-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3006\\u3031-\\ud7ff\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc'

/** @type {Record<string, string>} */
export const SETS = {
  Lu: `${exact(/\p{Lu}/u)}${OTHER_LATIN}\\u0386-\\u038f\\u0391-\\u03ab\\u0400-\\u042f\\u2c60-\\u2c7f`,
  Ll: `${exact(/\p{Ll}/u)}${OTHER_LATIN}\\u0250-\\u02af\\u03ac-\\u03ce\\u0430-\\u045f\\ufb00-\\ufb06`,
  L: `${exact(/\p{L}/u)}\\u0180-\\u02c1\\u1e00-\\u1eff${OTHER_SCRIPTS}`,
  M: '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u0610-\\u061a\\u064b-\\u065f\\u0900-\\u0903\\u093a-\\u094f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\uff10-\\uff19',
}

/** The ranges of a property up to the end of Latin Extended-A. @param {RegExp} property */
function exact(property) {
  const isIn = (/** @type {number} */ code) => code <= 0x17f && property.test(String.fromCharCode(code))
  let out = ''
  for (let code = 0; code <= 0x17f; code++) {
    if (!isIn(code) || isIn(code - 1)) continue
    let last = code
    while (isIn(last + 1)) last += 1
    out += last === code ? written(code) : `${written(code)}-${written(last)}`
  }
  return out
}

/** @param {number} code */
function written(code) {
  return code < 0x80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`
}

/**
 * Flags without `u` where case does not count: with both, Node adds the cases of all of Unicode to every `.` and `\S`. The
 * sets above need no `u`; a character beyond the first plane counts as two.
 * @param {string} flags
 */
const withoutUnicode = (flags) => (flags.includes('i') ? flags.replace('u', '') : flags)

/**
 * The same program with its sets written out.
 * @param {string} code of a module
 * @throws {Error} for a property that has no set here
 */
export function withLetters(code) {
  if (!/\\p\{|iu/.test(code)) return code
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = []
  visit(parseAst(code), (/** @type {any} */ node, /** @type {any} */ parent) => {
    const raw = code.slice(node.start, node.end)
    if (node.type === 'TemplateLiteral') {
      const backslash = parent?.type === 'TaggedTemplateExpression' ? '\\' : '\\\\'
      let inClass = false
      for (const { start, end } of node.quasis) {
        const out = spellOut(code.slice(start, end), backslash, inClass)
        inClass = out.inClass
        changes.push({ start, end, text: out.text })
      }
    } else if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex
      changes.push({ start: node.start, end: node.end, text: `/${spellOut(pattern, '\\', false).text}/${withoutUnicode(flags)}` })
    } else if (node.type === 'Literal' && typeof node.value === 'string') {
      const isFlags = /^[gimsuy]+$/.test(node.value) && parent?.arguments?.[1] === node
      changes.push({
        start: node.start,
        end: node.end,
        text: isFlags ? `'${withoutUnicode(node.value)}'` : spellOut(raw, '\\\\', false).text,
      })
    }
  })
  let out = ''
  let at = 0
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + text
    at = end
  }
  return out + code.slice(at)
}

/**
 * @param {string} raw part of a pattern as the program writes it
 * @param {string} backslash how the program writes one
 * @param {boolean} inClass whether the part before ended between brackets
 */
function spellOut(raw, backslash, inClass) {
  let text = ''
  for (let i = 0; i < raw.length; i++) {
    if (!raw.startsWith(backslash, i)) {
      if (raw[i] === '[') inClass = true
      else if (raw[i] === ']') inClass = false
      text += raw[i]
      continue
    }
    const property = /^p\{(\w+)\}/.exec(raw.slice(i + backslash.length, i + backslash.length + 20))
    if (property) {
      const set = SETS[property[1] ?? '']
      if (set === undefined) throw new Error(`scripts/letters.mjs has no set for ${property[0]}, in ${raw.slice(0, 80)}`)
      text += inClass ? set : `[${set}]`
      i += backslash.length + property[0].length - 1
    } else {
      text += backslash + (raw[i + backslash.length] ?? '')
      i += backslash.length
    }
  }
  return { text, inClass }
}

/** @param {any} node @param {(node: any, parent: any) => void} on @param {any} [parent] */
function visit(node, on, parent) {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, on, parent)
  } else if (node && typeof node === 'object' && typeof node.type === 'string') {
    on(node, parent)
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, on, node)
  }
}
