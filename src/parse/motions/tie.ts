/**
 * Movers, seconders and votes, tied to the resolution they belong to: what the paragraphs before it say of the motion,
 * what its own sentence says, and what a line after it says. A line that only tells how a motion fared (“Motion lost.”
 * under a division) is a resolution too, unless the one right after it is what was carried.
 */
import type { Block, Votes } from '../../records/record.js'
import { type Outcome, readOutcome } from '../decisions/index.js'
import { decide } from '../decisions/resolution.js'
import { flat } from '../meaning.js'
import { has, is, scan, set } from '../words/index.js'
import { joinCarried } from './carried.js'
import { divisionAfter } from './division.js'
import { Floor, type Motion } from './floor.js'
import { NAMING, namingLine } from './mover-line.js'
import { readMoverPair } from './mover-pair.js'
import { readMovers } from './movers.js'
import { givenUp, headOf, isAmendment, isMotion, isNominations, isSettled, tellsVoteOn } from './signs.js'
import { readVoteLine, VoteLines } from './vote-line.js'
import { readVotes } from './votes.js'

/** @param title the item's, which may move the motion itself: “D. Quill, T. Inkpot”. */
export function tieMotions(blocks: Block[], title = ''): Block[] {
  const all = flatten(joinCarried(blocks)).filter((block) => block.type !== 'table')
  const floor = new Floor()
  const titled = readMoverPair(title) ?? readMovers(title)
  if (titled) floor.move(titled, false, HEADS)
  let lines = new VoteLines()
  /** Carried by the line before: a resolution that follows at once has its mover and its votes. */
  let carried: Motion | null = null
  /** `Amendment` alone on a line heads what is moved below it (Scotland). */
  let under = false
  /** The decision just before: “The motion was carried by 4 votes to 1.” right after it tells of it. */
  let decided: { block: Block; at: number } | null = null
  for (let i = 0; i < all.length; i++) {
    const block = all[i]!
    if (isCarriedByNames(all, i)) decide(block, { verb: 'decided', kind: 'decision', stated: false })
    const alone = decidedByDivision(all, i)
    if (alone) decide(block, { verb: 'decided', kind: isLost(alone) ? 'lost' : 'decision', stated: false })
    const outcome = readOutcome(block.text)
    const pair = isMotion(all[i + 1]?.text ?? '') ? readMoverPair(block.text) : null
    if (pair) floor.move(pair, false, HEADS)
    const movers = isNominations(block.text) ? null : readMovers(block.text)
    const head = headOf(block.text)
    under = head ? head === 'amendment' : under && block.type !== 'resolution'
    if (block.type === 'resolution' && !outcome) {
      const before: Motion = carried ?? floor.resolve(isAmendment(block.text))
      const end = listEnd(all, i)
      const { lines: told, ...later } = after(all, end, before)
      const said = { ...before, ...later, ...own(block) }
      const division = divisionAfter(all, i, said.votes)
      attach(block, { ...said, ...(division ? { votes: division.votes } : {}) })
      if (later.moved || later.seconded) i = end + told
      else i += division?.length ?? 0
      carried = isRun(block, all[i + 1]) ? before : null
      decided = { block, at: i }
    } else if (outcome && decided?.at === i - 1 && floor.isEmpty() && tellsOf(decided.block, block, outcome)) {
      i += tell(decided.block, all, i, outcome)
      decided = null
    } else if (outcome && block.type !== 'heading') {
      if (movers) floor.move(movers, isAmendment(block.text), i, block)
      else floor.putToVote(block.text, i)
      const votes = readVotes(block.text)
      if (outcome.of === null) floor.count(votes)
      const motion = floor.settle(outcome.of, i)
      if (outcome.of !== null && votes && motion) motion.votes = votes
      carried = outcome.lost ? null : motion
      const division = motion ? divisionAfter(all, i, motion.votes) : null
      if (motion && division) motion.votes = division.votes
      if (motion && (outcome.lost || !takenUp(all, i, outcome))) settle(block, outcome, { ...motion, ...after(all, i, motion) })
      i += division?.length ?? 0
    } else {
      carried = null
      if (!movers) floor.putToVote(block.text, i)
      else if (!isSettled(block.text)) floor.move(movers, under || isAmendment(block.text), i, block)
      floor.hear(block.text)
      const back = givenUp(block.text)
      if (back) floor.drop(back === 'amendment')
      if (lines.take(block.text)) floor.count(lines.votes() ?? null)
      else {
        floor.count(readVotes(block.text))
        lines = new VoteLines()
      }
      continue
    }
    lines = new VoteLines()
  }
  return blocks
}

