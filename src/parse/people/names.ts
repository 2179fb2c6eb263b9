/** One printed entry of an attendance list, read into the name and what stands beside it. */

import { withoutEnds } from '../../writing/ends.js'
import { keptOf } from '../../writing/kept.js'
import { isBody, isHonours, isParty, isRole } from '../words/kinds.js'
import { isCouncillor, isForename, isInitials, readCore, startsWithTitle, takeTitles } from '../words/persons.js'
import { POST_WORDS } from '../words/posts.js'
import { isKnown } from './label-words.js'
import { addRole, type ParsedName, readNote, takeHonours } from './notes.js'

const VACANCY = /^(?:\d+\s+)?(?:vacan(?:cy|t|cies)|swydd wag)\b[^,(]*/i
const CHAIR_HEAD =
  /^(?:[Tt]he\s+)?((?:(?:[Vv]ice|VICE|[Dd]eputy|[Aa]cting|[Ii]nterim)[- ]?)?(?:[Cc]hair(?:man|woman|person)?|CHAIR(?:MAN)?))\s*[:,]?\s+(?=\p{Lu})/u
const CIVIC = /\b(?:mayor|provost|president|speaker|sheriff|convener|reeve)$/i

const LINK =
  /\s+(?=(?:(?:until|from|via|representing|for(?=\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)|of(?=\s+(?:the\s+)?\p{Lu}))\s|in (?:the )?[Cc]hair$|who presided$))/u

/** The name, its parts, and the post, body, party, ward, substitution and times printed with it. */
export const parseName = (printed: string): ParsedName => ({ ...readName(printed) })

const readName: (printed: string) => Readonly<ParsedName> = keptOf(readParts)

function readParts(printed: string): ParsedName {
  const text = tidy(printed)
  const vacancy = VACANCY.exec(text)
  if (vacancy)
    return readNotes({ name: vacancy[0].replace(/^\d+\s+/, '').trim(), status: 'vacant' }, pullBrackets(text.slice(vacancy[0].length)))
  const whole = cutAtBracket(text)
  if (whole) return whole
  const { rest, notes } = pullBrackets(text)
  const flipped = flip(rest, notes)
  if (flipped) return flipped
  const [head = '', ...tails] = cutTails(rest)
  const parsed = readHead(head)
  const kept = tails.filter((tail) => !takeHonours(parsed, tail))
  return readNotes(parsed, { rest: '', notes: [...notes, ...kept] })
}

/** `Ann Hale (AH) Staff`: the name is whole before its bracket, and what stands behind it is beside the name. */
function cutAtBracket(text: string): ParsedName | null {
  const open = text.indexOf('(')
  const close = text.lastIndexOf(')')
  const name = withoutEnds(text.slice(0, Math.max(open, 0)), ',')
  const behind = text.slice(close + 1)
  if (open < 0 || !/^ \p{Lu}[^:]*$/u.test(behind) || readCore(name) === null || readCore(behind.trim()) !== null) return null
  return withBeside(readHead(name), `${text.slice(open, close + 1)} – ${behind.trim()}`)
}

/** A name that may stand for a person: with a title, initials or two words; never a sentence, a count or a heading. */
export function looksLikeName(text: string, lone = false): boolean {
  const clean = tidy(text)
  if (VACANCY.test(clean)) return true
  if (clean === '' || clean.length > 300 || /^\d/.test(clean)) return false
  const parsed = parseName(clean)
  return readCore(parsed.name, lone || CHAIR_HEAD.test(clean)) !== null
}

/** A name that nothing else looks like: a title, initials, a common first name, letters after it. */
export function isSure(entry: string): boolean {
  const { name, honours } = parseName(entry)
  if (startsWithTitle(name) || (honours !== undefined && isHonours(honours))) return true
  const core = readCore(name)
  const first = core?.forenames?.split(' ')[0]
  return first !== undefined && (isForename(first) || isInitials(first))
}

export const tidy = (text: string): string =>
  withoutEnds(text.replace(/[\u00a0\s]+/g, ' '), ',;:•·*|–—-', ',;:*|')
    .replace(/(?<=\p{L}{3}|\)|\s\p{Lu}{2})\s*\.$/u, '')
    .trim()

