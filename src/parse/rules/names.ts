/** How a person is named in running text: “Cllr A B Quill”, “the Lord Mayor (Councillor Quill)”, “QI”. A pattern, not a rule. */
import { anyOf, TITLES } from './words.js'

const STOP = [
  'RESOLVED',
  'Resolved',
  'THAT',
  'That',
  'UNANIMOUSLY',
  'Unanimously',
  'SECONDED',
  'Seconded',
  'Seconder',
  'CARRIED',
  'Carried',
  'AGREED',
  'Agreed',
  'APPROVED',
  'Approved',
  'PROPOSED',
  'Proposed',
  'Proposer',
  'MOVED',
  'Moved',
  'AND',
  'IT',
  'It',
  'All',
  'ALL',
  'Vote',
  'Votes',
  'VOTE',
  'Voting',
  'For',
  'FOR',
  'In',
  'On',
  'MOTION',
  'Motion',
  'Adopted',
  'To',
  'TO',
  'NOTED',
  'Noted',
  'Ayes',
  'Against',
  'Abstain',
  'Time',
  'Amendment',
  'WAS',
  'Was',
  'Passed',
  'Recommended',
  'RECOMMENDED',
  'Minutes',
  'Action',
  'ACTION',
  'BE',
  'IF',
  'WHEREAS',
  'Whereas',
]
const OFFICE =
  'the|chair(?:man|woman|person)?|vice-?\\s?[Cc]hair(?:man|woman|person)?|mayor(?:ess)?|deputy|leader|president|provost|convener|clerk|of|de|van|von|der|la|le|du|di|da|ap|ab|ferch'
/** With a capital they are words with a capital, and no more ways to read one: ten of “Mayor Mayor” would be read 3 ^ 10 times. */
const BEFORE_QUOTE = `(?:${anyOf(TITLES)}|The|Chair(?:man|woman|person)?|Mayoress|Deputy|Leader|President|Convener|Clerk)(?=[’'])|(?:${anyOf(TITLES)})(?=-)`
const TITLED = `(?:${anyOf(TITLES)})\\.(?![\\w.])`
const WORD = `(?!(?:${STOP.join('|')})(?![\\w-]))(?:${TITLED}|(?:[A-Z]\\.){1,4}(?!\\w)|\\p{Lu}[\\p{L}’'-]{0,30}(?![\\p{L}’'-])|${BEFORE_QUOTE}|(?:${OFFICE})(?![\\p{L}-]))`
const OFFICES = `(?:\\s?\\([^()]{1,60}\\))?`

/** One name, or several joined by “and” behind a plural title. */
export const NAME = `(?:Councillors\\s${WORD}(?:\\s${WORD}){0,4}(?:,\\s|\\sand\\s)${WORD}(?:\\s${WORD}){0,4}|\\(?${WORD}(?:\\s${WORD}){0,9}${OFFICES}\\)?(?:,\\s(?:MBE|OBE|CBE|JP|DL|MP|BEM|QC|KC)\\b)?)`

/** The name as printed, without a bracket around it or a joint left hanging. */
export function tidyName(printed: string): string {
  const name = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s(?:of|the|de)$/, '')
    .replace(/^the\s(?=(?:Mr|Mrs|Cllr)\b)/, '')
  const open = name.split('(').length - name.split(')').length
  return open > 0 ? name.replace(/^\(/, '') : open < 0 ? name.replace(/\)$/, '') : name.replace(/^\(([^()]*)\)$/, '$1')
}
