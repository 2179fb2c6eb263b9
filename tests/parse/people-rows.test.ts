/** Attendance set with tabs: a table without rules, a row to a line. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readLabel } from '../../src/parse/people/labels.js'
import { splitNames } from '../../src/parse/people/split.js'
import { tableTexts } from '../../src/parse/people/table.js'
import { readRecord } from '../../src/pipeline.js'

const table = (first: string[], second: string[]) => first.map((cell, at) => [cell, second[at]!])

const REST = '\n1. Repairs to the sea wall\n\nThe engineer reported that the wall was sound.\n\n2. Mooring fees\n\nThe fees were set.\n'
const peopleOf = async (rows: string[]) => {
  const text = `QUILLHAVEN HARBOUR BOARD\n\nMINUTES of the meeting held on Tuesday 4 May 2027 at 7.00 pm\n\n${rows.join('\n')}\n${REST}`
  const { documents } = await readRecord(toOriginal('minutes.txt', Buffer.from(text)))
  return documents[0]!.people.map(({ name, status }) => `${status}: ${name}`)
}

test.each([
  ['a word says how they were there', ['Councillor\tAttended', 'Cllr Ada Quill\tYes', 'Cllr Ben Inkpot\tYes', 'Cllr Cy Nib\tApologies']],
  ['a tick stands under a head', ['Name\tPresent\tApologies', 'Cllr Ada Quill\t✓', 'Cllr Ben Inkpot\t✓', 'Cllr Cy Nib\t\t✓']],
])('%s', async (_, rows) =>
  expect(await peopleOf(rows)).toEqual(['present: Cllr Ada Quill', 'present: Cllr Ben Inkpot', 'apologies: Cllr Cy Nib']),
)

test('a letter stands before each name', async () =>
  expect(
    await peopleOf(['Councillors:\n', 'P  Ada Quill\n', 'P  Ben Inkpot\n', 'P  Eve Blot\n', 'A  Cy Nib\n', 'P: Present   A: Apologies']),
  ).toEqual(['present: Ada Quill', 'present: Ben Inkpot', 'present: Eve Blot', 'apologies: Cy Nib']))

describe('a count before each name', () => {
  const rows = ['1. Ada Quill', '2. Ben Inkpot', '3. Cara Nib', '4. Eve Blot', '5. Hugh Vane']
  const beside = ['Chair', 'Treasurer', '', 'Gullwatch/Lower Quay', 'Friends of the Mole']

  test('is no part of it, nor does it make the first row a head', () =>
    expect(tableTexts(table(rows, beside), new Map())).toEqual([
      'Ada Quill (Chair)',
      'Ben Inkpot (Treasurer)',
      'Cara Nib',
      'Eve Blot (Gullwatch/Lower Quay)',
      'Hugh Vane (Friends of the Mole)',
    ]))

  test('two columns of people stay people', () =>
    expect(tableTexts(table(rows.slice(0, 2), ['Ann Hale', 'Tom Moss']), new Map())).toEqual([
      'Ada Quill\tAnn Hale',
      'Ben Inkpot\tTom Moss',
    ]))
})

test.each([
  [
    'Councillor Ada Quill: Town Council Cabinet Member: Parks and Paths',
    ['Councillor Ada Quill (Town Council Cabinet Member: Parks and Paths)'],
  ],
  [
    'Councillor Ada Quill: Chair, Councillor Ben Inkpot: Clerk to the Council',
    ['Councillor Ada Quill: Chair', 'Councillor Ben Inkpot: Clerk to the Council'],
  ],
])('what stands behind the mark of one name is what that person is: %s', (text, names) => expect(splitNames(text)).toEqual(names))

test.each([
  ['Agreed by all present', null],
  ['Approved by those present:', null],
  ['Present by video link:', 'present'],
  ['Wardens present:', 'present'],
])('who did something is no head of a list: %s', (text, status) => expect(readLabel(text)?.status ?? null).toBe(status))

test('a word for people over a column of names heads it without a mark; over other cells it is the head of a table', () => {
  const lists = [
    ['Members', 'Officers', 'Also present'],
    ['Ann Hale (Chair)', 'Tom Moss, Clerk', 'Ivy Reed'],
    ['Rob Fenn', '', ''],
  ]
  expect(tableTexts(lists, new Map())).toEqual([
    ...['Members:', 'Ann Hale (Chair)', 'Rob Fenn'],
    ...['Officers:', 'Tom Moss, Clerk', 'Also present:', 'Ivy Reed'],
  ])
  const table = [
    ['Members', 'Role'],
    ['Ann Hale', 'Chair'],
    ['Rob Fenn', 'Member'],
  ]
  expect(tableTexts(table, new Map())).toEqual(['Ann Hale (role: Chair)', 'Rob Fenn'])
})

test('a label that says nothing of people ends their list', async () =>
  expect(await peopleOf(['Attendees: Ada Quill, Ben Inkpot\n', 'Agenda Link:'])).toEqual(['present: Ada Quill', 'present: Ben Inkpot']))

test('a shouted surname before its comma is read behind the first name and named as printed', async () => {
  expect(await peopleOf(['MEMBERS PRESENT', 'QUILL, Ada (Chair)', 'INKPOT, Ben', 'HYDE-NIB, Cy'])).toEqual([
    'present: QUILL, Ada',
    'present: INKPOT, Ben',
    'present: HYDE-NIB, Cy',
  ])
  expect((await peopleOf(['MEMBERS PRESENT', 'Ada Quill, Clerk', 'Ben Inkpot, Chair'])).length).toBe(2)
})

test('what each of several people is of stands behind a comma and is nobody', async () => {
  const rows = ['Present', 'Cllr Ada Quill, Fenby Tidy Towns', 'Cllr Ben Inkpot, Quay Rowing Society', 'Cllr Cy Nib, Fenby Tidy Towns']
  expect(await peopleOf(rows)).toEqual(['present: Cllr Ada Quill', 'present: Cllr Ben Inkpot', 'present: Cllr Cy Nib'])
  const pairs = ['Present', 'Ada Quill, Ben Inkpot', 'Cy Nib, Eve Blot', 'Una Teal, Ned Vole']
  expect((await peopleOf(pairs)).length).toBe(6)
})
