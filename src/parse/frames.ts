/** The open blocks of a tree in the making, innermost last: numbered lists, lead-ins and resolutions. */
import type { Block } from '../records/record.js'
import { opensList } from './block.js'
import type { Label, Reading } from './labels.js'
import type { Mark } from './mark.js'
import { mergeResolution } from './merge.js'
import type { Para } from './para.js'

export interface Frame {
  /** The last block at this level. */
  block: Block
  /** The list that the block was added to. */
  siblings: Block[]
  /** The sequence, where the level is numbered. */
  list: { style: Reading['style']; delimiter: Label['delimiter']; stem: string; last: number } | null
  indent: number
  textIndent: number | null
  depth: number
  /** The block ends in a colon, or is a resolution whose parts follow: what comes next belongs to it. */
  opens: boolean
  /** A resolution of which only the keyword is there yet. */
  bare: boolean
}

/** Two edges are the same within this: points of a printed page. */
const TOLERANCE = 6
/** A plain text is typed, not measured: two columns more are another level of bullets, three one of numbers (` 9.` over `10.`). */
const TYPED = { bullet: 1, number: 2 }

export const slackOf = (para: Para, marker: keyof typeof TYPED): number => (para.lines[0]!.setting ? TYPED[marker] : TOLERANCE)

export class Frames {
  private stack: Frame[] = []
  /** Lists that were left by an unlabelled paragraph or a heading; the next number may take them up again. */
  private left: { frames: Frame[] }[] = []
  constructor(private container: Block[]) {}

  top = (): Frame | null => this.stack.at(-1) ?? null
  all = (): readonly Frame[] => this.stack
  leftLists = (): Frame[][] => this.left.map((l) => l.frames)

  /** Go on in another container: a question's answer, or the item again. Numbering may run on. */
  enter(container: Block[]): void {
    this.clear()
    this.container = container
  }

  clear(): void {
    if (this.stack.some((f) => f.list)) this.leave()
    this.stack = []
  }

  /** Keeps the lists that are open for a number that may take them up; the latest few are enough. */
  private leave(): void {
    this.left.push({ frames: [...this.stack] })
    if (this.left.length > 8) this.left.shift()
  }

  /** The array that a block without a list of its own goes to. */
  private home(): Block[] {
    return this.top() ? this.top()!.block.content : this.container
  }

  push(block: Block): void {
    this.home().push(block)
  }

  open(mark: Mark, block: Block, opens: boolean): void {
    const siblings = this.home()
    this.stack.push(this.frame(mark, block, siblings, null, opens))
  }

  private frame(mark: Mark, block: Block, siblings: Block[], list: Frame['list'], opens: boolean): Frame {
    const { indent, textIndent } = mark.para
    const bare = block.type === 'resolution' && mark.resolution?.bare === true
    return { block, siblings, list, indent, textIndent: textIndent ?? null, depth: mark.depth, opens, bare }
  }

  /** The open resolution that parts would belong to. */
  resolution(): Frame | null {
    return this.stack.find((f) => f.block.type === 'resolution' && f.opens) ?? null
  }

  /** A numbered part of an open resolution is no resolution of its own, whatever verb it begins with. */
  partOfResolution(choice: Choice): boolean {
    const resolution = this.resolution()
    if (!resolution) return false
    if (choice.how === 'next') return this.stack.indexOf(choice.frame!) > this.stack.indexOf(resolution)
    return choice.how === 'again' || choice.frame !== null
  }

  /** The sentence after `RESOLVED:` joins it; “The Committee:” opens its parts. */
  completeResolution(para: Para, opens: boolean): void {
    const top = this.top()!
    mergeResolution(top.block, para)
    top.bare = false
    top.opens = opens
  }

  backTo(frame: Frame): void {
    const at = this.stack.indexOf(frame)
    if (at >= 0 && at < this.stack.length - 1) {
      this.leave()
      this.stack.length = at + 1
    }
  }

  /** Would this label be the first, or the next, part of the open resolution? */
  continuesResolution(label: Label): boolean {
    const resolution = this.resolution()
    if (!resolution) return false
    const list = this.lastListIn(resolution.block)
    if (!list) return true
    return label.readings.some((r) => r.style === list.style && r.value === list.last + 1)
  }

  private lastListIn(block: Block): Frame['list'] {
    const lists = [...this.left.flatMap((l) => l.frames), ...this.stack].filter((f) => f.list && f.list.style !== 'bullet')
    return lists.filter((f) => isWithin(block, f.block)).at(-1)?.list ?? null
  }

  addLabelled(mark: Mark, choice: Choice, block: Block): void {
    const list = { style: choice.reading.style, delimiter: mark.label!.delimiter, stem: mark.label!.stem, last: choice.reading.value }
    const opens = mark.kind === 'resolution' ? mark.resolution!.open : opensList(block.text)
    if (choice.how === 'next') {
      this.stack.length = this.stack.indexOf(choice.frame!)
      choice.frame!.siblings.push(block)
      this.stack.push(this.frame(mark, block, choice.frame!.siblings, list, opens))
      return
    }
    if (choice.how === 'again') {
      const frames = this.left.find((l) => l.frames.includes(choice.frame!))!.frames
      this.clear()
      this.stack = frames.slice(0, frames.indexOf(choice.frame!))
      choice.frame!.siblings.push(block)
      this.stack.push(this.frame(mark, block, choice.frame!.siblings, list, opens))
      return
    }
    while (this.top() && this.top() !== choice.frame) this.stack.pop()
    const siblings = this.home()
    siblings.push(block)
    this.stack.push(this.frame(mark, block, siblings, list, opens))
  }

  /** An unlabelled paragraph: inside the block it is indented to, or inside the lead-in before it, else outside all lists. */
  addPlain(mark: Mark, block: Block, opens: boolean, part: boolean): void {
    if (part) this.backTo(this.resolution()!)
    else this.popTo(mark)
    const siblings = this.home()
    siblings.push(block)
    if (opens) this.stack.push(this.frame(mark, block, siblings, null, true))
  }

  private popTo(mark: Mark): void {
    const keep = this.stack.findLastIndex((f) => holds(f, mark))
    if (keep < 0) this.clear()
    else if (keep < this.stack.length - 1) this.backTo(this.stack[keep]!)
  }
}

/** What `chooseReading` settled: continue a list (next), take up one that was left (again), or begin one inside `frame`. */
export interface Choice {
  reading: Reading
  how: 'next' | 'again' | 'new'
  frame: Frame | null
}

/** Is the paragraph indented to this block's own text? */
function holds(frame: Frame, mark: Mark): boolean {
  const { indent } = mark.para
  const further = frame.indent + slackOf(mark.para, 'number')
  if (mark.depth > 0 && frame.depth > 0 && mark.depth === frame.depth && frame.list) return true
  if (frame.list) return indent > further && indent >= (frame.textIndent ?? further) - slackOf(mark.para, 'number')
  return frame.opens && indent > further
}

function isWithin(root: Block, block: Block): boolean {
  return root.content.some((b) => b === block || isWithin(b, block))
}
