/** Posts and their holders, one pair after another without any mark between the pairs. */

import { isRole } from '../words/kinds.js'
import { readCore } from '../words/persons.js'

const DASH = /\s+[-–—:]\s*(?=\p{Lu})/u
const LONGEST_NAME = 5

/** “Head of Parks – A Hale Borough Engineer – Ben Moss Clerk – C Fry”: the name and its post in brackets, or null. Each post begins where the name before it is whole. */
export function partPosts(text: string): string[] | null {
  const [post = '', ...after] = text.split(DASH)
  if (after.length < 2 || !isPost(post) || after.some((piece) => /[;\n]/.test(piece))) return null
  const pairs: string[] = []
  let open = post
  for (const [at, piece] of after.entries()) {
    const words = piece.trim().split(/\s+/)
    const last = at === after.length - 1
    const count = last && readCore(piece.trim()) ? words.length : nameBefore(words)
    if (count === 0 || (count === words.length) !== last) return null
    pairs.push(`${words.slice(0, count).join(' ')} (${open})`)
    open = words.slice(count).join(' ')
  }
  return pairs
}

const isPost = (text: string): boolean => text.length < 90 && !/[,;()]/.test(text) && isRole(text) && readCore(text) === null

/** How many words are the name before a post: the fewest that leave one. */
function nameBefore(words: string[]): number {
  for (let count = 2; count <= Math.min(LONGEST_NAME, words.length - 1); count++)
    if (readCore(words.slice(0, count).join(' ')) && isPost(words.slice(count).join(' '))) return count
  return 0
}
