/** Which reading of a label counts, and which list it continues. Gaps and repeats stay as printed. */
import type { Choice, Frame, Frames } from './frames.js'
import { slackOf } from './frames.js'
import type { Label, Reading } from './labels.js'
import type { Mark } from './mark.js'

/** Numbers further apart than this are not one list with a gap. */
const GAP = 12
/** How far ahead to look for the next of a sequence. */
const AHEAD = 30

/** Null: the label is no label here, and its words are text. */
export function chooseReading(marks: Mark[], i: number, frames: Frames): Choice | null {
  const mark = marks[i]!
  const label = mark.label!
  const style = label.readings[0]!.style
  if (style === 'bullet') return chooseBullet(mark, frames)
  const fresh = restarted(mark, frames) ?? first(marks, i, frames)
  return (
    next(mark, frames, 1, 1) ??
    again(mark, frames, 1) ??
    fresh ??
    next(mark, frames, 0, GAP) ??
    again(mark, frames, GAP) ??
    stray(marks, i, frames)
  )
}

const matches = (frame: Frame, label: Label, reading: Reading) =>
  frame.list !== null &&
  frame.list.style === reading.style &&
  frame.list.stem === label.stem &&
  alike(frame.list.delimiter, label.delimiter)

/** `10)` after `9.` is a slip; `(1)` after `1.` is another list. */
const alike = (a: Label['delimiter'], b: Label['delimiter']) => a === b || (a.length < 2 && b.length < 2)

/** An open list that this label continues; the innermost, unless the indents say another. */
function next(mark: Mark, frames: Frames, least: number, most: number): Choice | null {
  const found: { frame: Frame; reading: Reading; off: number; step: number }[] = []
  const all = frames.all()
  for (let k = all.length - 1; k >= 0; k--) {
    for (const reading of mark.label!.readings) {
      const step = reading.value - (all[k]!.list?.last ?? 0)
      if (matches(all[k]!, mark.label!, reading) && step >= least && step <= most)
        found.push({ frame: all[k]!, reading, off: offset(mark, all[k]!), step })
    }
  }
  found.sort((a, b) => a.off - b.off || a.step - b.step)
  const best = found[0]
  return best ? { reading: best.reading, how: 'next', frame: best.frame } : null
}

/** 0 where the edges agree or nothing is known of them. */
function offset(mark: Mark, frame: Frame): number {
  if (mark.depth !== frame.depth) return 100
  const off = Math.abs(mark.para.indent - frame.indent)
  const slack = slackOf(mark.para, 'number')
  return off <= slack * 2 ? 0 : Math.ceil(off / slack)
}

/** A list that an unlabelled paragraph or heading broke off; inside a lead-in the number runs on in there. */
function again(mark: Mark, frames: Frames, most: number): Choice | null {
  for (const left of frames.leftLists().reverse()) {
    for (const frame of [...left].reverse()) {
      const reading = mark.label!.readings.find(
        (r) => matches(frame, mark.label!, r) && r.value > frame.list!.last && r.value - frame.list!.last <= most,
      )
      if (!reading) continue
      const top = frames.top()
      if (top?.opens) return { reading, how: 'new', frame: top }
      if (!frames.top() && frame === left[0]) return { reading, how: 'new', frame: null }
      return { reading, how: 'again', frame }
    }
  }
  return null
}

/** `1.` once more at the edge of an open list of its kind, with no lead-in before it: the list begins again in its place. */
function restarted(mark: Mark, frames: Frames): Choice | null {
  if (frames.top()?.opens) return null
  for (const frame of [...frames.all()].reverse()) {
    const reading = mark.label!.readings.find((r) => r.value === 1 && matches(frame, mark.label!, r))
    if (
      reading &&
      frame.list!.delimiter === mark.label!.delimiter &&
      mark.depth === frame.depth &&
      Math.abs(mark.para.indent - frame.indent) <= slackOf(mark.para, 'number')
    )
      return { reading, how: 'next', frame }
  }
  return null
}

/** A new list: `1`, `a`, `i`, `A`. Where it hangs follows from indent, depth and lead-in. */
function first(marks: Mark[], i: number, frames: Frames): Choice | null {
  const mark = marks[i]!
  const readings = mark.label!.readings.filter((r) => r.value === 1)
  const reading = readings.find((r) => follows(marks, i, r)) ?? readings.find((r) => r.style.endsWith('roman')) ?? readings[0]
  if (!reading) return null
  if (doubtful(mark.label!, reading) && !follows(marks, i, reading) && !frames.top()?.opens) return null
  return { reading, how: 'new', frame: parentOf(mark, frames, reading) }
}

/** `A. Smith spoke`, `I. The`: a capital and a stop may be an initial. */
const doubtful = (label: Label, reading: Reading) => reading.style.startsWith('upper') && label.delimiter === '.'

function follows(marks: Mark[], i: number, reading: Reading): boolean {
  const label = marks[i]!.label!
  for (let j = i + 1; j < Math.min(marks.length, i + AHEAD); j++) {
    const other = marks[j]!.label
    if (
      other?.stem === label.stem &&
      other.delimiter === label.delimiter &&
      other.readings.some((r) => r.style === reading.style && r.value === reading.value + 1)
    )
      return true
  }
  return false
}

function parentOf(mark: Mark, frames: Frames, reading: Reading): Frame | null {
  const all = frames.all()
  const slack = slackOf(mark.para, 'number')
  for (let k = all.length - 1; k >= 0; k--) {
    const frame = all[k]!
    const off = mark.para.indent - frame.indent
    if (mark.depth > frame.depth && mark.depth > 0) return frame
    if (mark.depth > 0 && frame.depth > mark.depth) continue
    if (frame.opens && off > -slack * 2) return frame
    if (!frame.list) continue
    if (off > slack) return frame
    if (off >= -slack && frame.list.style !== reading.style && mark.depth === frame.depth && frame.list.style !== 'bullet') return frame
  }
  return null
}

function chooseBullet(mark: Mark, frames: Frames): Choice {
  const reading = mark.label!.readings[0]!
  const slack = slackOf(mark.para, 'bullet')
  const all = frames.all()
  for (let k = all.length - 1; k >= 0; k--) {
    const frame = all[k]!
    const bullets = frame.list?.style === 'bullet'
    const off = mark.para.indent - frame.indent
    if (bullets && mark.depth === frame.depth && Math.abs(off) <= slack) return { reading, how: 'next', frame }
    if (mark.depth > frame.depth && frame.depth > 0) return { reading, how: 'new', frame }
    if (mark.depth > 0 && frame.depth > mark.depth) continue
    if (off > slack && (frame.list || frame.opens)) return { reading, how: 'new', frame }
    if (!bullets && frame.opens && off > -slack * 2) return { reading, how: 'new', frame }
  }
  return { reading, how: 'new', frame: null }
}

/** A number out of the blue: kept where it plainly numbers (3. after an answer’s 2., (15) of a list), else text. */
function stray(marks: Mark[], i: number, frames: Frames): Choice | null {
  const mark = marks[i]!
  const { label } = mark
  const reading = label!.readings[0]!
  if (reading.style === 'dotted') return { reading, how: 'new', frame: null }
  const sure = label!.delimiter.length === 2 || label!.delimiter === ')' || (reading.style === 'decimal' && label!.delimiter === '.')
  const listed = mark.depth > 0 || follows(marks, i, reading) || /^[A-Z“"‘'(£]/.test(mark.body)
  return sure && listed && !label!.alone ? { reading, how: 'new', frame: parentOf(mark, frames, reading) } : null
}
