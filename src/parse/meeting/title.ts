/** What a paper calls itself, whom it says to ask, and whether it is a draft. */
import { isBody } from '../packs/bodies.js'
import { readDate } from '../rules/date.js'
import type { Statement } from './head.js'

/** `Agenda Item No` heads a column. */
const TITLE = /^(?:draft\s+)?(?:minutes|minute\s+of|notes|cofnodion|agenda(?!\s+items?\b)|summons|notice)\b/i

/** The line that says it: “MINUTES of a meeting of …”; else the body and the day; else what the file is called; else the first line. */
export function titleOf(head: Statement[], called?: string): string {
  const own = head.filter((s) => !s.late)
  const line = own.find((s) => TITLE.test(s.text) && s.text.length < 300) ?? own.find((s) => isBodyAndDay(s.text))
  return line?.text ?? (own[0]?.label ? called : undefined) ?? own[0]?.text ?? head[0]?.text ?? ''
}

/** `HARBOUR BOARD - THURSDAY, 3 MAY 2029`: what a letter with a supplement says it is about. */
function isBodyAndDay(text: string): boolean {
  const date = readDate(text)
  if (!date?.weekday || date.index + date.length < text.length - 12) return false
  const before = /^(?<body>.+?)\s*[-–—]\s*$/.exec(text.slice(0, date.index))
  return before !== null && isBody(before.groups!.body!)
}

const CONTACT = /^(?:contact(?: officer)?|(?:please )?ask for|enquiries(?: to)?)$/

export const contactsOf = (head: Statement[]): string[] =>
  head.flatMap((s) => (s.label && CONTACT.test(s.label) && s.value ? [s.value] : []))

export const isDraft = (head: Statement[]): boolean => head.some((s) => !s.late && /^\W*draft\b|\bdraft (?:minutes|notes)\b/i.test(s.text))
