/** Verbs of who did not come. */
import { COMES, FOR_A_WHILE, TO_MEETING } from '../words/apologies.js'
import { has, is, type Token } from '../words/index.js'

/** What the verb at a place says of who stands before it: `was unable to attend`, `could not come`, `did not attend`, `was absent`. */
export function absenceAt(tokens: readonly Token[], at: number, first: Token, second: Token | undefined): 'apologies' | 'absent' | null {
  if (has(first, 'be') && (second?.value === 'unable' || (second?.value === 'not' && tokens[at + 2]?.value === 'able'))) {
    const verb = second.value === 'unable' ? at + 3 : at + 4
    return isComing(tokens, verb) ? 'apologies' : null
  }
  if (first.value === 'cannot' || (has(first, 'modal') && second?.value === 'not'))
    return isComing(tokens, first.value === 'cannot' ? at + 1 : at + 2) ? 'apologies' : null
  if (first.value === 'did' && second?.value === 'not') return isComing(tokens, at + 2) ? 'absent' : null
  if (!has(first, 'be') || (second?.value !== 'absent' && second?.value !== 'excused')) return null
  return is(tokens[at + 2], FOR_A_WHILE) ? null : 'absent'
}

/** `attend`, `attend the meeting`, `be present`; `attend the site visit` is another matter. */
function isComing(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], COMES)) return false
  let next = at + 1
  while (has(tokens[next], 'article')) next++
  return tokens[next] === undefined || tokens[next]!.kind !== 'word' || is(tokens[next], TO_MEETING)
}
