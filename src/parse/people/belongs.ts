/** Whether a row goes on with the list before it. */
import { isRole, startsWithTitle } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { isCrowd } from './crowd.js'
import type { Label } from './label.js'
import { saysHow } from './notes.js'
import { plainList } from './plain.js'
import { isSentence } from './prose.js'
import type { Row } from './row.js'
import { splitNames } from './split.js'

/** A list with its label. */
export interface Section {
  label: Label
  rows: Row[]
  /** Sentences that stand between the head and its list. */
  between?: number
}

/** A bracket is still open: whatever comes next is inside it. */
export const hangs = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')') && text.length - text.lastIndexOf('(') < 150

/** The last words of a post, wrapped, with the comma behind them: the next line begins with a person. */
const goesOn = (row: Row, next: Row | undefined): boolean =>
  /^\p{Lu}[^:;.]{2,50},$/u.test(row.text) && next !== undefined && startsWithTitle(next.text)

/** A row goes on with the list when it names people or runs on from the row before. */
export function belongs(row: Row, after: Row[], section: Section): boolean {
  return goesOnWith(row, section) || goesOn(row, after[0]) || isPlainRun(row, after, section)
}

function goesOnWith(row: Row, section: Section): boolean {
  const last = section.rows[section.rows.length - 1]!
  if (/^[a-z(]/.test(row.text) || hangs(last.text)) return true
  const runsOn = !row.first || /(?:[,;&]|\b(?:and|of|for|the|to))$/.test(last.text.trimEnd())
  const [head = ''] = /^[A-Z][A-Za-z ]{3,60}(?=:\s|\s•\s)/.exec(row.text) ?? []
  if (head !== '' && !readCore(head) && splitNames(head).length === 0 && !isRole(head)) return false
  if ((isSentence(row.text) && !isNoted(row.text)) || /\S\s?:$/.test(row.text)) return false
  if (runsOn) return true
  if (
    splitNames(row.text).length > 0 ||
    (section.rows.every((each) => each.text === '') &&
      /^\p{Lu}/u.test(row.text) &&
      splitNames(`Cllrs ${row.text}`).length > 0 &&
      !/^[A-Z\s]{8,}$/.test(row.text))
  )
    return true
  return isCrowd(row.text)
}

/** `Ben Inkpot – joined at 10.15`: what stands behind the name says how long. */
const isNoted = (text: string): boolean => {
  const [name = '', note = ''] = text.split(/\s[-–—]\s|,\s/)
  return readCore(name) !== null && saysHow(note)
}

/** `Ada` under `Una T`, or the first of several such lines: each is too little by itself. */
function isPlainRun({ text }: Row, after: Row[], { rows, label }: Section): boolean {
  if (text.length > LONGEST_LINE || /\S:$/.test(text)) return false
  if (plainList(text, label.plain) !== null) return true
  const before = rows.slice(-NEAR).flatMap((row) => (row.text === '' ? [] : [row.text]))
  return [0, 1, 2].some((more) => {
    const lines = [...before, text, ...after.slice(0, more).map((row) => row.text)]
    return lines.length > 1 && plainList(lines.join('\n')) !== null
  })
}

const LONGEST_LINE = 80
/** So many lines before one tell what it is. */
const NEAR = 4
