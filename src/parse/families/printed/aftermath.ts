/** Lines that say what became of the business above them, or who moved it. None of them heads an item. */
import { readMovers } from '../../motions/movers.js'

/** `GRANTED`, `Noted.` */
const DONE_ALONE = /^\W*\p{L}{3,}ed\W*(?:\(.*\)\W*)?$/iu

export const isAftermath = (text: string): boolean => DONE_ALONE.test(text) || isMovers(text)

/** `Prop. QI, 2nd IP, all in favour`: who moved and seconded what stands above it. */
function isMovers(text: string): boolean {
  const movers = text.length < 90 && /\b(?:2nd|sec|second)/i.test(text) ? readMovers(text) : null
  return movers?.moved !== undefined && movers.seconded !== undefined && movers.rest.length < 25
}
