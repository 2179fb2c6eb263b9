import { describe, expect, it } from 'vitest'
import { attendeePerson } from '../../src/parse/people/attendee.js'

describe('attendeePerson', () => {
  it.each([
    ['Committee Member', 'Present, as expected', { status: 'present' }],
    ['Chair', 'Present', { status: 'present', role: 'Chair' }],
    ['Substitute', 'Present', { status: 'substitute', role: 'Substitute' }],
    ['Committee Member', 'Apologies', { status: 'apologies' }],
    ['Committee Member', 'Not present', { status: 'absent' }],
    ['Officer', 'In attendance', { status: 'in-attendance' }],
    ['Committee Member', 'Present, virtual', { status: 'present', remote: true }],
    ['Committee Member', 'Expected', { status: 'member' }],
    ['', 'Apologies, sent on the day', { status: 'apologies' }],
  ])('%s, %s', (role, attendance, expected) => {
    expect(attendeePerson('Cllr Ann Wick', role, attendance)).toEqual({
      name: 'Cllr Ann Wick',
      honorific: 'Cllr',
      forenames: 'Ann',
      surname: 'Wick',
      ...expected,
    })
  })
})
