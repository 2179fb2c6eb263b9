/** Decisions that lost their RESOLVED, and the parts that stand under a decision without numbers. */
import type { Block } from '../records/record.js'
import { isBodyLead, readBareDecision, readLabelledDecision } from './decisions/index.js'
import { decide } from './decisions/resolution.js'
import { flat } from './meaning.js'
import { readMoverPair } from './motions/movers.js'

/** Words that lead a decision in: “moved by X, seconded by Y and”, “it was”. */
const LEADS = /\b(?:and|it\swas|was|unanimously)\s*:?\s*$/i
/** Right before numbered parts: “seconded by Y and unanimously”, “declared CARRIED and it was”. */
const LEADS_PARTS = /\b(?:seconded\b.*\band|(?:and|was)\sunanimously|it\swas)\s*:?\s*$/i
/** Words that say it is no decision yet. */
const PROPOSES =
  /\b(?:propos(?:ed|al|es)|moved|motion|amendment|recommend(?:ed|ations?|s)?|asked\sto|invited\sto|requested\sto|options?)\b[^.]*[:\w”"]\s*$|[:–-]\s*$/i

/** The heading over what was decided (licensing). */
const DECISION = /^(?:the )?(?:decision|determination)\W*$/i

/** A paragraph that decides in so many words, where the one before it does not propose it. */
export function readBareDecisions(blocks: Block[], title = ''): void {
  if (readMoverPair(title) || flat(blocks).some(settles)) return
  blocks.forEach((block, i) => {
    if (block.type !== 'paragraph' || block.label === '•') return
    if (block.content.length > 0 && block.content.every(isDone) && isBodyLead(block.text)) {
      decide(block, { verb: 'decided', kind: 'decision', stated: false })
      return
    }
    const plain = readBareDecision(block.text)
    const headed = blocks[i - 1]?.type === 'heading' && DECISION.test(blocks[i - 1]!.text)
    if (!plain && !headed && block.label === null) return
    const before = lastOther(blocks, i)
    if (before && PROPOSES.test(before.text) && !LEADS.test(before.text)) return
    const led = headed || (before !== undefined && LEADS_PARTS.test(before.text))
    const found = plain ?? (led ? readLabelledDecision(block.text) : null)
    if (found) decide(block, { verb: found.verb, kind: found.kind, stated: false })
  })
}

/** “The Committee:”, and under it “(a) noted the report; and (b) delegated authority …”: what it did, part by part. */
const isDone = ({ type, label, text }: Block) =>
  type !== 'question' &&
  label !== null &&
  /^(?:noted|agreed|approved|endorsed|delegated|resolved|recommended|authorised|adopted|accepted|confirmed|received|requested|asked|supported|granted|refused|appointed|deferred|instructed|considered and)\b/i.test(
    text,
  )

/** The item says elsewhere what was decided, or what became of its motion. */
const settles = ({ type, stated, text }: Block) =>
  (type === 'resolution' && stated !== false) || /\s(?:CARRIED|LOST|WITHDRAWN|DEFEATED|ADOPTED)\.?$/.test(text)

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
