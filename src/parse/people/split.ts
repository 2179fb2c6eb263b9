/** A run-in list parted into people, each with the post, body and brackets printed beside it. */

import { keptOf } from '../../writing/kept.js'
import { afterCollective, isAcronym, isBody, isHonours, isRole, startsWithTitle } from '../words/kinds.js'
import { isCouncillor, readCore } from '../words/persons.js'
import { isCrowd, startsWithCount } from './crowd.js'
import type { Piece } from './marks.js'
import { isSure, looksLikeName, parseName, tidy } from './names.js'
import { GENERATION } from './notes.js'
import { cutPieces } from './pieces.js'
import { partPosts } from './posts-first.js'
import { prepare } from './prepare.js'

/** Said of how someone was there, between commas; no person and no post. */
const PRESENCE = /^(?:following|from|until|for) (?:agenda )?items?\b|^who\b/i
/** A list ends where prose begins. */
const PROSE =
  /\b(?:was|were|is|are|has|have|had|been|would|should|welcomed|declared|advised|thanked|stated|resolved|agreed|proposed|asked|sent (?:his|her|their)|apologised)\b/
const isProse = (text: string): boolean => PROSE.test(text.replace(/\([^()]*\)/g, '').replace(/\bwho\b.*/, '')) || text.length > 260
const LONG_POST = /\b(?:for|of|and)\b[^,;()]*$/i

interface State {
  out: string[]
  /** A collective or a councillor’s title has been seen: a lone surname is then a name. */
  loose: boolean
  /** A post waiting for its name: “the clerk,” before “R Moss”. */
  held: string
  /** The last name was joined by “and”: what follows may stand for both. */
  paired: boolean
  /** Everyone has a title and posts stand behind commas: words without a title are then a post’s. */
  posted: boolean
  /** Bullets or semicolons part the people, so that no comma and no “and” does. */
  strong: boolean
}

/** One string a person, as printed, collective titles taken off. Everything that is no person is left out. */
export const splitNames: (text: string) => readonly string[] = keptOf(parted)

function parted(text: string): string[] {
  const said = prepare(text)
  const lone = onePerson(said)
  if (lone) return [lone]
  const pieces = wholePosts(cutAtNext(cutPieces(partPosts(said)?.join('\n') ?? said)))
  const state: State = { out: [], loose: false, held: '', paired: false, posted: isPosted(pieces), strong: isStrong(pieces) }
  for (const [index, piece] of pieces.entries()) {
    if (isProse(piece.text)) break
    take(piece, pieces[index + 1], state)
  }
  return sharePosts(state.out.map(tidy).filter((entry) => entry !== ''))
}

/** `Councillor Hale: Town Council Cabinet Member: Parks and Paths`: one name, and all behind its mark is what that person is. */
function onePerson(text: string): string | null {
  const at = text.indexOf(': ')
  if (at < 0 || text.length > 200 || text.includes('\n')) return null
  const [name, post] = [text.slice(0, at), text.slice(at + 2)]
  if (!startsWithTitle(name) || readCore(name) === null || !isRole(post) || !isBody(post)) return null
  return cutPieces(post).some((piece) => startsWithTitle(piece.text) || isSure(piece.text))
    ? null
    : `${name} (${post.replace(/[()]/g, ' ')})`
}

function isPosted(pieces: Piece[]): boolean {
  const untitled = pieces.filter(({ text }) => !startsWithTitle(text))
  if (pieces.length - untitled.length < 3) return false
  const posts = untitled.filter(({ mark, text }) => mark === ',' && isRole(text) && readCore(parseName(text).name) === null)
  return posts.length > 1 && !untitled.some(({ text }) => isSure(text))
}

/** “Mr A Hale, Head of Parks, NHS Ms B Moss, Engineer, NHS”: what stands before the next title is still beside the name before. */
function cutAtNext(pieces: Piece[]): Piece[] {
  if (!startsWithTitle(pieces[0]?.text ?? '')) return pieces
  return pieces.flatMap((piece) => {
    const [, before = '', next = ''] = piece.mark === ',' ? (BEFORE_TITLE.exec(piece.text) ?? []) : []
    if (before === '' || startsWithTitle(piece.text) || !(isBody(before) || isRole(before))) return [piece]
    return [
      { ...piece, text: before },
      { mark: 'glue' as const, by: '', text: next },
    ]
  })
}
/** Titles that no post ends with. */
const BEFORE_TITLE = /^(.*?\S)\s((?:Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}.*)$/u

