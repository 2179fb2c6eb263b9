/** Who voted how, in a table: a column for each side and a mark in it, a column that says how, or a row for each side. */
import type { Block, Votes } from '../../records/record.js'
import { scan } from '../words/index.js'
import { readNames } from './named-votes.js'
import { type Side, sideOf } from './sides.js'
import { announcesDivision } from './signs.js'

type Recorded = NonNullable<Votes['recorded']>

/** Fewer are no division. */
const FEWEST = 2

/** Null where the table is of something else. */
export function readVoteTable(rows: string[][]): Votes | null {
  const recorded = byMark(rows) ?? byWord(rows) ?? bySide(rows)
  if (!recorded || recorded.length < FEWEST) return null
  /** A side that has a column or a row, and nobody in it, is a printed nought. */
  const printed = new Set([...(rows[0] ?? []), ...rows.map(([first = '']) => first)].map(sideIn))
  const count = (side: Side) => recorded.filter(({ vote }) => vote === side).length || (printed.has(side) ? 0 : null)
  return { for: count('for'), against: count('against'), abstain: count('abstain'), recorded }
}

/** The side that a cell names, and nothing else. */
function sideIn(cell: string): Side | null {
  const { tokens } = scan(cell.trim())
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length > 0 && words.length < 4 && tokens.length < 6
    ? (sideOf(tokens, 0) ?? (words.length > 1 ? sideOf(words, 1) : null))
    : null
}

/** `Councillor | For | Against`, and an X in one of them in each row. */
function byMark([head = [], ...rows]: string[][]): Recorded | null {
  const sides = head.map(sideIn)
  if (sides.filter(Boolean).length < FEWEST || sides[0]) return null
  return rows.flatMap((row): Recorded => {
    const marked = row.flatMap((cell, at) => (sides[at] && cell.trim() !== '' ? [{ vote: sides[at], cell: cell.trim() }] : []))
    const name = nameIn(row[0] ?? '')
    return name && marked.length === 1 && marked[0]!.cell.length < 4 && !/\d/.test(marked[0]!.cell) ? [{ name, vote: marked[0]!.vote }] : []
  })
}

/** `Councillor | Vote`, and the side in each row. */
function byWord([head = [], ...rows]: string[][]): Recorded | null {
  const at = head.findIndex((cell) => /^\W*(?:votes?|voted|how voted|voting)\W*$/i.test(cell))
  if (at < 1) return null
  return rows.flatMap((row): Recorded => {
    const [name, vote] = [nameIn(row[0] ?? ''), sideIn(row[at] ?? '')]
    return name && vote ? [{ name, vote }] : []
  })
}

/** `For | A Quill, B Inkpot | 2` */
function bySide(rows: string[][]): Recorded | null {
  const sides = rows.map(([first = '']) => sideIn(first))
  if (sides.filter(Boolean).length < FEWEST) return null
  return rows.flatMap((row, i): Recorded => {
    const vote = sides[i]
    const names = vote ? readNames(row[1] ?? '') : null
    return vote && names ? names.map((name) => ({ name, vote })) : []
  })
}

/** `Totals` is nobody. */
function nameIn(cell: string): string | null {
  const names = /^totals?\b/i.test(cell.trim()) ? null : readNames(cell)
  return names?.length === 1 ? names[0]! : null
}

/** A table of votes belongs to the decision right above it, with its announcement between them or none, else to the one below. */
export function tieVoteTables(blocks: Block[]): void {
  blocks.forEach((block, i) => {
    tieVoteTables(block.content)
    const votes = block.type === 'table' && block.rows ? readVoteTable(block.rows) : null
    const decision = votes && (decisionAbove(blocks, i) ?? blocks.slice(i + 1, i + 1 + NEAR).find(({ type }) => type === 'resolution'))
    if (!decision) return
    const known = decision.votes
    if (known?.recorded || (known && (known.for !== votes.for || known.against !== votes.against))) return
    decision.votes = votes
  })
}

/** Paragraphs between the table and what was decided. */
const NEAR = 3

function decisionAbove(blocks: Block[], at: number): Block | undefined {
  const above = blocks[at - 1]
  const announced = above?.type === 'paragraph' && announcesDivision(above.text)
  const decision = announced ? blocks[at - 2] : above
  return decision?.type === 'resolution' ? decision : undefined
}
