/** Heads of attendance lists: which people stand after them. A head is told by its kind of word, not by a list of heads. */
import { keptOf } from '../../writing/kept.js'
import { isBody, isHonours, isParty, isRole, PLURAL_TITLES, startsWithTitle } from '../words/kinds.js'
import { isUpper, phraseAt, type Token, tokensOf } from '../words/person-tokens.js'
import { nameAt, readCore } from '../words/persons.js'
import { ELSEWHERE, NUMBERS, REMOTE } from '../words/presence.js'
import type { Label } from './label.js'
import { has, isElsewhere, isKindOfMembers, isKnown, isPure, statusOf } from './label-words.js'
import { loneNames } from './plain.js'

const LONGEST = 14
const MARKS = new Set([':', ';', '–', '—', '-', '=', '•'])

export const dropLead = (text: string): string => {
  const cut = /^(?:\(?\d{1,3}[.)]?|\(?[a-z][.)]|[•·*!▪●○>-])\s*(?=\p{L})/u.exec(text)
  return cut ? text.slice(cut[0].length) : text
}

/** Where the head ends: at its mark, at the line's end, or before the first name. */
interface Cut {
  head: readonly Token[]
  /** Offset of what follows. */
  to: number
  mark: string
}

function cutHead(text: string): Cut {
  const tokens = tokensOf(text.slice(0, 240))
  let depth = 0
  for (let at = 0; at < tokens.length && at < LONGEST + 6; at++) {
    const token = tokens[at]!
    if (token.text === '(' || token.text === '[') depth++
    else if (token.text === ')' || token.text === ']') depth--
    else if (depth > 0) continue
    else if (isMark(text, tokens, at)) return { head: tokens.slice(0, at), to: pastMarks(text, token.start), mark: token.text }
    else if (at > 0 && token.word && isUpper(token.text[0]!) && beginsPeople(text, tokens, at))
      return { head: tokens.slice(0, at), to: token.start, mark: '' }
  }
  return { head: tokens, to: text.length, mark: '' }
}

/** A dash is a mark with a space beside it; a stop where nothing or a capital follows. */
function isMark(text: string, tokens: readonly Token[], at: number): boolean {
  const { text: mark, start, end } = tokens[at]!
  if (mark === ':' || mark === ';' || mark === '=' || mark === '\t' || mark === '\n') return true
  if (mark === '.') return at > 0 && (tokens[at + 1] === undefined || isUpper(tokens[at + 1]!.text[0]!))
  return MARKS.has(mark) && (text[end] === ' ' || text[start - 1] === ' ' || end >= text.length)
}

const pastMarks = (text: string, from: number): number => {
  let at = from
  while (at < text.length && (MARKS.has(text[at]!) || /[\s.,]/.test(text[at]!))) at++
  return at
}

function beginsPeople(text: string, tokens: readonly Token[], at: number): boolean {
  const rest = text.slice(tokens[at]!.start)
  const collective = phraseAt(tokens, at, PLURAL_TITLES)
  const named = tokens[at + collective]
  if (collective > 0 && named?.word && isUpper(named.text[0]!) && !isKnown(named.low)) return isKnownBefore(tokens, at)
  if (startsWithTitle(rest)) return nameAt(tokens, text, at) > 0
  return isKnownBefore(tokens, at) && (nameAt(tokens, text, at) > 1 || loneNames(rest) > 0)
}

const isKnownBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every(({ word, low, text }) => !word || isKnown(low) || (!isUpper(text[0]!) && isRole(text))) &&
  statusOf(tokens.slice(0, at).map(({ low }) => low)) !== null

/** The label at the head of a line, or null. */
export const readLabel: (line: string) => Readonly<Label> | null = keptOf(labelOf)

function labelOf(line: string): Label | null {
  const text = dropLead(line.trim()).replaceAll('**', '')
  if (text === '' || (!/\p{L}/u.test(text[0]!) && text[0] !== '(')) return null
  const cut = cutHead(text)
  const words = cut.head.filter(({ word }) => word).map(({ low }) => low)
  if (words.length === 0 || words.length > LONGEST || isCount(words) || has(words.slice(0, 2), ELSEWHERE)) return null
  return readKnown(text, cut, words) ?? readRoleLabel(text, cut) ?? readLeadIn(text, cut)
}

