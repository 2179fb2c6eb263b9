/** Marks: what each paragraph of an item could be. Rules propose here; the tree (blocks.ts) decides. */
import { type ResolutionMark, readBareThat, readResolution } from './decisions/index.js'
import { isHeading } from './heading.js'
import { type Label, type Reading, readLabel } from './labels.js'
import { type Movers, readMovers } from './motions/movers.js'
import type { Para } from './para.js'
import { type QuestionMark, readQuestion } from './rules/question.js'

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
}

export function markParas(paras: Para[], options: MarkOptions = {}): Mark[] {
  let heading = 'Decision'
  return paras.filter(hasWords).flatMap((para, i, all) => {
    const undecided = options.form && !/\b(?:decisions?|resol|agree)/i.test(heading)
    const mark = markPara(para, all[i - 1], all[i + 1], undecided ? { ...options, paper: true } : options)
    if (mark.kind === 'heading') heading = para.text
    const inner = secondLabel(mark, all.slice(i + 1, i + 1 + AHEAD))
    if (inner) return [{ ...mark, kind: 'plain', body: '' }, ...splitDecision(markPara(inner, undefined, all[i + 1], options))]
    return splitDecision(mark)
  })
}

/** How far the next of the inner list may stand behind the first. */
const AHEAD = 12

/** `1. a) The mill`, with `b)` below it: the first of a list within the first. `1. A. Quill spoke` has no second. */
function secondLabel({ para, label, body, kind }: Mark, later: Para[]): Para | null {
  if (!label || label.length === 0 || kind === 'question' || kind === 'answer' || !DOUBLE.test(body)) return null
  const inner = readLabel(body)
  if (!inner || inner.alone || inner.readings[0]!.style === label.readings[0]!.style) return null
  const goesOn = later.some(({ text }) => {
    const next = readLabel(text)
    return next?.delimiter === inner.delimiter && next.readings.some((r) => inner.readings.some((first) => isSecond(first, r)))
  })
  return goesOn ? { ...para, text: body } : null
}

const DOUBLE = /^\(?[aAiI1][.)]/
const isSecond = (first: Reading, next: Reading) => first.style === next.style && first.value === 1 && next.value === 2

/** `Parking was raised. Resolved: to write …` is a paragraph and a resolution; “It was unanimously RESOLVED” is one. */
function splitDecision(mark: Mark): Mark[] {
  const settled = mark.resolution?.start === 0 ? SETTLED.exec(mark.body) : null
  if (settled && !MOVED.test(mark.body.slice(settled[0].length))) return afterDecision(mark, settled[0].length)
  const start = mark.resolution?.start ?? 0
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
  const label = list?.first ? listLabel(list.label, para.text, wide) : readLabel(para.text, wide)
  const body = label ? para.text.slice(label.length).trim() : para.text
  const mark: Mark = { para, label, body, kind: 'plain', depth: list?.depth ?? 0 }
  if (para.rows) return { ...mark, kind: 'table', label: null, body: para.text }
  if (first.hint?.heading && (!para.asked || para.asked.as === 'reply')) return { ...mark, kind: 'heading', label: null, body: para.text }
  if (para.asked) return { ...mark, ...askedMark(para) }
  const question = options.paper || label?.label === '•' ? null : (readQuestion(para.text) ?? (label ? readQuestion(body) : null))
  if (question) return { ...mark, kind: question.answer ? 'answer' : 'question', question }
  const resolution = options.paper ? null : (readResolution(body) ?? carriedThat(body) ?? movedAndSettled(body, after))
  if (resolution) return { ...mark, kind: 'resolution', resolution: { ...resolution, bare: isBare(body, resolution) } }
  if (isHeading(para, label, before, after)) return { ...mark, kind: 'heading', label: null, body: para.text }
  return mark
}

