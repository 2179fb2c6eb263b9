/** Who moved and seconded, on a line of its own under or over what they moved. */
import type { Block } from '../../records/record.js'
import type { Motion } from './floor.js'
import { readMoverPair } from './mover-pair.js'
import { readMovers } from './movers.js'

/** A line that begins with who moved: `Proposed by: X  Seconded by: Y`, `(M/S X/Y)`, `(Quill/Inkpot)`; null for any other. */
export function namingLine(block: Block | undefined): Motion | null {
  if (block?.type !== 'paragraph' || block.text.length >= NAMING) return null
  const movers = readMovers(block.text) ?? bracketed(block.text)
  return movers && movers.start < 2 && !/^\W*motion/i.test(block.text) ? movers : null
}

/** No such line is longer. */
export const NAMING = 120

/** `(Quill/Inkpot)` alone under what was decided. */
function bracketed(text: string): (Motion & { start: number }) | null {
  const inside = text.includes('/') ? /^[([]([^()[\]]+)[)\]]\.?$/.exec(text) : null
  const pair = inside && readMoverPair(inside[1]!)
  return pair && { ...pair, start: 0 }
}
