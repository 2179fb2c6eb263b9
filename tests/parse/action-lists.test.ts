/** Actions listed under a head of their own, each with who is to do it before what is to be done. */
import { describe, expect, it } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { taskOwner } from '../../src/parse/rules/action.js'
import { readRecord } from '../../src/pipeline.js'

const HEAD = 'Harbour Board\n\nMinutes of the meeting held on 4 May 2031 at 7 pm\n\nPresent: Ada Quill, Ben Inkpot, Cara Nib\n\n'
const ITEMS =
  '1. LAMPS\n\nThe lamps were out. Two had been stolen.\n\n2. OIL\n\nThe price of oil had risen.\n\nThe meeting closed at 8 pm.\n\n'
const actionsOf = async (end: string) =>
  (await readRecord(toOriginal('minutes.txt', Buffer.from(HEAD + ITEMS + end)))).documents[0]!.actions.map(({ text, owner, due }) => ({
    text,
    owner,
    due,
  }))

it.each([
  ['Ada Quill to buy oil', 'Ada Quill'],
  ['Head of Quays to order two lamps', 'Head of Quays'],
  ['AQ to buy oil', 'AQ'],
  ['Ada Quill and the Clerk to buy oil', 'Ada Quill and the Clerk'],
  ['The lamps to be lit', null],
  ['A letter from the Clerk to the keeper', null],
  ['Head of Quays to the Board', null],
  ['Ada Quill from the Lamp Club will be asked to speak', null],
  ['Oil to follow', null],
])('%s: %s', (text, owner) => {
  expect(taskOwner(text)).toBe(owner)
})

describe('a list of actions at the end', () => {
  it('tells who is to do what', async () => {
    expect(await actionsOf('Action list\n\n• Ada Quill to buy oil\n• Head of Quays to order two lamps\n')).toEqual([
      { text: 'Ada Quill to buy oil', owner: 'Ada Quill', due: undefined },
      { text: 'Head of Quays to order two lamps', owner: 'Head of Quays', due: undefined },
    ])
  })

  it('may be a table of plain text, with the numbers of the items', async () => {
    expect(await actionsOf('Actions\n\nItem   Action         Owner       Due\n1      Buy the oil    Ada Quill   1 June 2031\n')).toEqual([
      { text: 'Buy the oil', owner: 'Ada Quill', due: '2031-06-01' },
    ])
  })

  it('has a head that is no action, though it is all capitals', async () => {
    expect(await actionsOf('ACTION LIST\n\n• Ada Quill to buy oil\n')).toHaveLength(1)
  })
})
