/** Heads without a mark, and heads by where they stand: over a list, over a sentence and then a list, before names with a word nobody knows. */
import { APOLOGIES, FROM, RECEIVED } from '../words/apologies.js'
import { has, is, scan } from '../words/index.js'
import { isRole } from '../words/kinds.js'
import type { Label } from './label.js'
import { isElsewhere, saysThere } from './label-words.js'
import { readLabel, readSubHead } from './labels.js'
import { listness } from './listness.js'
import { plainList } from './plain.js'
import { isSentence } from './prose.js'
import type { Row } from './row.js'

/** “Members” on a line of its own is a head where people stand under it. */
export function headOver(row: { text: string }, next: { text: string } | undefined, grouped = false): Label | null {
  if (!next || row.text.length > 60 || /[.:;,]$/.test(row.text)) return null
  const label = readLabel(`${row.text}:`)
  return label && !label.role && label.rest === '' && listness(row.text).sure === 0 && (grouped || isList(next.text)) ? label : null
}

/** `Attendees` over a sentence over the list: how many sentences stand between. */
export function headFarOver(row: Row, after: Row[]): { label: Label; between: number } | null {
  if (row.text.length > 60 || !isSentence(after[0]?.text ?? '')) return null
  const between = after.findIndex(({ text }) => !isSentence(text))
  const label = between > 0 && after.slice(0, between).every(({ text }) => readLabel(text) === null) ? headOver(row, after[between]) : null
  return label && saysThere(`${row.text}:`, label) ? { label, between } : null
}
export const MOST_BETWEEN = 2

export const isList = (text: string): boolean => listness(text).share > 0.75 || plainList(text) !== null

/** A body or a party on a line of its own over people. */
export function bareSubHead(row: Row, next: Row | undefined): Label | null {
  const head = row.text.replace(/\s\([A-Z]{2,6}\)$/, '')
  if (!next || row.text.length > 70 || /[,;:()]/.test(head)) return null
  const sub = readSubHead(head)
  return sub && listness(row.text).sure === 0 && listness(next.text).share > 0.6 ? sub : null
}

/** `With thanks to our sponsors`: more than who they are. */
function isPhrase(head: string): boolean {
  const { tokens } = scan(head)
  return tokens.length > 3 && tokens.filter((token) => has(token, 'small', 'article')).length > 1 && !isRole(head)
}

/** A short head with its colon over or before a list, whatever it says: by where it stands, those present or those with them. */
export function unknownLabel(row: Row, next: Row | undefined, someThere: boolean): Label | null {
  const match = /^(\p{Lu}[^:,;()\d]{1,40}):\s*(.*)$/u.exec(row.text)
  if (!match || isElsewhere(match[1]!) || (someThere && isPhrase(match[1]!))) return null
  const rest = match[2]!
  const list = listness(rest === '' ? (next?.text ?? '') : rest)
  if (list.share < 0.8 || list.sure < (rest === '' ? 1 : 2) || list.sure < list.names.length * 0.6) return null
  return { status: someThere ? 'in-attendance' : 'present', rest, unknown: true }
}

/** “Apologies were received from …” is a sentence, not a list’s head. */
export function opensApologySentence(text: string, label: Label): boolean {
  const { tokens } = scan(text.slice(0, text.length - label.rest.length))
  if (label.status !== 'apologies' || tokens.some(({ value }) => value === ':')) return false
  return is(tokens[0], APOLOGIES) && tokens.some((token) => is(token, FROM) || is(token, RECEIVED))
}
