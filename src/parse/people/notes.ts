/** What stands beside a name, in brackets or after a dash or comma: post, body, party, ward, substitution, times. */

import type { Person } from '../../records/record.js'
import { withoutEnds } from '../../writing/ends.js'
import { isAcronym, isBody, isHonours, isParty, isRole } from '../words/kinds.js'
import { tokensOf } from '../words/person-tokens.js'
import { isTagOf, readCore } from '../words/persons.js'
import { REMOTE, SENT_WORD } from '../words/presence.js'
import { readClock } from './clock.js'
import { has } from './label-words.js'

export interface ParsedName {
  /** Its list tells that it is somebody. */
  told?: true
  /** As printed, without brackets or role; honours stay. */
  name: string
  honorific?: string
  forenames?: string
  surname?: string
  honours?: string
  role?: string
  organisation?: string
  party?: string
  ward?: string
  /** Only where the words beside the name say so: (substitute), (apologies), VACANCY. */
  status?: Person['status']
  substituteFor?: string
  remote?: boolean
  arrived?: string
  left?: string
}

const SUBSTITUTE =
  /\b(?:sub(?:s|st|stitut(?:e|es|ed|ing|ion))?(?!-?\s?comm)|reserve(?: member)?|deputising|standing in|alternate|in place|in lieu|on behalf|dirprwyo)\b\.?/i
const FOR =
  /\b(?:sub\w*|reserve(?: member)?|deputising|standing in|alternate|in place|in lieu)\b\.?(?:\s+(?:member|councillor))?\s*(?:for|of|[:–-])\s*(.+)$/i
const DROPPED =
  /^(?:[A-Z]{2,4}\s+)?(?:from|for|until|to|up to|except|excluding|part|items?|minutes?|minute nos?|present|attended|attending|not|left|arrived|joined|during|after|before|only|no vote|non-?voting|voting|minutes?|following|late|who|see|apart|agenda|came|entered|nominated|proposed|seconded|elected|formerly)\b/i
