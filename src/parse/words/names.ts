/** Names of people among tokens: “Cllr A B Quill”, “the Lord Mayor (Councillor Quill)”, “QI”. What they are called as printed. */
import type { Scan, Sense, Token } from './types.js'

export interface Name {
  /** Places in `tokens`; `to` is past the last. */
  from: number
  to: number
  /** As printed. */
  text: string
  /** Beyond doubt a person: a title, initials or a post stands in it, or it has two words. */
  sure: boolean
}

const LONGEST = 12
/** With one of these senses a capitalised word is the sentence's and no name's, unless a title stands before it. */
const NO_NAME: readonly Sense[] = ['decide', 'won', 'lost', 'move', 'second', 'say', 'ask', 'answer', 'declare']
const NEVER: readonly Sense[] = [
  'vote',
  'motion',
  'amendment',
  'against',
  'abstain',
  'be',
  'have',
  'not',
  'article',
  'pronoun',
  'small',
  'unanimous',
  'paper',
  'month',
  'weekday',
  'adverb',
  'members',
  'public',
]

export function has(token: Token | undefined, ...senses: Sense[]): boolean {
  if (token) for (let i = 0; i < token.senses.length; i++) if (senses.includes(token.senses[i]!)) return true
  return false
}

/** True where the token is one of these words. */
export const is = (token: Token | undefined, words: ReadonlySet<string>): boolean => token !== undefined && words.has(token.value)

/** `A`, `QI`; “He” is none. */
const isInitial = (token: Token) =>
  token.kind === 'word' && token.capitals !== 'none' && (token.value.length === 1 || (token.value.length === 2 && token.capitals === 'all'))

/** What each token can be to a name: its title, a word of it, a small word within it, or nothing. */
type Part = 'title' | 'post' | 'word' | 'particle' | null

function partOf(token: Token | undefined, titled: boolean, next: Token | undefined): Part {
  if (token?.kind !== 'word') return null
  if (token.value === 'a' && token.capitals !== 'none') return titled || (next?.kind === 'word' && next.capitals !== 'none') ? 'word' : null
  if (has(token, 'move', 'second')) return null
  if (/^h(?:is|er)$/.test(token.value) && next?.value === 'worship') return 'title'
  if (has(token, 'title', 'titles') && token.capitals !== 'none') return 'title'
  if (has(token, 'body') && token.capitals !== 'none' && has(next, 'title')) return 'title'
  if (token.value === 'vice' && token.capitals !== 'none' && has(next, 'title', 'post')) return 'title'
  if (has(token, 'post')) return 'post'
  if (token.capitals === 'none') return has(token, 'particle') ? 'particle' : null
  if (has(token, ...NEVER) && !(isInitial(token) && !has(token, 'article')))
    return titled && has(token, 'month', 'weekday', 'paper') ? 'word' : null
  if (has(token, ...NO_NAME) && (token.form === 'past' || !titled)) return titled && token.form !== 'past' ? 'word' : null
  return 'word'
}

/** The name that begins at place `from`; null where none does. */
export function nameFrom(scan: Scan, from: number): Name | null {
  const { tokens } = scan
  let at = from
  if (tokens[at]?.value === 'the' && (has(tokens[at + 1], 'post', 'title') || tokens[at + 1]?.value === 'lord')) at++
  const first = at
  const found = { titles: 0, posts: 0, words: 0, initials: 0 }
  while (at - first < LONGEST) {
    const token = tokens[at]
    if (!token || (at > first && token.sentence !== tokens[first]!.sentence)) break
    if (at > first && tokens[at + 1]?.value === ':' && token.value.length === 1) break
    const part = partOf(token, found.titles > 0 || (found.initials > 0 && !isInitial(token)), tokens[at + 1])
    if (at > first && token.value === 'the' && (has(tokens[at + 1], 'post', 'title') || tokens[at + 1]?.value === 'lord')) {
      at++
      continue
    }
    if (part === null || (part === 'particle' && !isSurnameNext(tokens, at))) break
    if (part === 'title' && found.words > 0 && !(found.titles + found.posts)) break
    if (part === 'post' && found.words > 0) break
    found.titles += part === 'title' ? 1 : 0
    found.posts += has(token, 'post') && part !== 'word' ? 1 : 0
    found.words += part === 'word' ? 1 : 0
    found.initials += part === 'word' && isInitial(token) ? 1 : 0
    at++
  }
  if (found.titles + found.posts + found.words === 0) return null
  const bracket = bracketAfter(scan, at, found.posts > 0)
  const to = honoursAfter(scan, bracket)
  const sure = found.titles > 0 || found.posts > 0 || found.initials > 0 || found.words > 1
  return { from, to, text: scan.text.slice(tokens[from]!.start, tokens[to - 1]!.end), sure }
}

/** `van der Quill`, `of the Quay`: a small word belongs to a name where a capital follows it soon. */
const isSurnameNext = (tokens: readonly Token[], at: number) =>
  [tokens[at + 1], tokens[at + 2]].some((next) => next?.kind === 'word' && next.capitals !== 'none')

/** `the Lord Mayor (Councillor Quill)`, `Cllr Quill (Chair)`: a short bracket behind belongs to it. */
function bracketAfter({ tokens }: Scan, at: number, post: boolean): number {
  if (tokens[at]?.value !== '(') return at
  const reach = tokens.slice(at + 1, at + 8).findIndex((token) => token.value === ')')
  if (reach < 0) return at
  const close = at + 1 + reach
  const inside = tokens.slice(at + 1, close)
  const named = inside.every(
    (token) => token.kind === 'word' && (token.capitals !== 'none' || has(token, 'post', 'particle', 'small', 'body')),
  )
  const holds = post ? inside.some((token) => has(token, 'title') || token.capitals !== 'none') : inside.some((token) => has(token, 'post'))
  return named && holds && !inside.some((token) => has(token, 'move', 'second', 'vote')) ? close + 1 : at
}

function honoursAfter({ tokens }: Scan, at: number): number {
  let to = at
  while (tokens[to]?.value === ',' && has(tokens[to + 1], 'honour') && tokens[to + 1]!.capitals === 'all') to += 2
  return to
}

/** The name that ends right before place `to`. */
export function nameUpTo(scan: Scan, to: number): Name | null {
  let found: Name | null = null
  for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
    const token = scan.tokens[from]!
    if (token.kind === 'end' || (token.kind === 'mark' && !/^,$/.test(token.value))) break
    const name = nameFrom(scan, from)
    if (name && name.to === to) found = name
    else if (found) break
  }
  return found
}

/** Names in a row: “Mr Quill, Mrs A Inkpot and Mr Vale”; `to` is past the last. */
export function namesFrom(scan: Scan, from: number): { names: Name[]; to: number } {
  const names: Name[] = []
  let at = from
  for (;;) {
    const name = nameFrom(scan, at)
    if (!name) break
    names.push(name)
    at = name.to
    const next = scan.tokens[at]
    const joint = next && (/^[,;&•]$/.test(next.value) || next.value === 'and' || next.value === 'a') ? 1 : 0
    const second = joint && (scan.tokens[at + 1]?.value === 'and' || scan.tokens[at + 1]?.value === '&') ? 1 : 0
    if (!joint || !nameFrom(scan, at + joint + second)) break
    at += joint + second
  }
  return { names, to: at }
}