/** `The rents were left as they are.` over `Proposed: A. Seconded: B.`, and no motion below that the names could be of. */
function isCarriedByNames(all: Block[], i: number): boolean {
  const { type, text } = all[i]!
  if (type !== 'paragraph' || text.length > SHORT || !DONE.test(text) || readMovers(text) || readOutcome(text) || isMotion(text))
    return false
  const named = namedAfter(all, i + 1)
  const below = all[i + 1 + named.lines]
  if (!all.slice(i + 1, i + 1 + named.lines).every((line) => namesAlone(line.text))) return false
  return named.moved !== undefined && named.seconded !== undefined && below?.type !== 'resolution' && !isMotion(below?.text ?? '')
}
/** `A recorded vote was taken on the proposal that the lamp be lit.` over its division, in an item that decides nothing else. */
function decidedByDivision(all: Block[], i: number): Votes | null {
  const { type, text } = all[i]!
  if (type !== 'paragraph' || !tellsVoteOn(text)) return null
  if (all.some((block) => block.type === 'resolution')) return null
  return divisionAfter(all, i, undefined)?.votes ?? null
}

const isLost = ({ for: yes, against: no }: Votes): boolean => (no ?? 0) > (yes ?? 0)

/** `Proposed by A and seconded by B.`, and no word of what. */
const namesAlone = (text: string): boolean =>
  scan(text).tokens.every(
    (token) => token.kind !== 'word' || token.capitals !== 'none' || has(token, 'move', 'second') || is(token, BETWEEN),
  )
const BETWEEN = set('by and')
const DONE = /^\p{Lu}[^.;:?]{0,80}?\b(?:was|were)\s[^.;:?]*\.$/u

/** Told after it and of nothing else: nobody moves, nothing is lost, no amendment is put, no other decision follows from it. */
const tellsOf = (decision: Block, { type, text }: Block, { of, lost, shouted }: Outcome): boolean =>
  type === 'paragraph' &&
  of !== null &&
  of !== 'amendment' &&
  !lost &&
  !shouted &&
  !decision.votes &&
  !readMovers(text) &&
  text.length < SHORT

const SHORT = 240

/** The decision takes the votes of the line after it, and of the division below that. Gives how many blocks the division takes. */
function tell(decision: Block, all: Block[], i: number, { unanimous }: Outcome): number {
  const votes = readVotes(all[i]!.text)
  const division = divisionAfter(all, i, votes ?? undefined)
  const counted = division?.votes ?? votes
  attach(decision, { ...(counted ? { votes: counted } : {}), unanimous })
  return division?.length ?? 0
}

/** Two names above a motion head all its paragraphs, however many come before “Carried.” */
const HEADS = Number.POSITIVE_INFINITY

/** Numbered parts of one decision whose RESOLVED was lost: each has the mover of all. */
const isRun = (block: Block, next: Block | undefined) =>
  block.label !== null && block.stated === false && next?.type === 'resolution' && next.label !== null && next.stated === false

/** The resolution that follows at once says what was carried. */
const takenUp = (all: Block[], i: number, { shouted }: Outcome) =>
  !shouted && all[i + 1]?.type === 'resolution' && !readOutcome(all[i + 1]!.text)

