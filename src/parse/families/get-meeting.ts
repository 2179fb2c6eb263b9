/** `GetMeeting` XML of the ModernGov web service: fields, with Word's HTML inside them. Its minutes are uncut. */

import type { Line } from '../../extract/text.js'
import type { Attachment, Person } from '../../records/record.js'
import { withoutEnd } from '../../writing/ends.js'
import { type Draft, type DraftItem, type Family, newDraft, newItem } from '../draft.js'
import { toParas } from '../paras.js'
import { attendanceStatus } from '../people/attendee.js'
import { parseName } from '../people/names.js'
import { readDate } from '../rules/date.js'
import { stripLinkFurniture } from '../rules/link-furniture.js'
import { readTime } from '../rules/time.js'

const leaf = (line: Line) => line.hint!.field!.path.split('/').at(-1)!.toLowerCase()
const path = (line: Line) => line.hint?.field?.path.toLowerCase() ?? ''

export const getMeeting: Family = {
  name: 'moderngov-getmeeting-xml',
  recognise(text, lines) {
    if (text.kind !== 'xml') return { score: 0, evidence: [] }
    const found = ['meetingdate', 'agendaitemtitle', 'meetingid'].filter((name) =>
      lines.some((l) => path(l).endsWith(`/${name}`) || path(l).includes(`/${name}`)),
    )
    return { score: found.length / 3, evidence: found }
  },
  read(_text, lines) {
    const top = (name: string) => lines.find((l) => path(l).endsWith(`meeting/${name}`))?.text ?? ''
    const draft = newDraft('agenda')
    draft.date = readDate(top('meetingdate'))?.iso ?? null
    draft.startTime = readTime(top('meetingactualstarttime'))?.iso ?? readTime(top('meetingtime'))?.iso ?? null
    draft.endTime = readTime(top('meetingactualfinishtime'))?.iso ?? null
    draft.venue = top('meetinglocation') || null
    draft.body = top('committeetitle') || top('committeename') || bodyOfItems(lines)
    draft.title = [draft.body, top('meetingdate')].filter(Boolean).join(' ')
    if (/cancelled/i.test(top('meetingstatus'))) draft.status = 'cancelled'
    draft.items = items(lines)
    draft.people = attendees(lines)
    if (draft.items.some((i) => i.content.length || i.decision.length)) draft.type = 'minutes'
    return [draft]
  },
}

/** The meeting names its committee only inside items; the one that most of them name. */
function bodyOfItems(lines: Line[]): Draft['body'] {
  const counts = new Map<string, number>()
  for (const l of lines) if (/\/(?:refertocommittee|committeetitle)$/.test(path(l))) counts.set(l.text, (counts.get(l.text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function grouped(lines: Line[], element: string): Line[][] {
  const groups = new Map<number, Line[]>()
  for (const line of lines) {
    if (!path(line).includes(`/${element}`)) continue
    const key = line.hint!.field!.groups?.[0] ?? line.hint!.field!.group
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups].sort((a, b) => a[0] - b[0]).map((g) => g[1])
}

function items(lines: Line[]): DraftItem[] {
  let section: DraftItem['section']
  return grouped(lines, 'agendaitem').flatMap((group) => {
    const own = group.filter((l) => !path(l).includes('/linkeddoc'))
    const value = (name: string) => own.find((l) => leaf(l) === name)?.text ?? ''
    const title = stripLinkFurniture(value('agendaitemtitle'))
    const number = printedNumber(value)
    const body = (name: string) =>
      toParas(
        own.filter((l) => leaf(l) === name),
        'html',
      )
    if (value('agendaitemnumber') === '0' && !number && !body('minutesnonemptyhtmlbody').length) {
      section = { label: null, title }
      return []
    }
    const item: DraftItem = { ...newItem(title, number), section, exempt: /true/i.test(value('isrestricted')) }
    item.at = own.find((l) => leaf(l) === 'agendaitemtitle')?.place
    item.description = body('agendatext')
    item.decision = body('decisionnonemptyhtmlbody')
    item.content = body('minutesnonemptyhtmlbody')
    item.attachments = documents(group)
    return [item]
  })
}

/** The number the site shows; else the minute number; the internal agenda number is neither. */
function printedNumber(value: (name: string) => string): string | null {
  const shown = withoutEnd(value('fulldisplaynumberformat'), '.)')
  if (shown) return shown
  const minute = `${value('minutesitemnumber')}${value('minutesitemsubnumber')}`
  return /^[1-9]/.test(minute) ? minute : null
}

function documents(group: Line[]): Attachment[] {
  const found = new Map<string, Attachment>()
  for (const line of group.filter((l) => path(l).includes('/linkeddoc/'))) {
    const key = String(line.hint!.field!.groups?.at(-1) ?? line.hint!.field!.group)
    const paper = found.get(key) ?? { title: '' }
    if (leaf(line) === 'title') paper.title = line.text
    if (leaf(line) === 'url') paper.url = line.text
    if (leaf(line) === 'isrestricted' && /true/i.test(line.text)) paper.restricted = true
    found.set(key, paper)
  }
  return [...found.values()].filter((p) => p.title || p.url)
}

function attendees(lines: Line[]): Person[] {
  return grouped(lines, 'attendee').flatMap((group) => {
    const value = (name: string) => group.find((l) => leaf(l) === `@${name}` || leaf(l) === name)?.text ?? ''
    const name = value('name')
    if (!name) return []
    const status = attendanceStatus(value('attendance'))
    const { honorific, forenames, surname, honours } = parseName(name)
    const person: Person = { name, status, honorific, forenames, surname, honours }
    /** Everyone is a member; `keyposts` says what else a member of the cabinet is. */
    const role = [value('representing'), value('roledescription'), value('keyposts')].find(
      (post) => post && !/^(?:committee )?member$/i.test(post),
    )
    if (role) person.role = role
    if (value('politicalparty')) person.party = value('politicalparty')
    if (value('ward')) person.ward = value('ward')
    return [person]
  })
}
