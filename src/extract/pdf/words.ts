/** Words from pieces: pieces that touch are one word; pieces at other angles are turned or set apart. */
import { raised } from '../characters.js'
import { cleanText } from './chars.js'
import { SETTINGS } from './settings.js'
import type { Piece } from './types.js'

/** Nothing to clean, and no space within. */
const PLAIN = /^[\x21-\x7e]+$/

/** Pieces that touch, as one: where they stand and how they are set. */
export interface Word extends Pick<Piece, 'text' | 'x0' | 'x1' | 'y' | 'size' | 'bold' | 'italic' | 'mono' | 'artifact' | 'confidence'> {
  struck?: boolean
  underline?: boolean
}

/** Words on one baseline, left to right. */
export interface Row {
  y: number
  size: number
  words: Word[]
}

/** Pieces of one direction to rows of words, top to bottom. */
export function rowsOf(pieces: Piece[]): Row[] {
  const sound = pieces.filter((piece) => piece.size > 0.5 && piece.text !== '')
  const sorted = levelled(sound).sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const rows = cluster(sorted)
    .map(toRow)
    .filter((row) => row.words.length > 0)
  return level(rows)
}

/** Rows of columns whose baselines do not quite meet: one row, where they stand side by side. */
function level(rows: Row[]): Row[] {
  const out: Row[] = []
  for (const row of rows) {
    const last = out[out.length - 1]
    if (last && row.y - last.y < SETTINGS.columnDrift * Math.min(row.size, last.size) && isBeside(last, row)) {
      last.words = [...last.words, ...row.words].sort((a, b) => a.x0 - b.x0)
    } else out.push(row)
  }
  return out
}

/** A wide gap stands between the words of one row and those of the other. */
function isBeside(a: Row, b: Row): boolean {
  const gap = SETTINGS.cellGap * Math.max(a.size, b.size)
  const all = [...a.words.map((word) => ({ word, own: 0 })), ...b.words.map((word) => ({ word, own: 1 }))].sort(
    (x, y) => x.word.x0 - y.word.x0,
  )
  return all.every(({ word, own }, i) => {
    const before = all[i - 1]
    return !before || before.own === own || word.x0 - before.word.x1 > gap
  })
}

/** Superscripts and subscripts put on the baseline of the piece that they were painted after. */
function levelled(pieces: Piece[]): Piece[] {
  let host: Piece | undefined
  let last: Piece | undefined
  return pieces.map((piece, i) => {
    const level = host && last && isScript(piece, host, last) ? onBaseline(piece, host, last, pieces[i + 1]) : piece
    if (level === piece) host = piece
    last = level
    return level
  })
}

/** Above a stroke a raised figure is part of a fraction. */
function onBaseline(piece: Piece, host: Piece, last: Piece, next: Piece | undefined): Piece {
  const isMark = host.y > piece.y && !/^[/⁄]/.test(next?.text ?? '')
  return { ...piece, y: host.y, text: isMark ? raised(piece.text, last.text) : piece.text }
}

function isScript(piece: Piece, host: Piece, last: Piece): boolean {
  const small = piece.size < SETTINGS.scriptSize * host.size
  const raised = Math.abs(piece.y - host.y) > 0.05 * host.size
  if (!(small || (raised && piece.size < host.size)) || piece.text.length > 6) return false
  const rise = host.y - piece.y
  if (rise > SETTINGS.scriptRise * host.size || rise < -SETTINGS.scriptDrop * host.size) return false
  const gap = piece.x0 - last.x1
  return gap > -0.3 * host.size && gap < 0.35 * host.size
}

interface Group {
  y: number
  size: number
  pieces: Piece[]
}

