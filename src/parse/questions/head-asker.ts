/** Who asked, and whom, in the head of a question. */
import { withoutEnd } from '../../writing/ends.js'
import { ASKED } from '../words/asking.js'
import type { Cursor, Head } from './cursor.js'
import { isCapital } from './tokens.js'
import { isAnonymous, isName, isTitled, readWho } from './who.js'

/** `… had given notice of the following question:`, `… put this question to the Leader:` */
const GIVING = new Set(['had', 'has', 'gave', 'submitted', 'put', 'posed', 'raised', 'tabled'])
/** `Questioner: NAME, body`: whatever the label says, somebody is named behind it and nothing else. */
export function readLabelled(cursor: Cursor, head: Head): boolean {
  const colon = cursor.tokens.findIndex((token, i) => i > cursor.at && i <= cursor.at + LABEL && token.text === ':')
  const from = cursor.tokens[colon + 1]
  if (
    head.worded ||
    colon < 0 ||
    !from ||
    from.lower === 'the' ||
    cursor.now!.lower === 'to' ||
    !cursor.tokens.slice(cursor.at, colon).every((token) => token.kind === 'word')
  )
    return false
  const asker = readWho(cursor.text.slice(from.start))
  if (!asker || isName(cursor.text.slice(cursor.now!.start, cursor.tokens[colon]!.start))) return false
  Object.assign(head, { asker, by: true })
  cursor.at = cursor.tokens.length
  return true
}

/** Words of a label. */
const LABEL = 3

/** `from NAME to NAME:`, `NAME, body`, `(NAME, body)`, `NAME asked:`, `NAME to ask the Leader`. */
export function readWhoAsked(cursor: Cursor, head: Head): void {
  const start = cursor.at
  while (cursor.now?.kind === 'word' && cursor.at - start < 2 && !isCapital(cursor.now) && !/^(?:from|by)$/.test(cursor.now.lower))
    cursor.at++
  if (cursor.at === start && /^(?:submitted|asked|received|put|raised|tabled|posed)$/.test(cursor.now?.lower ?? '')) cursor.at++
  if (/^(?:from|by)$/.test(cursor.now?.lower ?? '')) {
    head.by = true
    cursor.at++
    if (cursor.now?.text === ':') cursor.at++
  } else cursor.at = start
  const bracketed = head.worded && cursor.now?.text === '(' && cursor.tokens.at(-1)!.text === ')'
  if (bracketed) cursor.at++
  const from = cursor.now
  if (!from) return
  const { end, next } = bracketed ? { end: cursor.text.lastIndexOf(')'), next: cursor.tokens.length } : endOfWho(cursor, head)
  const printed = cursor.text.slice(from.start, end).trim()
  const [who, of] = head.askedOf === null ? cutTo(printed) : [printed, null]
  const asker = readWho(who)
  const anonymous = isAnonymous(who) && who.split(' ').length < 9
  if ((!asker && !anonymous) || (asker && !head.by && !head.asks && next < cursor.tokens.length && !isTitled(who) && !head.worded)) {
    if (!head.by) cursor.at = start
    head.asks = false
    head.askedOf = null
    return
  }
  head.asker = asker
  head.anonymous = !asker
  if (of) head.askedOf = of
  cursor.at = next
}

/** Who asked goes up to a colon, a word of asking, or the line's end. */
function endOfWho(cursor: Cursor, head: Head): { end: number; next: number } {
  let depth = 0
  const { tokens } = cursor
  for (let i = cursor.at; i < tokens.length; i++) {
    const { text, lower, start } = tokens[i]!
    if (text === '(' || text === '[') depth++
    if (text === ')' || text === ']') depth--
    if (depth > 0) continue
    if (text === ':') return { end: start, next: i + 1 }
    if (text === '?') return { end: 0, next: i }
    const toAsk = (lower === 'to' || lower === 'will') && ASKED.has(tokens[i + 1]?.lower ?? '')
    const given = GIVING.has(lower) && i > cursor.at && /^[^?.]{0,120}\bquestion\b/i.test(cursor.text.slice(start))
    if (given) return asking(cursor, head, i, i + 1)
    if (toAsk || (ASKED.has(lower) && i > cursor.at)) return asking(cursor, head, i, toAsk ? i + 2 : i + 1)
  }
  return { end: cursor.text.length, next: tokens.length }
}

/** `… asked the Leader the following question:`: whom, and where the asking ends. What goes on in words is told and no head. */
function asking(cursor: Cursor, head: Head, at: number, after: number): { end: number; next: number } {
  const { tokens, text } = cursor
  const colon = tokens.findIndex((t, i) => i >= after && (t.text === ':' || t.text === '?'))
  const stop = colon >= 0 && tokens[colon]!.text === ':' ? colon : tokens.length
  const said = text.slice(tokens[after]?.start ?? text.length, tokens[stop]?.start ?? text.length).trim()
  const short =
    stop === tokens.length
      ? cursor.text.length < 240 && ((/\bquestions?\b/i.test(said) && !/[.?!]\s/.test(said)) || isWhom(said))
      : said.length < 160
  if (!short || /^(?:if|whether|why|how|what|when|where|who|which|about|for|that)\b/i.test(said)) return { end: 0, next: at }
  head.asks = true
  const of = said
    .replace(/[\s,]*(?:the following|a|an|this|his|her|their|one)\s(?:\p{L}+\s){0,2}questions?\b.*$/iu, '')
    .replace(/^(?:the following|of)\s/i, '')
  const behind = /\bquestions?\s(?:of|to)\s(?<of>.{3,160})$/i.exec(said)?.groups?.of
  const whom = withoutEnd(behind ?? of, ',.–—-')
  head.askedOf = /^(?:the\s|\p{Lu})/u.test(whom) ? whom : null
  return { end: tokens[at]!.start, next: stop === tokens.length ? stop : stop + 1 }
}

/** Nobody, or a name or office and nothing else: `the Leader of the Council`. */
const isWhom = (said: string): boolean => said.split(/[\s,]+/).every((word) => /^(?:\p{Lu}|of$|for$|the$|and$|\W*$|$)/u.test(word))

/** “NAME to NAME, Cabinet Member for …”: the two sides of it. */
function cutTo(who: string): [string, string | null] {
  const at = who.search(/,?\s(?:to|TO)\s(?=(?:the\s)?\p{Lu})/u)
  return at < 0 ? [who, null] : [who.slice(0, at), withoutEnd(who.slice(at).replace(/^,?\sto\s/i, ''), ',:;.–-')]
}
