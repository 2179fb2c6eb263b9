import type { Block } from '../records/record.js'
import type { Para } from './para.js'

/** The sentence after `RESOLVED:` joins it. */
export function mergeResolution(block: Block, para: Para): void {
  block.text = `${block.text} ${para.text}`
  if (block.at.lines && para.at.lines) block.at = { ...block.at, lines: [block.at.lines[0], para.at.lines[1]] }
  if (block.at.chars && para.at.chars) block.at = { ...block.at, chars: [block.at.chars[0], para.at.chars[1]] }
}
