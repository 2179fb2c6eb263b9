/** Lines that say what became of the business above them, or who moved it. None of them heads an item. */
import { readMovers } from '../../motions/movers.js'

/** `GRANTED`, `Noted.` Not `\W`: a letter with an accent is a letter and `\W` too, and a line of them would be tried in every way. */
const DONE_ALONE = /^[^\p{L}\d]*\p{L}{3,}ed[^\p{L}\d]*(?:\(.*\)[^\p{L}\d]*)?$/iu

export const isAftermath = (text: string): boolean => DONE_ALONE.test(text) || isMovers(text)

/** `Prop. QI, 2nd IP, all in favour`: who moved and seconded what stands above it. */
function isMovers(text: string): boolean {
  const movers = text.length < 90 && /\b(?:2nd|sec|second)/i.test(text) ? readMovers(text) : null
  return movers?.moved !== undefined && movers.seconded !== undefined && movers.rest.length < 25
}
