/** Notes at the foot of a page stand in no item and in no sentence. */
import { expect, test } from 'vitest'
import type { Line, Text } from '../../src/extract/text.js'
import { addNotes, partNotes } from '../../src/parse/notes.js'
import type { Document } from '../../src/records/record.js'

const line = (text: string, page: number, note?: { mark?: string }): Line => ({
  text,
  indent: 60,
  gap: 0,
  place: { page },
  ...(note ? { hint: { note } } : {}),
})
const textOf = (lines: Line[]): Text => ({
  ...{ kind: 'pdf', mediaType: 'application/pdf', meta: {}, outline: [], furniture: [], findings: [] },
  pages: [1, 2, 3].map((number) => ({ number, lines: lines.filter(({ place }) => place.page === number) })),
})
const paragraph = (text: string, page: number) => ({ type: 'paragraph' as const, label: null, text, content: [], at: { page } })
const documentOf = (first: number, last: number) =>
  ({ pages: { first, last }, items: [], content: [paragraph('one', first), paragraph('two', last)] }) as unknown as Document

test('they leave the lines, and go to the document of their page, before what begins on the next', () => {
  const given = textOf([
    line('The rail', 2),
    line('1 Of', 2, { mark: '1' }),
    line('oak.', 2, {}),
    line('[2] Or ash.', 2, { mark: '[2]' }),
    line('is loose.', 3),
  ])
  const { text, notes } = partNotes(given)
  expect(text.pages.map(({ lines }) => lines.map((each) => each.text))).toEqual([[], ['The rail'], ['is loose.']])
  const documents = [documentOf(1, 1), documentOf(2, 3)]
  addNotes(documents, notes)
  const told = documents.map(({ content }) => content.map(({ label, text: own }) => [label, own]))
  expect(told[0]).toEqual([
    [null, 'one'],
    [null, 'two'],
  ])
  expect(told[1]).toEqual([
    [null, 'one'],
    ['1', 'Of oak.'],
    ['2', 'Or ash.'],
    [null, 'two'],
  ])
})

test('a text without notes is the same text', () => {
  const given = textOf([line('The rail is loose.', 1)])
  expect(partNotes(given).text).toBe(given)
})
