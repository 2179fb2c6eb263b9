/** Whether the text of a page goes on from the page before: sentences, lists, numbers of paragraphs and of pages. */
import { continuesNumbering, restartsNumbering } from './continuity.js'
import { ownNumbers } from './numbers.js'
import type { PageFacts } from './page.js'
import type { Evidence } from './segment.js'

/** A paper’s own numbers: begun anew, ended at “12 of 12”, or going on. @param headed a form or name at the head: an appendix is printed with its report. */
export function numbering(facts: PageFacts, before: PageFacts, offset: number | null, headed: boolean): Evidence[] {
  const own = ownNumbers(facts.numbers, facts.page.number, offset)
  if (offset === 0 && before.numbers.length && !facts.numbers.length) return [{ weight: 1.5, why: 'page numbers end' }]
  const earlier = ownNumbers(before.numbers, before.page.number, offset)
  const step = facts.page.number - before.page.number
  const goesOn = own.some((n) => n.value > 1 && earlier.some((e) => e.value + 1 === n.value || e.value + step === n.value))
  if (goesOn || earlier.some((n) => n.of !== undefined && n.value < n.of && own.length === 0))
    return [{ weight: headed ? -2 : -5, why: 'page numbers go on' }]
  const ended = earlier.some((n) => n.of === n.value)
  const anew = own.some((n) => n.value === 1)
  if (ended && anew) return [{ weight: 5, why: 'the last page of one numbering, the first of another' }]
  if (ended) return [{ weight: 3, why: 'after the last page of its numbering' }]
  if (anew) return [{ weight: earlier.some((n) => n.value > 1) ? 4 : 2, why: 'page numbers begin anew' }]
  if (own.some((n) => n.value > 1 && n.value === facts.page.number)) return [{ weight: -4, why: 'numbered as a page of the whole file' }]
  if (own.some((n) => n.value > 1) && earlier.length === 0) return [{ weight: -2, why: 'numbered as a later page' }]
  return earlier.some((n) => n.value > 1) && own.length === 0 ? [{ weight: 1.5, why: 'page numbers end' }] : []
}

/** The last words of a meeting or of the call to one, and the lines for signatures under them. */
const CLOSES =
  /\b(?:meeting|chair\w*|mayor\b.{0,40}) (?:was )?(?:then )?(?:closed|ended|adjourned|concluded|terminated|declared the meeting closed)\b|\badjourned the meeting\b|^(?:respectfully submitted|signed\b.{0,40}(?:chair|date)|chair(?:man|person)?(?:’s|'s)? signature)/i
const LAST_ITEM =
  /^(?:\S{1,8}\s+)?(?:(?:date|time)s? (?:and (?:time|venue) )?of (?:the )?next meeting|(?:close|end) of (?:the )?meeting|meeting close|any other business)\b/i

/** Text that runs over from the page before, or a page before that stops short. */
export function flow(facts: PageFacts, earlier: PageFacts[], headed: boolean): Evidence[] {
  const out: Evidence[] = []
  const before = earlier.at(-1)!
  const open = before.last.length > 30 && !/[.:;?!)”"’']$/.test(before.last)
  if (/^\p{Ll}/u.test(facts.first) || /^[•·▪◦–-]\s|^\((?:\p{Ll}{2}|[b-hj-z]\))/u.test(facts.first))
    out.push({ weight: -4, why: 'the page begins in mid-sentence or mid-list' })
  else if (open && before.depth > 0.85 && !facts.head[0]?.bold) out.push({ weight: -1.5, why: 'the page before ends in mid-sentence' })
  if (
    continuesNumbering(
      earlier.map(({ page }) => page.lines),
      facts.page.lines,
    )
  )
    out.push({ weight: headed ? -1.5 : -4, why: 'paragraph numbers go on' })
  else if (restartsNumbering(before.page.lines, facts.page.lines))
    out.push({ weight: 1.5, why: 'paragraph numbers begin anew under a heading' })
  const end = before.page.lines.slice(-12)
  if (end.some((l) => CLOSES.test(l.text))) out.push({ weight: 2, why: 'a meeting ends on the page before' })
  else if (end.slice(-5).some((l) => LAST_ITEM.test(l.text)))
    out.push({ weight: 1, why: 'the page before ends with the last item of a meeting' })
  const filled = before.page.lines.length
  if (filled === 0) return out
  if (filled <= 26 && before.depth < 0.72) out.push({ weight: 1.25, why: 'the page before stops short' })
  else if (filled <= 6) out.push({ weight: 1.25, why: 'the page before is nearly empty' })
  return out
}
