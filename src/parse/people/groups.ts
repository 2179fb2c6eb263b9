/** People under sub-heads of one make: `River Agency` over its people, a blank line, `Farmers` over theirs. */
import { isParty, isRole } from '../words/kinds.js'
import { isLower, isUpper } from '../words/person-tokens.js'
import { type Label, readLabel, readSubHead } from './labels.js'
import { listness } from './listness.js'
import { plainList } from './plain.js'
import type { Row } from './rows.js'

const FEWEST = 2
const LONGEST = 60
const MOST_WORDS = 7

/** What each such sub-head says of the people under it. The heads of several groups tell each other, whatever they are called. */
export function groupHeads(rows: Row[]): ReadonlyMap<Row, Label> {
  const found = new Map<Row, Label>()
  let run: Row[] = []
  const end = () => {
    if (run.length >= FEWEST && run.filter(isNoName).length * 2 >= run.length) for (const row of run) found.set(row, labelOf(row.text))
    run = []
  }
  rows.forEach((row, at) => {
    const next = rows[at + 1]
    if (next && isHead(row, next)) run.push(row)
    else if (!isMember(row)) end()
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

const isMember = ({ text }: Row): boolean => listness(text).share > 0.6 || plainList(text) !== null
/** The line under a head is no sentence that wraps. */
const isClosed = ({ text }: Row): boolean => !text.endsWith(',') && !isLower(text[0]!)
const isNoName = ({ text }: Row): boolean => readSubHead(text) !== null || listness(text).share === 0

function labelOf(text: string): Label {
  const label: Label = { status: 'present', rest: '', sub: true }
  if (isParty(text)) return { ...label, party: text }
  return isLower(text.split(' ').at(-1)![0]!) ? label : { ...label, organisation: text }
}
