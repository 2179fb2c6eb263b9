/** Titles over the number: `Minutes approved.` and on the next line `3 The minutes of 4 May were submitted and approved.` */
import type { Line } from '../../../extract/text.js'
import { withoutEnd } from '../../../writing/ends.js'
import { type Head, readHeads } from '../../series/head.js'
import { SPEAKS, titleness } from '../../series/title.js'

interface Numbered {
  at: number
  head: Head
  /** The line above reads as a title. */
  titled: boolean
}

/** Fewer are no habit of a document. */
const FEWEST = 3
const LONGEST_TITLE = 120
/** Of all numbers that stand before a passage, and of all steps from one to the next. */
const MOST = 0.75

/** The lines with each number moved up before its title; as they are where numbers do not stand so throughout. */
export function titlesAbove(lines: Line[]): Line[] {
  const numbered = lines.flatMap((line, at) => numberedAt(lines, line, at))
  const titled = numbered.filter((each) => each.titled)
  const unlike = new Set(titled.map(({ at }) => lines[at - 1]!.text)).size
  if (unlike < FEWEST || unlike < numbered.length * MOST || !countUp(titled)) return lines
  const out = [...lines]
  for (const { at, head } of titled) {
    const [title, text] = [lines[at - 1]!, lines[at]!]
    out[at - 1] = { ...title, text: text.text.slice(0, head.length) + title.text }
    out[at] = { ...text, text: text.text.slice(head.length), gap: Math.max(1, text.gap) }
  }
  return out
}

const tells = (sentence: string): boolean => SPEAKS.test(sentence) || /\p{Ll}{2}ed\b/u.test(sentence)

/** A number before a sentence. */
function numberedAt(lines: Line[], line: Line, at: number): Numbered[] {
  const head = readHeads(line.text).find(({ kinds, suffix, worded }) => kinds.length === 1 && kinds[0] === 'digits' && !suffix && !worded)
  const text = head ? line.text.slice(head.length) : ''
  const [sentence = ''] = /^\p{Lu}.*?\p{L}{3}[.:;][-–]?(?:\s|$)/u.exec(text) ?? []
  if (!head || line.bold || line.boldTo || line.hint?.numbered || !tells(sentence || (text.length > LONGEST_TITLE ? text : ''))) return []
  const [above, before] = [lines[at - 1], lines[at - 2]]
  return [{ at, head, titled: above !== undefined && isTitle(above.text) && (above.gap > 0 || /[.:]$/.test(before?.text ?? '.')) }]
}

const isTitle = (text: string): boolean =>
  text.length < LONGEST_TITLE &&
  !/[:;]|,$/.test(text) &&
  !SPEAKS.test(text) &&
  titleness(withoutEnd(text, '.'), false) > 0.2 &&
  readHeads(text).length === 0

const countOf = ({ head }: Numbered): number => head.values[0]!

/** Nearly each is one more than the one before. */
const countUp = (numbered: Numbered[]): boolean =>
  numbered.filter((each, i) => i > 0 && countOf(each) === countOf(numbered[i - 1]!) + 1).length >= (numbered.length - 1) * MOST