function flatten(blocks: Block[]): Block[] {
  return blocks.flatMap((b) => (b.type === 'resolution' ? [b] : [b, ...flatten(b.content)]))
}

const pick = (m: Motion): Motion => ({ ...(m.moved ? { moved: m.moved } : {}), ...(m.seconded ? { seconded: m.seconded } : {}) })

function own(block: Block): Motion {
  const votes = readVotes(block.text)
  return { ...pick(readMovers(block.text) ?? {}), ...(votes ? { votes } : {}) }
}

/** `RESOLVED to approve these payments:`, and the payments, a line each: where they end, and who moved it may stand. */
function listEnd(all: Block[], i: number): number {
  let end = i
  if (/:\s*[-–]?$/.test(all[i]!.text)) while (isPayment(all[end + 1])) end++
  return end
}

/** `Quay Print £35.00` */
const isPayment = (block: Block | undefined) =>
  block?.type === 'paragraph' && block.text.length < 160 && /£\s?\d|\d\.\d\d$/.test(block.text) && !readMovers(block.text)

/** Who moved it and how many were for it, printed after it in lines of their own, and how many lines these are. */
function after(all: Block[], i: number, before: Motion): Motion & { lines: number } {
  const counted = countedAt(all, i + 1)
  const named = before.moved ? { lines: 0 } : namedAfter(all, i + (counted ? 2 : 1))
  const later = !counted && named.lines > 0 ? countedAt(all, i + 1 + named.lines) : null
  const votes = counted ?? later
  return { ...named, ...(votes ? { votes } : {}), lines: named.lines + (votes ? 1 : 0) }
}

/** `Votes: 5 for, 1 against` as a line of its own; lines for each side are a division. */
function countedAt(all: Block[], at: number): Votes | null {
  const text = all[at]?.type === 'paragraph' ? all[at]!.text : ''
  const alone = !all[at + 1] || readVoteLine(all[at + 1]!.text) === null
  return alone && text.length < NAMING && !readOutcome(text) && !readMovers(text) ? readVotes(text) : null
}

/** A line that begins with who moved: `Proposed by: X  Seconded by: Y`, `(M/S X/Y)`, or a line for each of the two. */
function namedAfter(all: Block[], at: number): Motion & { lines: number } {
  const first = namingLine(all[at])
  const second = namingLine(all[at + 1])
  if (!first) return { lines: 0 }
  const halves = second && !(first.moved && first.seconded) && !(second.moved && second.seconded)
  return halves ? { ...pick(second), ...pick(first), lines: 2 } : { ...pick(first), lines: 1 }
}

/** What is told in a few words, or by the sentence that moves it, is wholly the decision; an account of the debate is not. */
const isWhole = (text: string) => text.length < 400 || (readMovers(text)?.start ?? 99) < 60

function settle(block: Block, outcome: Outcome, motion: Motion): void {
  const known = motion.moved !== undefined || motion.votes !== undefined || outcome.shouted
  if (block.type === 'paragraph' && isWhole(block.text) && (outcome.of !== null || known))
    decide(block, { verb: outcome.verb, kind: outcome.lost ? 'lost' : 'decision', stated: outcome.shouted })
  if (block.type !== 'resolution') return
  if (outcome.lost) Object.assign(block, { verb: 'decided', kind: 'lost' })
  if (outcome.unanimous) block.unanimous = true
  attach(block, motion)
  if (motion.by && motion.by !== block) block.motion = printed(motion.by)
}

const printed = (block: Block): string =>
  [block.text, ...flat(block.content).map((part) => [part.label, part.text].filter(Boolean).join(' '))].join('\n')

function attach(block: Block, { moved, seconded, votes, unanimous }: Motion): void {
  if (moved) block.moved = moved
  if (seconded) block.seconded = seconded
  if (votes) block.votes = votes
  if (unanimous) block.unanimous = true
}