/** One sweep from top to bottom: a piece joins the open row whose baseline is near its own. */
function cluster(sorted: Piece[]): Group[] {
  const groups: Group[] = []
  for (const piece of sorted) {
    const home = homeOf(groups, piece)
    if (home) {
      home.pieces.push(piece)
      if (piece.size > home.size) home.size = piece.size
    } else groups.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return groups
}

function homeOf(groups: Group[], piece: Piece): Group | undefined {
  for (let i = groups.length - 1; i >= 0 && i > groups.length - 4; i--) {
    const group = groups[i]!
    const reach = SETTINGS.rowDrift * Math.min(group.size, piece.size)
    if (Math.abs(piece.y - group.y) <= reach) return group
  }
  return undefined
}

function toRow(group: Group): Row {
  group.pieces.sort((a, b) => a.x0 - b.x0)
  const words: Word[] = []
  let last: Word | undefined
  let before: Piece | undefined
  for (const piece of group.pieces) {
    if (last && (repeats(last, piece) || (before && repeats(before, piece)))) {
      last.bold = true
      continue
    }
    before = piece
    if (last && touches(last, piece)) {
      last.text += piece.text
      last.x1 = Math.max(last.x1, piece.x1)
      continue
    }
    last = wordOf(piece)
    words.push(last)
  }
  const cut = last !== undefined && /\p{L}\u00ad$/u.test(last.text)
  const clean = unmarked(unspaced(allClean(words)))
  return { y: baselineOf(words, group.y), size: group.size, words: cut ? markCut(clean) : clean }
}

/** The soft hyphen at the end of a row is kept: it tells whoever joins the lines that the word goes on. */
function markCut(words: Word[]): Word[] {
  const last = words.at(-1)
  return last ? [...words.slice(0, -1), { ...last, text: `${last.text}\u00ad` }] : words
}

function wordOf({ text, x0, x1, y, size, bold, italic, mono, artifact, confidence }: Piece): Word {
  const word: Word = { text, x0, x1, y, size, bold, italic, mono, artifact }
  if (confidence !== undefined) word.confidence = confidence
  return word
}

/** The same letters painted twice a hair apart: a poor man's bold. */
function repeats(word: Pick<Piece, 'text' | 'x0' | 'y'>, piece: Piece): boolean {
  return word.text === piece.text && Math.abs(word.x0 - piece.x0) < 0.12 * piece.size && Math.abs(word.y - piece.y) < 0.12 * piece.size
}

/** A capital directly after a number's or letter's stop begins the text: “10.Following”. */
function startsText(label: string, text: string): boolean {
  const last = label[label.length - 1]
  if (last !== '.' && last !== ')') return false
  if (/^\d{1,3}[.)]$/.test(label)) return /^\p{Lu}/u.test(text)
  return /^\(?[\da-z]{1,3}[.)]$/i.test(label) && /^\p{Lu}\p{Ll}/u.test(text)
}

function touches(word: Word, piece: Piece): boolean {
  const gap = piece.x0 - word.x1
  if (gap > -0.1 * piece.size && startsText(word.text, piece.text)) return false
  const em = Math.min(word.size, piece.size)
  if (piece.space && gap > 0.05 * em) return false
  return gap < SETTINGS.wordGap * em && gap > -0.6 * em
}

function baselineOf(words: Word[], fallback: number): number {
  let best: Word | undefined
  for (const word of words) if (!best || word.size > best.size + 0.1) best = word
  return best?.y ?? fallback
}

/** Most words are clean as they are, and stay the same objects. */
function allClean(words: Word[]): Word[] {
  return words.every(isClean) ? words : words.flatMap((word) => (isClean(word) ? word : cleaned(word)))
}

const isClean = (word: Word): boolean => PLAIN.test(word.text) && !(word.mono && word.text === 'o')

/** Clean characters; a word that held a no-break space becomes two. */
function cleaned(word: Word): Word[] {
  const text = cleanText(word.text)
  if (word.mono && text === 'o') return [{ ...word, text: '•' }]
  const parts = text.split(' ').filter((part) => part !== '')
  if (parts.length === 1) return [{ ...word, text: parts[0]! }]
  const unit = (word.x1 - word.x0) / Math.max(1, text.length)
  let from = 0
  return parts.map((part) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    return { ...word, text: part, x0: word.x0 + at * unit, x1: word.x0 + from * unit }
  })
}

/** Some writers paint their empty paragraphs as “!” without ink: no line begins with one. */
function unmarked(words: Word[]): Word[] {
  const [first, ...rest] = words
  if (!first?.text.startsWith('!')) return words
  const text = first.text.replace(/^!+/, '')
  return text === '' ? unmarked(rest) : [{ ...first, text }, ...rest]
}

/** Letters as words: where a gap is half as wide again as most are, a word ends. */
function lettersJoined(letters: Word[]): Word[] {
  const gaps = letters.slice(1).map((letter, i) => letter.x0 - letters[i]!.x1)
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!
  const words: Word[] = []
  letters.forEach((letter, i) => {
    const last = words.at(-1)
    if (last && gaps[i - 1]! < usual * 1.5 + 0.5) words[words.length - 1] = { ...last, text: last.text + letter.text, x1: letter.x1 }
    else words.push(letter)
  })
  return words
}

const isCapital = ({ text }: Word): boolean => text.length <= 2 && /^\p{Lu}$/u.test(text)

/** “A G E N D A”: five or more single capitals in a row are one word. */
function unspaced(words: Word[]): Word[] {
  if (!words.some(isCapital)) return words
  const out: Word[] = []
  for (let i = 0; i < words.length; ) {
    let j = i
    while (j < words.length && isCapital(words[j]!) && (j === i || words[j]!.x0 - words[j - 1]!.x1 < words[j]!.size)) j++
    if (j - i >= 5) {
      out.push(...lettersJoined(words.slice(i, j)))
      i = j
    } else out.push(words[i++]!)
  }
  return out
}