const isStrongMark = ({ mark, by }: Piece): boolean => mark === ';' || (mark === 'line' && /[•·▪]/.test(by))

/** “A Hale, Head of Parks and Lamps; B Moss, Engineer; …”: each part begins with a name, and posts stand behind the commas. */
function isStrong(pieces: Piece[]): boolean {
  const heads = pieces.map((piece, at) => ({ piece, next: pieces[at + 1] })).filter(({ piece }, at) => at === 0 || isStrongMark(piece))
  if (heads.length < 3) return false
  const posted = heads.filter(({ next }) => next?.mark === ',' && isRole(next.text))
  return posted.length * 2 > heads.length && heads.every(({ piece }) => readCore(parseName(piece.text).name) !== null)
}

/** “Head of Parks and Lamps (Mr D Fry), Engineer, Roads (Ms. E Hale)”: a post cut at its own marks is whole again where the bracket behind it names one. */
function wholePosts(pieces: Piece[]): Piece[] {
  if (!pieces.some(({ text }) => text.endsWith(')'))) return pieces
  const holders = pieces.map(({ text }) => holderIn(text))
  const posted = holders.filter(Boolean).length > 1 && !pieces.some(({ text }, at) => !holders[at] && isSure(text))
  const out: Piece[] = []
  let from = 0
  for (const [at, piece] of pieces.entries()) {
    const joins = at > 0 && (piece.mark === ',' || piece.mark === 'and')
    const before = pieces[at - 1]
    if (!joins || before!.text.endsWith(')') || (posted ? false : readCore(parseName(before!.text).name) !== null)) from = at
    const post = holders[at] && from < at ? join(pieces.slice(from, at + 1)) : ''
    if (post !== '' && isRole(post.replace(/\([^()]*\)$/, '')) && !isRole(holders[at]!)) {
      out.splice(out.length - (at - from))
      out.push({ mark: pieces[from]!.mark, by: pieces[from]!.by, text: post })
    } else out.push(piece)
  }
  return out
}

/** The person of a bracket that ends the piece, where the words before it are no such name. */
function holderIn(text: string): string | null {
  const [, before = '', inside] = /^([^()]*?)\s*\(([^()]+)\)$/.exec(text) ?? []
  return inside !== undefined && isSure(inside) && !isSure(before) ? inside : null
}

const join = (pieces: Piece[]): string =>
  pieces.reduce(
    (text, { mark, by, text: more }, at) =>
      at === 0 ? more : `${text}${mark === 'and' ? ` ${by}` : more.startsWith('(') ? '' : ','} ${more}`,
    '',
  )

