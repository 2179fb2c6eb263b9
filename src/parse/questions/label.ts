/**
 * The label of an answer, whatever it says: the words before a colon, or of a short line, with names, offices in brackets and
 * numbers left out, so that `Response from Cllr Quill:` and `Response from Mrs Inkpot:` are one key that returns.
 */

import { withoutEnds } from '../../writing/ends.js'
import { readAnswer } from '../rules/answer.js'
import { ANSWER, ANSWERED, QUESTION, SUPPLEMENTARY } from '../words/asking.js'
import { isCapital, type Token, tokensOf } from './tokens.js'

export interface Label {
  key: string
  /** Its words say that something is answered. */
  answers: boolean
  supplementary: boolean
  answeredBy: string | null
  /** Where the text begins behind it; null where the label is all there is. */
  textStart: number | null
}

/** No label is longer. */
const LONGEST = 90
const WORDS = 14

/** Null where the line begins no label. */
export function readLabelOf(line: string): Label | null {
  const tokens = tokensOf(line)
  return letterOf(line, tokens) ?? known(line) ?? labelled(line, tokens)
}

/** Words that the rule of answers knows: “Cllr Quill gave the following answer:”, or “The Leader replied that …”, which opens one. */
function known(line: string): Label | null {
  const found = readAnswer(line)
  if (!found) return null
  const { answeredBy, textStart, label } = found
  return { key: label ? 'reply' : 'told', answers: true, supplementary: false, answeredBy, textStart: label ? textStart : 0 }
}

/** `A.`, `A1:`, `A3)`: the letter for an answer. */
function letterOf(line: string, tokens: readonly Token[]): Label | null {
  const found = /^[A-Z]?A\.?\s?\d{0,3}\s?(?:[:.)–—-]|$)\s*/.exec(line)
  if (!found || tokens.length === 0) return null
  const rest = line.slice(found[0].length)
  return { key: 'A', answers: true, supplementary: false, answeredBy: null, textStart: rest ? found[0].length : null }
}

function labelled(line: string, tokens: readonly Token[]): Label | null {
  const end = endOf(line, tokens)
  if (!end) return null
  const { words, by } = keyOf(line, tokens.slice(0, end.at))
  if (words.length === 0) return null
  if (words.some((w) => QUESTION.has(w)) && !words.some((w) => ANSWER.has(w) || ANSWERED.has(w))) return null
  const answers = words.some((w) => ANSWER.has(w)) || ANSWERED.has(words.at(-1)!)
  const textStart = tokens[end.after]?.start ?? null
  return { key: words.join(' '), answers, supplementary: words.some((w) => SUPPLEMENTARY.has(w)), answeredBy: by, textStart }
}

/** A label ends at a colon, at a dash between spaces, or with its line. */
function endOf(line: string, tokens: readonly Token[]): { at: number; after: number } | null {
  let depth = 0
  for (let i = 0; i < tokens.length; i++) {
    const { text, start } = tokens[i]!
    if (i > WORDS || start > LONGEST || text === '?' || text === '!' || text === ';') return null
    if (text === '(' || text === '[') depth++
    if (text === ')' || text === ']') depth--
    if (depth > 0) continue
    if (text === ':') {
      const dash = /^[–—-]$/.test(tokens[i + 1]?.text ?? '')
      return i === 0 ? null : { at: i, after: dash ? i + 2 : i + 1 }
    }
    if (/^[–—-]$/.test(text) && line[start - 1] === ' ' && i > 0 && i < 4) return { at: i, after: i + 1 }
  }
  const stop = /^[.,]$/.test(tokens.at(-1)!.text)
  return line.length > LONGEST || (stop && tokens.length > 9) ? null : { at: tokens.length, after: tokens.length }
}

const STRIP = new Set(['from', 'by', 'of', 'on', 'to', 'for'])

/** The words that return: small ones and the first; what stands behind `from` or `by` is who. */
function keyOf(line: string, tokens: readonly Token[]): { words: string[]; by: string | null } {
  const words: string[] = []
  let depth = 0
  let subject: Token | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.text === '(' || token.text === '[') depth++
    if (token.text === ')' || token.text === ']') depth--
    if (depth > 0 || token.kind !== 'word') continue
    const said = ANSWER.has(token.lower) || ANSWERED.has(token.lower) || SUPPLEMENTARY.has(token.lower)
    if (words.some((w) => ANSWER.has(w)) && STRIP.has(token.lower)) {
      const by = line.slice(tokens[i + 1]?.start ?? token.end, tokens.at(-1)!.end)
      return { words, by: by && !/^(?:the question|question)/i.test(by) ? tidy(by) : null }
    }
    if (said || !isCapital(token) || i === 0) {
      if (ANSWERED.has(token.lower) && i > 0) return { words: [token.lower], by: tidy(line.slice(0, token.start)) }
      words.push(token.lower)
    } else subject ??= token
  }
  const answers = words.findIndex((w) => ANSWER.has(w))
  if (answers > 0 || (answers === 0 && subject && subject.start < line.toLowerCase().indexOf(words[0]!))) {
    const at = line.toLowerCase().indexOf(words[answers]!)
    const before = tidy(
      line
        .slice(0, at)
        .replace(/['’]s?\s*$/, '')
        .replace(/\b(?:written|supplementary)\s*$/i, ''),
    )
    return { words, by: before && /\p{L}\s\p{L}|\b(?:leader|mayor|chair)/iu.test(before) ? before : null }
  }
  return { words, by: null }
}

const tidy = (text: string): string => withoutEnds(text, ':–—-', ',:;–—-')