/** “The Lord Mayor (Councillor Hale)”: the office first, the name in brackets. */
function flip(rest: string, notes: string[]): ParsedName | null {
  const inside = notes[0]
  if (!inside || rest.length > 100 || /\d/.test(rest) || readCore(rest) || !isRole(rest) || !readCore(inside)) return null
  const parsed = readHead(inside)
  addRole(parsed, rest)
  return readNotes(parsed, { rest: '', notes: notes.slice(1) })
}

export function pullBrackets(text: string): { rest: string; notes: string[] } {
  const notes: string[] = []
  const rest = text.replace(/\s*[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)(?:[)\]]|$)/g, (_, inside: string) => {
    notes.push(inside)
    return ' '
  })
  return {
    rest: rest
      .replace(/\s+([,.;])/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
    notes: notes.flatMap((note) => note.split(/;\s*/)),
  }
}

const TAIL = /\s*,\s*|\s+[-–—]\s*|[–—]\s+/u

/** Name, then whatever follows a comma, a spaced dash, a colon or a linking word. */
function cutTails(text: string): string[] {
  const lead = /^([^,]{3,60}?)\s*:\s+(\p{Lu}.+)$/u.exec(text)
  if (lead && isRole(lead[1]!) && !readCore(lead[1]!)) return [...cutTails(lead[2]!), lead[1]!]
  const [first = '', ...after] = text.split(TAIL).map((part) => part.trim())
  const linked = LINK.exec(first)
  const link = linked && readCore(first.slice(0, linked.index)) && !isBody(first.slice(0, linked.index)) ? linked : null
  const head = link ? first.slice(0, link.index) : first
  const tails = link ? [first.slice(link.index).trim(), ...after] : after
  const apart = tails.filter(Boolean)
  const next = apart[0]
  if (next && !readCore(head) && (isRole(head) || /^[a-z]/.test(head)) && readCore(next)) return [next, head, ...joinPosts(apart.slice(1))]
  return [head, ...joinPosts(apart)]
}

/** A post that runs over commas stays one: “Assistant Director, Development Management”. */
function joinPosts(tails: string[]): string[] {
  const out: string[] = []
  for (const tail of tails) {
    const last = out[out.length - 1]
    const joins = last !== undefined && isRole(last) && !isHonours(tail) && !isHonours(last) && !(isBody(tail) && !isRole(tail))
    if (joins) out[out.length - 1] = `${last}, ${tail}`
    else out.push(tail)
  }
  return out
}

/** The words before any bracket or comma: an office before the name, titles, the name. */
function readHead(head: string): ParsedName {
  const chair = CHAIR_HEAD.exec(head)
  const afterChair = chair ? head.slice(chair[0].length) : head
  if (chair && readCore(afterChair, true)) return withRole(named(afterChair), chair[1]!)
  const { titles } = takeTitles(head)
  const office = titles.findIndex((title, index) => CIVIC.test(title) && index < titles.length - 1)
  if (office >= 0) {
    const role = titles.slice(0, office + 1).join(' ')
    return withRole(named(head.slice(head.indexOf(role) + role.length).trim()), role)
  }
  return trailingPost(head) ?? (readCore(head, true) ? named(head) : (afterPost(head) ?? beforePost(head) ?? { name: head }))
}

const BESIDE_POSTS: ReadonlySet<string> = new Set(POST_WORDS)
/** No name has a stroke in it: “Lamps/Quays Office”. */
const isOfPost = (word: string): boolean =>
  isRole(word) || isKnown(word.toLowerCase()) || BESIDE_POSTS.has(word.toLowerCase()) || word.includes('/')

/** “Una T. Moss Supervisor”, “Mr B Hale Deputy Parish Clerk”: no mark stands before the post. */
function trailingPost(head: string): ParsedName | null {
  const { titles, rest } = takeTitles(head)
  const words = rest.split(' ')
  const at = words.some(isInitials) || titles.length > 0 ? words.findLastIndex((word) => !isOfPost(word)) + 1 : 0
  if (at < 2 || at >= words.length) return null
  const post = words.slice(at).join(' ')
  const name = head.slice(0, head.length - post.length - 1)
  if (readCore(name)?.forenames === undefined || isForename(words[at - 1]!) || isHonours(post)) return null
  return isRole(post) || post.includes('/') ? readNotes(named(name), { rest: post, notes: [] }) : null
}

