/** A table of declarations that came as text cell by cell: its heads, then a name, interests and the numbers of their items. */

import type { Block, Declaration } from '../../records/record.js'
import { withoutEnd } from '../../writing/ends.js'
import { looksLikeName, parseName } from './names.js'

const WHO = /^(?:councillors?|members?|names?(?: of (?:councillor|member))?)$/i
const WHAT = /^(?:(?:nature|type|details?) of )?(?:(?:the|declaration of) )?interests?$/i
const ITEM = /^(?:minute|item|agenda item)(?: nos?\.?| numbers?)?$/i
const NUMBER = /^[A-Z]?\d{1,4}[a-z]?(?:\s?\([a-z]{1,3}\))?$/

interface Open {
  name: string
  interests: Block[]
  items: string[]
}

/** Declarations below the heads; null where no such heads stand there. */
export function readDeclarationCells(blocks: Block[]): Declaration[] | null {
  const at = blocks.findIndex((block, i) => WHO.test(block.text) && WHAT.test(blocks[i + 1]?.text ?? ''))
  if (at < 0) return null
  const cells = blocks.slice(at + (ITEM.test(blocks[at + 2]?.text ?? '') ? 3 : 2))
  const end = cells.findIndex((block) => block.type === 'resolution')
  const people: Open[] = []
  for (const block of end < 0 ? cells : cells.slice(0, end)) {
    const open = people.at(-1)
    if (NUMBER.test(block.text)) open?.items.push(block.text)
    else if (isName(block.text)) people.push({ name: parseName(block.text).name, interests: [], items: [] })
    else open?.interests.push(block)
  }
  return people.flatMap(declarations)
}

const isName = (text: string) => text.length < 40 && !/[.:]$/.test(text.replace(/\b\p{Lu}\.$/u, '')) && looksLikeName(text, true)

/** Interests and items as many as each other belong together in order; one item belongs to all. */
function declarations({ name, interests, items }: Open): Declaration[] {
  return interests.map(({ text, at }, i) => {
    const item = items.length === interests.length ? items[i] : items.length === 1 || interests.length === 1 ? items.join(', ') : ''
    return { name, ...(item ? { item } : {}), interest: withoutEnd(text, '.;,'), at }
  })
}