/** “Ann Hale and Ben Moss (Joint Heads of Law)”: the post is that of both. */
function sharePosts(entries: string[]): string[] {
  return entries.map((entry, at) => {
    const shared = /\s\(((?:Joint|Co-|Job[- ]?[Ss]hare|Interim Joint)[^()]*)\)$/.exec(entries[at + 1] ?? '')
    return shared && !/[(,]/.test(entry) ? `${entry} (${shared[1]})` : entry
  })
}

function take(piece: Piece, next: Piece | undefined, state: State): void {
  const collective = afterCollective(piece.text)
  const rest = collective ?? piece.text
  if (collective !== null) state.loose = true
  if (rest === '' || (isNobody(rest) && !/^\d*\s*vacanc/i.test(rest) && !isOneOf(rest)) || PRESENCE.test(rest)) return
  const text = rest
    .replace(/^of (?:the )?public\s*[-–—:]\s*/i, '')
    .replace(/^(?:and|&|also|together with|plus)\s+/i, '')
    .replace(/^following [^,]*?,?\s+(?=\p{Lu})/iu, '')
  const names = (collective !== null || !continuesPost(piece, text, state)) && isPerson(text, state, collective !== null, piece.mark)
  if (names) {
    state.out.push(state.held ? `${state.held}${piece.mark === 'and' ? ' and' : ','} ${text}` : text)
    if (isCouncillor(text)) state.loose = true
    state.held = ''
    state.paired = piece.mark === 'and'
  } else attach(piece, text, next, state)
}

/** A count, the public, an address: said in lists and no person. */
const isNobody = (text: string): boolean => startsWithCount(text) || isCrowd(text) || /\S@\S|^https?:/i.test(text)

/** “Ms Una Teal – Member of Staff”: one of them, by name. */
const isOneOf = (text: string): boolean => /\s[-–—]\s/.test(text) && isSure(text)

function isPerson(text: string, state: State, collective: boolean, mark: Piece['mark']): boolean {
  if (isHonours(text.replace(/\(.*$/, '')) || GENERATION.test(text) || (!collective && isShortForm(text, state))) return false
  if (!looksLikeName(text, state.loose || collective || /\(/.test(text) || SURNAME_FIRST.test(text))) return false
  const { name, honorific } = parseName(text)
  /** `Ada Quill, Ferry Company` */
  if (mark === ',' && honorific === undefined && isBody(name.split(' ').at(-1)!) && !isSure(text) && !state.loose) return false
  return readCore(name, state.loose) !== null || !isRole(name)
}

/** “Hale A.” */
const SURNAME_FIRST = /^\p{Lu}[\p{L}’'-]{2,} \p{Lu}\.?(?:\p{Lu}\.)?$/u

/** Capitals alone are a body’s short form, unless the list shouts its surnames. */
const isShortForm = (text: string, state: State): boolean =>
  /^[A-Z]{2,5}$/.test(text) && !/\b[A-Z]{4,}\b/.test(state.out[state.out.length - 1] ?? '')

/** “Cabinet Member for Equalities, Democracy and Finance”: the words after the marks are still the post. */
function continuesPost(piece: Piece, text: string, state: State): boolean {
  const last = state.out[state.out.length - 1]
  if (last === undefined || (piece.mark !== ',' && piece.mark !== 'and')) return false
  const tail = /(?:\s[-–—]\s|,\s)([^()]*)$/.exec(last)?.[1] ?? ''
  if ((state.posted || state.strong) && !isSure(text)) return true
  if (tail === '' || !isRole(tail) || !/\b(?:for|of)\b/i.test(tail)) return false
  const core = readCore(text)
  return (
    core === null ||
    (piece.mark === 'and' && core.honorific === undefined && LONG_POST.test(tail) && /\s[-–—]\s/.test(last) && !/\(/.test(text))
  )
}

/** A person with all that stands beside the name; what goes on further was no list. */
const LONGEST_ENTRY = 1000

function attach({ mark, by }: Piece, text: string, next: Piece | undefined, state: State): void {
  if (state.held.length > LONGEST_ENTRY || (state.out.at(-1)?.length ?? 0) > LONGEST_ENTRY) return
  const opens = mark === 'start' || mark === ';' || mark === 'line' || mark === '.' || mark === 'and'
  if (opens && next && awaitsName(text, next)) {
    state.held = state.held ? `${state.held} ${text}` : text
    return
  }
  const last = state.out.length - 1
  if (last < 0 || mark === '.' || mark === ';' || (mark === 'line' && !isRole(text))) {
    state.held = ''
    return
  }
  if (/^councillors?$|^members$/i.test(text) || (mark === 'and' && /^the\s/i.test(text))) return
  const pair =
    mark === ',' &&
    next === undefined &&
    state.paired &&
    state.out.length === 2 &&
    !isAcronym(text) &&
    state.out.every((entry) => !/[,(]/.test(entry) && !startsWithTitle(entry))
  if (pair) state.out = state.out.map((entry) => `${entry}, ${text}`)
  else state.out[last] += `${mark === 'and' ? ` ${by}` : mark === 'glue' ? '' : ','} ${text}`
}

/** “The Mayor, Councillor Hale”, “Land Planning and Technology Administrator Dan Moss”. */
function awaitsName(text: string, next: Piece): boolean {
  if (next.text.length > LONGEST_ENTRY) return false
  const parsed = parseName(next.text)
  if (next.mark === 'and')
    return (
      readCore(text) === null && parsed.role !== undefined && !/\(/.test(next.text) && /^\p{Lu}/u.test(text) && looksLikeName(next.text)
    )
  return next.mark === ',' && isRole(text) && parsed.role === undefined && readCore(parsed.name) !== null
}
