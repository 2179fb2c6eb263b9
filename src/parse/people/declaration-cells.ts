/** A table of declarations that came as text cell by cell: its heads, then a name, interests and the numbers of their items. */

import type { Block, Declaration } from '../../records/record.js'
import { withoutEnd } from '../../writing/ends.js'
import { set } from '../words/list.js'
import { tokensOf } from '../words/person-tokens.js'
import { looksLikeName, parseName } from './names.js'

/** Words of each head; any other word makes it none. */
const WHO = set('councillor councillors member members name names of')
const WHAT = set('nature type detail details of the declaration interest interests')
const ITEM = set('minute item agenda no nos number numbers')
const isHead = (text: string, first: ReadonlySet<string>, last?: ReadonlySet<string>): boolean => {
  const said = tokensOf(text).flatMap(({ word, low }) => (word ? [low] : []))
  return said.length > 0 && said.length < 6 && said.every((word) => first.has(word)) && (!last || last.has(said.at(-1)!))
}
const INTEREST = set('interest interests')
const NUMBER = /^[A-Z]?\d{1,4}[a-z]?(?:\s?\([a-z]{1,3}\))?$/

interface Open {
  name: string
  interests: Block[]
  items: string[]
}

/** Declarations below the heads; null where no such heads stand there. */
export function readDeclarationCells(blocks: Block[]): Declaration[] | null {
  const at = blocks.findIndex((block, i) => isHead(block.text, WHO) && isHead(blocks[i + 1]?.text ?? '', WHAT, INTEREST))
  if (at < 0) return null
  const cells = blocks.slice(at + (isHead(blocks[at + 2]?.text ?? '', ITEM) ? 3 : 2))
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
