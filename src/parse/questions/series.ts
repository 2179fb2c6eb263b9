/**
 * A series of questions: heads of one make, and behind each a label that returns. What is between head and label was asked, what
 * is behind the label was answered. No word is needed for it: words, names, question marks and numbers that rise add up.
 */
import { readLabel } from '../labels.js'
import type { QuestionMark } from '../rules/question-mark.js'
import { readSupplementary } from '../rules/supplementary.js'
import { type Head, NO_HEAD, readHead, readTold } from './head.js'
import { type Label, readLabelOf } from './label.js'
import { isTitled } from './who.js'

export interface Unit {
  text: string
  bold: boolean
  heading?: number | undefined
  /** What stands before it is over. */
  starts: boolean
  /** What stands behind it is something else. */
  ends: boolean
}

export interface Series {
  /** Index of each head among the units, in order. */
  heads: number[]
  /** Of each head, the index of its answer's label; -1 where it has none. */
  answers: number[]
  /** How sure it is, in points: 1.2 and more is a series. */
  evidence: number
}

export interface Read {
  head: Head | null
  label: Label | null
  /** A supplementary, by its heading or its words. */
  further?: QuestionMark
}

/** What is known of all units. */
interface Known {
  read: Read[]
  /** How many units before each end a sentence with a question mark. */
  asked: number[]
  /** A title above says that these are questions. */
  titled: boolean
}

const ENOUGH = 1.2
/** Makes and labels that return most often are tried. */
const TRIED = 10

/** @param titled 0.5 where a title above says that these are questions. */
export function findSeries(units: Unit[], titled = 0): (Series & { read: Read[] }) | null {
  const read = units.map((unit) => readUnit(unit, titled > 0))
  const labels = gather(read.map(({ label }) => (label ? [label.key, ...(label.answers && !label.supplementary ? ['=answer'] : [])] : [])))
  const makes = gather(units.map((unit, i) => makesOf(unit, read[i]!.head)))
  const known = { read, asked: countAsked(units), titled: titled > 0 }
  let best: Series | null = null
  for (const [make, found] of makes) {
    const heads = make.startsWith('#') ? rising(found, read) : found
    for (const [key, at] of [...labels, ['', []] as [string, number[]]]) {
      const series = pair(heads, at, known, key)
      if (series && (best === null || value(series) > value(best))) best = series
    }
  }
  return best && best.evidence + titled >= ENOUGH ? { ...best, evidence: best.evidence + titled, read } : null
}

/** A head or a label stands where something begins; without text behind it, where it also ends. */
function readUnit({ text, starts, ends }: Unit, titled: boolean): Read {
  if (!starts || text === '') return { head: null, label: null }
  const further = readSupplementary(text)
  if (further) return { head: null, label: null, further }
  const told = titled ? readTold(text) : null
  if (told) return { head: { ...NO_HEAD, ...told, told: true, textStart: 0 }, label: null }
  const [head, label] = [readHead(text), readLabelOf(text)]
  return {
    head: head && (ends || head.textStart !== null) ? head : null,
    label: label && (ends || label.textStart !== null) ? label : null,
  }
}

const value = (series: Series): number => series.evidence * 4 + series.heads.length * 2 - series.answers.filter((a) => a < 0).length * 3

/** Where each key stands, the most frequent keys first. */
function gather(keys: string[][]): [string, number[]][] {
  const places = new Map<string, number[]>()
  keys.forEach((all, i) => {
    for (const key of all) {
      const at = places.get(key)
      if (at) at.push(i)
      else places.set(key, [i])
    }
  })
  return [...places].sort((a, b) => b[1].length - a[1].length).slice(0, TRIED)
}

/** Every make that a line could be one of. */
function makesOf(unit: Unit, head: Head | null): string[] {
  const style = unit.heading ? `h${unit.heading}` : unit.bold ? 'b' : ''
  const out: string[] = []
  if (unit.heading) out.push(style)
  if (!head) return out
  const { number, worded, asker, anonymous, by, asks, count, supplementary } = head
  if (supplementary) return out
  if (head.told) return [...out, 'told']
  if (worded && number !== null) out.push('#word')
  if (worded && (by || asker || asks)) out.push('word by')
  if (worded && number === null && !asker && head.textStart === null) out.push('word')
  if (!worded && count !== null) out.push(`#${readLabel(unit.text)?.delimiter ?? '-'}${style}`)
  if (asker && asks) out.push('asks')
  if ((asker || anonymous) && !worded && head.textStart === null) out.push(`who${style}${by ? ' by' : ''}`)
  return out
}

