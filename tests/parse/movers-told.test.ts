import { describe, expect, it } from 'vitest'
import { readMoverPair } from '../../src/parse/motions/mover-pair.js'
import { readMovers } from '../../src/parse/motions/movers.js'

/** Movers and seconders in forms that one body or another may print; null where nobody moves anything. */
const TOLD: [string, string | null, string | null][] = [
  ['M/S Quill/Inkpot', 'Quill', 'Inkpot'],
  ['Moved/Seconded: Cllr Quill / Cllr Inkpot', 'Cllr Quill', 'Cllr Inkpot'],
  ['Proposer and Seconder: Cllrs Quill and Inkpot', 'Cllrs Quill', 'Inkpot'],
  ['P: AQ S: BI', 'AQ', 'BI'],
  ['RESOLVED that the lamp be lit. (AQ/BI)', 'AQ', 'BI'],
  ['Agreed (Proposed AQ / Seconded BI)', 'AQ', 'BI'],
  ['Prop: Cllr Quill; Sec: Cllr Inkpot', 'Cllr Quill', 'Cllr Inkpot'],
  ['On the motion of Alderman Quill, seconded by Cllr Inkpot, it was agreed', 'Alderman Quill', 'Cllr Inkpot'],
  ['Proposed by Cllr. A. Quill, seconded by Cllr. B. Inkpot and agreed', 'Cllr. A. Quill', 'Cllr. B. Inkpot'],
  ['Councillor Quill, seconded by Councillor Inkpot, moved the report.', 'Councillor Quill', 'Councillor Inkpot'],
  ['MOVED BY COUNCILLOR QUILL, SECONDED BY COUNCILLOR INKPOT', 'COUNCILLOR QUILL', 'COUNCILLOR INKPOT'],
  ['It was moved by Cllr van der Quill and duly seconded by Cllr O’Inkpot that', 'Cllr van der Quill', 'Cllr O’Inkpot'],
  ['The Chairman moved from the Chair that the lamp be lit.', 'The Chairman', null],
  ['Cllr Quill proposed, with Cllr Inkpot seconding, that the lamp be lit', 'Cllr Quill', 'Cllr Inkpot'],
  ['Cllr Inkpot seconded the motion of Cllr Quill', 'Cllr Quill', 'Cllr Inkpot'],
  ['Seconder – B Inkpot', null, 'B Inkpot'],
  ['Mover – A Quill', 'A Quill', null],
  ['THAT the lamp be lit. Moved Quill, seconded Inkpot. Carried.', 'Quill', 'Inkpot'],
  ['Trustee Quill moved to adopt the minutes and Trustee Inkpot seconded.', 'Trustee Quill', 'Trustee Inkpot'],
  ['The Mayor, Councillor Quill, moved the recommendations, seconded by the Deputy Mayor', 'Councillor Quill', 'the Deputy Mayor'],
  ['These were moved as correct by Ada Quill and Ben Inkpot.', 'Ada Quill', 'Ben Inkpot'],
  ['The lamp was moved by Ada Quill and others.', 'Ada Quill', null],
  ['Vice President Ada Quill seconded the motion of Board Member Inkpot', 'Board Member Inkpot', 'Vice President Ada Quill'],
  ['The work for Lamp Approval and Quay Design (LA&QD) was APPROVED', null, null],
  ['Cynigiwyd gan y Cynghorydd Quill', null, null],
  ['Mr Quill moved house in May.', null, null],
  ['A resident proposed that the lamp be lit.', null, null],
  ['The ferry moved Cllr Quill to tears.', null, null],
  ['The proposed Lamp Lane scheme was discussed.', null, null],
  ['Second Lamp Street was closed.', null, null],
  ['The lease proposed by the County was read.', null, null],
  ['He was seconded to the Harbour Board for a year.', null, null],
  ['Applications (NE/SW) were listed', null, null],
]

describe('movers as they are told', () => {
  it.each(TOLD)('%s', (text, moved, seconded) => {
    const movers = readMovers(text)
    expect([movers?.moved ?? null, movers?.seconded ?? null]).toEqual([moved, seconded])
  })
})

describe('two names as a title', () => {
  it.each([
    ['Quill/Inkpot', true],
    ['D. Quill, T. Inkpot', true],
    ['Village Lamp/Notice Board', false],
    ['Quay Street/Church Lane', false],
  ])('%s', (text, is) => expect(readMoverPair(text) !== null).toBe(is))
})
