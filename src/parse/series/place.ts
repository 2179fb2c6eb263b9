/** Where a number of a series may stand, and what is known of the text behind it before any series is found. */
import type { Line } from '../../extract/text.js'
import type { Para } from '../para.js'
import { readLabel } from '../people/labels.js'
import { isNothingButNames } from '../people/listness.js'
import { type Head, readHeads } from './head.js'

export interface Place {
  /** Index of the line. */
  at: number
  line: Line
  /** Every reading of the number at its head. */
  heads: Head[]
  /** The line, and what reads on from it: the rest of its paragraph as far as the next line that could be a head. */
  text: string
  /** Characters of `text` at its head that are bold; all of them where the whole of it is. */
  boldTo: number
  /** The line stands within a paragraph, as far as lines are joined without knowing of any series. */
  within: boolean
  /** The paragraph below asks something, so that a number here may be a question's. */
  asks: boolean
  /** Characters of running text between this place and the next line that has a head. */
  under: number
}

/** Every line that could head a member of a series. */
export function placesOf(paras: Para[]): Place[] {
  const places: Place[] = []
  const typed: Level[] = []
  const counted = countedPeople(paras)
  let at = 0
  for (const [index, para] of paras.entries()) {
    const asks = paras[index + 1]?.text.endsWith('?') ?? false
    const own = para.lines.map((line) => ({ line, heads: para.rows || counted.has(line) ? [] : atDepth(headsOf(line), line, typed) }))
    own.forEach(({ line, heads }, i) => {
      if (heads.length) places.push({ ...placeOf(at + i, own.slice(i), i > 0), asks })
      else if (places.length) places.at(-1)!.under += line.text.length
    })
    at += para.lines.length
  }
  return places
}

/** `Members present`, and below it `1. Ann Quill`, `2. Ben Inkpot`: who was there, counted, heads nothing. */
function countedPeople(paras: Para[]): Set<Line> {
  const counted = new Set<Line>()
  let listed = false
  for (const [at, line] of paras.flatMap((para) => [...para.lines.entries()])) {
    const number = COUNT.exec(line.text)?.[0]
    // The last word of a title that wraps may be one: `5. Election of Board` `Members`.
    if (!number) listed = at === 0 && line.text.length < 60 && readLabel(line.text.replace(/:?$/, ':'))?.rest === ''
    else if (listed && isNothingButNames(line.text.slice(number.length))) counted.add(line)
    else listed = false
  }
  return counted
}

const COUNT = /^\(?\d{1,3}[.)]?\s+/

/** A list of a plain text that is still open: its edge, and the column where the words of its last point begin. */
interface Level {
  indent: number
  text: number
}

/** Columns that numbers of one list are apart at most: ` 9.` over `10.` */
const SLACK = 1

/** A count that begins where the words of a point of another stand is a list inside it, as far as it is typed so far in. */
function atDepth(heads: Head[], line: Line, open: Level[]): Head[] {
  const [head] = heads
  if (!line.setting || !head || head.close === '') return heads
  while (open.length && open.at(-1)!.indent > line.indent + SLACK) open.pop()
  const outer = open.at(-1)
  const same = outer && line.indent <= outer.indent + SLACK
  const text = line.textIndent ?? line.indent + head.length
  const begins = heads.some((h) => h.values.at(-1) === 1 && h.values.length === 1)
  if (same) outer.text = text
  else if (!outer || (begins && line.indent >= outer.text - SLACK)) open.push({ indent: line.indent, text })
  else return heads
  return open.length > 1 ? heads.map((h) => ({ ...h, form: `list ${open.length} ${h.form}` })) : heads
}

function headsOf(line: Line): Head[] {
  const list = line.hint?.list
  if (list?.first && /^[\p{L}\p{N}]/u.test(list.label)) {
    const typed = readHeads(line.text, false)
    // `<ol><li>4. Co-option</li></ol>`: who typed a number, too, let lists begin again at each; the list counts nothing.
    if (typed.some((head) => head.kinds[0] === 'digits' && head.close !== '' && head.length < line.text.length)) return typed
    const counted = readHeads(`${list.label.replace(/\.$/, '')}. x`, true)
      .slice(0, 2)
      .map((head) => ({ ...head, form: list.depth > 1 ? `list ${list.depth} ${head.form}` : head.form, length: 0 }))
    return [...counted, ...typed]
  }
  const bullet = /^[-–•*]\s+(?=\S)/.exec(line.text)?.[0].length ?? 0
  if (!bullet) return readHeads(line.text, line.textIndent !== undefined)
  return readHeads(line.text.slice(bullet), true).map((head) => ({ ...head, length: head.length + bullet }))
}

interface Headed {
  line: Line
  heads: Head[]
}

/** @param rest the line, and those of its paragraph behind it */
function placeOf(at: number, rest: Headed[], within: boolean): Omit<Place, 'asks'> {
  const { line, heads } = rest[0]!
  let end = 1
  /** A line that could be a head of the same form begins another member, however the lines were joined. */
  while (end < rest.length && !rest[end]!.heads.some((h) => heads.some((own) => own.form === h.form))) end++
  const own = rest.slice(0, end).map((r) => r.line)
  const text = own.map((l) => l.text).join(' ')
  const bold = own.findIndex((l) => !l.bold)
  const before = own.slice(0, bold < 0 ? own.length : bold).reduce((sum, l) => sum + l.text.length + 1, 0)
  const boldTo = bold < 0 ? text.length : before + (own[bold]!.boldTo ?? 0)
  return { at, line, heads, text, boldTo, within, under: 0 }
}