/** More words, titles among them, no name has. */
const MOST_WORDS = 12

/** “Operations Superintendent Dan Hale”, “the clerk R Moss”: the post, then a whole name. */
function afterPost(head: string): ParsedName | null {
  const words = head.split(' ')
  for (let at = words.length - 1; at > Math.max(0, words.length - MOST_WORDS); at--) {
    const post = words.slice(0, at).join(' ')
    const name = words.slice(at).join(' ')
    if (!isRole(words[at - 1]!) && !/^(?:[IVX]+|[A-Z]{2,})$/.test(words[at - 1]!)) continue
    if (isRole(post) && readCore(name) && !(at > 1 && isCouncillor(words[at - 1]!))) return withRole(named(name), post)
  }
  return afterPostOf(words)
}

const OF_OFFICE = /^(?:head|director|manager|officer|clerk)$/i

/** “Director of Place Ann Hale”: the post goes on behind its “of”, and the name is a first name and what follows it, or the last two words. */
function afterPostOf(words: string[]): ParsedName | null {
  const of = words.findIndex((word, at) => at > 0 && /^(?:of|for)$/.test(word) && isRole(words[at - 1]!))
  if (of < 0 || words.length < of + 4 || words.length > MOST_WORDS) return null
  const forename = words.findIndex((word, at) => at > of + 1 && at < words.length - 1 && isForename(word))
  if (forename < 0 && !OF_OFFICE.test(words[of - 1]!)) return null
  const at = forename > 0 ? forename : words.length - 2
  const [post, name] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  return isRole(post) && readCore(name) ? withRole(named(name), post) : null
}

/** “J. Moss North Fenby District Council”: what a council is called stands before the word for it; initials have one surname. */
const COUNCIL = /^(?:(?:District|County|Borough|City|Town|Parish|Community)\s)?Council\b/
const surnameEnd = (words: string[]): number => {
  const initial = words.findIndex(isInitials)
  return initial < 0 ? words.length : words.findIndex((word, at) => at > initial && !isInitials(word)) + 1
}

/** “R Moss Clerk to the Council”, “Ann Hale Friends of the Park”: a whole name, then the post or body. */
function beforePost(head: string): ParsedName | null {
  const words = head.split(' ')
  let longest = 0
  for (let at = Math.min(words.length - 1, 5); at > 1; at--) {
    const name = words.slice(0, at).join(' ')
    const core = readCore(name)
    if (!core) continue
    longest ||= at
    const rest = words.slice(at).join(' ')
    const opens =
      core.honours !== undefined || isRole(words.slice(at, at + 3).join(' ')) || (/^[^a-z]/.test(rest) && (isBody(rest) || isParty(rest)))
    const cut = opens && COUNCIL.test(rest) ? surnameEnd(words) : at
    if (cut < at) return readNotes(named(words.slice(0, cut).join(' ')), { rest: words.slice(cut).join(' '), notes: [] })
    if (opens && (at === longest || isRole(words[at]!) || isBody(words[at]!))) return readNotes(named(name), { rest, notes: [] })
    if (/^[a-z]/.test(rest)) return named(name)
  }
  return null
}

function withRole(parsed: ParsedName, role: string): ParsedName {
  addRole(parsed, role)
  return parsed
}

function named(text: string): ParsedName {
  const core = readCore(text, true)
  const name = text.replace(/^((?:\S+\s)?\S+):\s+/, '$1 ').trim()
  if (!core) return { name }
  const { words: _, ...parts } = core
  return { name, ...parts }
}

/** What stands behind a name already read, brackets first. */
export function withBeside(parsed: ParsedName, beside: string): ParsedName {
  const { rest, notes } = pullBrackets(beside)
  const tails = rest.split(TAIL).map((part) => part.trim())
  return readNotes(parsed, { rest: '', notes: [...notes, ...joinPosts(tails.filter(Boolean))] })
}

function readNotes(parsed: ParsedName, beside: { rest: string; notes: string[] }): ParsedName {
  for (const note of [...beside.notes, beside.rest]) readNote(note, parsed)
  return parsed
}
