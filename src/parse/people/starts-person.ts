/** Whether a row begins with a person, or with somebody's post. */
import { afterCollective, isRole, startsWithTitle } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { isCrowd, startsWithCount } from './crowd.js'
import { looksLikeName, parseName, pullBrackets } from './names.js'

/** What stands before the first comma, bracket, dash or “and”. */
export const firstPiece = (row: string): string => row.split(/\s*[,;(]|\s+[-–—]\s|\s+(?:and|&)\s/)[0]!.trim()

export function startsPerson(row: string): boolean {
  if (isCrowd(row) || isHeld(row)) return true
  if (afterCollective(row) !== null || startsWithTitle(row) || /^vacan/i.test(row) || startsWithCount(row)) return true
  const first = firstPiece(row)
  const second = row.split(/\s*,\s*/)[1]
  if (second !== undefined && isRole(first) && readCore(second) !== null) return true
  if (!/[,;:(]/.test(row) && isRole(first) && parseName(row).role !== undefined && readCore(parseName(row).name) !== null) return true
  return readCore(first) !== null || (looksLikeName(first) && readCore(parseName(first).name) !== null)
}

/** `Senior Planning Officer (E Irvine)`: the post, and who holds it in brackets. */
function isHeld(row: string): boolean {
  const { rest, notes } = row.endsWith(')') ? pullBrackets(row) : { rest: '', notes: [] }
  return notes.length === 1 && isRole(rest) && readCore(rest) === null && readCore(notes[0]!) !== null
}
