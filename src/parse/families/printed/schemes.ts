/**
 * Which paragraphs head the items. The series of the document are found first (series/): the best of them is the items, unless
 * unnumbered heads of one make tell more of the document.
 */
import type { Line, Text } from '../../../extract/text.js'
import { headsRow } from '../../minute-tables/row-head.js'
import type { Para } from '../../para.js'
import { toParas } from '../../paras.js'
import { isNothingButNames } from '../../people/listness.js'
import { headsQuestion } from '../../questions/heads-question.js'
import { stripLinkFurniture } from '../../rules/link-furniture.js'
import { readPages } from '../../rules/pages.js'
import { agendaLines } from '../../series/agenda-lines.js'
import { agendaPoints, type Bulleted, bulletedHeads } from '../../series/bulleted.js'
import { chainsOf } from '../../series/chains.js'
import { cutTitles } from '../../series/cut.js'
import type { Head } from '../../series/head.js'
import { rateAsItems } from '../../series/items.js'
import { placesOf } from '../../series/place.js'
import { plainHeads } from '../../series/plain.js'
import { standsAlone } from '../../series/singles.js'
import { stepOf } from '../../series/steps.js'
import type { Rated } from '../../series/types.js'
import { byMake } from './by-make.js'
import { type Candidate, inOrder } from './candidate.js'
import { bulleted, candidates, unset } from './candidates.js'
import { forgotten } from './forgotten.js'
import { isAbbreviation, isAttendanceLabel, isKnownTitle, isNeverItem, isOtherBusiness } from './known-titles.js'
import { isListUnderOne, withLevels } from './levels.js'
import { withStrays } from './strays.js'
import { countOf } from './unlike.js'

export interface Heads {
  paras: Para[]
  heads: Candidate[]
}

export function chooseHeads(given: Line[], kind: Text['kind']): Heads {
  const chosen = choose(given, kind)
  if (!given.some(headsRow)) return chosen
  const known = new Set(chosen.heads.map(({ at }) => at))
  const rows = candidates(chosen.paras, new Map()).filter((c) => c.row && !known.has(c.at))
  return rows.length ? { ...chosen, heads: [...chosen.heads, ...rows].sort(inOrder) } : chosen
}

function choose(given: Line[], kind: Text['kind']): Heads {
  const lines = given.map(withoutFurniture)
  const drafted = toParas(lines, kind)
  const places = placesOf(drafted)
  const series = rateAsItems(chainsOf(places), places, lines.length)
    .filter(({ chain }) => !chain.members.every(({ place }) => headsQuestion(place.text)))
    .slice(0, MOST_SERIES)
  const best = series
    .map((rated) => withSeries(lines, kind, rated))
    .sort((a, b) => b.score - a.score)
    .find((tried) => tried.score > 0)
  const all = best ? [...best.heads, ...candidates(best.paras, best.numbers, 'others')].sort(inOrder) : candidates(drafted, new Map())
  const paras = best ? best.paras : drafted
  if (
    best &&
    isListUnderOne(
      best.heads.map(({ at }) => paras[at]!.lines[0]!),
      drafted,
    )
  )
    return unnumbered(candidates(drafted, new Map()), drafted)
  const style = byMake(all, paras)
  const points = style ? [] : bulletedHeads(drafted, (title) => !isNeverItem(title) && !isAttendanceLabel(title))
  if (points.length && (!best || isWithinOne(best.heads, best.paras, points, drafted)))
    return { paras: drafted, heads: points.map((point) => bulleted(drafted[point.at]!, point)) }
  if (!best) {
    const points = style ? [] : agendaPoints(drafted)
    const listed = points.length ? points : agendaLines(drafted, isKnownTitle)
    if (listed.length > (style?.heads.length ?? 0))
      return { paras: drafted, heads: listed.map((point) => bulleted(drafted[point.at]!, point)) }
  }
  if (best && (!style || best.score >= style.score)) return { paras, heads: withRelatives(withStrays(best.heads, paras), all) }
  /** A series that counts for nothing: its lines are paragraphs like others. */
  return best ? unnumbered(candidates(drafted, new Map()), drafted) : unnumbered(all, drafted, style)
}

