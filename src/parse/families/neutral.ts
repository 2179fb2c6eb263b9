/**
 * The neutral reader: text whose head tells no form, read as a meeting by its series alone. It asks only whether anything in
 * it was done at a meeting at all; what its reading is worth, the draft says (choose.ts).
 */
import type { Line, Text } from '../../extract/text.js'
import type { Family } from '../draft.js'
import { cutDocuments } from '../packs/cut.js'
import { readDate } from '../rules/date.js'
import { framed } from './pieces.js'
import { readPrinted } from './printed/index.js'

/** What any record of a meeting says somewhere, in whatever words: who was there, what was decided, when it ended. */
const SIGNS: [string, ...RegExp[]][] = [
  ['a meeting', /\bmeeting\b|\bminutes\b/i],
  ['who was there', /\b(?:present|in attendance|apologies|attended|absent)\b/i],
  ['what was decided', /\b(?:resolved|agreed|approved|adopted|proposed|seconded|moved|carried|elected|deferred)\b/i, /\b[A-Z]{3,}ED\b/],
  ['how it ended', /\bmeeting\s(?:was\s)?(?:closed|ended|finished|concluded|adjourned|rose)\b|\bnext meeting\b/i],
]
/** Whoever writes so makes a statement: minutes tell of others. */
const FIRST_PERSON = /^(?:I|We)\s\p{Ll}/u
const FEWEST = 3
const HEAD = 700

export const neutral: Family = {
  name: 'neutral',
  anyMedium: true,
  recognise(text, lines) {
    if (text.kind === 'xml' || lines.length > 1500) return { score: 0, evidence: [] }
    const all = lines.map((l) => l.text).join(' ')
    const evidence = SIGNS.filter(([, ...signs]) => signs.some((sign) => sign.test(all))).map(([what]) => what)
    if (evidence.length < 2 && lines.filter((l) => FIRST_PERSON.test(l.text)).length > 1) return { score: 0, evidence: [] }
    if (readDate(all.slice(0, HEAD))) evidence.push('a day in its head')
    return { score: evidence.length >= FEWEST ? evidence.length * 0.05 : 0, evidence }
  },
  /** A pack is read paper by paper: nothing here. Whether it is one is asked only where this reading is. */
  read: (text, lines) => (isOne(text, lines) ? [readPrinted(framed(lines), text)] : []),
}

const isOne = (text: Text, lines: Line[]) => text.kind === 'html' || lines.length < 40 || cutDocuments(text).length === 1
