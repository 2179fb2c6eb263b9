/** The names of bodies and councils in the head of a paper. */
import { withoutEnds } from '../../writing/ends.js'
import { readDate } from '../rules/date.js'
import { unshout } from '../rules/title-case.js'

const BODY =
  /\b(?:council|cabinet|committee|sub-?committee|panel|board|executive|authority|commission|forum|assembly|group|partnership|trust|senate|bench)\b/i
const PERSON =
  /\b(?:cabinet member|portfolio holder|executive member|lead member|member for|director|officer|leader of|councillor|cllr|mr|mrs|ms|dr)\b/i

export interface Recipient {
  body: string | null
  date: string | null
}

/** “County Council – 13 March 2025”, “Full Council”, “Cabinet, 6 February”: the body and the day. A person is no body. */
export function readRecipient(text: string): Recipient {
  const found = readDate(text)
  const rest = found ? `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}` : text
  const name = rest
    .replace(/\b(?:date|meeting)\s*(?:of (?:the )?meeting)?\s*:/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:on|the|meeting of(?: the)?)\s*$/i, '')
    .replace(/^(?:the|meeting of(?: the)?|members of the)\s+/i, '')
  const body = withoutEnds(name, ',:–—-')
  return { body: isBody(body) ? unshout(body) : null, date: found?.iso ?? null }
}

/** Words of a name have capitals, but for those that join them. */
export const isName = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|for)$/.test(word))

/** `Lamp Panel – 11 May 2023`: a body and its day, and nothing else. */
export function readMeetingLine(text: string): { body: string; date: string } | null {
  const found = text.length < 120 ? readDate(text) : null
  const beside = found && [text.slice(0, found.index), text.slice(found.index + found.length)]
  if (!beside?.some((rest) => !/[\p{L}\d]/u.test(rest)) || !beside.every(isName)) return null
  const { body, date } = readRecipient(text)
  return body !== null && date !== null ? { body, date } : null
}

export const isBody = (text: string): boolean => BODY.test(text) && !PERSON.test(text) && text.length < 120 && !/[.?!]$/.test(text)
