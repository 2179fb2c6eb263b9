/**
 * The head of a line, read as a number in every way it can be: words and an opening mark before it, parts that could
 * count, a closing mark behind it. No form is known beforehand: `18.11.1`, `(1)`, `Item 1`, `Minute 113 –`, `§4`, `FC24/01`
 * and `A.` are all parts with something around them. Which of them count anything is for the chains to say (chains.ts).
 */
import { romanValue } from '../../writing/roman.js'
import { CARDINALS, MONTHS, ORDINALS } from '../words/time.js'
import { isDigit, isLetter, isUpper, skipSpace, wordEnd } from './words-before.js'

/** What a part of a number is made of: digits, a Roman numeral, a letter, a number in words. */
export type PartKind = 'digits' | 'roman' | 'letter' | 'word'

export interface Head {
  /** What members of one series have in common: words, marks and kinds of parts, small letters throughout. */
  form: string
  /** As printed, without the words, brackets and marks around it. */
  printed: string
  /** Each part as a number. Letters that no count can be (`FC` of `FC24/01`) stand in the form instead. */
  values: number[]
  kinds: PartKind[]
  /** The letter behind the last digits, `a` as 1: `48a`, `5(b)`; 0 for none. */
  suffix: number
  /** The mark behind the number: `.` `)` `:` `–` …; empty for none. */
  close: string
  /** Words stand before the number: `Item 4`. */
  worded: boolean
  /** Characters that the head takes, with the space behind it. */
  length: number
}

const MOST_WORDS = 3
/** `ITEM FOUR`, `Second item`: further than this nobody counts in words. */
const MOST_IN_WORDS = 20
/** Words before a number are few and short: a sentence that has a number in it is no head. */
const WORDS_UP_TO = 26

/** @param wide a gap, a cell or a list marker stands behind the number, so that it needs no closing mark. */
export function readHeads(text: string, wide = false): Head[] {
  const heads: Head[] = []
  let at = 0
  for (let words = 0; words <= MOST_WORDS; words++) {
    heads.push(...readAt(text, at, wide))
    const next = wordEnd(text, at)
    if (next < 0 || next > WORDS_UP_TO) break
    at = next
  }
  return heads
}

const OPENING = '([{§#№'
const JOINS = './-–:_'
const CLOSING = '.):]}°º*–—-=>|/'

interface Parsed {
  parts: { text: string; kind: PartKind | 'literal'; value: number; other?: number }[]
  seps: string[]
  suffix: number
  end: number
}

