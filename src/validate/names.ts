/** Names of people, compared: titles, honours and full stops do not count. */
import type { Document } from '../records/record.js'

const TITLES =
  /\b(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|rev|revd|prof|cllrs?|councill?ors?|alderman|ald|county|town|parish|borough|city|the|hon|mayor|madam|chair|chairman|vice|deputy|leader)\b\.?/gi
const HONOURS = /,?\s\b(?:MBE|OBE|CBE|JP|DL|QC|KC|MP|MSP|AM|MS|BEM|TD|QPM|PhD|FRSA)\b/g

/** The words of a name in lower case, without titles: `p m hill`. */
export function nameWords(name: string): string[] {
  const plain = name
    .replace(HONOURS, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(TITLES, ' ')
  return (
    plain
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}’'-]+/gu)
      ?.filter((word) => /\p{L}/u.test(word)) ?? []
  )
}

export const nameKey = (name: string) => nameWords(name).join(' ')

/** Initials or a forename stand before the surname. */
export const isFull = (name: string) => nameWords(name).length > 1

export const surname = (name: string) => nameWords(name).at(-1) ?? ''

/** Those who could take part in the meeting. */
export function inTheRoom(document: Document): Document['people'] {
  return document.people.filter(({ status }) => status === 'present' || status === 'substitute' || status === 'in-attendance')
}

/** An attendance list that is long enough to be one. */
export function hasAttendance(document: Document): boolean {
  return document.people.filter(({ status }) => status === 'present' || status === 'substitute').length >= 3
}