function unnumbered(plain: Candidate[], drafted: Para[], made = byMake(plain, drafted)): Heads {
  const bare = made?.heads.some((c) => isStyled(c) || c.heading || c.referred) ? [] : plainHeads(drafted)
  /** Heads set like text, of which a few are known business: more of them are told by what they say. */
  const shared = made?.heads.filter((c) => bare.includes(c.at)).length ?? 0
  return made && (made.heads.length >= bare.length || shared < made.heads.length / 2)
    ? { paras: drafted, heads: withLevels(withKnown(made.heads, plain), plain, drafted) }
    : { paras: drafted, heads: bare.map((at) => unset(drafted[at]!, at)) }
}

const MOST_SERIES = 4

/** A run of numbers that stands between two points of a list, or behind the last, is a list inside one of them. */
function isWithinOne(heads: Candidate[], paras: Para[], points: Bulleted[], drafted: Para[]): boolean {
  const begins = points.map(({ at }) => drafted[at]!.at)
  const point = ({ at }: Candidate) => begins.filter((from) => isBefore(from, paras[at]!.at)).length
  return point(heads[0]!) > 0 && point(heads[0]!) === point(heads.at(-1)!)
}

const isBefore = (a: Para['at'], b: Para['at']) =>
  (a.page ?? 0) < (b.page ?? 0) || ((a.page ?? 0) === (b.page ?? 0) && (a.lines?.[0] ?? 0) < (b.lines?.[0] ?? 0))

/** `Apologies pdf icon PDF 143 KB`: what a page prints behind a title is none of it, and says that it is one. */
function withoutFurniture(line: Line): Line {
  if (line.text.length > 200 || !/\d\s?(?:kb|mb|bytes)\W*$/i.test(line.text)) return line
  const text = stripLinkFurniture(line.text)
  return text === '' || text === line.text ? line : { ...line, text, hint: { ...line.hint, heading: line.hint?.heading ?? 6 } }
}

function withSeries(lines: Line[], kind: Text['kind'], { chain, once }: Rated) {
  const numbers = new Map<Line, Head>([...chain.members, ...(chain.untitled ?? [])].map((m) => [m.place.line, m.head]))
  const paras = toParas(lines, kind, new Set(numbers.keys()))
  const heads = candidates(paras, numbers, 'numbered')
  const cuts = cutTitles(
    heads.map((c, i) => ({ head: c.number!, para: paras[c.at]!, bare: (heads[i + 1]?.at ?? paras.length) === c.at + 1 })),
  )
  heads.forEach((c, i) => {
    /** Among numbered sentences what no mark parts is text, brief as it may be. */
    if (chain.untitled && cuts[i]!.end === paras[c.at]!.text.length) cuts[i] = { end: c.number!.length, next: c.number!.length }
    c.titled ||= cuts[i]!.end > c.number!.length && cuts[i]!.end < paras[c.at]!.text.length
    c.titleEnd = cuts[i]!.end - c.number!.length
    c.textFrom = cuts[i]!.next - c.number!.length
  })
  const alone =
    heads.length === 1 &&
    !standsAlone(chain.members[0]!) &&
    !isFirst(heads[0]!, paras) &&
    !heads[0]!.listed &&
    !heads[0]!.referred &&
    !readPages(heads[0]!.text)
  return {
    paras,
    numbers,
    heads,
    score: heads.length && !alone ? rate(heads, paras.length) * once * (heads.length === 1 ? 0.3 : 1) : 0,
  }
}

/** `1. Licences and permits` with its text under it: the first of more that the source has lost. */
function isFirst({ at, number, titled, titleEnd, text }: Candidate, paras: Para[]): boolean {
  const { values, close, kinds } = number!
  const under = paras.slice(at + 1).reduce((sum, para) => sum + para.text.length, 0)
  const first = kinds[0] === 'digits' && values.length === 1 && values[0] === 1 && close !== ''
  return first && titled && titleEnd === text.length && under > text.length * 3
}

const isStyled = (c: Candidate) => c.bold || c.caps || c.underlined === true

function rate(heads: Candidate[], total: number): number {
  if (heads.length === 0) return 0
  const share = (of: (c: Candidate) => boolean) => heads.filter(of).length / heads.length
  const titled = share((c) => c.titled || isReferenceNumber(c))
  const span = (heads.at(-1)!.at - heads[0]!.at + 1) / Math.max(total, 1)
  const style =
    1 +
    share((c) => c.bold) * 1.5 +
    share((c) => c.caps) +
    share((c) => c.referred) * 2 +
    share((c) => c.known) * 1.5 +
    share((c) => c.number!.values.length > 1) * 0.5
  return Math.sqrt(heads.length) * (0.6 + span) * titled * titled * style * runIn(heads)
}

