/** A motion and the word for its outcome in paragraphs of their own: “That the lamp be lit.” and, below it, “Carried.” */
import type { Block } from '../records/record.js'
import { decide, undecide } from './decisions/resolution.js'

const MOTION = /^that\s/i
const ENDS =
  /(?:^|[.;:]\s)(?<word>CARRIED|DEFEATED|LOST|ADOPTED|PASSED|[Cc]arried|[Dd]efeated|[Ll]ost|[Nn]ot\s[Cc]arried)(?:\s[Uu]nanimously)?\.?$|\s(?<shout>CARRIED|DEFEATED|LOST|ADOPTED|PASSED)\.?$/
/** Paragraphs of one motion: the by-law's readings, “And that …”. */
const LONGEST = 4

/** The motion becomes the resolution; what stands between it and its outcome, and the outcome, are its content. */
export function joinCarried(blocks: Block[]): Block[] {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    joinCarried(block.content)
    if (block.type !== 'paragraph' || block.label || !MOTION.test(block.text)) continue
    const end = outcomeAfter(blocks, i)
    if (end < 0) continue
    const { word, shout } = ENDS.exec(blocks[end]!.text)!.groups!
    const lost = /^(?:defeated|lost|not)/i.test((word ?? shout)!)
    const rest = blocks.splice(i + 1, end - i).map(undecide)
    decide(block, { verb: lost ? 'decided' : 'agreed', kind: lost ? 'lost' : 'decision' })
    block.content.push(...rest)
  }
  return blocks
}

function outcomeAfter(blocks: Block[], i: number): number {
  for (let j = i + 1; j < Math.min(blocks.length, i + LONGEST); j++) {
    const { type, label, text, content } = blocks[j]!
    if (label || content.length || MOTION.test(text) || (type !== 'paragraph' && type !== 'resolution')) return -1
    if (ENDS.test(text)) return j
    if (type === 'resolution') return -1
  }
  return -1
}