/** `The following took part, some of them by video:` what stands behind the comma makes it no other head. */
function readLeadIn(text: string, { head, mark, to }: Cut): Label | null {
  const comma = head.findIndex((token) => token.text === ',')
  if (mark !== ':' || to < text.length || comma < 1 || !head.slice(0, comma).some(({ low }) => low === 'following')) return null
  return readLabel(`${text.slice(0, head[comma]!.start)}:`)
}

/** “3 members of the public”, “There were no absences”: nobody is headed by it. */
const isCount = (words: string[]): boolean =>
  COUNTS.has(words[0]!) || /^\d+$/.test(words[0]!) || /^there (?:was|were) (?:no|none|not|\d)/.test(words.join(' '))
const COUNTS = new Set(NUMBERS)

function readKnown(text: string, cut: Cut, words: string[]): Label | null {
  const bare = outsideBrackets(cut.head)
  const said = statusOf(bare.filter(({ word }) => word).map(({ low }) => low))
  if (!said || byThem(words) || !(isPure(bare) || endsInThere(bare, cut.mark)) || !isHeadAsPrinted(text, cut, words)) return null
  const head = text.slice(0, cut.to)
  if (cut.mark === '' && (has(words, ['zoom', 'teams', 'microsoft', 'online']) || words.includes('person'))) return null
  const label: Label = { ...said, rest: text.slice(cut.to).trim() }
  if (REMOTE.test(head)) label.remote = true
  const inner = words.includes('roll') || words.includes('attendance') ? readLabel(label.rest) : null
  return inner && !inner.role && isUpper(label.rest[0]!) ? inner : label
}

/** `Agreed by all present`: they did it, and nobody is headed by it. */
const byThem = (words: string[]): boolean => {
  const by = words.lastIndexOf('by')
  return by >= 0 && words.at(-1) === 'present' && words.slice(by + 1, -1).every((word) => EVERYBODY.has(word))
}
const EVERYBODY = new Set(['all', 'those', 'everyone', 'everybody', 'the', 'members', 'councillors', 'of'])

/** `Quay wardens present:`, `Lamp staff:`, `Lay members:`: whoever they are, the last word before the mark says how they were there. */
const endsInThere = (head: readonly Token[], mark: string): boolean =>
  mark === ':' &&
  head.length < 7 &&
  isUpper(head[0]!.text[0]!) &&
  (/^(?:present|attending|attendees|in attendance|absent)$/.test(head.at(-1)!.low) ||
    (head.length < 4 && (CREW.has(head.at(-1)!.low) || isKindOfMembers(head.map(({ low }) => low)))))
const CREW = new Set(['staff', 'officers', 'officials', 'guests', 'advisers', 'advisors'])

function outsideBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0
  return tokens.filter(({ text }) => {
    if (text === '(' || text === '[') depth++
    const inside = depth > 0
    if (text === ')' || text === ']') depth--
    return !inside
  })
}

const NEEDS_MORE = new Set([
  'member',
  'members',
  'councillor',
  'councillors',
  'cllr',
  'cllrs',
  'public',
  'press',
  'support',
  'other',
  'others',
  'the council',
  'directors',
  'director',
  'trustees',
  'trustee',
  'commissioners',
  'governors',
  'people',
  'staff',
  'officers',
  'visitors',
  'clerk',
  'committee members',
  'board members',
])

/** Without a mark after it a head must be printed as one: a capital first, and a name or nothing after it. */
function isHeadAsPrinted(text: string, cut: Cut, words: string[]): boolean {
  const rest = text.slice(cut.to).trim()
  const said = words.join(' ')
  const verb = /\b(?:were|was|had|have|been)$/.test(said) || /\b(?:from|by)$/.test(said)
  if (cut.mark !== '' && cut.mark !== '.' && cut.mark !== '\n') return true
  if (!isUpper(cut.head[0]!.text[0]!) && cut.head[0]!.text !== '(') return false
  const shouted = cut.head.every(({ text: word }) => word === word.toUpperCase())
  if (rest === '') return (!NEEDS_MORE.has(said) || shouted) && !verb
  return cut.mark !== '.' && !NEEDS_MORE.has(said) && phraseAt(cut.head, 0, PLURAL_TITLES) < cut.head.length
}

