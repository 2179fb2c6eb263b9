/** Pages whose labels were lost, and what their heads print before a committee's name. */
import { expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { newDraft } from '../../src/parse/draft.js'
import { readCommitteeLine } from '../../src/parse/families/page-head.js'
import { splitByWording } from '../../src/parse/families/unlabelled.js'
import { readRecord } from '../../src/pipeline.js'

const line = (text: string) => ({ text, indent: 0, gap: 1, place: {} })

test('what may be done describes, though it speaks of what was received', () => {
  const said = [
    'To receive questions from the public.',
    'Residents may ask one question, which should follow from the answer received.',
    'Mr Quill asked whether the lamps may be lit, and was thanked.',
    'Members may have moved on since, it was said.',
  ]
  const { description, minutes } = splitByWording(said.map(line))
  expect([description.length, minutes.length]).toEqual([2, 2])
})

test.each([
  ['Lamp Project - Quay, Harbour Board - Monday, 3 May 2027', 'Harbour Board'],
  [
    'Cabinet - for meetings after 1 May, please see the Board - Monday, 3 May 2027',
    'Cabinet - for meetings after 1 May, please see the Board',
  ],
])('%s', (text, body) => {
  const draft = newDraft('minutes')
  readCommitteeLine(text, draft)
  expect(draft.body).toBe(body)
})

const read = async (text: string) => (await readRecord(toOriginal('page.txt', Buffer.from(text)))).documents[0]!

test('in a table that came as text a title ends with the agenda’s number', async () => {
  const { items } = await read(`Venue: Quay House
Contact: Ada Quill
No. | Item |
---|---|
Minutes (Agenda Item 1) To confirm the minutes of 3 May. Minutes: The minutes were confirmed. |
Announcements (Agenda Item 2) Engagements of the Chair from May to June
Minutes: The Chair said that the lamps were lit. |
Order of business Including any notices of motion. Minutes: There were none. |
`)
  expect(items.map(({ title, agendaRef }) => [title, agendaRef])).toEqual([
    ['Minutes', '1'],
    ['Announcements', '2'],
    ['Order of business', null],
  ])
})

test('those who were there, behind the last item', async () => {
  const { items, people } = await read(`HARBOUR BOARD

Minutes of the meeting held on Tuesday 4 May 2027

HB 11/1 Lamps
RESOLVED: That the lamps be lit.

HB 11/2 Quay
RESOLVED: That the quay be swept.

Attendance Details

The Mayor (Cllr A Quill), Cllr B Inkpot, Cllr Mrs C Nib and Cllr D Blott.
`)
  expect(items.map(({ content }) => content.length)).toEqual([1, 1])
  expect(people.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'Cllr A Quill present',
    'Cllr B Inkpot present',
    'Cllr Mrs C Nib present',
    'Cllr D Blott present',
  ])
})

test('a second `Minutes:` under one title belongs to an item whose title was lost', async () => {
  const { items } = await read(`Apologies Minutes: Councillor Nib sent an apology. |
Minutes: There were no items under this heading.
Minutes: There was nothing urgent.
Lamps Minutes: The Chair said that the lamps were lit.
RESOLVED: That the smith be thanked. |
`)
  expect(items.map(({ title, content }) => [title, content.length])).toEqual([
    ['Apologies', 1],
    ['', 1],
    ['', 1],
    ['Lamps', 2],
  ])
})
