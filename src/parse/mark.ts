/** Marks: what each paragraph of an item could be. Rules propose here; the tree (blocks.ts) decides. */
import {
  isLoneLabel,
  isToBeDone,
  putsToVote,
  type ResolutionMark,
  readBareThat,
  readLoneLabel,
  readOutcome,
  readProposal,
  readResolution,
} from './decisions/index.js'
import { isHeading } from './heading.js'
import { type Label, type Reading, readLabel } from './labels.js'
import { readMovers } from './motions/movers.js'
import { makePara, type Para } from './para.js'
import { type QuestionMark, readQuestion } from './rules/question.js'
import { scan } from './words/index.js'

export interface Mark {
  para: Para
  label: Label | null
  /** The text without its label. */
  body: string
  kind: 'plain' | 'heading' | 'resolution' | 'question' | 'answer' | 'table'
  /** Depth of the markup's own list, 0 where there is none. */
  depth: number
  resolution?: ResolutionMark & { bare: boolean }
  question?: QuestionMark
}

export interface MarkOptions {
  /** A report or appendix: what it asks to be resolved is no decision, and its questions are put to nobody. */
  paper?: boolean
  /** A form of decision: only what stands under its `Decision` heading is decided. */
  form?: boolean
  /** Minutes of an item: a decision may have lost its word of deciding. */
  minutes?: boolean
  /** The item's title: it may name who moved the motion. */
  title?: string
  /** A label that returns in the document before what was decided, in lower case. */
  label?: string | null
}

export function markParas(paras: Para[], options: MarkOptions = {}): Mark[] {
  let heading = 'Decision'
  return paras
    .filter(hasWords)
    .flatMap(splitLead)
    .flatMap((para, i, all) => {
      const undecided = options.form && !/\b(?:decisions?|resol|agree)/i.test(heading)
      const mark = markPara(para, all[i - 1], all[i + 1], undecided ? { ...options, paper: true } : options)
      if (mark.kind === 'heading') heading = para.text
      if (options.form && mark.kind === 'plain' && isLoneLabel(heading)) Object.assign(mark, decidedBelow(mark))
      const inner = secondLabel(mark, all.slice(i + 1, i + 1 + AHEAD))
      if (inner) return [{ ...mark, kind: 'plain', body: '' }, ...splitDecision(markPara(inner, undefined, all[i + 1], options))]
      return splitDecision(mark).flatMap((part) => splitFirstPart(part, all.slice(i + 1, i + 1 + AHEAD), options))
    })
}

/** Under the `Decision` heading of a form: “That the lamp be lit.”, “To light the lamp.” */
function decidedBelow({ body }: Mark): Partial<Mark> {
  const open = /:$/.test(body)
  const found = readBareThat(body) ?? (isToBeDone(body) ? ({ ...DECIDED, open } satisfies ResolutionMark) : null)
  return found ? { kind: 'resolution', resolution: { ...found, bare: false } } : {}
}
const DECIDED = { verb: 'decided', kind: 'decision', stated: false, start: 0, unanimous: false } as const

/** `It was moved by A, seconded by B and` and, on a line of its own, “The Board agreed to …”: two paragraphs. */
function splitLead(para: Para): Para[] {
  const { lines } = para
  const at = lines.findIndex(({ text }, i) => i > 0 && text[0] !== text[0]?.toLowerCase() && lines[i - 1]!.text.endsWith(' and'))
  if (at < 0 || para.rows || !readMovers(lines[at - 1]!.text)) return [para]
  const rest = makePara(lines.slice(at))
  return readResolution(rest.text)?.start === 0 ? [makePara(lines.slice(0, at)), rest] : [para]
}

/** How far the next of the inner list may stand behind the first. */
const AHEAD = 12

/** `1. a) The mill`, with `b)` below it: the first of a list within the first. `1. A. Quill spoke` has no second. */
function secondLabel({ para, label, body, kind }: Mark, later: Para[]): Para | null {
  if (!label || label.length === 0 || kind === 'question' || kind === 'answer' || !DOUBLE.test(body)) return null
  const inner = readLabel(body)
  if (!inner || inner.alone || inner.readings[0]!.style === label.readings[0]!.style) return null
  return goesOn(inner, later) ? { ...para, text: body } : null
}

/** The list that the label begins goes on in what comes later. */
const goesOn = (first: Label, later: Para[]): boolean =>
  later.some(({ text }) => {
    const next = readLabel(text)
    return next?.delimiter === first.delimiter && next.readings.some((r) => first.readings.some((one) => isSecond(one, r)))
  })

