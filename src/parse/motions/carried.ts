/** A motion and the word for its outcome in paragraphs of their own: “That the lamp be lit.” and, below it, “Carried.” */
import type { Block } from '../../records/record.js'
import { type Outcome, readOutcome } from '../decisions/index.js'
import { decide, undecide } from '../decisions/resolution.js'
import { flat } from '../meaning.js'
import { has, scan } from '../words/index.js'
import { namingLine } from './mover-line.js'
import { isMotion as opensMotion } from './signs.js'

/** `That the lamp be lit.`, `Motion: That the lamp be lit.` */
function isMotion(text: string): boolean {
  const { tokens } = scan(text)
  const at = has(tokens[0], 'motion') && tokens[1]?.kind === 'mark' ? 2 : 0
  return tokens[at]?.value === 'that'
}

/** `Carried.`, `DEFEATED`, `Motion carried unanimously`: the paragraph says what became of the motion right above it, and no more. */
function outcomeOf(text: string): Outcome | null {
  const told = readOutcome(text)
  return told?.of === null || (told?.of === 'motion' && text.length < BRIEF) ? told : null
}

const BRIEF = 80

/** Paragraphs of one motion: the by-law's readings, “And that …”. */
const LONGEST = 4

/** The motion becomes the resolution; what stands between it and its outcome, and the outcome, are its content. */
export function joinCarried(blocks: Block[]): Block[] {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    takeFromLast(block)
    joinCarried(block.content)
    if (block.type !== 'paragraph' || block.label || !isMotion(block.text)) continue
    const end = outcomeAfter(blocks, i)
    if (end < 0) continue
    const { lost } = outcomeOf(blocks[end]!.text)!
    const rest = blocks.splice(i + 1, end - i).map(undecide)
    decide(block, { verb: lost ? 'decided' : 'agreed', kind: lost ? 'lost' : 'decision' })
    block.content.push(...rest)
    /** `(Quill/Inkpot)` between the motion and its outcome. */
    for (const { moved, seconded } of rest.flatMap((line) => namingLine(line) ?? []))
      Object.assign(block, moved && { moved }, seconded && { seconded })
  }
  return blocks
}

/** `Be it resolved:` over its parts, of which the last ends in “Carried.”: what was carried is all of them. */
function takeFromLast(block: Block): void {
  if (block.type !== 'paragraph' || !/:\s*[-–—]?$/.test(block.text) || !opensMotion(block.text)) return
  const parts = flat(block.content)
  const decided = parts.filter(({ type }) => type === 'resolution')
  const [last] = decided
  if (!last || decided.length > 1 || last !== parts.at(-1) || last.verb !== 'agreed') return
  let holder = block
  while (holder.content.at(-1) !== last) holder = holder.content.at(-1)!
  holder.content[holder.content.length - 1] = undecide(last)
  decide(block, { verb: 'agreed', kind: last.kind ?? 'decision' })
}

function outcomeAfter(blocks: Block[], i: number): number {
  for (let j = i + 1; j < Math.min(blocks.length, i + LONGEST); j++) {
    const { type, label, text, content } = blocks[j]!
    if (label || content.length || isMotion(text) || (type !== 'paragraph' && type !== 'resolution')) return -1
    const told = outcomeOf(text)
    /** `RESOLVED that` below says what was carried. */
    if (told) return told.of !== null && blocks[j + 1]?.type === 'resolution' ? -1 : j
    if (type === 'resolution') return -1
  }
  return -1
}
