/** Where a sentence tells that the meeting began, broke off, went on or ended: a verb, and the meeting or who chairs it beside it. */
import type { MeetingEvent } from '../../records/record.js'
import { type Token, tokens } from '../words/tokens.js'
import {
  CLOSES,
  GATHERINGS,
  HAS_OBJECT,
  LABEL_LINKS,
  MODAL,
  OTHER_GATHERING,
  PAUSES,
  STARTS_AS_LABEL,
  TURNED,
  TURNS,
  TURNS_AS_LABEL,
} from '../words/turns.js'

export type TurnKind = Extract<MeetingEvent['kind'], 'start' | 'end' | 'adjourned' | 'resumed'>

export interface Turn {
  kind: TurnKind
  /** Places in the tokens: where its words begin, and the token after the verb. */
  from: number
  next: number
  /** It is one only with an hour: a label, or a motion to adjourn. */
  timed?: boolean
}

const KINDS: readonly TurnKind[] = ['resumed', 'adjourned', 'end', 'start']

/** `re-convened` is one word. */
export function turnTokens(text: string): Token[] {
  const list = tokens(text)
  if (!/\bre-/i.test(text)) return list
  return list.flatMap((token, i) => {
    if (token.glued && ((token.text === '-' && list[i - 1]!.lower === 're') || (list[i - 1]?.text === '-' && list[i - 2]?.lower === 're')))
      return []
    const [mark, rest] = [list[i + 1], list[i + 2]]
    return token.lower === 're' && mark?.text === '-' && mark.glued && rest?.glued
      ? [{ ...token, text: `re${rest.text}`, lower: `re${rest.lower}`, end: rest.end }]
      : [token]
  })
}

/** What every turn holds one of. */
const CUES: ReadonlySet<string> = new Set([
  ...Object.values(TURNS).flatMap((words) => [...words]),
  ...TURNS_AS_LABEL,
  ...STARTS_AS_LABEL,
  ...['order', 'commencing', 'ben', 'gorffen'],
])

/** The turn that a sentence tells of: where it tells of several, what came after a break says most, then the break, then the end. */
export function turnIn(list: Token[]): Turn | null {
  if (!list.some(({ lower }) => CUES.has(lower)) || isOthers(list)) return null
  for (const kind of KINDS)
    for (let i = 0; i < list.length; i++) {
      const told = (TURNS[kind].has(list[i]!.lower) ? toldOf(list, i) : null) ?? phraseAt(list, i, kind)
      if (told) return { kind, ...told }
    }
  return null
}

type Place = Omit<Turn, 'kind'>

/** `the meeting was then closed`, `Cllr Quill closed the meeting`; `rose` only at an hour. */
function toldOf(list: Token[], i: number): Place | null {
  const word = list[i]!.lower
  if (word === 'rose' && list[i + 1]?.lower !== 'at') return null
  const subject = HAS_OBJECT.has(word) ? null : subjectBefore(list, i)
  if (subject !== null) return { from: subject, next: i + 1, timed: list.slice(subject, i).some((t) => t.lower === 'be') }
  const object = list[i + 2]?.text === '*' ? list[i + 3] : list[i + 2]
  return list[i + 1]?.lower === 'the' && CLOSES.has(object?.lower ?? '') ? { from: i, next: i + 3 } : null
}

/** The meeting or those who meet, with nothing between but `was then formally`. */
function subjectBefore(list: Token[], i: number): number | null {
  let at = i - 1
  while (at >= 0 && i - at < 6 && TURNED.has(list[at]!.lower)) at -= 1
  const word = list[at]?.lower ?? ''
  if (word === 'meeting' || word === 'proceedings') return at
  if (!GATHERINGS.has(word)) return null
  const named = list.slice(Math.max(0, at - 5), at).some((t) => t.lower === 'the' || t.lower === 'this')
  /** `Members rose at 9.10 pm`, with no article. */
  return named || (at === 0 && list[i + 1]?.lower === 'at') ? at : null
}

/** `The meeting started at 6.30 pm and ended at 8.10 pm.` */
export function beginsAndEnds(list: Token[]): boolean {
  const from = list.findIndex(({ lower }, i) => TURNS.start.has(lower) && subjectBefore(list, i) !== null)
  return from >= 0 && list.some(({ lower }, i) => i > from && lower === 'and' && endsNext(list, i + 1))
}