/** `RESOLVED: (a) That the mill be let;` with `(b) …` below it: the lead, and the first of its parts. */
function splitFirstPart(mark: Mark, later: Para[], options: MarkOptions): Mark[] {
  if (mark.kind !== 'resolution' || !later.length) return [mark]
  const at = FIRST_PART.exec(mark.body)?.[0].length ?? 0
  const first = at > 0 ? readLabel(mark.body.slice(at)) : null
  const lead = mark.body.slice(0, at).trimEnd()
  const found = first && !first.alone && goesOn(first, later) ? readResolution(lead) : null
  if (!found?.open) return [mark]
  const text = mark.para.text.slice(0, mark.para.text.length - mark.body.length + at).trimEnd()
  const part = markPara({ ...mark.para, text: mark.body.slice(at) }, undefined, later[0], options)
  return [{ ...mark, para: { ...mark.para, text }, body: lead, resolution: { ...mark.resolution!, open: true, bare: false } }, part]
}

/** What leads to `(a)`, `1.` or `i)`: it ends in a mark or in “that”. */
const FIRST_PART = /^[^.;]{4,90}?(?:[:–—-]|\bthat|\bto)\s*(?=[([]?[aAiI1][.)\]])/

const DOUBLE = /^\(?[aAiI1][.)]/
const isSecond = (first: Reading, next: Reading) => first.style === next.style && first.value === 1 && next.value === 2

