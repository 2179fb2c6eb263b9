/** `Director of Place Ann Hale` on a line of its own under those present: an officer's post stands for the label that it would have. */
import { parseName } from './names.js'

const OFFICERS =
  /\b(?:clerk|officer|(?:head|director|manager) of|(?:chief|corporate) \p{L}+|engineer|solicitor|accountant|adviser|surveyor)\b/iu

/** The line is one officer: the post, then the name. A chair, a secretary or a treasurer is a member. */
export function isOfficerLine(text: string): boolean {
  if (/[,;:]/.test(text)) return false
  const { role } = parseName(text)
  return role !== undefined && text.startsWith(role) && OFFICERS.test(role)
}
