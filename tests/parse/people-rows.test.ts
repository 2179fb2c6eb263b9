/** Attendance set with tabs: a table without rules, a row to a line. */
import { expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

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
