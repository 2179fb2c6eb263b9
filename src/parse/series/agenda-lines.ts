/**
 * An agenda that is a list of titles with nothing before them: `Apologies`, `Declarations of Interest`, `Footpath 17`. Some of
 * them are business that every council has; the lines set as these are, among which nobody says anything, are the others.
 */
import type { Para } from '../para.js'
import { isNothingButNames } from '../people/listness.js'
import { readDate } from '../rules/date.js'
import type { Bulleted } from './bulleted.js'
import { SPEAKS, TO_DO, titleness } from './title.js'

const AGENDA = /^\W*(?:\p{L}+\s)?(?:agenda|rhaglen|order of business|items? of business)\b(?!\s(?:item|pack))[^.]{0,60}$/iu
/** Lines in which the paper says what it is. */
const HEAD = 14
const FEWEST = 3
/** How many of the titles are known business. */
const KNOWN = 2
const LONGEST = 120
/** Part of what stands from the first title on that are titles. */
const MOSTLY = 0.7
/** Columns or points that two edges differ by. */
const EDGE = 2

/** @param isKnown whether a title is business that councils have under these words everywhere */
export function agendaLines(paras: Para[], isKnown: (title: string) => boolean): Bulleted[] {
  if (!paras.slice(0, HEAD).some(({ text }) => AGENDA.test(text))) return []
  const from = paras.findIndex(({ text }) => isKnown(text))
  if (from < 0) return []
  const first = paras[from]!
  const end = paras.findIndex(({ text }, i) => i > from && isNothingButNames(text))
  const listed = paras.slice(from, end < 0 ? paras.length : end)
  const alike = listed.flatMap((para, i) => (isSetAs(para, first) && isTitle(para.text) ? [{ para, at: from + i }] : []))
  const apart = alike.filter(({ para }) => para.gap > 0)
  /** Where titles stand apart, what is right under one is said of it. */
  const heads = apart.length >= alike.length * MOSTLY ? alike.filter(({ para, at }) => para.gap > 0 || at === from) : alike
  const known = heads.filter(({ para }) => isKnown(para.text)).length
  const unlike = new Set(heads.map(({ para }) => para.text.toLowerCase())).size
  if (heads.length < FEWEST || known < KNOWN || unlike < heads.length || alike.length < listed.length * MOSTLY) return []
  return heads.map(({ para: { text }, at }) => ({ at, from: 0, end: text.length, next: text.length }))
}

const isSetAs = (para: Para, first: Para): boolean => Math.abs(para.indent - first.indent) <= EDGE && para.bold === first.bold && !para.rows

const isTitle = (text: string): boolean =>
  text.length <= LONGEST &&
  (TO_DO.test(text) || (!/[.;:,]$/.test(text) && titleness(text, false) > 0)) &&
  !SPEAKS.test(text) &&
  readDate(text)?.index !== 0
