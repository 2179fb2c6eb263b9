/** People under sub-heads of one make: `River Agency` over its people, a blank line, `Farmers` over theirs. */
import { isParty, isRole } from '../words/kinds.js'
import { isLower, isUpper } from '../words/person-tokens.js'
import { readCore } from '../words/persons.js'
import type { Label } from './label.js'
import { isElsewhere } from './label-words.js'
import { readLabel, readSubHead } from './labels.js'
import { listness } from './listness.js'
import { plainList } from './plain.js'
import type { Row } from './row.js'

const FEWEST = 2
const LONGEST = 60
const MOST_WORDS = 7

/** What each such sub-head says of the people under it. The heads of several groups tell each other, whatever they are called. */
export function groupHeads(rows: Row[]): ReadonlyMap<Row, Label> {
  const found = new Map<Row, Label>()
  let run: Row[] = []
  const end = () => {
    if (run.length >= FEWEST && run.filter(isNoName).length * 2 >= run.length)
      for (const row of run) found.set(row, inline(row.text) ?? labelOf(row.text))
    run = []
  }
  rows.forEach((row, at) => {
    const next = rows[at + 1]
    if ((next && isHead(row, next)) || inline(row.text)) run.push(row)
    else if (run.length > 0 && !isMember(row) && readLabel(row.text) === null) end()
  })
  end()
  return found
}

/** Set apart from the line under it, which is somebody. */
function isHead(row: Row, next: Row): boolean {
  const { text, para, first } = row
  const apart = para.bold && next.para !== para ? !next.para.bold : para.gap > 0 && (next.para === para || next.para.gap === 0)
  if (!first || !apart || text.length > LONGEST || text.split(' ').length > MOST_WORDS) return false
  if (!isUpper(text[0]!) || [',', ';', ':', '.', '?', '('].some((mark) => text.includes(mark)) || /\d/.test(text)) return false
  return (
    readLabel(`${text}:`) === null &&
    !(isRole(text) && !text.endsWith('s')) &&
    listness(text).sure === 0 &&
    isMember(next) &&
    isClosed(next)
  )
}

/** `Austria: Lukas Hofer, Anna Gruber`: the head and its people on one line. */
function inline(text: string): Label | null {
  const at = text.indexOf(': ')
  const head = text.slice(0, Math.max(at, 0))
  if (at < 0 || at > LONGEST || head.split(' ').length > 4 || /[\d(,]/.test(head) || !isUpper(head[0]!)) return null
  if (isRole(head) || isElsewhere(head) || readLabel(text) !== null || readCore(head) !== null) return null
  const rest = text.slice(at + 2).trim()
  return listness(rest).share > 0.8 ? { ...labelOf(head), rest } : null
}

const isMember = ({ text }: Row): boolean => listness(text).share > 0.6 || plainList(text) !== null
/** The line under a head is no sentence that wraps. */
const isClosed = ({ text }: Row): boolean => !text.endsWith(',') && !isLower(text[0]!)
const isNoName = ({ text }: Row): boolean => inline(text) !== null || readSubHead(text) !== null || listness(text).share === 0

function labelOf(text: string): Label {
  const label: Label = { status: 'present', rest: '', sub: true }
  if (isParty(text)) return { ...label, party: text }
  return isLower(text.split(' ').at(-1)![0]!) ? label : { ...label, organisation: text }
}
