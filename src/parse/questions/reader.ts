/**
 * Questions put in advance or formally, and their answers. A question's text is all its paragraphs joined, up to the
 * asker's bracket, an answer mark, or the first numbered paragraph after it; its content is the answer.
 */
import { joinLineTexts } from '../../extract/join.js'
import type { Block } from '../../records/record.js'
import type { Frames } from '../frames.js'
import type { Mark } from '../mark.js'
import type { Asked, Para } from '../para.js'
import { readNotPut } from '../rules/not-put.js'
import { type QuestionMark, readAnswer, readAskerBrackets } from '../rules/question.js'
import { readQuestionField } from '../rules/question-field.js'
import { toldOf } from '../sentence.js'

export class QuestionReader {
  private question: Block | null = null
  /** Where the paragraphs go: the question's own text, or its answer. */
  private part: 'text' | 'answer' = 'text'
  /** `Q. …`: its answer may be `A. …`, which is a label of a list anywhere else. */
  private lettered = false

  constructor(
    private root: Block[],
    private frames: Frames,
  ) {}

  /** True where the paragraph was a question's, so that nobody else need place it. */
  take(marks: Mark[], i: number): boolean {
    const mark = marks[i]!
    if (mark.kind === 'question') return this.begin(mark)
    if (!this.question) return false
    if (mark.para.asked) return this.told(mark, mark.para.asked)
    if (mark.kind === 'answer') return this.answer(mark, mark.question!)
    const letter = this.lettered ? LETTER.exec(mark.para.text) : null
    if (letter) return this.answer(mark, { answeredBy: null, textStart: letter[0].length })
    if (mark.kind === 'resolution' && !mark.label) {
      this.close()
      return false
    }
    if (mark.kind === 'heading' && this.part === 'answer' && i > this.lastOf(marks)) {
      this.close()
      return false
    }
    if (this.part === 'text' && this.lettered && isReply(this.question, marks, i)) this.part = 'answer'
    if (this.part === 'text' && this.own(mark)) return true
    if (!this.question.content.length) nameAnswerer(this.question, mark)
    return false
  }

  /** What the series of questions told of it: nothing is guessed. */
  private told(mark: Mark, asked: Asked): boolean {
    const question = this.question!
    if (asked.as === 'answer') return this.answer(mark, asked.mark)
    if (asked.as === 'field') {
      if (asked.answeredBy) question.answeredBy = asked.answeredBy
      else if (!asked.silent) this.frames.push(headingOf(mark))
    } else if (asked.as === 'text') this.addWords(mark.para, mark.para.text.slice(asked.start ?? 0))
    return asked.as !== 'reply'
  }

  private last: number | null = null
  /** Index of the last question there is. */
  private lastOf(marks: Mark[]): number {
    this.last ??= marks.findLastIndex((m) => m.kind === 'question')
    return this.last
  }

  /** “Question 6” and, under it, “Question by A to B”: two lines of one head. */
  private begin(mark: Mark): boolean {
    const found = mark.question!
    if (!mark.para.asked && this.question && this.part === 'text' && !this.question.text && complements(this.question, found)) {
      describe(this.question, found)
      if (found.textStart !== null) this.addText(mark.para, mark.para.text.slice(found.textStart))
      return true
    }
    this.close()
    const label =
      !mark.para.asked && mark.label && found.textStart !== null && found.textStart >= mark.label.length && !/^[•Q]$/.test(mark.label.label)
        ? mark.label.label
        : null
    const block: Block = { type: 'question', label, text: '', content: [], at: mark.para.at, number: null, asker: null }
    describe(block, found)
    this.root.push(block)
    this.question = block
    this.part = 'text'
    this.lettered = /^Q\d{0,2}\b/.test(mark.para.text)
    this.frames.enter(block.content)
    if (found.textStart !== null) {
      if (mark.para.asked) this.addWords(mark.para, mark.para.text.slice(found.textStart))
      else this.addText(mark.para, mark.para.text.slice(found.textStart))
    }
    if (mark.para.asked?.as === 'head' && mark.para.asked.topic) this.frames.push({ ...headingOf(mark), text: mark.para.asked.topic })
    return true
  }

  private answer(mark: Mark, found: Pick<QuestionMark, 'answeredBy' | 'textStart'>): boolean {
    if (this.part === 'text') nameAsker(this.question!)
    this.part = 'answer'
    if (found.textStart === null) this.frames.push(headingOf(mark))
    const by = found.answeredBy ?? (found.textStart === null ? null : readAnswer(mark.para.text.slice(found.textStart))?.answeredBy)
    if (by) this.question!.answeredBy = by
    if (found.textStart !== null) {
      this.frames.push({ type: 'paragraph', label: null, text: mark.para.text.slice(found.textStart), content: [], at: mark.para.at })
    }
    return true
  }

