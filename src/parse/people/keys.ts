/** Marks that a document explains: “P = Present”, “* denotes apologies”, “Key: ✓ – attended, A – absent”. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { isUpper, type Token, tokensOf } from '../words/person-tokens.js'
import { REMOTE } from '../words/presence.js'
import { statusOf } from './label-words.js'

export type Key = Map<string, Person['status'] | 'remotely'>

const SIGNS = new Set(['=', '–', '—', '-', ':'])
const MEANS = new Set(['denotes', 'denote', 'indicates', 'indicate', 'means', 'signifies', 'is', 'shows'])
/** `* in attendance for part of the meeting`: how they were there, not whether. */
const HOW = /\b(?:part of|until|from|for items?)\b/i
const MARK_LETTERS = 3

/** Every mark that some paragraph explains. */
export function readKey(paras: Para[]): Key {
  const key: Key = new Map()
  for (const { text } of paras) if (mayExplain(text)) for (const [mark, says] of pairsOf(text)) if (!key.has(mark)) key.set(mark, says)
  return key
}

const mayExplain = (text: string): boolean =>
  text.length < 400 && (/=|\b(?:denot|indicat|mean|signif)/i.test(text) || /^\W{0,3}(?:key|legend)\b|^\(?\*+\s/i.test(text))

/** A line that explains marks and names nobody. */
export const isKeyLine = (text: string): boolean =>
  mayExplain(text) && /^\W{0,3}(?:key|legend)\b|^\(?\*/i.test(text) && pairsOf(text).length > 0

function pairsOf(text: string): [string, Person['status'] | 'remotely'][] {
  const tokens = tokensOf(text)
  const heads = tokens.flatMap((_, at) => (isHead(tokens, at) ? [at] : []))
  return heads.flatMap((at, index): [string, Person['status'] | 'remotely'][] => {
    const from = isExplainer(tokens[at + 1]) ? at + 2 : at + 1
    const words = tokens.slice(from, heads[index + 1] ?? from + 10).filter(({ word }) => word)
    const phrase = words.map(({ low }) => low)
    const says = REMOTE.test(phrase.join(' ')) ? 'remotely' : HOW.test(phrase.join(' ')) ? null : statusOf(phrase)?.status
    return says ? [[tokens[at]!.text.toLowerCase(), says]] : []
  })
}

const isExplainer = (token: Token | undefined): boolean => token !== undefined && (SIGNS.has(token.text) || MEANS.has(token.low))

/** A mark: a sign, or a letter or three in capitals, and a word or sign that explains it. A star needs neither. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const { text, word } = tokens[at]!
  if (text === '*' && tokens[at - 1]?.text !== '*') return true
  if (!isExplainer(tokens[at + 1])) return isShortMark(tokens, at)
  return word ? text.length <= MARK_LETTERS && isUpper(text[0]!) : !SIGNS.has(text) && !/[\s.,;()[\]'"“”‘’]/.test(text)
}

/** `Key: P present, Ap apologies`: the mark and what it says, and nothing between. */
const isShortMark = (tokens: readonly Token[], at: number): boolean => {
  const [mark, next] = [tokens[at]!, tokens[at + 1]]
  const apart = at === 0 || !tokens[at - 1]!.word
  return (
    apart && mark.word && mark.text.length <= MARK_LETTERS && isUpper(mark.text[0]!) && next?.word === true && statusOf([next.low]) !== null
  )
}

/** What a star says and what its lack says, where stars are explained. */
export function starsOf(key: Key): { starred: string; other: string } | null {
  const said = key.get('*')
  if (said === undefined) return null
  return { starred: said, other: said === 'present' || said === 'in-attendance' ? 'absent' : 'present' }
}
