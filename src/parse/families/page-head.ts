/** The head of a ModernGov page: type, committee, date, venue, contact; from its own lines and the file's metadata. */

import type { Line, Text } from '../../extract/text.js'
import { withoutEnd } from '../../writing/ends.js'
import type { Draft } from '../draft.js'
import { readDate } from '../rules/date.js'
import { readTime } from '../rules/time.js'
import { unshout } from '../rules/title-case.js'

/** What the page says it is. */
export const PAGE_TYPE =
  /^(?:(?:Printed )?(?:Agenda|Rhaglen)(?:,? (?:decisions?|(?:draft )?minutes|and|a|ac|draft|chofnodion|Chofnodion|penderfyniadau))*|Agenda a Chofnodion|Meeting|Minutes|Decisions|Agenda item|Eitem Agenda|Issue - (?:meetings|decisions)|Decision details|Meeting documents)$/i

const LABELLED = /^(?<label>(?:Proposed )?Venue|Lleoliad|Location|Contact|Cyswllt|Note|Nodyn|Link|Date|Time)\s*:\s*(?<value>.*)$/i
const FURNITURE = /\s*View directions\s*\.?$/i

/** Fills body, date, time, venue, contacts, status. Lines that are none of these are returned. */
export function readPageHead(lines: Line[], text: Text, draft: Draft): Line[] {
  const rest: Line[] = []
  for (const line of lines) {
    const labelled = LABELLED.exec(line.text)
    if (labelled && /^(?:note|nodyn|link)/i.test(labelled.groups!.label!)) rest.push(line)
    else if (labelled) readField(labelled.groups!.label!.toLowerCase(), labelled.groups!.value!, draft)
    else if (PAGE_TYPE.test(line.text)) draft.title ||= line.text
    else if (readCommitteeLine(line.text, draft)) takeCommittee(rest, draft)
    else rest.push(line)
  }
  readMeta(text, draft)
  if (lines.some((l) => /^CANCELLED\b|\bCANCELLED$/.test(l.text))) draft.status ??= 'cancelled'
  if (draft.body && !draft.title.endsWith(draft.body)) draft.title = draft.title ? `${draft.title}: ${draft.body}` : draft.body
  return rest
}

/** The committee on the line above its date. */
function takeCommittee(rest: Line[], draft: Draft): void {
  const above = rest.at(-1)
  if (draft.body || !above || above.text.length > 120 || /[.:;]$|^(?:skip|home|menu|search)\b/i.test(above.text)) return
  draft.body = unshout(above.text)
  rest.pop()
}

function readField(label: string, value: string, draft: Draft): void {
  const clean = value.replace(FURNITURE, '').trim()
  if (!clean) return
  if (/venue|lleoliad|location/.test(label)) draft.venue ??= clean
  else if (/contact|cyswllt/.test(label)) draft.contacts.push(clean)
}

/** `Committee - Thursday, 13th October, 2016 10.00 am`, or the two on lines of their own. */
export function readCommitteeLine(text: string, draft: Draft): boolean {
  const date = readDate(text)
  if (!date || draft.date) return false
  const time = readTime(text.slice(date.index + date.length)) ?? readTime(text.slice(0, date.index))
  const before = withoutEnd(text.slice(0, date.index).replace(/\d{1,2}[.:]\d\d\s*[ap]\.?m\.?\s*$/i, ''), ',–—-').replace(
    /,?\s*\b(?:on|at)$/i,
    '',
  )
  const after = text.slice(date.index + date.length)
  const trailer = /^(?:[\s,]*\d{1,2}[.:]?\d{0,2}\s*(?:[ap]\.?\s?m\.?|noon|o['’]r gloch)?)?[\s,]*(.*)$/is.exec(after)?.[1] ?? ''
  if (before.length > 160 || after.length > 120) return false
  draft.date = date.iso
  draft.startTime ??= time ? daytime(time.iso, text) : null
  if (/\bCANCELLED\b/i.test(text)) draft.status = 'cancelled'
  else if (/\bmoved (?:from|to)\b/i.test(text)) draft.status = 'moved'
  const name = committee(before) || (/^[A-Z]/.test(trailer) && !/^(?:NEW|CANCELLED|POSTPONED)\b/.test(trailer) ? committee(trailer) : '')
  if (name) draft.body ??= unshout(name)
  return true
}

/** Welsh heads print the hour without am or pm (`2.00 o’r gloch`): no meeting begins before eight in the morning. */
const daytime = (iso: string, text: string) =>
  /gloch/i.test(text) && iso < '08:00' ? `${Number(iso.slice(0, 2)) + 12}${iso.slice(2)}` : iso

/** Without what the page puts before the name: `Moved from 13 January, `, `CANCELLED - `, a project's name and comma. */
function committee(before: string): string {
  return before
    .replace(/^(?:CANCELLED|POSTPONED)\s*[-–]\s*/i, '')
    .replace(/^(?:Moved (?:from|to) [^,]*|(?:Annual|Special|Extraordinary|Budget|Additional|Urgent)(?: \w+)? Meeting),\s+(?=\S)/i, '')
    .replace(/^[^,]{0,60} - [^,]{0,60},\s+(?=[\p{Lu}\d])/u, '')
    .replace(/\s*\b(?:NEW)$/, '')
    .trim()
}

function readMeta(text: Text, draft: Draft): void {
  const dated = text.meta['DC.date']
  if (!draft.date && dated && /^(?:19|20)\d\d-\d\d-\d\d/.test(dated)) draft.date = dated.slice(0, 10)
  draft.organisation ??= organisationOf(text)
  const title = text.meta['DC.title'] ?? text.meta.title ?? ''
  const m = /^(?:Agenda|Minutes) for (?<body>.+?) on (?<when>.+?)(?: [-|] .*)?$/.exec(title)
  if (!m) return
  draft.body ??= unshout(m.groups!.body!)
  const when = m.groups!.when!
  draft.date ??= readDate(when)?.iso ?? null
  draft.startTime ??= readTime(when.slice((readDate(when)?.index ?? 0) + (readDate(when)?.length ?? 0)))?.iso ?? null
}

/** `Agenda for Parks Committee on … - Anytown Council`: the site's name ends the page's title. A body that is a council needs none. */
export function organisationOf(text: Text): string | undefined {
  const last =
    (text.meta.title ?? '')
      .split(/\s[-–—|]\s/)
      .slice(1)
      .at(-1)
      ?.trim() ?? ''
  return ORGANISATION.test(last) && !/\b(?:modern|meetings?|minutes|agendas?)\b/i.test(last) ? last : undefined
}

const ORGANISATION = /^\p{Lu}.{2,60}\b(?:Council|Authority|Corporation|Borough|Assembly)$/u