/** `Parking was raised. Resolved: to write …` is a paragraph and a resolution; “It was unanimously RESOLVED” is one. */
function splitDecision(mark: Mark): Mark[] {
  const settled = mark.resolution?.start === 0 ? SETTLED.exec(mark.body) : null
  if (settled && !MOVED.test(mark.body.slice(settled[0].length))) return afterDecision(mark, settled[0].length)
  const decided = mark.resolution?.start ?? 0
  const start = LED.exec(mark.body.slice(0, decided))?.index ?? decided
  if (start < decided) mark = { ...mark, resolution: { ...mark.resolution!, start } }
  const before = mark.body.slice(0, start).trimEnd()
  if (start === 0 || !/[.?!:;][”"’')]*$/.test(before)) return [mark]
  const text = mark.body.slice(start)
  const rest: Mark = { ...mark, para: { ...mark.para, text }, label: null, body: text, resolution: { ...mark.resolution!, start: 0 } }
  return [
    {
      ...mark,
      kind: 'plain',
      para: { ...mark.para, text: mark.para.text.slice(0, mark.para.text.length - text.length).trimEnd() },
      body: before,
      resolution: undefined,
    },
    rest,
  ]
}

/** `Proposed by A; seconded by B; RESOLVED that …`: who moved it stands in the same sentence. */
const LED = /(?<=^|[.?!:][”"’')]*\s)(?:(?:proposed|seconded|moved)\b[^.?!:;]{0,80};\s*){1,2}$/i

/** `Approved and signed as correct. As a matter raised in August …`: the decision is one whole sentence, what follows is not it. */
const SETTLED =
  /^(?:Approved|Agreed|Accepted|Adopted|Noted)(?:\s(?:unanimously|and\ssigned|as\s(?:an?\s)?(?:true|correct|accurate)(?:\srecord)?|by\sall(?:\spresent)?))*\.\s+(?=\p{Lu})/u
const MOVED = /^\W*(?:proposed|seconded|proposer|moved|prop\b|unanimous|carried|all in favour|action)\b/i

function afterDecision(mark: Mark, end: number): Mark[] {
  const [first, rest] = [mark.body.slice(0, end).trim(), mark.body.slice(end)]
  const label = mark.para.text.slice(0, mark.para.text.length - mark.body.length)
  return [
    { ...mark, para: { ...mark.para, text: label + first }, body: first },
    { ...mark, kind: 'plain', para: { ...mark.para, text: rest }, label: null, body: rest, resolution: undefined },
  ]
}

/** Rows of dots and rules to write on are no text. */
const hasWords = (para: Para) => /[\p{L}\p{N}]/u.test(para.text)

function markPara(para: Para, before: Para | undefined, after: Para | undefined, options: MarkOptions): Mark {
  const first = para.lines[0]!
  const list = first.hint?.list
  const wide = first.textIndent !== undefined || (first.hint?.cell !== undefined && para.text.length < 6)
  const label = list?.first ? listLabel(list.label, para.text, wide) : (typedLabel(para.text, wide) ?? unmarked(para, before, after))
  const body = label ? para.text.slice(label.length).trim() : para.text
  const mark: Mark = { para, label, body, kind: 'plain', depth: list?.depth ?? 0 }
  if (para.rows) return { ...mark, kind: 'table', label: null, body: para.text }
  const lone = options.minutes && after ? readLoneLabel(body, after.text) : null
  if (lone) return { ...mark, kind: 'resolution', resolution: { ...lone, bare: true } }
  if (first.hint?.heading && (!para.asked || para.asked.as === 'reply')) return { ...mark, kind: 'heading', label: null, body: para.text }
  if (para.asked) return { ...mark, ...askedMark(para) }
  const question = options.paper || label?.label === '•' ? null : (readQuestion(para.text) ?? (label ? readQuestion(body) : null))
  if (question) return { ...mark, kind: question.answer ? 'answer' : 'question', question }
  const resolution = options.paper ? null : (readResolution(body) ?? proposal(body, after) ?? labelled(body, options.label))
  if (resolution) return { ...mark, kind: 'resolution', resolution: { ...resolution, bare: isBare(resolution, after) } }
  if (isHeading(para, label, before, after)) return { ...mark, kind: 'heading', label: null, body: para.text }
  return mark
}

/** What a series of questions has told of the paragraph: nothing in it is read again. */
function askedMark(para: Para): Pick<Mark, 'kind'> & Partial<Mark> {
  const asked = para.asked!
  if (asked.as === 'head') return { kind: 'question', question: asked.mark }
  return asked.as === 'answer' ? { kind: 'answer', question: asked.mark } : { kind: 'plain' }
}

/** `a The clerk` above `b. The mill`: a label whose mark was forgotten, where the next of the list says what it is. */
function unmarked({ text }: Para, before: Para | undefined, after: Para | undefined): Label | null {
  const bare = after && /^[a-z\d]{1,4}\s+\p{Lu}/u.test(text) ? readLabel(text, true) : null
  const next = bare && readLabel(after!.text)
  if (!next || next.delimiter === '') return null
  const beside = (label: Label | null, style: string, value: number) =>
    label?.readings.some((r) => r.style === style && r.value === value) ?? false
  const fits = bare!.readings.some(
    ({ style, value }) =>
      beside(next, style, value + 1) && (value === 1 || beside(before ? readLabel(before.text) : null, style, value - 1)),
  )
  return fits ? { ...bare!, delimiter: next.delimiter } : null
}

/** The label at the head; of `- (a) the mill` it is the letter, whatever sign stands before it. */
function typedLabel(text: string, wide: boolean): Label | null {
  const label = readLabel(text, wide)
  const inner = label?.label === '•' ? readLabel(text.slice(label.length)) : null
  return inner?.delimiter === '()' && !inner.alone ? { ...inner, length: label!.length + inner.length } : label
}

/** A list item of the markup: its marker is the label, unless the text types one of its own after a bullet. */
function listLabel(marker: string, text: string, wide: boolean): Label | null {
  const typed = readLabel(text, wide)
  if (typed && marker === '•') return typed
  const label = readLabel(`${marker} `) ?? readLabel(`${marker}. `)
  return label ? { ...label, length: 0, alone: false } : null
}

/** `RESOLVED (proposed A, seconded B).` says nothing itself; “That …” must follow. */
const isBare = (found: ResolutionMark, next: Para | undefined): boolean =>
  found.bare === true && (found.open || (next !== undefined && scan(next.text).tokens[0]?.value === 'that'))

/** `Conclusion: that the lamp be lit`, where that is how the document tells what was decided. */
function labelled(body: string, label: string | null | undefined): ResolutionMark | null {
  if (!label || !body.toLowerCase().startsWith(label)) return null
  const found = readBareThat(body.slice(label.length).replace(/^\s?:\s*/, ''))
  return found && { ...found, verb: 'decided', stated: false, start: 0 }
}

/** `It was proposed by A, seconded by B that the minutes be approved.` is the decision itself, save where a vote or RESOLVED follows. */
function proposal(body: string, next: Para | undefined): ResolutionMark | null {
  const found = readProposal(body)
  return found && !(next && (putsToVote(next.text) || readOutcome(next.text) || readResolution(next.text)?.stated)) ? found : null
}
