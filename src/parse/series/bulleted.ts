/**
 * Heads behind bullets: `• Town plan: two maps were shown.` Brief minutes are one list, and each point of it is an item whose
 * title ends at its colon. It is a habit where most points of the list are so, and their titles are unlike each other.
 */
import { withoutEnd } from '../../writing/ends.js'
import { readLabel } from '../labels.js'
import type { Para } from '../para.js'
import { SPEAKS, titleness } from './title.js'

export interface Bulleted {
  /** Index of the paragraph. */
  at: number
  /** Characters of the bullet. */
  from: number
  /** Where the title ends in the paragraph’s text, and where the text behind it begins. */
  end: number
  next: number
}

const FEWEST = 4
/** Part of the points that have a title, and of the titles that are more than one word (`Ida: to buy six lamps`). */
const MOSTLY = 0.6
/** Two edges are the same within this: columns of a plain text, points of a printed page. */
const [TYPED, MEASURED] = [1, 2]
/** The same where the points are an outline, and the part of the paper that stands in it. */
const OUTLINE = 0.8
/** More of the text than this stands before the first of them: something else is going on. */
const MOST_BEFORE = 0.35
const TITLE = /^(\p{Lu}[^:]{2,70}?)\s?:(?:\s+|$)/u
const LEADS_ON = /\b(?:following|that|as follows|include|includes|including)$/i

/** @param isTitle says no to labels of attendance and the like */
export function bulletedHeads(paras: Para[], isTitle: (title: string) => boolean): Bulleted[] {
  const points = paras.flatMap((para, at) => pointOf(para, at) ?? [])
  const edge = Math.min(...points.map((p) => p.indent))
  const outer = points.filter((p) => p.indent <= edge + (paras[p.at]!.lines[0]!.setting ? TYPED : MEASURED))
  const outline = outlined(paras, points, outer)
  if (outline.length) return outline
  const heads = outer.flatMap(({ at, from }): (Bulleted & { title: string })[] => {
    const text = paras[at]!.text.slice(from)
    const [whole = '', title = ''] = TITLE.exec(text) ?? []
    const good = title !== '' && titleness(title, false) > 0 && !SPEAKS.test(title) && !LEADS_ON.test(title) && isTitle(title)
    return good ? [{ at, from, end: from + title.length, next: from + whole.length, title: title.toLowerCase() }] : []
  })
  const unlike = new Set(heads.map((h) => h.title)).size
  const words = heads.filter((h) => h.title.includes(' ')).length
  if (unlike < FEWEST || unlike < heads.length || words < heads.length * MOSTLY || heads.length < outer.length * MOSTLY) return []
  return sizeOf(paras.slice(0, heads[0]!.at)) > sizeOf(paras) * MOST_BEFORE ? [] : heads
}

const sizeOf = (some: Para[]) => some.reduce((sum, p) => sum + p.text.length, 0)

/** `• Updates`, and under it points set further in: minutes that are an outline. Nearly all of the paper is points, and the outer ones are its titles. */
function outlined(paras: Para[], points: Point[], outer: Point[]): Bulleted[] {
  const outside = new Set(outer)
  const parents = points.filter((point, i) => outside.has(point) && points[i + 1] && !outside.has(points[i + 1]!))
  const titled = outer.filter(({ at, from }) => titleness(paras[at]!.text.slice(from), false) > 0)
  const unlike = new Set(outer.map(({ at }) => paras[at]!.text)).size
  if (outer.length < FEWEST || parents.length < FEWEST - 1 || unlike < outer.length || titled.length < outer.length * OUTLINE) return []
  const own = points.map(({ at }) => paras[at]!)
  if (sizeOf(own) < sizeOf(paras) * OUTLINE) return []
  return outer.map(({ at, from }) => ({ at, from, end: paras[at]!.text.length, next: paras[at]!.text.length }))
}

interface Point {
  at: number
  from: number
  indent: number
}

/** `Agenda` alone on a line, and below it a list: its points are the business, whatever they say. */
export function agendaPoints(paras: Para[]): Bulleted[] {
  const head = paras.findIndex(({ text }) => AGENDA.test(text))
  const first = head < 0 ? -1 : paras.findIndex((para, at) => at > head && at <= head + NEAR && pointOf(para, at) !== null)
  if (first < 0) return []
  const mark = markOf(paras[first]!)
  const points = paras.flatMap((para, at) => (at >= first && markOf(para) === mark ? (pointOf(para, at) ?? []) : []))
  const between = paras.slice(first, points.at(-1)!.at).filter((para, i) => pointOf(para, first + i) === null).length
  if (points.length < FEWEST || between > points.length) return []
  const heads = points.map(({ at, from }) => ({ at, from, ...endOf(paras[at]!.text, from) }))
  return heads.some(({ at, end }) => SPEAKS.test(paras[at]!.text.slice(0, end))) ? [] : heads
}

const AGENDA = /^\W*(?:agenda|rhaglen|business|items? of business)\W*$/i
/** Lines between the word and the list: `(Papers are linked.)` */
const NEAR = 3

/** What a point begins with and how far in it stands. */
const markOf = ({ text, lines, indent }: Para): string => {
  const list = lines[0]!.hint?.list
  return list ? `${list.label} ${list.depth}` : `${text[0]} ${Math.round(indent)}`
}

/** The title ends at a dash before a capital, or with the point. */
function endOf(text: string, from: number): { end: number; next: number } {
  const dash = /\s[–—-]\s+(?=\p{Lu})/u.exec(text.slice(from))
  const whole = withoutEnd(text, ' .;–—-').length
  return dash ? { end: from + dash.index, next: from + dash.index + dash[0].length } : { end: whole, next: text.length }
}

/** A point of a list, by its bullet in the text or in the markup. */
function pointOf(para: Para, at: number): Point | null {
  const list = para.lines[0]!.hint?.list
  if (list) return list.label === '•' ? { at, from: 0, indent: list.depth * 10 } : null
  const label = readLabel(para.text)
  return label?.readings[0]?.style === 'bullet' ? { at, from: label.length, indent: para.indent } : null
}