/** The longest run of numbers that rise: one that does not is a list inside an answer. */
function rising(found: number[], read: Read[]): number[] {
  let last = 0
  return found.filter((i) => {
    const { count } = read[i]!.head!
    const next = count !== null && count > last && (last === 0 || count <= last + 4)
    if (next) last = count
    return next
  })
}

function pair(heads: number[], labels: number[], known: Known, key: string): Series | null {
  const own = new Set(labels)
  const starts = heads.filter((i) => !own.has(i))
  if (starts.length === 0) return null
  let at = 0
  const answers = starts.map((start, i) => {
    const end = starts[i + 1] ?? known.read.length
    while (at < labels.length && labels[at]! <= start) at++
    return at < labels.length && labels[at]! < end ? labels[at]! : -1
  })
  const paired = answers.filter((a) => a >= 0).length
  if (key !== '' && (paired < starts.length * 0.6 || paired < labels.filter((i) => i > starts[0]!).length * 0.34)) return null
  const evidence = weigh(starts, answers, known, key !== '')
  return evidence === null ? null : { heads: starts, answers, evidence }
}

/** What speaks for it. One question alone needs words at both ends, or a label before who asked and one before the answer; heads without answers need their own word. */
function weigh(heads: number[], answers: number[], { read, asked: before, titled }: Known, labelled: boolean): number | null {
  const endOf = (i: number) => (answers[i]! >= 0 ? answers[i]! : Math.min(heads[i + 1] ?? read.length, heads[i]! + 6, read.length))
  const share = (test: (i: number) => boolean) => heads.filter((_, i) => test(i)).length / heads.length
  const heading = (i: number) => read[heads[i]!]!.head ?? NO_HEAD
  const worded = share((i) => heading(i).worded || heading(i).asks || heading(i).told)
  const answered = labelled ? share((i) => answers[i]! >= 0 && read[answers[i]!]!.label!.answers) : 0
  const asked = share((i) => before[endOf(i)]! > before[heads[i]!]!)
  const named = share((i) => heading(i).asker !== null)
  const rises = share((i) => heading(i).count === i + 1)
  const { told } = heading(0)
  const labelledOnce = heading(0).by && named === 1 && answered === 1 && asked === 1
  if (heads.length === 1 && (worded < 1 || (answered < 1 && asked < 1)) && !told && !labelledOnce) return null
  /** Asked and answered in one paragraph, it stays a paragraph. */
  if (!labelled && (worded < 0.8 || told)) return null
  /** Numbered paragraphs in which people replied are talk, not questions. */
  if (worded <= 0.6 && asked < 0.6 && named <= 0.6) return null
  /** `Pay and Reward` over what was explained is a heading: where nobody asks and no title says that somebody did, only persons ask. */
  if (!titled && worded <= 0.6 && asked < 0.6 && share((i) => isTitled(heading(i).asker?.name ?? '')) <= 0.6) return null
  /** `Quill asked whether …` in the minutes of an item is talk, too: nothing was put in so many words. */
  if (!titled && asked < 0.6 && share((i) => heading(i).asks && !heading(i).worded && !heading(i).told) > 0.6) return null
  const label = answers.find((a) => a >= 0)
  const reply = label !== undefined && read[label]!.label!.key === 'told' && worded <= 0.6 ? 0.4 : 1
  return (
    (worded > 0.6 ? 0.9 : 0) + (answered > 0.6 ? reply : 0) + (asked >= 0.6 ? 0.8 : 0) + (named > 0.6 ? 0.4 : 0) + (rises > 0.6 ? 0.2 : 0)
  )
}

function countAsked(units: Unit[]): number[] {
  const before = [0]
  for (const { text } of units) before.push(before.at(-1)! + (/\?["”’')\]]*(?:\s|$)/.test(text) ? 1 : 0))
  return before
}
