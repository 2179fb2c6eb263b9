/**
 * The block grammar, one for every family: marked paragraphs to a tree of blocks. Numbering decides: a label counts when
 * it continues a sequence in its style, and the tree follows the sequences, with indent where the source has it.
 */
import type { Block } from '../records/record.js'
import { blockOf, opensList } from './block.js'
import { isBodyLead, isLoneLabel, isToBeDone, readBareThat } from './decisions/index.js'
import { joinDone, readBareDecisions, takeParts } from './decisions/unsaid.js'
import { Frames } from './frames.js'
import { type Mark, type MarkOptions, markParas } from './mark.js'
import { tieMotions } from './motions/tie.js'
import { tieVoteTables } from './motions/vote-table.js'
import { chooseReading } from './numbering.js'
import type { Para } from './para.js'
import { QuestionReader } from './questions/reader.js'
import { shapeQuestions } from './questions/shape.js'
import { startsLower } from './sentence.js'

/** The blocks of one item or of a report. Nothing of the paragraphs is lost: what no rule claims is a paragraph. */
export function readBlocks(paras: Para[], options: MarkOptions = {}): Block[] {
  const marks = markParas(options.paper ? paras : askedAmong(paras, options.title), options)
  const root: Block[] = []
  const frames = new Frames(root)
  const questions = new QuestionReader(root, frames)
  for (let i = 0; i < marks.length; i++) {
    if (questions.take(marks, i)) continue
    place(marks, i, frames)
  }
  questions.close()
  if (options.paper) return root
  takeParts(root)
  joinDone(root)
  if (options.minutes) readBareDecisions(root, options.title)
  tieMotions(root, options.title)
  tieVoteTables(root)
  return root
}

const QUESTIONS = /question|q\s?&\s?a\b/i

/** Nothing is asked or answered where no paragraph says so, or ends in the mark of a question. */
const ASKS =
  /\?|\b(?:question|quer(?:y|ies)|enquir|ask(?:s|ed)|supplementary|follow-?up|answer|repl(?:y|ies)|respon|[A-Z]{0,2}Q\d|cwesti|ateb|ymateb)/i

/** The paragraphs, with what a series of questions among them tells of each. */
function askedAmong(paras: Para[], title: string | undefined): Para[] {
  if (paras.length < 2 || paras.some((p) => p.asked) || !paras.some(({ text }) => ASKS.test(text))) return paras
  return shapeQuestions(paras, title && QUESTIONS.test(title) ? 0.5 : 0)?.paras ?? paras
}

function place(marks: Mark[], i: number, frames: Frames): void {
  const mark = marks[i]!
  if (mark.kind === 'heading') placeHeading(marks, i, frames)
  else if (completesResolution(marks, i, frames)) frames.completeResolution(mark.para, opensList(mark.body))
  else if (mark.kind === 'resolution' && !mark.label) placeResolution(mark, marks[i + 1], frames)
  else placeText(marks, i, frames)
}

function placeText(marks: Mark[], i: number, frames: Frames): void {
  const mark = marks[i]!
  const reading = mark.label ? chooseReading(marks, i, frames) : null
  if (reading) {
    const part = frames.partOfResolution(reading)
    frames.addLabelled(mark, reading, blockOf(part ? { ...mark, kind: 'plain', resolution: undefined } : mark))
    return
  }
  const plain = mark.label ? { ...mark, label: null, body: mark.para.text } : mark
  frames.addPlain(plain, blockOf(plain), opensList(plain.body), leadsParts(marks, i, frames))
}

/** A heading ends every list, save inside a resolution whose parts go on after it. */
function placeHeading(marks: Mark[], i: number, frames: Frames): void {
  const mark = marks[i]!
  const inside = frames.resolution() && partsGoOn(marks, i, frames)
  if (inside) frames.backTo(frames.resolution()!)
  else frames.clear()
  frames.push(blockOf(mark))
}

/** No stop at its end, and a list that begins right after it. */
const partsFollow = (mark: Mark, next: Mark | undefined) =>
  !/[.;!?]$/.test(mark.body) && (next?.label?.readings.some((r) => r.value === 1) ?? false)

function placeResolution(mark: Mark, next: Mark | undefined, frames: Frames): void {
  frames.clear()
  const block = blockOf(mark)
  frames.push(block)
  frames.open(mark, block, mark.resolution!.open || partsFollow(mark, next))
}

/** `RESOLVED:` alone, and the sentence after it: one resolution, unless parts follow. */
function completesResolution(marks: Mark[], i: number, frames: Frames): boolean {
  const top = frames.top()
  const mark = marks[i]!
  if (top?.block.type !== 'resolution' || top.block.content.length > 0) return false
  /** `Decision:`, and under it `The Committee agreed:` over its parts. */
  if (mark.kind === 'resolution' && !mark.label && isLoneLabel(top.block.text)) return true
  if (!top.bare || (mark.kind === 'resolution' ? mark.resolution!.stated : mark.kind !== 'plain')) return false
  if (opensList(mark.body))
    return isBodyLead(mark.body) || readBareThat(mark.body) !== null || isToBeDone(mark.body) || !leadsParts(marks, i, frames)
  const next = marks[i + 1]
  if (mark.label || isBetween(mark, next)) return false
  const twins = next && next.kind === 'plain' && !next.label && next.para.indent > top.indent + 6 && mark.para.indent === next.para.indent
  return !twins
}

/** A line of its own between `RESOLVED that:` and its first part: a running head, no words of the decision. */
const isBetween = (mark: Mark, next: Mark | undefined): boolean =>
  (next?.label?.readings.some((r) => r.value === 1) ?? false) &&
  !/[.;,:]$/.test(mark.body) &&
  !startsLower(mark.body) &&
  !readBareThat(mark.body)

/** “That the following be approved:” between the parts of a resolution: it holds the parts that go on after it. */
function leadsParts(marks: Mark[], i: number, frames: Frames): boolean {
  return frames.resolution() !== null && opensList(marks[i]!.body) && partsGoOn(marks, i, frames)
}

function partsGoOn(marks: Mark[], i: number, frames: Frames): boolean {
  for (let j = i + 1; j < Math.min(marks.length, i + 4); j++) {
    const mark = marks[j]!
    if (mark.kind === 'resolution' && !mark.label) return false
    if (mark.label) return frames.continuesResolution(mark.label)
    if (mark.kind === 'question') return false
  }
  return false
}
