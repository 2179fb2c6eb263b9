/**
 * First-page forms: how the head of a document looks, whatever its maker. A form says what kind of document begins and
 * how sure that is. Inside running text the same words are no form, so every form wants more than one sign.
 */
import { kept } from '../../writing/kept.js'
import { readDate } from '../rules/date.js'
import { agendaForm } from './agenda-form.js'
import { appendixForm } from './appendix-form.js'
import type { Form, HeadLine } from './form.js'
import { attendance, isMinutesTitle, isNotesTitle } from './minutes-form.js'
import { isName } from './page-runners.js'
import { reportLabels } from './report-head.js'

type Reader = (head: HeadLine[], all: HeadLine[]) => Form | null

/** How many lines from the top are the head. */
const DEPTH = 18

/** The strongest form that stands at the top of these lines; null where none does. */
export const readForm: (lines: HeadLine[]) => Readonly<Form> | null = kept(strongest)

function strongest(lines: HeadLine[]): Form | null {
  const head = lines.slice(0, DEPTH)
  let best: Form | null = null
  for (const read of READERS) {
    const form = read(head, lines)
    if (form && (best === null || form.weight > best.weight)) best = form
  }
  return best
}

const decision: Reader = (head) => {
  const at = head
    .slice(0, 6)
    .findIndex(
      (l) =>
        !/^(?:appendix|annex|\d)/i.test(l.text) &&
        /\brecord of (?:(?:an? )?[\w-]+ ){0,3}decisions?\b|^(?:officer |executive |delegated |cabinet member )*decision (?:notice|record|form)\b|^notice of (?:executive |delegated )*decision/i.test(
          l.text,
        ) &&
        l.text.length < 90,
    )
  return at < 0 ? null : { type: 'decision', weight: at < 3 ? 6 : 4, why: `head line “${head[at]!.text}”` }
}

const report: Reader = (head) => {
  const labels = reportLabels(head)
  if (labels.distinct < 2 || labels.core === 0) return authored(head)
  const weight = labels.distinct >= 3 && labels.core >= 2 ? 6 : labels.distinct >= 3 || labels.core >= 2 ? 4 : 2
  return { type: 'report', weight, why: `head of a report: ${labels.names.join(', ')}` }
}

/** Who it is by or for, under or over the name of a body or a day that stands alone. */
function authored(head: HeadLine[]): Form | null {
  const top = head.slice(0, 8)
  const by = top.find((l) => l.text.length < 100 && (/^(?:joint )?report (?:of|by|from)\b/i.test(l.text) || ADDRESSED.test(l.text)))
  const placed = top.some((l) => l !== by && (isName(l.text) || isDay(l.text)))
  return by && (placed || ADDRESSED.test(by.text)) ? { type: 'report', weight: 3.5, why: `head line “${by.text.slice(0, 60)}”` } : null
}

const ADDRESSED =
  /^(?:(?:briefing|information|position|discussion) )?(?:note|paper|report|briefing)\b.{0,40}\b(?:for|to)\b.*\b(?:council|cabinet|committee|panel|board|commission|forum|members)\b/i

/** A day and next to nothing else. */
export function isDay(text: string): boolean {
  const found = readDate(text)
  return found !== null && text.length - found.length < 12
}

const minutes: Reader = (head, all) => {
  const at = head.slice(0, 7).findIndex((l) => isMinutesTitle(l.text))
  if (at < 0) return attendedMeeting(head)
  const present = attendance(all.slice(at + 1, at + 22))
  const weight = present ? 6 : at === 0 && /\bheld\b|^[^a-z]{12,}$/.test(head[0]!.text) ? 3.5 : 2
  return { type: 'minutes', weight, why: `head line “${head[at]!.text.slice(0, 60)}”${present ? ' and attendance' : ''}` }
}

/** A body’s name and the date of a meeting in the first lines, then who was there: minutes that do not say so. */
function attendedMeeting(head: HeadLine[]): Form | null {
  const at = head.findIndex(
    (l) => /^(?:members )?present\s*(?::|–|-|$)/i.test(l.text) || /^(?:in (?:the chair|attendance)|attendance|attendees)\s*:/i.test(l.text),
  )
  if (at < 1 || at > 12) return null
  const agenda = head.findIndex((l) => /^agenda:?$/i.test(l.text))
  const above = head.slice(0, agenda >= 0 && agenda < at ? agenda : Math.min(at, 8))
  if (!above.some((l) => readDate(l.text) !== null) || above.some((l) => /^\d{1,3}[.)]?\s/.test(l.text) && readDate(l.text) === null))
    return null
  return { type: 'minutes', weight: 4, why: 'a meeting’s date and who was present' }
}

