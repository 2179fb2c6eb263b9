/**
 * Minutes that came as one unbroken run of text: `… the notice. 205/20 Grants The Clerk reported … 206/20 Lamps …`. Every place
 * where a number could head an item is tried as a line of its own; the series among them tells where items begin, and the
 * wording where a title ends. What is shorter is left alone.
 */
import type { Line } from '../../../extract/text.js'
import { kept } from '../../../writing/kept.js'
import { makePara } from '../../para.js'
import { chainsOf } from '../../series/chains.js'
import { readHeads } from '../../series/head.js'
import { rateAsItems } from '../../series/items.js'
import { placesOf } from '../../series/place.js'
import { sentenceStart } from '../../series/sentence-start.js'

/** A line of running text is longer than any heading, list or paragraph of one thought. */
const LONG = 900
const FEWEST = 3
/** Where a number could begin: after a space, a figure, an opening mark, or capitals before a figure. */
const BEGINS = /(?<=^|\s)(?=[\d([§#]|\p{Lu}{1,4}[\d/.-]|Item\s|ITEM\s|Minute\s|MINUTE\s)/gu
/** `… at item 209/20. Cllr Quill`: the number is spoken of, and heads nothing. */
const SPOKEN =
  /(?:\b(?:items?|minutes?|numbers?|nos?|refs?|references?|applications?|and|or|to|in|at|on|of|by|see|under|from|with|plan)\.?|[,(–-])\s*$/i

/** Several families draft the same lines, and each begins with this. */
const partsOfRun = kept(broken)

/** Lines that are no such run come back as they are. */
export const breakRuns = (lines: Line[]): Line[] => lines.flatMap((line) => (line.text.length < LONG ? [line] : partsOfRun(line)))

function broken(line: Line): Line[] {
  const starts = itemStarts(line)
  if (starts.length < FEWEST) return atLists(line)
  const front = line.text.slice(0, starts[0])
  const items = starts.map((start, i) => line.text.slice(start, starts[i + 1]).trim())
  return [...front.split(ATTENDANCE), ...items.flatMap(partsOf)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => broke(line, text))
}

/** No series, but lists of those who were there: the run breaks before each. */
function atLists(line: Line): Line[] {
  const parts = line.text.split(ATTENDANCE)
  return parts.length > 2 ? parts.map((text) => broke(line, text.trim())) : [line]
}

const broke = (line: Line, text: string): Line => ({ ...line, text, gap: 1, bold: undefined, boldTo: undefined, hint: undefined })

/** Offsets of the series that is the items. */
function itemStarts({ text, place }: Line): number[] {
  const offsets = [...text.matchAll(BEGINS)]
    .map((match) => match.index)
    .filter((at) => !SPOKEN.test(text.slice(Math.max(0, at - 20), at)) && readHeads(text.slice(at, at + HEAD)).length > 0)
  const lines = offsets.map((at): Line => ({ text: headAt(text, at), indent: 0, gap: 1, place }))
  const places = placesOf(lines.map((line) => makePara([line])))
  const best = rateAsItems(chainsOf(places), places, lines.length).find((r) => r.chain.members.length >= FEWEST)
  return best ? best.chain.members.map((m) => offsets[m.place.at]!) : []
}

const HEAD = 60

/** The number and what reads as its title. */
function headAt(text: string, at: number): string {
  const item = text.slice(at, at + 400)
  return item.slice(0, titleEnd(item)).trim()
}

const ATTENDANCE =
  /(?<!\bAlso,?)\s(?=(?:MINUTES|Minutes) of\b|(?:Members )?Present\s*:|PRESENT\b|(?:Also,?\s)?[Ii]n [Aa]ttendance\b|IN ATTENDANCE\b|Apologies\s*:)/

/** The head, what stands under it, and each decision as far as its sentence and its movers go. */
function partsOf(item: string): string[] {
  const at = titleEnd(item)
  return [item.slice(0, at), ...item.slice(at).trim().split(BULLET).flatMap(decisions)]
}

const BULLET = /\s(?=•\s)/
/** `EXCLUSION OF THE PUBLIC The Council …`: capitals end with the title. */
const CAPITALS = /^(?:[\p{Lu}’'&/,-]{2,}\s){2,}(?=\p{Lu}\p{Ll}+\s)/u

/** Where capitals end; the last opening of a sentence before its verb; else the first full stop. */
function titleEnd(item: string): number {
  const head = item.split(BULLET, 1)[0]!.slice(0, 400)
  const number = readHeads(head.slice(0, HEAD))[0]?.length ?? 0
  const capitals = CAPITALS.exec(head.slice(number))
  if (capitals) return number + capitals[0].length
  const opening = sentenceStart(head.slice(number))
  if (opening !== null) return number + opening
  const stop = /[.?:]\s/.exec(head.slice(number))
  return stop ? number + stop.index + 1 : head.length
}

/** `RESOLVED: That the lamp be lit. (Cllr Quill proposed …). The Clerk …`: the decision ends with its movers. */
function decisions(text: string): string[] {
  return text.split(/(?<=[.)]\s)(?=RESOLVED\b)/).flatMap((part) => {
    const decided = /^RESOLVED\b.*?[^.\s]{2}\.(?:\s\([^()]*(?:proposed|seconded|favour)[^()]*\)\.?)?(?=\s|$)/s.exec(part)
    return decided ? [decided[0], part.slice(decided[0].length)] : [part]
  })
}
