/** A list cut at every mark that could part two people, and where names stand glued together. Nothing is decided here about what a piece is. */

import { withoutEnd } from '../../writing/ends.js'
import { matchesOf } from '../../writing/matches.js'
import { afterCollective, isBody, isRole, PLURAL_TITLES, SINGLE_TITLES, startsWithTitle } from '../words/kinds.js'
import { isUpper, phraseAt, type Token, tokensOf } from '../words/person-tokens.js'
import { isTagOf, readCore } from '../words/persons.js'
import { cutAtMarks, type Piece } from './marks.js'
import { parseName, pullBrackets } from './names.js'
import { partRun } from './run.js'

/** Cuts at marks outside brackets, then at names that stand glued together. */
export const cutPieces = (text: string): Piece[] =>
  cutAtMarks(text)
    .flatMap(unglue)
    .map(trim)
    .filter((piece) => piece.text !== '')

const trim = (piece: Piece): Piece => ({
  ...piece,
  text: withoutEnd(piece.text.replace(/^[\s:.,–—-]+(?=\s*\S)/, ''), ':,–—-')
    .replace(/\s+(?:and|&)$/, '')
    .replace(/(?<=[\p{L})]{3}|\s)\.$/u, '')
    .trim(),
})

const AFTER_BRACKET = /(?<=\))\s+(?=\p{Lu})/gu
const INITIALS_AGAIN =
  /(?<=^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s)?(?:\p{Lu}\.?\s?){1,3}\s?\p{Lu}[\p{L}'’-]{2,})\s+(?=(?:\p{Lu}\.?\s?){1,3}\s?\p{Lu}\p{Ll}+(?:\s|$))/gu

/** No list of names without a mark is longer; what is, is prose. */
const LONGEST = 2000

/** Names run together without a mark: “Cllr A Hale Cllr B Moss”, “A Hale (Chair) B Moss”, “Ann Hale AH Ben Moss BM”. */
function unglue(piece: Piece): Piece[] {
  if (piece.text.length > LONGEST) return [piece]
  const parts = untag(piece.text)
    .flatMap((part) => cutWhere(part, AFTER_BRACKET, (left, right) => isWhole(left) && startsName(right)))
    .flatMap(cutAtTitles)
    .flatMap((part) => cutWhere(part, INITIALS_AGAIN, (left) => isWhole(left)))
    .flatMap(partRun)
  return parts.map((text, index) => (index === 0 ? { ...piece, text } : { mark: 'glue', by: '', text }))
}

/** No entry of a list is longer. */
const LONGEST_ENTRY = 240

/** A title begins another person where what stands before it is whole: “Cllr A Hale Cllr B Moss”. */
function cutAtTitles(text: string): string[] {
  const tokens = tokensOf(text)
  const out: string[] = []
  let from = 0
  for (let at = 1; at < tokens.length; at++) {
    const start = tokens[at]!.start
    if (
      start <= from ||
      start - from > LONGEST_ENTRY ||
      !beginsTitle(tokens, at) ||
      inBracket(text, start) ||
      !isWhole(text.slice(from, start).trimEnd())
    )
      continue
    out.push(text.slice(from, start).trimEnd())
    from = start
  }
  out.push(text.slice(from))
  return out
}

/** A title of three letters or more, or a short one that is nothing else, and a capital after it; “Reeve Councillor Hale” is one. */
function beginsTitle(tokens: readonly Token[], at: number): boolean {
  const count = Math.max(phraseAt(tokens, at, SINGLE_TITLES), phraseAt(tokens, at, PLURAL_TITLES))
  if (count === 0 || tokens[at - 1]!.low === 'reeve' || !isUpper(tokens[at]!.text[0]!)) return false
  const after = tokens[at + count]
  return (tokens[at]!.low.length > 2 || SHORT_TITLES.has(tokens[at]!.low)) && after?.word === true && isUpper(after.text[0]!)
}
const SHORT_TITLES = new Set(['mr', 'ms', 'dr', 'pc'])

function cutWhere(text: string, shape: RegExp, allowed: (left: string, right: string) => boolean): string[] {
  const out: string[] = []
  let from = 0
  for (const match of matchesOf(shape, text)) {
    const at = match.index ?? 0
    if (at <= from || inBracket(text, at) || !allowed(text.slice(from, at), text.slice(at + match[0].length))) continue
    out.push(text.slice(from, at))
    from = at + match[0].length
  }
  out.push(text.slice(from))
  return out
}

const inBracket = (text: string, at: number): boolean => text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1)

/** The text already holds one whole name, so a title after it begins another. */
function isWhole(text: string): boolean {
  const { rest } = pullBrackets(text)
  const head = afterCollective(rest) ?? rest
  return (
    head !== '' && (readCore(head) !== null || (head !== rest && readCore(head, true) !== null) || readCore(parseName(rest).name) !== null)
  )
}

const startsName = (text: string): boolean =>
  startsWithTitle(text) ||
  readCore(
    pullBrackets(text)
      .rest.split(/\s+[-–]\s/)[0]!
      .split(' ')
      .slice(0, 3)
      .join(' '),
    true,
  ) !== null ||
  readCore(text.split(' ').slice(0, 2).join(' ')) !== null

const TAG = /^\p{Lu}{1,4}\p{Ll}{0,2}\p{Lu}?$/u

/** Tags of initials after names part them; a post after the tag stays with its name. */
function untag(text: string): string[] {
  const out: string[] = []
  let current: string[] = []
  const words = text.split(' ')
  words.forEach((word, index) => {
    const name = current.length < 2 || current.length > 12 || !TAG.test(word) ? '' : pullBrackets(current.join(' ')).rest
    if (name === '' || !isTagOf(word, name) || readCore(name) === null) {
      current.push(word)
      return
    }
    const next = words.slice(index + 1, index + 4).join(' ')
    const posted =
      next !== '' &&
      (isRole(words[index + 1]!) || isRole(next) || isBody(words[index + 1]!)) &&
      readCore(words.slice(index + 1, index + 3).join(' ')) === null
    if (posted) current[current.length - 1] += ','
    else {
      out.push(current.join(' '))
      current = []
    }
  })
  if (current.length > 0) out.push(current.join(' '))
  return out
}
