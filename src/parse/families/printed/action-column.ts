/** A column of initials at the right of minutes, headed `Action`: who is to do what the paragraph beside them says. */
import type { Line } from '../../../extract/text.js'
import type { Action } from '../../../records/record.js'
import type { Para } from '../../para.js'

const HEAD = /^(?:actions?(?: by)?|by whom|owner|who)\s*:?$/i
const INITIALS = '(?:[A-Z]{2,3}|[A-Z][A-Za-z]?[A-Z]{1,2}|[A-Z]{1,2}[a-z])'
const OWNER = new RegExp(
  `^(?:${INITIALS}|ALL|All|Clerk|Chair|Secretary|Treasurer)(?:(?:\\s*[/,&+]\\s*|\\s+(?:and\\s+)?)(?:${INITIALS}|ALL|All|Clerk|Chair))*$`,
)

export interface Parted {
  lines: Line[]
  /** Each mark, and the line of text before it. */
  marks: { owner: Line; beside: Line | undefined }[]
}

/** Parts the column from the text. Two marks at one edge, or one under the head `Action`, make a column. */
export function takeActionColumn(lines: Line[]): Parted {
  const right = Math.max(0, ...lines.filter((l) => l.text.length > 45).map((l) => l.right ?? 0))
  const edge = right * 0.8
  const head = lines.findIndex((l) => HEAD.test(l.text) && l.indent > edge)
  const marked = (line: Line, i: number) => line.indent > edge && !line.hint?.cell && i > head && OWNER.test(line.text)
  const count = lines.filter(marked).length
  if (right === 0 || count < (head >= 0 ? 1 : 3)) return { lines, marks: [] }
  const kept: Line[] = []
  const marks: Parted['marks'] = []
  lines.forEach((line, i) => {
    if (i === head) return
    if (marked(line, i)) marks.push({ owner: line, beside: kept.at(-1) })
    else kept.push(line)
  })
  return { lines: kept, marks }
}

/** The paragraph beside the mark is what is to be done. */
export function columnActions(marks: Parted['marks'], paras: Para[]): Action[] {
  const paraOf = new Map(paras.flatMap((para) => para.lines.map((line) => [line, para] as const)))
  return marks.flatMap(({ owner, beside }) => {
    const para = beside && paraOf.get(beside)
    if (!para) return []
    const task = /^(?<owner>.{2,30}?)\s+to\s+\p{Ll}/u.exec(owner.text)
    return [
      task
        ? { text: owner.text, owner: task.groups!.owner!, at: owner.place }
        : { text: para.text.replace(/^•\s*/, ''), owner: owner.text, at: owner.place },
    ]
  })
}
