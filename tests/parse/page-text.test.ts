/** Pages whose labels were lost, and what their heads print before a committee's name. */
import { expect, test } from 'vitest'
import { newDraft } from '../../src/parse/draft.js'
import { readCommitteeLine } from '../../src/parse/families/page-head.js'
import { splitByWording } from '../../src/parse/families/unlabelled.js'

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
