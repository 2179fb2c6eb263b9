/** A recorded division printed below what it decided: “For: …”, “Against: …” on lines of their own, under an announcement or none. */
import type { Block, Votes } from '../../records/record.js'
import { readOutcome } from '../decisions/index.js'
import { announcesDivision } from './signs.js'
import { VoteLines } from './vote-line.js'

export interface Division {
  votes: Votes
  /** How many blocks after the decision it takes. */
  length: number
}

/**
 * The division under the decision at `i`. Lines that lead into another decision are that one's, unless they are announced
 * in the decision's own words or divisions stand below their decisions in this item. Where the count is known, the lines
 * must give the same: they add who voted.
 */
export function divisionAfter(all: Block[], i: number, known: Votes | undefined): Division | null {
  const told = announcesDivision(all[i]!.text)
  const between = all[i + 1]
  const announced = !told && between?.type === 'paragraph' && between.text.length < 200 && announcesDivision(between.text)
  const found = linesAt(all, announced ? i + 2 : i + 1)
  if (!found || (known && (known.for !== found.votes.for || known.against !== found.votes.against))) return null
  const length = found.length + (announced ? 1 : 0)
  const votes = known ? { ...found.votes, abstain: known.abstain } : found.votes
  return told || !isDecision(all[i + 1 + length]) || endsInLines(all) ? { votes, length } : null
}

function linesAt(all: Block[], from: number): Division | null {
  const lines = new VoteLines()
  let length = 0
  while (all[from + length]?.type === 'paragraph' && lines.take(all[from + length]!.text)) length++
  const votes = lines.votes()
  return length > 1 && votes ? { votes, length } : null
}

const isDecision = (block: Block | undefined) =>
  block !== undefined && (block.type === 'resolution' || readOutcome(block.text) !== null || /\b(?:and|it\swas)\s*:?$/.test(block.text))

/** Under the item's last decision stands its division, so that each is under its own. */
function endsInLines(all: Block[]): boolean {
  const last = all.findLastIndex((block) => block.type === 'resolution' || (block.type === 'paragraph' && readOutcome(block.text) !== null))
  return last >= 0 && (linesAt(all, last + 1) !== null || linesAt(all, last + 2) !== null)
}
