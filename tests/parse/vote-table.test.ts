import { describe, expect, it } from 'vitest'
import { readVoteTable, tieVoteTables } from '../../src/parse/motions/vote-table.js'
import type { Block } from '../../src/records/record.js'

const block = (type: Block['type'], text: string, rows?: string[][]): Block => ({
  type,
  label: null,
  text,
  content: [],
  at: {},
  ...(rows && { rows }),
})
const MARKED = [
  ['Councillor', 'For', 'Against', 'Abstained'],
  ['A Quill', 'X', '', ''],
  ['B Inkpot', '', '✓', ''],
  ['C Vale', 'X', '', ''],
  ['Totals', '2', '1', '0'],
]

describe('tables of who voted how', () => {
  it.each([
    ['a mark in a column for each side', MARKED, { for: 2, against: 1, abstain: 0 }],
    ['no column for those who abstained', MARKED.map((row) => row.slice(0, 3)), { for: 2, against: 1, abstain: null }],
    [
      'a column that says how',
      [
        ['Name', 'Vote'],
        ['Cllr Quill', 'For'],
        ['Cllr Inkpot', 'Abstained'],
      ],
      { for: 1, against: null, abstain: 1 },
    ],
    [
      'a row for each side',
      [
        ['In favour', 'A Quill, C Vale', '2'],
        ['Against', 'B Inkpot', '1'],
      ],
      { for: 2, against: 1, abstain: null },
    ],
  ])('%s', (_, rows, counts) => expect(readVoteTable(rows)).toMatchObject(counts))

  it('name who voted', () =>
    expect(readVoteTable(MARKED)?.recorded).toEqual([
      { name: 'A Quill', vote: 'for' },
      { name: 'B Inkpot', vote: 'against' },
      { name: 'C Vale', vote: 'for' },
    ]))

  it.each([
    [
      'figures',
      [
        ['Lamp', 'For', 'Against'],
        ['East', '2', '3'],
        ['West', '1', '4'],
      ],
    ],
    [
      'one side',
      [
        ['Councillor', 'For'],
        ['A Quill', 'X'],
        ['B Inkpot', 'X'],
      ],
    ],
    [
      'attendance',
      [
        ['Councillor', 'Present', 'Apologies'],
        ['A Quill', 'X', ''],
        ['B Inkpot', '', 'X'],
      ],
    ],
  ])('none of %s', (_, rows) => expect(readVoteTable(rows)).toBeNull())
})

describe('a table of votes belongs to', () => {
  const tied = (blocks: Block[]) => {
    tieVoteTables(blocks)
    return blocks.map(({ votes }) => votes?.for ?? null)
  }
  const table = () => block('table', '', MARKED)
  const resolution = () => block('resolution', 'RESOLVED that the lamp be lit.')

  it('the decision above it', () => expect(tied([resolution(), table(), resolution()])).toEqual([2, null, null]))
  it('the decision above its announcement', () =>
    expect(tied([resolution(), block('paragraph', 'The voting was as follows:'), table()])).toEqual([2, null, null]))
  it('the decision below, where none is above', () =>
    expect(tied([block('paragraph', 'The lamp was talked over.'), table(), resolution()])).toEqual([null, null, 2]))
  it('none whose counts are others', () =>
    expect(tied([{ ...resolution(), votes: { for: 5, against: 0, abstain: null } }, table()])).toEqual([5, null]))
})
