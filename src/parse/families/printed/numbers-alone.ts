/** Numbers on lines of their own, as text out of a PDF has them: `4`, and below it `Lamps – The Clerk read a letter.` */
import type { Line } from '../../../extract/text.js'
import { type Chain, chainsOf } from '../../series/chains.js'
import { readHeads } from '../../series/head.js'
import type { Place } from '../../series/place.js'
import { isCapitals } from '../../series/title.js'

/** Fewer are no habit of a document, and may be its pages. */
const FEWEST = 4
/** How much what stands below must read as titles. */
const TITLED = 0.2

/** The lines with each number before the line below it; as they are where numbers do not stand so throughout. */
export function numbersAlone(lines: Line[]): Line[] {
  const found = lines.flatMap((line, at) => placeAt(lines, line, at))
  const chain = found.length < FEWEST ? undefined : chainsOf(found).find(isHabit)
  if (!chain || isBelow(chain, lines)) return lines
  const numbers = new Set(chain.members.map(({ place }) => place.at))
  return lines.flatMap((line, at) => {
    if (numbers.has(at)) return []
    const number = numbers.has(at - 1) ? lines[at - 1]! : undefined
    return number ? [{ ...line, text: `${number.text} ${line.text}`, gap: Math.max(1, number.gap), indent: number.indent }] : [line]
  })
}

function placeAt(lines: Line[], line: Line, at: number): Place[] {
  const below = lines[at + 1]
  if (!below || line.hint?.cell || below.hint?.cell || line.text.length > LONGEST || !isFree(below.text)) return []
  const heads = readHeads(line.text, true).filter(
    (head) => head.length === line.text.length && head.kinds.every((kind) => kind === 'digits'),
  )
  if (heads.length === 0) return []
  const text = `${line.text} ${below.text}`
  const boldTo = below.bold ? text.length : below.boldTo ? line.text.length + 1 + below.boldTo : 0
  return [{ at, line, heads, text, boldTo, within: false, asks: false, under: 0 }]
}
/** A new beginning without a number of its own: over `3. Lamps` stands the number of a page. */
const isFree = (text: string) => /^[“"‘'(]?[\p{Lu}\d]/u.test(text) && readHeads(text).length === 0

/** No number is longer. */
const LONGEST = 18

/** They go up, and what stands below reads as titles that are unlike each other. */
function isHabit({ members }: Chain): boolean {
  const titled = members.reduce((sum, member) => sum + member.titled, 0) / members.length
  const unlike = new Set(members.map(({ place, head }) => place.text.slice(head.length))).size
  return members.length >= FEWEST && titled > TITLED && unlike > members.length / 2
}

/** `APOLOGIES`, and below it `146/14`: the titles stand above. */
const isBelow = ({ members }: Chain, lines: Line[]) =>
  members.filter(({ place }) => isCapitals(lines[place.at - 1]?.text ?? '') && !isCapitals(lines[place.at + 1]!.text)).length >
  members.length / 2
