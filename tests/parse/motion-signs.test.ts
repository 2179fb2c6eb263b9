import { describe, expect, it } from 'vitest'
import {
  announcesDivision,
  givenUp,
  headOf,
  isAmendment,
  isMotion,
  isNominations,
  isSettled,
  isUnanimousVote,
  readPut,
} from '../../src/parse/motions/signs.js'

describe('signs of a motion', () => {
  it.each([
    ['Motion', 'motion'],
    ['SECOND AMENDMENT:', 'amendment'],
    ['Amendment 2', 'amendment'],
    ['Amendment of the lamp scheme', null],
    ['Notice of Motion', null],
  ])('headed: %s', (text, head) => expect(headOf(text)).toBe(head))

  it.each([
    ['That the lamp be lit', true],
    ['WHEREAS the lamp is out', true],
    ['Be it resolved', true],
    ['The lamp is out', false],
  ])('words of a motion: %s', (text, is) => expect(isMotion(text)).toBe(is))

  it.each([
    ['moved an amendment to the motion', true],
    ['an amendment to the substantive motion', true],
    ['the substantive motion, after the amendment', false],
    ['the motion as amended', false],
  ])('an amendment: %s', (text, is) => expect(isAmendment(text)).toBe(is))

  it.each([
    ['Two nominations: Cllr Quill (proposed by Cllr Vale) and Cllr Inkpot (proposed by Cllr Ember)', true],
    ['Cllr Quill was nominated; proposed by Cllr Vale', false],
  ])('nominations: %s', (text, is) => expect(isNominations(text)).toBe(is))

  it.each([
    ['Proposed Cllr Quill, seconded Cllr Vale and agreed.', true],
    ['Proposed Cllr Quill, seconded Cllr Vale, all in favour', true],
    ['Proposed Cllr Quill, seconded Cllr Vale', false],
  ])('settled: %s', (text, is) => expect(isSettled(text)).toBe(is))

  it.each([
    ['The mover agreed to the amendment.', 'amendment'],
    ['The amendment was accepted by Cllr Quill.', 'amendment'],
    ['Cllr Quill withdrew his motion.', 'motion'],
    ['Lamp oil WITHDRAWN', 'motion'],
    ['The amendment was put.', null],
    ['Cllr Quill withdrew from the room.', null],
  ])('given up: %s', (text, of) => expect(givenUp(text)).toBe(of))

  it.each([
    ['The Chairman put the motion set out in paragraph 3 to the vote', { of: 'motion', label: '3' }],
    ['A vote was taken on the amendment', { of: 'amendment', label: null }],
    ['The amendment was then put', { of: 'amendment', label: null }],
    ['The Mayor put the substantive motion to the vote', { of: 'substantive', label: null }],
    ['The Chairman put the lamp out', null],
  ])('put to the vote: %s', (text, put) => expect(readPut(text)).toEqual(put))

  it.each([
    ['The vote was unanimous.', true],
    ['moved by A Quill, seconded by B Vale and unanimously', true],
    ['It was unanimous that lamps are dear', false],
  ])('unanimous: %s', (text, is) => expect(isUnanimousVote(text)).toBe(is))

  it.each([
    ['A recorded vote was taken as follows:', true],
    ['Voting on the motion was as follows', true],
    ['There was a recorded vote.', true],
    ['The votes were counted.', false],
    ['The lamps were as follows:', false],
  ])('announces a division: %s', (text, is) => expect(announcesDivision(text)).toBe(is))
})