  /** A paragraph while the question itself is being read. */
  private own(mark: Mark): boolean {
    const question = this.question!
    const alone = readAskerBrackets(mark.para.text)
    if (alone && alone.start === 0 && question.text) {
      question.asker = alone.asker
      this.part = 'answer'
      return true
    }
    if (readNotPut(mark.para.text) || endsQuestion(question, mark)) {
      this.part = 'answer'
      return false
    }
    this.addText(mark.para, question.text ? mark.para.text : this.withoutFields(mark.para))
    return true
  }

  /** `Asked by: …` and `Answered by: …` on lines over the question's words. */
  private withoutFields({ lines, text }: Para): string {
    const fields = lines.map((line) => readQuestionField(line.text))
    const first = fields.indexOf(null)
    if (first === 0) return text
    for (const field of fields.slice(0, first < 0 ? undefined : first)) Object.assign(this.question!, field)
    return first < 0 ? '' : joinLineTexts(lines.slice(first).map((line) => line.text))
  }

  private addText(para: Para, text: string): void {
    const question = this.question!
    const bracket = readAskerBrackets(text)
    if (bracket) {
      question.asker = bracket.asker
      text = text.slice(0, bracket.start).trim()
      this.part = 'answer'
    }
    this.addWords(para, text)
  }

  private addWords(para: Para, text: string): void {
    const question = this.question!
    question.text = [question.text, text].filter(Boolean).join(' ')
    if (question.at.page === undefined || question.at.page === para.at.page) question.at = merge(question.at, para.at)
  }

  close(): void {
    if (!this.question) return
    this.question = null
    this.frames.enter(this.root)
  }
}

const headingOf = (mark: Mark): Block => ({ type: 'heading', label: null, text: mark.para.text, content: [], at: mark.para.at })

/** `A. …`, `A2 – …` */
const LETTER = /^A\d{0,2}\s?[.–-]\s+(?=\S)/
/** No question has more paragraphs. */
const LONGEST = 30

/** `Q1. Why was it built?`, and below it what was said, where no mark of an answer stands before the next question. */
function isReply({ text }: Block, marks: Mark[], i: number): boolean {
  const said = marks[i]!.para.text
  if (!text?.endsWith('?') || said.endsWith('?') || !toldOf(said)) return false
  const next = marks.slice(i, i + LONGEST).find(({ kind, para }) => kind === 'question' || kind === 'answer' || LETTER.test(para.text))
  return next === undefined || next.kind === 'question'
}

function endsQuestion(question: Block, mark: Mark): boolean {
  if (!question.text) return false
  if (readAnswer(mark.para.text)) return true
  const numbered = mark.label?.readings.some((r) => r.style === 'decimal' || r.style === 'dotted') ?? false
  return numbered && mark.label!.delimiter.length < 2
}

/** `Why is the lamp out? (Mrs Vale, Lamp Watch)`: where nothing else says who asked. */
function nameAsker(question: Block): void {
  const bracket = question.asker ? null : readAskerBrackets(question.text!)
  if (!bracket) return
  question.asker = bracket.asker
  question.text = question.text!.slice(0, bracket.start).trim()
}

/** `Cllr Quill replied that …`: the answer’s own first words say whose it is. */
function nameAnswerer(question: Block, mark: Mark): void {
  const by = readAnswer(mark.body)?.answeredBy
  if (by && mark.kind !== 'resolution') question.answeredBy ??= by
}

/** Under `Supplementary question` its own words: “By way of a supplementary question, Mr Quill asked …”. */
const complements = (question: Block, found: QuestionMark) =>
  found.supplementary === (question.supplementary === true) &&
  ((found.supplementary && found.number === null && !question.asker) ||
    (!question.asker && found.asker !== null && found.number === null) ||
    (question.number === null && found.asker === null && found.number !== null))

function describe(block: Block, found: QuestionMark): void {
  if (found.number !== null) block.number = found.number
  if (found.asker) block.asker = found.asker
  if (found.askedOf) block.askedOf = found.askedOf
  if (found.answeredBy) block.answeredBy = found.answeredBy
  if (found.supplementary) block.supplementary = true
}

function merge(a: Block['at'], b: Block['at']): Block['at'] {
  const out = { ...a }
  if (a.lines && b.lines) out.lines = [Math.min(a.lines[0], b.lines[0]), Math.max(a.lines[1], b.lines[1])]
  if (a.chars && b.chars) out.chars = [Math.min(a.chars[0], b.chars[0]), Math.max(a.chars[1], b.chars[1])]
  if (a.box && b.box)
    out.box = [Math.min(a.box[0], b.box[0]), Math.min(a.box[1], b.box[1]), Math.max(a.box[2], b.box[2]), Math.max(a.box[3], b.box[3])]
  return out
}
