/**
 * Minutes that came as one unbroken run of text: `… the notice. 205/20 Grants The Clerk reported … 206/20 Lamps …`. Numbers
 * that carry a year and count up tell where items begin, and the wording where a title ends. What is shorter is left alone.
 */
import type { Line } from '../../../extract/text.js'

/** A line of running text is longer than any heading, list or paragraph of one thought. */
const LONG = 2500
const FEWEST = 4
const NUMBER = /(?<=^|[\s.)])(?<a>\d{1,4})\/(?<b>\d{2,4})[.)]?\s+(?=\p{Lu})/gu
/** `… at item 209/20. Cllr Quill`: the number is spoken of, and heads nothing. */
const SPOKEN =
  /(?:\b(?:items?|minutes?|numbers?|nos?|refs?|references?|applications?|and|or|to|in|at|on|of|by|see|under|from|with|plan)\.?|[,(–-])\s*$/i

/** Lines that are no such run come back as they are. */
export const breakRuns = (lines: Line[]): Line[] => lines.flatMap((line) => (line.text.length < LONG ? [line] : broken(line)))

function broken(line: Line): Line[] {
  const starts = itemStarts(line.text)
  if (starts.length < FEWEST) return [line]
  const front = line.text.slice(0, starts[0])
  const items = starts.map((start, i) => line.text.slice(start, starts[i + 1]).trim())
  return [...front.split(ATTENDANCE), ...items.flatMap(partsOf)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ ...line, text, gap: 1, bold: undefined, boldTo: undefined, hint: undefined }))
}

const ATTENDANCE =
  /(?<!\bAlso,?)\s(?=(?:MINUTES|Minutes) of\b|(?:Members )?Present\s*:|PRESENT\b|(?:Also,?\s)?[Ii]n [Aa]ttendance\b|IN ATTENDANCE\b|Apologies\s*:)/

interface Candidate {
  at: number
  count: number
  year: string
}

/** The longest run that counts up by one, now and then by two, in one year. */
function itemStarts(text: string): number[] {
  const found = [...text.matchAll(NUMBER)]
    .filter((match) => !SPOKEN.test(text.slice(Math.max(0, match.index - 20), match.index)))
    .map((match) => ({ at: match.index, ...counted(match.groups!.a!, match.groups!.b!) }))
  return found.map((_, i) => chainFrom(found, i)).reduce((best, chain) => (chain.length > best.length ? chain : best), [])
}

/** `204/20` counts in its first part, `2020/14` in its second. */
const counted = (a: string, b: string) => (a.length === 4 && b.length < 4 ? { count: Number(b), year: a } : { count: Number(a), year: b })

function chainFrom(found: Candidate[], first: number): number[] {
  const chain = [found[first]!]
  for (const next of found.slice(first + 1)) {
    const last = chain.at(-1)!
    const step = next.count - last.count
    if (next.year === last.year && step > 0 && step <= 2) chain.push(next)
  }
  return chain.map(({ at }) => at)
}

/** The head, what stands under it, and each decision as far as its sentence and its movers go. */
function partsOf(item: string): string[] {
  const at = titleEnd(item)
  return [item.slice(0, at), ...item.slice(at).trim().split(BULLET).flatMap(decisions)]
}

const BULLET = /\s(?=•\s)/
const VERB =
  /\s(?:was|were|is|are|had|has|have|will|would|read|said|gave|noted|thanked|reported|declared|advised|attended|asked|agreed|continued|explained|confirmed|proposed|welcomed|opened|closed|informed|stated|requested|presented|updated|RESOLVED|Resolved)\b/
/** What opens a sentence, standing right behind a title. */
const OPENS =
  /(?<!\b(?:The|Some|All|Both|An?|Our))\s(?=(?:The|There|Some|Our|This|These|It|No|None|Apologies|A|An|All|Both|Members|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Following|After|RESOLVED|Resolved|Proposed|Clerks?)\b[\s:])/g
const NAMED = /\s(?=\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+,\s)/gu

/** `EXCLUSION OF THE PUBLIC The Council …`: capitals end with the title. */
const CAPITALS = /^(?:[\p{Lu}’'&/,-]{2,}\s){2,}(?=\p{Lu}\p{Ll}+\s)/u

/** Where capitals end; the last opening of a sentence before its verb; else the first full stop. */
function titleEnd(item: string): number {
  const head = item.split(BULLET, 1)[0]!.slice(0, 400)
  const number = /^\S+\s/.exec(head)![0].length
  const capitals = CAPITALS.exec(head.slice(number))
  if (capitals) return number + capitals[0].length
  const verb = VERB.exec(head.slice(number))
  const upTo = verb ? number + verb.index + verb[0].length : head.length
  const before = head.slice(0, upTo + 1)
  const opening = [...before.matchAll(OPENS)].at(-1) ?? [...before.matchAll(NAMED)].at(-1)
  if (opening && opening.index > number) return opening.index
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
