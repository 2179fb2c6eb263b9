/** Text of an attendance list made even before it is split: dashes, torn hyphens, counts, linking words. */
import { isRole } from '../words/kinds.js'
import { isForename } from '../words/persons.js'

const DASHED = /(\p{L})-\s+(\p{L}+)/gu
const FOR =
  /(?<![([])\s*[-–—,]?\s+((?:as\s+(?:a\s+)?)?(?:substitut(?:e|ing|ed)|deputising|standing in|subbing|sub)(?:\s+for|:)\s+[^,;()[\]\n]+?)(?=\s*(?:[,;\n]|$|\.\s|\sand\s+(?:Cllr|Councillor|M[rs]s?)\b))/gi

/** “Councillor Hale (for whom Councillor Moss was substitute)”, “Councillor Hale, for whom Councillor Moss attended” */
const FOR_WHOM = /\s*[,(]?\s*for whom ([^(),;]{3,60}?) (?:was|is|acted|attended|substituted|deputised)\b[^(),;]{0,40}\)?/g

/** “Councillors MossCouncillor C Fry” */
const GLUED = /(?<=[\p{Ll})\].])(?=(?:Councillors?|Cllrs?|Aldermen|Alderman)\s)/gu

/** “CllrP. Moss” */
const GLUED_BEHIND = /(?<=\b(?:Cllrs?|Councillors?))(?=\p{Lu})/gu

/** “Ann and Ben Hale”: two first names, one surname. */
const COUPLE = /(?<=^|[,;:]\s|\n)(\p{Lu}\p{Ll}+) (?:and|&) (\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)/gu

/** `Ada Quill (@adaq)`: what somebody is called elsewhere. */
const HANDLE = /\s*\(@[\w.-]{1,40}\)/g
export const withoutHandles = (text: string): string => (text.includes('(@') ? text.replace(HANDLE, '') : text)

export function prepare(text: string): string {
  return withoutHandles(text)
    .replace(/\*+/g, '')
    .replace(/[\u00a0\u2007\u202f ]+/g, ' ')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(GLUED, ' ')
    .replace(GLUED_BEHIND, ' ')
    .replace(/(?<=^|\n)\s*\d{1,3}[.)]\s+(?=\p{Lu})/gu, '')
    .replace(/\[\s*note[^\]]*(?:\]|$)/gi, '')
    .replace(DASHED, (whole: string, before: string, word: string) =>
      isRole(word) && !/[Vv]ice-/.test(whole) && !/^(?:chair|chairman|chairperson|president|mayor|convener)$/i.test(word)
        ? `${before} - ${word}`
        : `${before}-${word}`,
    )
    .replace(COUPLE, (whole: string, one: string, two: string, surname: string) =>
      (isForename(one) || isForename(two)) && !isRole(two) && !isRole(surname) && !isRole(one)
        ? `${one} ${surname}, ${two} ${surname}`
        : whole,
    )
    .replace(/\s+,/g, ',')
    .replace(/,\s*(?=\([^()]*\))/g, ' ')
    .replace(/(?<=\p{L})\s+ac?\s+(?=\p{Lu})/gu, (gap: string) => (/Cynghor|Cyng\b/.test(text) ? ' and ' : gap))
    .replace(/,(?:\s*,)+/g, ',')
    .replace(FOR_WHOM, ' (replaced by $1)')
    .replace(FOR, ' ($1)')
    .replace(/\s*[-–—]\s*\d{1,3}\s*\.?\s*(?=\n|$)/g, '')
    .replace(/[ \t]*\t[ \t]*/g, '\t')
    .replace(/ *\n */g, '\n')
    .trim()
}