const isPerson = (text: string): boolean => startsWithTitle(text) || readCore(text) !== null
const CHAIRS = /chair|presid|mayor|cadeirydd|convener|convenor|provost|cathaoirleach|reeve/i
const DOING = /^(?:in (?:the )?chair|presiding(?: officer)?|chaired by|chairing)$/i

/** “Clerk: R Moss”, “In the Chair – Councillor Hale”: a post, a mark, one name. */
function readRoleLabel(text: string, cut: Cut): Label | null {
  const rest = text.slice(cut.to)
  const printed = text.slice(0, cut.head[cut.head.length - 1]!.end)
  const doing = DOING.test(printed) || /^(?:minutes?|notes?)[- ]?(?:taker|(?:taken )?by|of meeting)$/i.test(printed)
  const chair = /^(?:in the chair|in chair|presiding)\s/i.exec(text)
  if (chair && cut.mark === '' && isPerson(text.slice(chair[0].length)))
    return { status: 'present', rest: text.slice(chair[0].length), role: 'Chair' }
  if (cut.mark === '' || cut.mark === '.' || cut.mark === ';' || printed.length > 60) return null
  const post = doing || (isRole(printed) && readCore(printed) === null && !startsWithName(cut.head, text))
  if (!post || !/^(?:\p{Lu}|the\b)/u.test(rest)) return null
  const role = DOING.test(printed) ? 'Chair' : printed
  const there = CHAIRS.test(printed) || /treasurer|^secretary/i.test(printed) || startsWithCouncillor(rest)
  return { status: there ? 'present' : 'in-attendance', rest, role }
}

/** `Fixtures – Ada Quill` under `Welfare Officer – Ben Inkpot`: of the form of the label before it, whatever the post. */
export function readLike(line: string): Label | null {
  const text = dropLead(line.trim())
  const cut = cutHead(text)
  const rest = text.slice(cut.to)
  const printed = text.slice(0, cut.head.at(-1)?.end ?? 0)
  const named = readCore(printed) !== null || readCore(rest.split(/[,(]/)[0]!.trim()) === null
  return !MARKS.has(cut.mark) || cut.head.length > 4 || named || isElsewhere(printed) ? null : { status: 'present', rest, role: printed }
}

const startsWithName = (tokens: readonly Token[], text: string): boolean => nameAt(tokens, text, 0) > 0
const startsWithCouncillor = (rest: string): boolean => /^(?:the )?(?:cllr|councillor|alderman)\b/i.test(rest)

/** Inside a list: “Conservative (4): Mr A …”, “Anytown Police:”, “For the Trust –”. */
export function readSubLabel(line: string): Label | null {
  const text = dropLead(line.trim()).replaceAll('**', '')
  const cut = cutHead(text)
  if (cut.mark !== ':' || cut.head.length === 0) return null
  const bare = outsideBrackets(cut.head)
  if (bare.length === 0 || bare.some(({ text: word }) => word === ',')) return null
  const printed = text.slice(0, bare[bare.length - 1]!.end)
  const sub = readSubHead(printed)
  return sub && { ...sub, rest: text.slice(cut.to).trim() }
}

/** A party or a body that stands over its people. */
export function readSubHead(printed: string): Label | null {
  if (printed.length > 70 || !isUpper(printed[0] ?? '')) return null
  const head = printed.replace(/^(?:For|From|Representing|On behalf of)\s+(?:the\s+)?/, '')
  if (isParty(head)) return { status: 'present', rest: '', party: head, sub: true }
  const last = head.split(' ').pop() ?? ''
  const body = (isBody(head) && !isRole(last) && !isHonours(head)) || /^(?:Office|Department|Ministry)\b/.test(head)
  return body ? { status: 'present', rest: '', organisation: head, sub: true } : null
}
