/** What a paragraph shows of a motion besides who moved it: that it is headed, put to the vote, taken back, or an amendment. */
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'

const ORDINALS = set('first second third further substantive')
const MOTIONS = set('motion amendment')
const LEADS = set('that whereas therefore')
const NOMINATES = set('proposed nominated moved')
const TAKES_IN = set('accepted withdrawn')
const PUTS = set('put vote voting')
const WHAT = set('motion amendment proposal recommendation recommendations substantive')

const words = (tokens: readonly Token[]): readonly Token[] => tokens.filter((token) => token.kind === 'word')

/** `Motion`, `Amendment`, `Second Amendment`, `Amendment 2` on a line of their own; null for anything else. */
export function headOf(text: string): 'motion' | 'amendment' | null {
  if (text.length > 30) return null
  const said = scan(text).tokens.filter(({ kind, count }) => kind === 'word' || count !== null)
  const at = said.findIndex((token) => is(token, MOTIONS))
  const head = at >= 0 && said.slice(0, at).every((token) => is(token, ORDINALS))
  return head && said.slice(at + 1).every(({ count, value }) => count !== null || value.length < 3)
    ? (said[at]!.value as 'motion' | 'amendment')
    : null
}

/** `That …`, `Whereas …`, `Be it …`, `Now therefore …`: the words of a motion. */
export function isMotion(text: string): boolean {
  const [first, second] = scan(text).tokens
  return is(first, LEADS) || (first?.value === 'be' && second?.value === 'it') || (first?.value === 'now' && second?.value === 'therefore')
}

/** An amendment that is moved, and not the motion “as amended”. */
export function isAmendment(text: string): boolean {
  const { tokens, senses } = scan(text)
  if (!senses.has('amendment') || !tokens.some(({ value }) => value === 'amendment')) return false
  const at = tokens.findIndex(({ value }) => value === 'substantive')
  return at < 0 || tokens.slice(Math.max(0, at - 4), at).some((token, i, all) => has(token, 'amendment') && all[i + 1]?.value === 'to')
}

/** `Two nominations: Cllr A (proposed by B …) and Cllr C (proposed by D …)`: nobody knows yet whose stands. */
export function isNominations(text: string): boolean {
  const { tokens } = scan(text)
  const by = tokens.filter((token, at) => is(token, NOMINATES) && tokens[at + 1]?.value === 'by')
  return by.length > 1 && tokens.some(({ value }) => value.startsWith('nominat'))
}

/** `… seconded Cllr Vale and agreed.`: moved and settled in one paragraph, nothing is left for the next. */
export function isSettled(text: string): boolean {
  const { tokens, senses } = scan(text)
  if (!senses.has('second')) return false
  const [before, last] = words(tokens).slice(-2)
  return last?.value === 'agreed' || last?.value === 'carried' || (last?.value === 'favour' && before?.value === 'in')
}

/** Nothing is put to the vote: the mover took the amendment in, or the motion back. Says which of the two. */
export function givenUp(text: string): 'motion' | 'amendment' | null {
  const told = scan(text)
  const { tokens } = told
  const amendment = tokens.findIndex(({ value }) => value === 'amendment')
  const [before, after] = [tokens.slice(Math.max(0, amendment - 4), amendment), tokens.slice(amendment, amendment + 9)]
  const takenIn =
    amendment >= 0 &&
    (before.some(
      ({ value }, i) => (value === 'accepted' || (value === 'agreed' && before[i + 1]?.value === 'to')) && before.at(-1)?.value === 'the',
    ) ||
      after.some((token, i) => is(token, TAKES_IN) && after[i - 1]?.value === 'was'))
  const back = tokens.findIndex((token) => token.lemma === 'withdraw' && token.form === 'past')
  const withdrawn =
    back >= 0 &&
    (tokens.slice(back, back + 9).some((token) => is(token, MOTIONS)) || (tokens[back]!.capitals === 'all' && back >= tokens.length - 2))
  return takenIn || withdrawn ? (amendment >= 0 ? 'amendment' : 'motion') : null
}

export interface Put {
  of: 'motion' | 'amendment' | 'substantive'
  /** `the motion set out in paragraph 3`: the label of the paragraph that moved it. */
  label: string | null
}