/** `(22-722)`, `R2023-206`, `77/21`: numbers that nothing but business carries, whatever stands behind them. */
const isReferenceNumber = (c: Candidate) => c.number !== null && /\d[-/]\d/.test(c.number.printed)

/** Long paragraphs that happen to be numbered are text, not heads with run-in titles. */
function runIn(heads: Candidate[]): number {
  const long = heads.filter(
    (c) => !isReferenceNumber(c) && c.titleEnd === c.text.length && c.text.length > 160 && !c.bold && !c.caps,
  ).length
  return 1 - long / heads.length
}

/** Business that is minuted under a heading of its own between numbered items. */
const UNNUMBERED =
  /^(?:exclusion of (?:the )?(?:press|public)|(?:any )?other (?:urgent )?business|any items? of (?:urgent )?business|urgent (?:items?|business)|exempt (?:items?|business|minutes)|closed (?:session|items?|minutes)|private session|public (?:question|forum|participation|session|time)|open forum|question time|date of (?:the )?next meeting|next meeting|apologies|declarations? of interests?|adjournment)/i

/** Where heads are set like text, common business counts in any style. */
function withKnown(heads: Candidate[], all: Candidate[]): Candidate[] {
  const styled = heads.some((c) => c.bold || c.caps)
  const chosen = new Set(heads)
  const known = (c: Candidate) => !c.number && ((c.known && c.apart && !styled) || isOtherBusiness(c.text))
  const more = all.filter((c) => known(c) && c.at > heads[0]!.at && !chosen.has(c))
  return [...heads, ...more].sort(inOrder)
}

/** Sub-items (6.1 after 6.), and unnumbered heads of the same make, join the chain. */
function withRelatives(heads: Candidate[], all: Candidate[]): Candidate[] {
  const style = (c: Candidate) => `${c.bold}|${c.caps}`
  const usual = mode(heads.map(style))
  const alike = (c: Candidate) => style(c) === usual || (isAbbreviation(c.text) && usual === `${c.bold}|false`)
  const first = heads[0]!.at
  const chosen = new Set(heads)
  const references = heads.every(isReferenceNumber) && !(countUp(heads) && areTitles(heads))
  const numbered = new Set(all.filter((c) => c.number).map((c) => c.at))
  const printed = countOf(all.map((c) => c.text))
  for (const c of all) {
    if (chosen.has(c)) continue
    if (
      references &&
      !c.number &&
      printed.get(c.text) === 1 &&
      c.titled &&
      c.apart &&
      (c.bold || c.caps || c.known) &&
      !numbered.has(c.at + 1)
    )
      chosen.add(c)
    else if (
      !c.number &&
      c.titled &&
      c.at > first &&
      style(c) === usual &&
      (c.bold || c.caps) &&
      ((UNNUMBERED.test(c.text) && !headsQuestion(c.text)) || c.referred)
    )
      chosen.add(c)
    else if (!c.number && c.at > first && isOtherBusiness(c.text)) chosen.add(c)
  }
  for (const c of forgotten(heads, all)) if (c.titled && isStyled(c) && alike(c)) chosen.add(c)
  return [...chosen].sort(inOrder)
}

/** `77/21`, `78/21`: numbers that name a year, and count all the same. */
const countUp = (heads: Candidate[]) =>
  heads.filter((c, i) => i > 0 && (stepOf(heads[i - 1]!.number!, c.number!) ?? 0) >= 0.9).length > heads.length / 2

/** What stands behind most of them is brief and names nobody; `R2023-206 A. Quill, B. Inkpot: That the minutes be adopted` is a decision. */
const areTitles = (heads: Candidate[]) =>
  heads.filter((c) => c.titled && c.titleEnd < 90 && !isNothingButNames(c.text.slice(0, c.titleEnd))).length > heads.length / 2

const mode = (list: string[]) =>
  [...new Set(list)].sort((a, b) => list.filter((x) => x === b).length - list.filter((x) => x === a).length)[0]!