const notes: Reader = (head) => {
  const labels = new Set(
    head
      .map((l) =>
        /^(title|meeting|date|date (?:&|and) time|time|venue|location|place|attendees|present|attendance|apologies|chair)\s*:/i
          .exec(l.text)?.[1]
          ?.toLowerCase(),
      )
      .filter(Boolean),
  )
  const titled = head.slice(0, 5).some((l) => isNotesTitle(l.text))
  const who = ['attendees', 'present', 'attendance', 'apologies', 'chair'].some((n) => labels.has(n))
  const where = ['venue', 'location', 'place'].some((n) => labels.has(n))
  if (labels.size < 2 || !(titled || (who && where))) return null
  return { type: 'minutes', weight: titled && labels.size >= 3 ? 6 : 4, why: `meeting notes with ${[...labels].join(', ')}` }
}

const questions: Reader = (head) => {
  const numbered = head.findIndex((l) => /^(?:written |public |member(?:['’]s)? )?question (?:no\.? ?)?1\b/i.test(l.text))
  const put = head.some((l) => /^question (?:by|from)\b.+\bto\b/i.test(l.text))
  const titled = head
    .slice(0, 4)
    .some(
      (l) =>
        /\b(?:public|members?['’]?s?|written|councillors?['’]?s?) questions?\b/i.test(l.text) && l.text.length < 70 && !/^\d/.test(l.text),
    )
  if (numbered >= 0 && put) return { type: 'questions', weight: 4, why: 'the first of numbered questions' }
  if (put) return { type: 'questions', weight: 1, why: 'a question by one person to another' }
  return titled && head.some((l) => /^(?:\d+[.)]\s*)?(?:public )?question (?:by|from)\b/i.test(l.text))
    ? { type: 'questions', weight: 3, why: 'a title of questions and who puts them' }
    : null
}

/** Papers that go with reports everywhere and have a name but no number. */
const companion: Reader = (head) => {
  const at = head
    .slice(0, 5)
    .find(
      (l) =>
        /\b(?:equalit(?:y|ies) (?:impact )?(?:assessment|analysis)|eqia|(?:data protection|climate|environmental|health) impact assessment)\b/i.test(
          l.text,
        ) &&
        !/^\d|[.;]$/.test(l.text) &&
        l.text.length < 90,
    )
  return at ? { type: 'other', weight: 2, why: `head line “${at.text.slice(0, 60)}”` } : null
}

/** Who the pack was sent to. */
export const isDistribution = (head: HeadLine[]): boolean =>
  head.slice(0, 5).some((l) => /\b(?:distribution|circulation|mailing) list\b/i.test(l.text) && l.text.length < 90 && !/[.;]$/.test(l.text))

const distribution: Reader = (head) => (isDistribution(head) ? { type: 'other', weight: 5, why: 'a distribution list' } : null)

const motion: Reader = (head) => {
  const proposed = head.some((l) => /^(?:propos(?:er|ed by)|moved by|mover)\s*:?\s/i.test(l.text))
  const seconded = head.some((l) => /\bsecond(?:er|ed by)\s*:?\s/i.test(l.text))
  const titled = head.slice(0, 5).some((l) => /\b(?:motion|amendment|call-?in)\b/i.test(l.text) && !/[.;]$/.test(l.text))
  return proposed && seconded && titled ? { type: 'other', weight: 3.5, why: 'a motion with its proposer and seconder' } : null
}

const letter: Reader = (head, all) => {
  const dear = all.slice(0, 32).some((l) => /^dear\b.{2,60}$/i.test(l.text))
  const address = head.filter((l) =>
    /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b|^(?:our|your) ref(?:erence)?\b|^(?:e-?mail|tel(?:ephone)?|direct dial|ask for)\s*[:/]/i.test(
      l.text,
    ),
  ).length
  return dear && address > 0 ? { type: 'other', weight: 4.5, why: 'a letter: address and salutation' } : null
}

const READERS: Reader[] = [decision, report, minutes, notes, questions, agendaForm, appendixForm, companion, distribution, motion, letter]
