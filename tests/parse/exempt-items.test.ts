import { expect, test } from 'vitest'
import { newItem } from '../../src/parse/draft.js'
import { markExempt } from '../../src/parse/exempt-items.js'
import { makePara } from '../../src/parse/para.js'

const para = (text: string) => makePara([{ text, indent: 0, gap: 1, place: {} }])

/** Numbers of the items that were taken in private, of `[number, title, …text]`. */
const exempt = (given: [string, string, ...string[]][]) => {
  const items = given.map(([number, title, ...text]) => ({ ...newItem(title, number), content: text.map(para) }))
  markExempt(items)
  return items.filter((item) => item.exempt).map((item) => item.number)
}

const EXCLUDED = 'RESOLVED that the press and public be excluded for the following items.'

test('items after the public was excluded, not the exclusion itself and not a date', () => {
  expect(
    exempt([
      ['1', 'Lamps', 'Noted.'],
      ['2', 'Exclusion of the public', EXCLUDED],
      ['3', 'Quay lease', 'Noted.'],
      ['4', 'Ferry lease', 'Noted.'],
      ['5', 'Date of next meeting', '3 May'],
    ]),
  ).toEqual(['3', '4'])
})

test('where nothing needed it, nobody was excluded', () => {
  expect(
    exempt([
      ['1', 'Exclusion of the press and public', 'There were no items that required the exclusion of the press and public.'],
      ['2', 'Lamps', 'Noted.'],
    ]),
  ).toEqual([])
  expect(
    exempt([
      ['1', 'Exempt information – possible exclusion of the press and public'],
      ['2', 'Lamps', 'Noted.'],
    ]),
  ).toEqual([])
})

test('one item, the items named, and the public let in again', () => {
  const one = 'RESOLVED that the public be excluded for the following item.'
  expect(
    exempt([
      ['1', 'Lamps', 'Noted.', one],
      ['2', 'Lease', 'Noted.'],
      ['3', 'Weir', 'Noted.'],
    ]),
  ).toEqual(['2'])
  const named = 'Agreed that the public be asked to withdraw while items Q2/29 to Q3/29 are considered.'
  expect(
    exempt([
      ['Q1/29', 'Lamps', named],
      ['Q2/29', 'Lease'],
      ['Q3/29', 'Quay'],
      ['Q4/29', 'Close of play'],
    ]),
  ).toEqual(['Q2/29', 'Q3/29'])
  expect(
    exempt([
      ['1', 'Exclusion of the public', EXCLUDED],
      ['2', 'Lease', 'Noted.', 'The meeting returned to open session.'],
      ['3', 'Weir', 'Noted.'],
    ]),
  ).toEqual(['2'])
})

test('a plan to exclude, or an earlier meeting’s exclusion, closes nothing', () => {
  expect(
    exempt([
      ['1', 'Lamps', 'The clerk explained why the public had been excluded in March. The lamps were lit.'],
      ['2', 'Weir', 'Noted.'],
    ]),
  ).toEqual([])
})

test('the public is excluded in any words that decide, and a second part is private only where it says so', () => {
  const except = (text: string) =>
    exempt([
      ['1', 'Matters to be taken in private', text],
      ['2', 'Quay lease', 'Noted.'],
      ['3', 'Lamps', 'Noted.'],
    ])
  const excluded =
    'under section 100A(4) of the Act the public be excluded for the next item because exempt information is likely to be disclosed.'
  expect(['ORDERED that ', 'Decision: That ', 'RESOLUTION 31-45: That '].map((lead) => except(lead + excluded))).toEqual([
    ['2'],
    ['2'],
    ['2'],
  ])
  expect(except(`The Clerk asked whether ${excluded}`)).toEqual([])
  const within = (title: string) => {
    const item = { ...newItem('Lamps', '1'), section: { label: '', title }, content: [para('Noted.')] }
    markExempt([item])
    return item.exempt
  }
  expect(['Part 2', 'PART II – EXEMPT ITEMS', 'Part 2 – Matters for decision', 'PART B: LAMPS'].map(within)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