function readAt(text: string, from: number, wide: boolean): Head[] {
  let at = from
  while (OPENING.includes(text[at] ?? ' ') || (text[at] === '*' && at > from)) at++
  const open = text.slice(from, at)
  /** `§ 7`: a sign may stand apart from its number. */
  if (/[§#№]$/.test(open) && isDigit(text[skipSpace(text, at)])) at = skipSpace(text, at)
  if (open.length > 2) return []
  const parsed = readParts(text, at)
  if (!parsed || isHour(text, parsed)) return []
  let end = parsed.end
  while (end < text.length && CLOSING.includes(text[end]!)) end++
  const glued = text.slice(parsed.end, end)
  if (glued.length > 4) return []
  const spaced = skipSpace(text, end)
  const mark = /^[–—=:|/-]{1,2}(?=\s|$)/.exec(text.slice(spaced, spaced + 3))?.[0] ?? ''
  const length = mark ? skipSpace(text, spaced + mark.length) : spaced
  const close = (glued + mark).replace(/[—-]/g, '–')
  if (!standsFree(text, spaced, end, close, wide, from > 0, parsed)) return []
  const found = readings(parsed, { open, close, printed: printedOf(text, from, at, parsed), words: text.slice(0, from), length })
  /** `IV Lamps`: a letter without a mark may count as a numeral alone. `A Quill` and `J Vole` are people. */
  const bare = open === '' && close === '' && from === 0 && !wide && spaced < text.length && isLettered(parsed)
  return bare ? found.filter(({ kinds }) => kinds[0] === 'roman') : found
}

/** `14:00` and nothing else: the hour that a sentence breaks at. */
const isHour = (text: string, { parts, seps, end }: Parsed): boolean =>
  end === text.length && parts.length === 2 && seps[0] === ':' && parts[1]!.text.length === 2 && parts[0]!.value < 24

/** A letter, or a numeral of letters. */
const isLettered = ({ parts }: Parsed) => parts.length === 1 && parts[0]!.kind !== 'digits' && parts[0]!.kind !== 'word'

/** `IV`, as an outline in capitals counts. */
const isNumeral = ({ text }: Parsed['parts'][number]) => text === text.toUpperCase() && romanValue(text.toLowerCase()) !== null

/** What may follow a number: the end, a space and a capital, or a closing mark. A date or an amount is none. */
function standsFree(text: string, spaced: number, end: number, close: string, wide: boolean, worded: boolean, parsed: Parsed): boolean {
  if (spaced >= text.length) return true
  const next = text[spaced]!
  const simple = parsed.parts.length === 1
  const lettered = isLettered(parsed)
  /** `116Minutes`: a narrow column of numbers runs into the titles. */
  if (spaced === end && close === '') return isDigit(text[end - 1]) && isGlued(text, end)
  if (spaced === end) return !CLOSING.slice(6).includes(close) && (isUpper(next) || '“‘"('.includes(next))
  if (close !== '') return true
  if (wide) return true
  if (lettered && !worded) return isNumeral(parsed.parts[0]!) && (isUpper(next) || isDigit(next))
  return isUpper(next) || isDigit(next) || '“‘"(£•'.includes(next) || (worded && isLetter(next)) || !simple
}

/** A word of three letters or more begins here with a capital. */
const isGlued = (text: string, at: number): boolean =>
  isUpper(text[at] ?? ' ') && isLetter(text[at + 1] ?? ' ') && isLetter(text[at + 2] ?? ' ')

/** Parts joined by marks, without a space: `18.11.1`, `FC24/01`, `2024-25/101`, `IV`, `A1`, `5(b)`. */
function readParts(text: string, from: number): Parsed | null {
  const parsed: Parsed = { parts: [], seps: [], suffix: 0, end: from }
  let at = from
  for (;;) {
    const end = runEnd(text, at)
    if (end === at) break
    const run = text.slice(at, end)
    const last = parsed.parts.at(-1)
    if (last?.kind === 'digits' && parsed.end === at && !isDigit(text[end]) && isGlued(text, at)) break
    const ordinal = parsed.parts.length === 0 ? ordinalEnd(text, at, end) : -1
    if (ordinal === 0) return null
    if (ordinal > 0) {
      parsed.parts.push({ text: run, kind: 'word', value: Number(run) })
      parsed.end = ordinal
      break
    }
    if (isHalfOfDay(run, text[end]) && last?.kind === 'digits') return null
    if (!isDigit(run[0]) && last?.kind === 'digits' && parsed.end === at && run.length === 1) {
      parsed.suffix = run.toLowerCase().charCodeAt(0) - 96
    } else {
      const joined = JOINS.includes(text[end] ?? ' ') && isDigit(text[end + 1])
      const part = partOf(run, isDigit(text[end]) || joined, parsed.parts.length > 0) ?? (joined ? officeOf(run) : null)
      if (!part) break
      parsed.parts.push(part)
    }
    parsed.end = end
    if (parsed.suffix) break
    at = end
    /** `5(b)`, and `(22-732 A)` in a bracket of its own. */
    const lettered =
      /^\(([a-z])\)/.exec(text.slice(at, at + 3)) ?? (text[from - 1] === '(' ? /^ ([A-Z])(?=\))/.exec(text.slice(at, at + 3)) : null)
    if (lettered && isDigit(text[at - 1])) {
      parsed.suffix = lettered[1]!.toLowerCase().charCodeAt(0) - 96
      parsed.end = at + lettered[0].length
      break
    }
    const goesOn = JOINS.includes(text[at] ?? ' ') && !startsTitle(text, at) && (isDigit(text[at + 1]) || isPartLetter(text, at + 1))
    if (goesOn) {
      parsed.seps.push(text[at]!)
      at++
    } else if (isDigit(text[at]) || (isDigit(run.at(-1)) && isPartLetter(text, at))) parsed.seps.push('')
    else break
    if (parsed.parts.length > 4) return null
  }
  if (!parsed.parts.some((p) => p.kind !== 'literal')) return null
  parsed.seps.length = parsed.parts.length - 1
  return parsed
}

/** Past `1st`, `22nd` and the like; 0 where it is the day of a month, -1 where no ordinal stands there. */
function ordinalEnd(text: string, from: number, to: number): number {
  const found = /^(?:st|nd|rd|th)(?!\p{L})(?:\s(?:of\s)?(?<month>\p{L}{3,9}))?/iu.exec(text.slice(to, to + 16))
  if (!found || !isDigit(text[from]) || to - from > 2) return -1
  return (found.groups!.month ?? '').toLowerCase() in MONTHS ? 0 : to + 2
}

/** `40.TO RECEIVE`, `7.AOB`: a full stop, and capitals of two letters or more that are no numeral. */
function startsTitle(text: string, at: number): boolean {
  const run = text.slice(at + 1, runEnd(text, at + 1))
  return text[at] === '.' && isDigit(text[at - 1]) && run.length > 1 && isLetter(run[0]!) && romanValue(run.toLowerCase()) === null
}

/** A letter that could be a part: it stands alone, or capitals stand together. */
function isPartLetter(text: string, at: number): boolean {
  const c = text[at] ?? ' '
  if (!isLetter(c)) return false
  const end = runEnd(text, at)
  const run = text.slice(at, end)
  return end - at === 1 || (end - at <= 5 && run === run.toUpperCase()) || (romanValue(run) !== null && end - at <= 5)
}

/** The end of a run of digits or of letters. */
function runEnd(text: string, from: number): number {
  let at = from
  if (isDigit(text[at])) while (isDigit(text[at])) at++
  else while (at < text.length && isLetter(text[at]!) && at - from < 14) at++
  return at
}

function partOf(run: string, digitsFollow: boolean, later: boolean): Parsed['parts'][number] | null {
  if (isDigit(run[0])) return run.length <= 5 ? { text: run, kind: 'digits', value: Number(run) } : null
  const upper = run === run.toUpperCase()
  const small = run.toLowerCase()
  const roman = run.length <= 7 && (upper || run === small) ? romanValue(small) : null
  if (run.length === 1) {
    const letter = small.charCodeAt(0) - 96
    if (letter < 1 || letter > 26) return null
    return { text: run, kind: 'letter', value: letter, ...(roman !== null ? { other: roman } : {}) }
  }
  if (roman !== null && !digitsFollow) return { text: run, kind: 'roman', value: roman }
  if (run.length === 2 && run[0] === run[1] && run === small) return { text: run, kind: 'letter', value: 26 + small.charCodeAt(0) - 96 }
  const word = CARDINALS[small] ?? ORDINALS[small] ?? 0
  if (word > 0 && word <= MOST_IN_WORDS) return { text: run, kind: 'word', value: word }
  return upper && run.length <= 5 && (digitsFollow || later) ? { text: run, kind: 'literal', value: 0 } : null
}

/** `Cou/285/26`, `Env-12`: letters of an office, written as a word, joined to the number. */
const officeOf = (run: string): Parsed['parts'][number] | null =>
  run.length > 2 && run.length <= 5 && isUpper(run[0]!) && run.slice(1) === run.slice(1).toLowerCase() && !(run.toLowerCase() in MONTHS)
    ? { text: run, kind: 'literal', value: 0 }
    : null

/** `6:30PM`, `10.15AM`: an hour heads nothing. */
const isHalfOfDay = (run: string, next: string | undefined): boolean =>
  (run === 'PM' || run === 'AM') && (next === undefined || next === ' ' || next === '.')

interface Around {
  open: string
  close: string
  printed: string
  words: string
  length: number
}

/** `i` is a letter and a numeral: a reading each. */
function readings(parsed: Parsed, around: Around): Head[] {
  const plain = headOf(parsed, around, false)
  return parsed.parts.some((p) => p.other !== undefined) ? [plain, headOf(parsed, around, true)] : [plain]
}

function headOf({ parts, seps, suffix }: Parsed, { open, close, printed, words, length }: Around, roman: boolean): Head {
  const values: number[] = []
  const kinds: PartKind[] = []
  let form = `${words.toLowerCase().replace(/\s+/g, ' ')}${open.replace('*', '')}`
  parts.forEach((part, i) => {
    /** `12/20:02` among `12/20/01`: which mark stands between is a matter of typing. */
    if (i > 0) form += seps[i - 1] === '–' ? '-' : seps[i - 1] === ':' ? '/' : seps[i - 1]!
    const kind = roman && part.other !== undefined ? 'roman' : part.kind
    if (kind === 'literal') form += part.text
    else {
      form += `<${kind === 'digits' || kind === 'word' ? kind : part.text === part.text.toLowerCase() ? kind : kind.toUpperCase()}>`
      values.push(kind === 'roman' && part.other !== undefined ? part.other : part.value)
      kinds.push(kind)
    }
  })
  return { form, printed, values, kinds, suffix, close, worded: words !== '', length }
}

/** Letters of an office's own stand before the number as part of it (`MPC 12/24`, `TC 211/14`); `Item` and `Minute` do not. */
function printedOf(text: string, from: number, at: number, parsed: Parsed): string {
  const number = text.slice(at, parsed.end)
  const before = text.slice(0, from).trim()
  const own = /^\p{Lu}{1,5}$/u.test(before) && (parsed.seps.length > 0 || !/[AEIOU]/.test(before)) && !/^(?:NO|MIN|REF|ITEM)$/.test(before)
  return own ? `${before} ${number}` : number
}
