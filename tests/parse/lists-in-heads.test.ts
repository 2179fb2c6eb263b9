/** Who was there, under heads of its own among those of the business, and in items whose names could be read as heads. */
import { expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string, name = 'minutes.md') => (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!

test('`Participants` over a list is no business, `Roll call` over text is', async () => {
  const { items, people } = await read(`# Fen Lane Harbour Society Meeting

4 May 2027

## Call to order

Called to order at 1 pm.

## Roll call

All members wrote their names into the book.

## Participants

- Ida Rook, Lampworks (Voting Member)
- Max Finch, Lampworks
- Eva Wren, Reed University

## Lamps

The lamps were lit. It was agreed to buy six.

## Gates

The gate was painted.
`)
  expect(items.map(({ title }) => title)).toEqual(['Call to order', 'Roll call', 'Lamps', 'Gates'])
  expect(people.map(({ name, status }) => `${name} ${status}`)).toEqual(['Ida Rook present', 'Max Finch present', 'Eva Wren present'])
})

test('an initial behind the number of an item of those present is no letter of a section', async () => {
  const { items, people } = await read(`FEN LANE PARISH COUNCIL
Minutes of the meeting held on 8 May 2027 in the Village Hall

1. Present: R. Rook, G. Finch, C. Wren, P. Markham together with 5 members of the public.

2. Apologies: D. Lark.

3. Lamps: It was agreed to buy six.
`)
  expect(items.map(({ title, section }) => [title, section])).toEqual([
    ['Present', undefined],
    ['Apologies', undefined],
    ['Lamps', undefined],
  ])
  expect(people.map(({ name }) => name)).toEqual(['R. Rook', 'G. Finch', 'C. Wren', 'P. Markham', 'D. Lark'])
})

test('a first line of apologies heads no piece of minutes', async () => {
  const text = `Apologies ; Ida Rook , Max Finch
In Attendance ; Eva Wren , Ugo Lark , Olle Swift
The clerk opens the meeting and welcomes everyone who came to it.
Eva Wren proposes Ugo Lark as Chairman and Olle Swift seconds .
It was agreed that the lamps be lit.
`
  expect((await read(text, 'page.txt')).items.map(({ title }) => title)).toEqual([''])
})