/** What a series of questions has told of the paragraph: nothing in it is read again. */
function askedMark(para: Para): Pick<Mark, 'kind'> & Partial<Mark> {
  const asked = para.asked!
  if (asked.as === 'head') return { kind: 'question', question: asked.mark }
  return asked.as === 'answer' ? { kind: 'answer', question: asked.mark } : { kind: 'plain' }
}

/** A list item of the markup: its marker is the label, unless the text types one of its own after a bullet. */
function listLabel(marker: string, text: string, wide: boolean): Label | null {
  const typed = readLabel(text, wide)
  if (typed && marker === '•') return typed
  const label = readLabel(`${marker} `) ?? readLabel(`${marker}. `)
  return label ? { ...label, length: 0, alone: false } : null
}

/** Nothing but the keyword is there: `RESOLVED:`, `It was AGREED that`. */
function isBare(body: string, found: ResolutionMark): boolean {
  return (
    found.open &&
    /^(?:(?:it|was|unanimously|that|to)\s+|the\s(?:[\p{L}-]+\s){1,6}(?=resolved|agreed|decided))*[\p{L}]+(?:\s+(?:unanimously|that|to))*\s*[:.–—/-]*$/iu.test(
      body.slice(found.start),
    )
  )
}

/** `That the accounts be approved. Carried.`: the motion and its outcome in one paragraph. */
function carriedThat(body: string): ResolutionMark | null {
  return /\b(?:carried|defeated|lost)\b[^.]{0,20}\.?$/i.test(body) ? readBareThat(body) : null
}

/** The word for the outcome ends the sentence, or stands before a dash and the movers: `Accounts approved – A. Quill (motion), …`. */
function isSettled(body: string, { start, end, rest }: Movers): boolean {
  if (/\b(?<!not )(?:agreed|approved|carried|resolved|accepted)\W*$/i.test(body)) return rest.replace(/[^\p{L}]/gu, '').length <= 40
  if (SETTLED_BY_ALL.test(rest)) return true
  return /\b(?<!not )(?:approved|accepted|adopted)\s?[–-]\s*$/i.test(body.slice(0, start)) && body.length - end < 3
}

/** … that the payments be approved. All in favour. */
const SETTLED_BY_ALL =
  /^[\s,]*that\b.*\bbe\s(?:agreed|approved|accepted|adopted)\b[^.;]{0,60}[.,;–-]\s?(?:all\s(?:in\sfavour|agreed)|carried|unanimous(?:ly)?(?:\s(?:agreed|carried|approved))?)\W*$/is

/** `It was proposed by A, seconded by B that the minutes be approved.` is the decision itself, save where a vote or RESOLVED follows. */
const PROPOSAL = /\bthat\b.*\bbe\s(?:agreed|approved|accepted|adopted)\W*$/is
const VOTE =
  /^(?:(?:on|upon|after|following)\s(?:being\sput\sto\s)?(?:an?|the)\svote\b|(?:an?|the)\s(?:recorded\s)?vote\s(?:was|being)\b|the\s(?:motion|proposal|amendment)\s(?:was|having)\b)/i

/** `Proposed Cllr A, Seconded Cllr B. Approved`: who moved, and a word for the outcome. */
function movedAndSettled(body: string, next: Para | undefined): ResolutionMark | null {
  if (PROPOSAL.test(body) && next && (VOTE.test(next.text) || readResolution(next.text)?.stated)) return null
  if (body.length > 200 || /\bfollowing\b/i.test(body) || !/\b(?:agreed|approved|carried|resolved|accepted|adopted)\b/i.test(body))
    return null
  const movers = readMovers(body)
  if (!movers || !isSettled(body, movers)) return null
  const verb = /\bresolved\W*$/i.test(body) ? 'resolved' : /\bagreed\W*$/i.test(body) ? 'agreed' : 'approved'
  return { verb, kind: 'decision', stated: false, start: 0, open: false, unanimous: /unanimous/i.test(body) }
}