function endsNext(list: Token[], i: number): boolean {
  const at = TURNED.has(list[i]?.lower ?? '') ? i + 1 : i
  const verb = list[at]?.lower ?? ''
  return TURNS.end.has(verb) || TURNS.adjourned.has(verb)
}

/** `brought the meeting to a close`, `called to order`; and at the head of a line `Meeting closed:`, `Finish time – 9 pm`, `Rising at`. */
function phraseAt(list: Token[], i: number, kind: TurnKind): Place | null {
  if (kind !== 'start' && kind !== 'end') return null
  const [word, second, third] = [list[i]!.lower, list[i + 1]?.lower ?? '', list[i + 2]?.lower ?? '']
  if (kind === 'end') {
    if (word === 'to' && (second === 'a' || second === 'an') && (third === 'close' || third === 'end' || third === 'conclusion')) {
      const from = list.slice(Math.max(0, i - 7), i).findLastIndex((t) => CLOSES.has(t.lower))
      return from < 0 ? null : { from: Math.max(0, i - 7) + from, next: i + 3 }
    }
    if (word === 'cyfarfod' && ((second === 'i' && third === 'ben') || (second === 'yn' && third === 'gorffen')))
      return { from: i, next: i + 3 }
    if (word === 'meeting' && TURNS_AS_LABEL.has(second)) return { from: i, next: i + 2 }
  } else {
    if (
      word === 'to' &&
      second === 'order' &&
      (subjectBefore(list, i) !== null || list.slice(Math.max(0, i - 4), i).some((t) => t.lower === 'meeting'))
    )
      return { from: i, next: i + 2 }
    if (word === 'commencing' && (second === 'at' || second === 'from')) return { from: i, next: i + 2 }
  }
  return i === 0 ? labelAt(list, kind) : null
}

/** A line that begins with the verb and has nothing but small links and names before its hour. */
function labelAt(list: Token[], kind: 'start' | 'end'): Place | null {
  /** `Finish time`, `Time of finish`, `End time` */
  const behind = list[0]!.lower !== 'time' ? 0 : list[1]?.lower === 'of' ? 2 : 1
  const at = TURNS_AS_LABEL.has(list[behind]?.lower ?? '') ? behind : 0
  if (!(kind === 'end' ? TURNS_AS_LABEL : STARTS_AS_LABEL).has(list[at]!.lower)) return null
  const hour = list.findIndex((t, i) => i > at && t.kind === 'figures')
  const plain = hour > at && hour < at + 10 && list.slice(at + 1, hour).every(isLink)
  return plain ? { from: at, next: at + 1, timed: true } : null
}

const isLink = ({ kind, text, lower }: Token): boolean => kind === 'mark' || LABEL_LINKS.has(lower) || /^\p{Lu}/u.test(text)

/** What is still to come, and another meeting than this one. */
const isOthers = (list: Token[]): boolean =>
  list.some(
    ({ lower }, i) =>
      MODAL.has(lower) || (lower === 'meeting' && list.slice(Math.max(0, i - 4), i).some((t) => OTHER_GATHERING.has(t.lower))),
  )

/** `for ten minutes`, `until 7 pm`, `to allow the public in`: it went on. */
export function pausesAfter(list: Token[], next: number): boolean {
  return list.slice(next).some(({ lower }, i) => {
    const [second, third] = [list[next + i + 1]?.lower ?? '', list[next + i + 2]?.lower ?? '']
    if (lower === 'until' || lower === 'till') return true
    if (lower === 'for') return second === 'a' || list.slice(next + i + 1, next + i + 4).some((t) => PAUSES.has(t.lower))
    if (lower === 'to') return PAUSES.has(second) || (second === 'the' && third === 'public')
    return (lower === 'and' && (second === 'opened' || second.startsWith('re'))) || (lower === 'in' && second === 'order')
  })
}

/** `There being no further business`. */
export function isLastBusiness(list: Token[]): boolean {
  const at = list.findIndex(
    ({ lower }, i) => (lower === 'there' && list[i + 1]?.lower === 'being') || (lower === 'no' && FURTHER.has(list[i + 1]?.lower ?? '')),
  )
  return at >= 0 && list.slice(at, at + 9).some(({ lower }) => lower === 'business')
}
const FURTHER: ReadonlySet<string> = new Set(['other', 'further', 'more'])
