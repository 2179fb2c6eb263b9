/** A column of initials at the right of minutes, headed `Action`: who is to do what the paragraph beside them says. */
import type { Line } from '../../../extract/text.js'
import type { Action } from '../../../records/record.js'
import type { Para } from '../../para.js'
import { readDate } from '../../rules/date.js'

const HEAD = /^(?:actions?(?: by)?|by whom|owner|who)\s*:?$/i
/** `ITEMS Action`: the heads of two columns on one line. */
const HEAD_GLUED = /^(?:(?:agenda\s)?items?|discussion|minutes?|subject|topic|no\.?|number|[\s/]){1,4}\sactions?(?: by)?\s*:?$/i
const INITIALS = '(?:[A-Z]{2,3}|[A-Z][A-Za-z]?[A-Z]{1,2}|[A-Z]{1,2}[a-z])'
const ONE = `(?:${INITIALS}|ALL|All|Clerk|Chair|Secretary|Treasurer|(?:Cllr|Councillor)\\s[A-Z][\\w’'-]+)`
const OWNER = new RegExp(`^${ONE}(?:(?:\\s*[/,&+]\\s*|\\s+(?:and\\s+)?)${ONE})*$`)
/** The mark at the end of a line of text: `… to be organised nearer the time. GD`, `… to funding. Ann Hale/HP`. */
const TAIL = new RegExp(`^(?<text>.*\\S)\\s(?<owner>(?:(?:[A-Z][a-z]+\\s[A-Z][a-z]+|${ONE})[/,&])*${ONE})$`)

/** How far from the end of its head a mark may end: heads stand to the left or in the middle of their column. */
const NEAR = 36

export interface Mark {
  owner: Line
  beside: Line | undefined
  /** The mark says what is to be done; a column of its own may say by whom and when. */
  task?: boolean
  by?: string
  due?: string
}

export interface Parted {
  lines: Line[]
  /** Each mark, and the line of text before it. */
  marks: Mark[]
}

/** Parts the column from the text. Three marks at one edge, or one under the head `Action`, make a column. */
export function takeActionColumn(lines: Line[]): Parted {
  const right = Math.max(0, ...lines.filter((l) => l.text.length > 45).map((l) => l.right ?? 0))
  const edge = right * 0.8
  const head = lines.findIndex(
    (l) => (HEAD.test(l.text) && l.indent > edge) || ((l.right ?? 0) > edge && /action/i.test(l.text) && HEAD_GLUED.test(l.text)),
  )
  const marked = (line: Line, i: number) => line.indent > edge && !line.hint?.cell && i > head && OWNER.test(line.text)
  const apart = lines.filter(marked)
  if (right === 0 || (head < 0 && apart.length < 3)) return { lines, marks: [] }
  const kept: Line[] = []
  const marks: Mark[] = []
  lines.forEach((line, i) => {
    if (i === head && HEAD.test(line.text)) return
    const tail = i > head && !line.hint?.cell ? gluedMark(line, apart, lines[head], lines[i + 1]) : null
    if (marked(line, i)) marks.push({ owner: line, beside: kept.at(-1) })
    else kept.push(tail ? { ...line, text: tail.text } : line)
    if (tail) marks.push({ owner: { ...line, text: tail.owner }, beside: kept.at(-1) })
  })
  if (!marks.length) return { lines, marks }
  return { lines: kept, marks: marks.map((mark) => ({ ...mark, beside: besideIt(mark, kept) })) }
}

/**
 * It ends where the same mark ends elsewhere; or, under the head of the column, about where that ends, where a sentence is over
 * and the next line begins none with the mark (`… was passed. IP` / `would see to it`).
 */
function gluedMark(line: Line, apart: Line[], head: Line | undefined, next: Line | undefined): { text: string; owner: string } | null {
  const found = TAIL.exec(line.text)?.groups as { text: string; owner: string } | undefined
  if (!found || line.right === undefined) return null
  const like = apart.some((mark) => mark.text === found.owner && Math.abs((mark.right ?? 0) - line.right!) < 1.5)
  const near = head !== undefined && Math.abs((head.right ?? 0) - line.right) < NEAR
  const under = near && /[.?!)]$/.test(found.text) && !/^\p{Ll}/u.test(next?.text ?? '')
  return like || under ? found : null
}

/** The line of text on the mark's own level, where its page was read column by column; else the line before it. */
function besideIt({ owner, beside }: Mark, kept: Line[]): Line | undefined {
  if (owner.baseline === undefined) return beside
  /** A column of its own drifts a few points up from the lines it belongs to, rarely down. */
  const off = (line: Line) => Math.abs((line.baseline ?? 0) - owner.baseline! - 3)
  const level = kept.filter((line) => line.place.page === owner.place.page && line.baseline !== undefined && off(line) < 10)
  return level.sort((a, b) => off(a) - off(b))[0] ?? beside
}

/** The paragraph beside the mark is what is to be done. */
export function columnActions(marks: Mark[], paras: Para[]): Action[] {
  const paraOf = new Map(paras.flatMap((para) => para.lines.map((line) => [line, para] as const)))
  return marks.flatMap(({ owner, beside, task, by, due }) => {
    const para = beside && paraOf.get(beside)
    const doer = /^(?<owner>.{2,30}?)\s+to\s+\p{Ll}/u.exec(owner.text)?.groups?.owner
    const when = due ? dueOf(due) : {}
    if (task || doer) return [{ text: owner.text, ...(by || doer ? { owner: by ?? doer } : {}), ...when, at: owner.place }]
    return para ? [{ text: para.text.replace(/^•\s*/, ''), owner: owner.text, ...when, at: owner.place }] : []
  })
}

function dueOf(printed: string): Pick<Action, 'due' | 'duePrinted'> {
  const due = readDate(printed)?.iso
  return due ? { due, duePrinted: printed } : { due: printed }
}
