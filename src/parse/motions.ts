/**
 * Movers, seconders and votes, tied to the resolution they belong to: what the paragraphs before it say of the motion,
 * what its own sentence says, and what a line after it says. A new motion replaces the one before; an amendment does not.
 */
import type { Block, Votes } from '../records/record.js'
import { readMovers } from './rules/movers.js'
import { readVotes, VoteLines } from './rules/votes.js'

interface Motion {
  moved?: string
  seconded?: string
  votes?: Votes
  unanimous?: boolean
}

export function tieMotions(blocks: Block[]): Block[] {
  let motion: Motion = {}
  let amendment: Motion = {}
  let lines = new VoteLines()
  const all = flatten(blocks)
  all.forEach((block, i) => {
    const amends = isAmendment(block.text)
    if (block.type === 'resolution' && !isOutcomeOnly(block)) {
      attach(block, own(block), amends ? amendment : motion, after(all, i))
      amendment = {}
      motion = amends ? { ...motion, votes: undefined } : {}
      lines = new VoteLines()
      return
    }
    if (isSettled(block.text)) {
      if (!amends && isLost(block.text)) motion = {}
      if (amends) motion = { ...motion, votes: undefined }
      amendment = amends ? {} : amendment
      lines = new VoteLines()
      return
    }
    const movers = readMovers(block.text)
    if (movers && amends) amendment = pick(movers)
    else if (movers) motion = { ...motion, ...pick(movers), ...(/\bmotion\b|\bvot/i.test(block.text) ? { votes: undefined } : {}) }
    if (lines.take(block.text)) motion = { ...motion, votes: lines.votes() ?? motion.votes }
    else {
      const votes = readVotes(block.text)
      if (votes) motion = { ...motion, votes }
      lines = new VoteLines()
    }
  })
  return blocks
}

/** A motion that fell takes its mover and its votes with it; an amendment leaves the motion as it was. */
const isLost = (text: string) => /\b(?:lost|LOST|fell|defeated|not carried|rejected)\b/i.test(text)
const isSettled = (text: string) =>
  text.length < 300 &&
  (/\b(?:motion|amendment|proposal|vote)\b.{0,80}\b(?:lost|LOST|fell|defeated|not carried|rejected)\b/i.test(text) ||
    /^(?:the )?amendment\b.{0,40}\bcarried\b/i.test(text))

const isAmendment = (text: string) => /\bamendment\b/i.test(text) && !/\bsubstantive\b/i.test(text)
const isOutcomeOnly = (block: Block) =>
  /^(?:(?:the )?(?:motion|amendment|substantive motion)\b.*|agreed unanimously\.?|carried\.?)$/i.test(block.text) &&
  block.content.length === 0

function flatten(blocks: Block[]): Block[] {
  return blocks.flatMap((b) => (b.type === 'resolution' ? [b] : [b, ...flatten(b.content)]))
}

const pick = (m: Motion): Motion => ({ ...(m.moved ? { moved: m.moved } : {}), ...(m.seconded ? { seconded: m.seconded } : {}) })

function own(block: Block): Motion {
  const votes = readVotes(block.text)
  return { ...pick(readMovers(block.text) ?? {}), ...(votes ? { votes } : {}) }
}

/** `Proposed by: X  Seconded by: Y` printed after the resolution, before anything else is decided. */
function after(all: Block[], i: number): Motion {
  const next = all[i + 1]
  if (next?.type !== 'paragraph') return {}
  const counted =
    next.text.length < 140 && /^\W*(?:votes?|voting|for\b|in favour|carried|on a vote)/i.test(next.text) ? readVotes(next.text) : null
  if (counted) return { votes: counted }
  const movers = readMovers(next.text)
  return movers && next.text.length < 120 && /^(?:\(?(?:proposed|moved|prop\b|proposer))/i.test(next.text) ? pick(movers) : {}
}

function attach(block: Block, own: Motion, before: Motion, later: Motion): void {
  const motion: Motion = { ...before, ...later, ...own }
  if (motion.moved) block.moved = motion.moved
  if (motion.seconded) block.seconded = motion.seconded
  if (motion.votes) block.votes = motion.votes
}
