/** Decisions that lost their RESOLVED, and the parts that stand under a decision without numbers. */
import type { Block } from '../../records/record.js'
import { flat } from '../meaning.js'
import { readMoverPair } from '../motions/mover-pair.js'
import { has, is, scan, set } from '../words/index.js'
import { isBodyLead, readBareDecision, readLabelledDecision, readOutcome } from './index.js'
import { decide, undecide } from './resolution.js'
import { isShouted } from './shouted.js'

/** Words that lead a decision in: “moved by X, seconded by Y and”, “it was”, with a colon or without. */
function leads(text: string): 'parts' | 'decision' | null {
  const { tokens } = scan(text)
  const said = tokens.at(-1)?.value === ':' ? tokens.slice(0, -1) : tokens
  const [before, last] = said.slice(-2)
  if (last?.value === 'was') return before?.value === 'it' ? 'parts' : 'decision'
  if (has(last, 'unanimous')) return is(before, AND_OR_WAS) ? 'parts' : 'decision'
  if (last?.value !== 'and') return null
  return said.some((token) => has(token, 'second')) ? 'parts' : 'decision'
}

const AND_OR_WAS = set('and was')
const ASKED = set('asked invited requested')
const PLANS = set(
  'proposed proposal proposes moved motion amendment recommended recommend recommends recommendation recommendations option options',
)
const COLON = set(': – -')

/** It is no decision yet: its last sentence proposes and runs on into what follows. */
function proposes(text: string): boolean {
  const { tokens, sentences } = scan(text)
  const last = tokens.at(-1)
  if (is(last, COLON)) return true
  if (last?.kind === 'end' || last?.kind === 'mark') return false
  const { from, to } = sentences.at(-1)!
  return tokens.slice(from, to).some((token, i, all) => is(token, PLANS) || (is(token, ASKED) && all[i + 1]?.value === 'to'))
}

const HEADS = set('decision determination')

/** The heading over what was decided (licensing). */
const isDecisionHead = (text: string): boolean => {
  const said = scan(text).tokens.filter((token) => token.kind === 'word' && token.value !== 'the')
  return said.length === 1 && is(said[0], HEADS)
}

/** `The Board:` over `(a) ADOPTED the code; and (b) renewed the lease.`: one decision and its parts, not one for each part. */
export function joinDone(blocks: Block[]): void {
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.content.length === 0 || !isBodyLead(block.text)) continue
    const shouted = block.content.every(({ label, text }) => label !== null && isShouted(scan(text).tokens[0]))
    if (!shouted && !(block.content.every(isDone) && block.content.some(isDecided))) continue
    block.content = block.content.map((part) => (part.type === 'resolution' ? undecide(part) : part))
    decide(block, shouted ? { verb: 'agreed', kind: 'decision' } : { verb: 'decided', kind: 'decision', stated: false })
  }
}

/** A paragraph that decides in so many words, where the one before it does not propose it. */
export function readBareDecisions(blocks: Block[], title = ''): void {
  if (readMoverPair(title) || flat(blocks).some(settles)) return
  blocks.forEach((block, i) => {
    if (block.type !== 'paragraph' || block.label === '•') return
    const plain = readBareDecision(block.text)
    const headed = blocks[i - 1]?.type === 'heading' && isDecisionHead(blocks[i - 1]!.text)
    if (!plain && !headed && block.label === null) return
    const before = lastOther(blocks, i)
    const lead = before ? leads(before.text) : null
    if (before && !lead && proposes(before.text)) return
    const led = headed || lead === 'parts'
    const found = plain ?? (led ? readLabelledDecision(block.text) : null)
    if (found) decide(block, { verb: found.verb, kind: found.kind, stated: false })
  })
}

/** “The Committee:”, and under it “(a) noted the report; and (b) welcomed the plan”: what it did, part by part. */
const isDone = ({ type, label, text }: Block): boolean => {
  const [first] = scan(text).tokens
  return type !== 'question' && label !== null && (first?.form === 'past' || first?.value.endsWith('ed') === true)
}

/** At least one of the parts: “(a) heard the officer; (b) thanked her” decides nothing. */
const isDecided = ({ text }: Block): boolean => {
  const [first, second] = scan(text).tokens
  return has(first, 'decide') || first?.value === 'asked' || (first?.value === 'considered' && second?.value === 'and')
}

/** A line that says what became of a motion, and no more. */
const BRIEF = 40

/** The item says elsewhere what was decided, or what became of its motion. */
const settles = ({ type, stated, text }: Block): boolean => {
  if (type === 'resolution' && stated !== false) return true
  const told = text.length < BRIEF ? readOutcome(text) : null
  if (told && (told.of === 'motion' || told.of === null)) return true
  const last = scan(text).tokens.findLast((token) => token.kind === 'word')
  return last?.capitals === 'all' && last.form === 'past' && last.start > 0 && (has(last, 'won', 'lost') || last.lemma === 'withdraw')
}

/** The paragraph before the run of numbered ones that this one belongs to. */
function lastOther(blocks: Block[], i: number): Block | undefined {
  let at = i - 1
  while (blocks[i]!.label && at >= 0 && blocks[at]!.label) at--
  return blocks[at]
}

/** “… the Member agreed to:”, and what follows it without a number. */
const OPENS = /\b(?:to|that|following|follows)\s?:\s?[-–]?$|\bto$/i
/** A part: “to light the lamp”, “Reinstall the chains.”; not “The Member thanked …”, “Reason: …”. */
const NO_PART =
  /^(?:the|an?|it|he|she|they|there|this|these|those|members?|cllrs?|councillors?|mr|mrs|ms|dr|in|on|at|following|reasons?|note|item|all|no|note[sd]?|\p{Lu}\p{Ll}*\s(?:asked|said|noted|thanked|advised|reported))\b|^[\p{L} ]{2,40}:|[:]$/iu
const SPEAKS = /\b(?:was|were|said|asked|had|explained|reported|thanked|advised)\b/i

export function takeParts(blocks: Block[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.type !== 'resolution' || block.content.length) continue
    let end = afterHeading(blocks, i) ?? i + 1
    if (/:\s*[-–]?$/.test(blocks[end - 1]!.text)) while (blocks[end]?.type === 'table') end++
    if (end === i + 1 && OPENS.test(block.text)) while (end < blocks.length && isPart(blocks[end]!)) end++
    block.content.push(...blocks.splice(i + 1, end - i - 1))
  }
}

/** `RESOLVED:`, the heading `Decision`, and what was decided: where the words after them begin. */
function afterHeading(blocks: Block[], i: number): number | null {
  const [head, that] = [blocks[i + 1], blocks[i + 2]]
  const headed = /^resolved\W*$/i.test(blocks[i]!.text) && head?.type === 'heading' && /^decision\b/i.test(head.text)
  return headed && that?.type === 'paragraph' && /^that\b/i.test(that.text) ? i + 3 : null
}

const isPart = ({ type, label, text }: Block) =>
  type === 'paragraph' && !label && text.length < 600 && !NO_PART.test(text) && !SPEAKS.test(text)
