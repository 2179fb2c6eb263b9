/** Lines from the words of one row and column. */
import type { Line } from '../text.js'
import { SETTINGS } from './settings.js'
import type { Word } from './words.js'

/** “1.”, “12)”, “(a)”, “iv.”, “2.1.3”, “A1”, bullets and dashes; and any short number or letters with a stop. */
export const LABEL =
  /^(?:[•◦○▫□–—*·o-]|\(?(?:\d{1,4}|[a-zA-Z]|[ivxlcIVXLC]{1,7})[.):]{1,2}|\((?:\d{1,4}|[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,7})\)\.?|\d{1,4}(?:[./]\d{1,4}){0,4}[a-zA-Z]?[.):]?|[A-Z]{1,3}[./]?\d{1,3}(?:[./]\d{1,4})?[.):]?)$/

export interface LineContext {
  page: number
  column?: [number, number]
}

const round = (value: number): number => Math.round(value * 10) / 10

/** `gap` is set later, when the lines stand in order. */
export function lineOf(words: Word[], context: LineContext): Line {
  const first = words[0]!
  const last = words[words.length - 1]!
  const size = mainSize(words)
  const base = mainBaseline(words, size)
  const line: Line = {
    text: words.map((word) => word.text).join(' '),
    indent: round(first.x0),
    right: round(words.reduce((most, word) => Math.max(most, word.x1), first.x1)),
    gap: 0,
    size: round(size),
    baseline: round(base),
    place: { page: context.page, box: [round(first.x0), round(base - size * 0.8), round(last.x1), round(base + size * 0.22)] },
  }
  if (context.column) line.column = [round(context.column[0]), round(context.column[1])]
  const label = labelGap(words, size)
  if (label !== undefined) line.textIndent = round(label)
  if (words.every((word) => word.artifact)) line.hint = { tag: 'Artifact' }
  style(line, words)
  const sure = words[0]!.confidence === undefined ? [] : words.flatMap((word) => word.confidence ?? [])
  if (sure.length > 0) line.ocr = { confidence: Math.round(sure.reduce((sum, one) => sum + one, 0) / sure.length) }
  return line
}

/** The style of the words that carry the text: a label's own style says nothing. */
function style(line: Line, words: Word[]): void {
  const labelled = words.length > 1 && LABEL.test(words[0]!.text)
  const text = labelled ? words.slice(1) : words
  const kept = text.every(isMarked) || !text.some(isMarked) ? text : text.filter(isMarked)
  if (kept.every((word) => word.bold)) line.bold = true
  else {
    const to = boldStart(words, labelled)
    if (to > 0) line.boldTo = to
  }
  if (kept.every((word) => word.italic)) line.italic = true
  if (kept.every((word) => word.underline)) line.underline = true
  if (kept.every((word) => word.struck)) line.struck = true
}

/** Words of letters or figures; the first question is the cheaper one. */
const isMarked = ({ text }: Word): boolean => /^[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text)

/** Where the bold words at the line's head end; a label before them counts as bold. */
function boldStart(words: Word[], labelled: boolean): number {
  let length = 0
  let bold = 0
  for (const [i, word] of words.entries()) {
    length += (i > 0 ? 1 : 0) + word.text.length
    if (word.bold) bold = length
    else if (!(labelled && i === 0)) break
  }
  return bold
}

function mainSize(words: Word[]): number {
  const one = words[0]!.size
  if (words.every((word) => word.size === one)) return one
  const sizes = new Map<number, number>()
  for (const word of words) sizes.set(word.size, (sizes.get(word.size) ?? 0) + word.text.length)
  let best = words[0]!.size
  let most = 0
  for (const [size, count] of sizes) {
    if (count > most) {
      most = count
      best = size
    }
  }
  return best
}

function mainBaseline(words: Word[], size: number): number {
  return (words.find((word) => word.size === size) ?? words[0]!).y
}

/** The x where the text begins after a short label and a wide gap. */
function labelGap(words: Word[], size: number): number | undefined {
  let length = 0
  for (let i = 0; i + 1 < words.length && i < 2; i++) {
    length += words[i]!.text.length
    if (length > SETTINGS.labelLength) return undefined
    const gap = words[i + 1]!.x0 - words[i]!.x1
    const wide = isLabel(words, i) ? SETTINGS.labelGap : SETTINGS.cellGap
    if (gap > wide * size) return words[i + 1]!.x0
  }
  return undefined
}

function isLabel(words: Word[], upTo: number): boolean {
  return words.slice(0, upTo + 1).every((word) => LABEL.test(word.text))
}