const IN_CHAIR = /^(?:who presided|presiding|in the chair|in chair|took the chair|chairing)\b/i
/** `Eastvale DC`: a council by its kind’s short form. */
const COUNCIL = /^\p{Lu}[\p{L}’' &-]+\s(?:BC|CBC|RBC|MBC|DC|MDC|CC|TC|PC|UA)$/u
const WARD = /^(.+?)\s+(?:ward|division)$/i

type Reader = (note: string, into: ParsedName) => boolean

/** What a table's column says in its head: “(role: …)”, “(of: …)”, as table.ts writes it. */
function readColumn(note: string, into: ParsedName): boolean {
  const role = note.startsWith('role: ')
  if (!role && !note.startsWith('of: ')) return false
  if (role) addRole(into, note.slice(6).trim())
  else into.organisation = note.slice(4).trim()
  return true
}

const readers: Reader[] = [
  readColumn,
  (note) => note.startsWith('replaced by '),
  readStatus,
  readSubstitute,
  readParts,
  (note, into) => set(into, IN_CHAIR.test(note), { role: 'Chair' }),
  readBodyFor,
  readPresence,
  (note) => /^[A-Z]{2}$/.test(note) && !isHonours(note) && note !== 'GP',
  (note, into) => isTagOf(note, into.name) || (/^[A-Z][A-Za-z]?[A-Z]{1,2}$/.test(note) && isTagOf(note, into.name)),
  (note, into) => set(into, isHonours(note) && !isAcronym(note.replace(/[A-Z]/g, '')), { honours: note, name: `${into.name}, ${note}` }),
  (note, into) => set(into, isParty(note), /group$/i.test(note) ? { party: note, organisation: note } : { party: note }),
  (note, into) => set(into, WARD.test(note) && !/^(?:the )?(?:local )?ward/i.test(note), { ward: WARD.exec(note)?.[1] ?? note }),
  (note, into) => set(into, COUNCIL.test(note) && !isRole(note), { organisation: note }),
  readRepresenting,
  readPost,
]

function set(into: ParsedName, when: boolean, fields: Partial<ParsedName>): boolean {
  if (when) Object.assign(into, fields)
  return when
}

/** `apologies`, `excused`, `absent`, `did not attend`, `in attendance`, `present`: the head of the note, which may go on with a reason. */
function readStatus(note: string, into: ParsedName): boolean {
  const [first = '', second = '', third = ''] = tokensOf(note.slice(0, 60)).flatMap(({ word, low }) => (word ? [low] : []))
  if (has([first], SENT_WORD) && first !== 'excused') into.status = 'apologies'
  else if (
    has([first], ['absent', 'excused']) ||
    (first === 'no' && has([second], SENT_WORD)) ||
    (first === 'did' && second === 'not' && third === 'attend')
  )
    into.status = 'absent'
  else if (first === 'in' && second === 'attendance') into.status = 'in-attendance'
  else if (first === 'present' && !STAYED.has(second)) into.status = 'present'
  else return false
  if (REMOTE.test(note)) into.remote = true
  return true
}
const STAYED = new Set(['for', 'until', 'from'])

/** `AH, chair`, `Treasurer - via Zoom`: two notes in one bracket, one of them the initials or how somebody was there. */
function readParts(note: string, into: ParsedName): boolean {
  const parts = note.split(/,\s+|\s[-–—]\s/)
  const beside = (part: string) => isTagOf(part, into.name) || (part.length < 40 && REMOTE.test(part) && !isRole(part))
  if (parts.length !== 2 || parts.every(beside) || !parts.some(beside)) return false
  for (const part of parts) readNote(part, into)
  return true
}

function readSubstitute(note: string, into: ParsedName): boolean {
  const instead = /^for\s+((?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b.+)$/.exec(note)?.[1]
  if (instead !== undefined) return set(into, true, { status: 'substitute', substituteFor: instead })
  if (!SUBSTITUTE.test(note) || /^(?:deputy|on behalf)\b/i.test(note)) return false
  const who = FOR.exec(note)?.[1]
    ?.replace(/[.,)]+$/, '')
    .trim()
  into.status = 'substitute'
  if (who && /^\p{Lu}/u.test(who)) into.substituteFor = who
  return true
}

/** From where or how long somebody was there, and no post. */
export const saysHow = (note: string): boolean => (REMOTE.test(note) && !isRole(note)) || DROPPED.test(note)

function readPresence(note: string, into: ParsedName): boolean {
  const remote = REMOTE.test(note) && !isRole(note)
  if (remote) into.remote = true
  const time = readClock(note)
  if (time && /\b(?:from|arriv|join|came|enter|late)/i.test(note)) into.arrived = time
  else if (time && /\b(?:until|till|to|left|leaving|up to|departed)\b/i.test(note)) into.left = time
  return saysHow(note)
}

/** `for Harbour Trust`: a body, and no item or person. */
function readBodyFor(note: string, into: ParsedName): boolean {
  return /^(?:for|from)\s/i.test(note) && isBody(note) && readRepresenting(note, into)
}

function readRepresenting(note: string, into: ParsedName): boolean {
  const match = /^(?:representing|representative of|representative for|on behalf of|from|for|of)\s+(?:the\s+)?(\p{Lu}.+)$/u.exec(note)
  if (!match) return false
  if (!readCore(match[1]!)) into.organisation = match[1]!
  return true
}

/** A post, a body, or a post and its body: “Planning Officer, Anytown Council”, “Co-opted member – Anytown Council”. */
function readPost(note: string, into: ParsedName): boolean {
  const split = /^(.+?)(?:,|\s[-–—])\s+((?:the\s+)?\p{Lu}.+)$/u.exec(note)
  if (split && isRole(split[1]!) && isBody(split[2]!) && !isRole(split[2]!) && !/,/.test(split[2]!)) {
    addRole(into, split[1]!)
    into.organisation ??= split[2]!
  } else if (isRole(note) && (!isAcronym(note) || /^(?:GP|CEO|CFO)$/.test(note))) addRole(into, note)
  else if (isBody(note) || /^The\s/.test(note) || /^\p{Lu}[\p{L}'’-]+$/u.test(note))
    into.organisation = into.organisation ? `${into.organisation}, ${note}` : note
  else if (/^\p{Lu}/u.test(note)) addRole(into, note)
  return true
}

export function addRole(into: ParsedName, role: string): void {
  const said = role.replace(/^(?:the|our|a)\s+(?=\p{L})/iu, '').trim()
  if (into.role && /^(?:independent|co-?opted|ward|voting|lay) (?:member|person)$/i.test(said)) return
  into.role = into.role ? `${into.role}, ${said}` : said
}

/** Reads one note into the name it stands beside. */
export function readNote(note: string, into: ParsedName): void {
  const text = withoutEnds(note, '-–—:,.', ',;:.')
  if (text !== '') readers.some((reader) => reader(text, into))
}

/** “Ann Hale, Jr. Treasurer”: what stands behind the comma is still hers. */
export const GENERATION = /^(?:Jr|Jnr|Sr|Snr)\b/

export function takeHonours(parsed: ParsedName, tail: string): boolean {
  const post = tail.indexOf(' ')
  const posted = post > 0 && GENERATION.test(tail) && isRole(tail.slice(post + 1))
  const [first = '', ...more] = posted ? [tail.slice(0, post), tail.slice(post + 1)] : tail.split(/\s+(?=[-–(])/)
  if (!isHonours(first) && !GENERATION.test(first)) return false
  parsed.name = `${parsed.name}, ${first}`
  parsed.honours = parsed.honours ? `${parsed.honours} ${first}` : first
  if (more.length > 0) readNote(more.join(' '), parsed)
  return true
}