/** “… put the motion set out in paragraph 3 to the vote”, “A vote was taken on the amendment”, “the amendment was then put”. */
export function readPut(text: string): Put | null {
  const told = scan(text)
  if (!told.senses.has('motion') && !told.senses.has('amendment')) return null
  const { tokens } = told
  for (let at = 0; at < tokens.length; at++) {
    if (!is(tokens[at], PUTS)) continue
    const what = thingAfter(told, at) ?? (tokens[at]!.value === 'put' ? thingBefore(tokens, at) : null)
    if (what !== null) return { of: kindOf(tokens, what), label: labelAfter(told, what) }
  }
  return null
}

/** `put the substantive motion`, `vote on the amendment`: an article, few words, and what is put. */
function thingAfter({ tokens }: Scan, at: number): number | null {
  const put = tokens[at]!.value === 'put'
  const near = tokens.slice(at + 1, at + 9)
  const stop = near.findIndex(({ kind }) => kind === 'end')
  const reach = stop < 0 ? near : near.slice(0, stop)
  const on = put ? 0 : reach.findIndex(({ value }) => value === 'on' || value === 'for')
  const the = on < 0 ? -1 : reach.findIndex(({ value }, i) => i >= on && value === 'the')
  const thing = the < 0 ? -1 : reach.findIndex((token, i) => i > the && i < the + 5 && is(token, WHAT) && token.value !== 'substantive')
  return thing < 0 ? null : at + 1 + thing
}

/** `the amendment was then put` */
function thingBefore(tokens: readonly Token[], at: number): number | null {
  let i = at - 1
  while (has(tokens[i], 'adverb', 'be')) i--
  return i < at - 1 && has(tokens[i], 'motion', 'amendment') ? i : null
}

function kindOf(tokens: readonly Token[], at: number): Put['of'] {
  if (tokens.slice(Math.max(0, at - 3), at).some(({ value }) => value === 'substantive')) return 'substantive'
  return has(tokens[at], 'amendment') ? 'amendment' : 'motion'
}

function labelAfter({ tokens, text }: Scan, at: number): string | null {
  const paragraph = tokens.slice(at, at + 12).findIndex(({ value }) => value === 'paragraph' || value === 'paragraphs')
  if (paragraph < 0) return null
  const label = tokens.slice(at + paragraph + 1).find(({ kind }) => kind !== 'open')
  return label ? text.slice(label.start, label.end) : null
}

/** “The vote was unanimous.” · “seconded by Y and unanimously” */
export function isUnanimousVote(text: string): boolean {
  const { tokens, senses } = scan(text)
  if (!senses.has('unanimous')) return false
  const said = words(tokens)
  const [before, last] = said.slice(-2)
  if (has(last, 'unanimous') && (before?.value === 'and' || before?.value === 'was')) return true
  return said.some((token, i) => has(token, 'unanimous') && said[i - 1]?.value === 'was' && said[i - 2]?.value === 'vote')
}

const RECORDED = set('recorded named')
const VOTES = set('voting vote votes division')

/** `A recorded vote was taken as follows:`, `Voting on the motion was as follows` */
export function announcesDivision(text: string): boolean {
  const { tokens, senses } = scan(text)
  if (!senses.has('vote') && !tokens.some((token) => is(token, VOTES))) return false
  const last = tokens.at(-1)
  const said = words(tokens)
  const near = said.slice(-16)
  const follows = said.at(-1)?.value === 'follows' && said.at(-2)?.value === 'as'
  if (near.some((token) => is(token, VOTES)) && (last?.value === ':' || follows)) return true
  return near.some((token, i) => token.value === 'vote' && is(near[i - 1], RECORDED)) && (last?.value === '.' || last?.kind === 'word')
}

/** `A recorded vote was taken on the proposal that the lamp be lit.`: it says what on. */
export function tellsVoteOn(text: string): boolean {
  const { tokens, senses } = scan(text)
  if (!senses.has('vote')) return false
  const vote = tokens.findIndex((token, i) => token.value === 'vote' && is(tokens[i - 1], RECORDED))
  return vote > 0 && tokens.some((token, i) => i > vote && token.value === 'that')
}
