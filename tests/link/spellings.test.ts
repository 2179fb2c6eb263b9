/** Spellings of one person over many records. */
import { describe, expect, it } from 'vitest'
import { joinPeople, type Seen } from '../../src/link/spellings.js'

describe('joinPeople', () => {
  const seen = (name: string, source: string, body = 'Northmere Panel'): Seen => ({ name, source, body, status: 'present' })
  const spellings = (all: Seen[]): string[][] => joinPeople(all).map((one) => one.spellings.map(({ name }) => name))

  it('joins initials and forenames of one surname in one body, and says why', () => {
    const [one] = joinPeople([seen('Cllr A Tull', 'a'), seen('Councillor Ann Tull', 'b'), seen('Councillor Ann Tull', 'c')])
    expect(one).toMatchObject({
      name: 'Councillor Ann Tull',
      sightings: 3,
      evidence: ['Cllr A Tull = Councillor Ann Tull: same surname, compatible initials'],
    })
  })
  it('does not join a lone surname', () => expect(spellings([seen('Cllr Tull', 'a'), seen('Cllr Ann Tull', 'b')])).toHaveLength(2))
  it('does not join Mr and Mrs', () => expect(spellings([seen('Mr P Cole', 'a'), seen('Mrs P Cole', 'b')])).toHaveLength(2))
  it('does not join over two bodies', () =>
    expect(spellings([seen('A Tull', 'a'), seen('Ann Tull', 'b', 'Southmere Panel')])).toHaveLength(2))
  it('does not join what fits two', () =>
    expect(spellings([seen('A Tull', 'a'), seen('Ann Tull', 'b'), seen('Alan Tull', 'c')])).toHaveLength(3))
  it('does not join two of one list', () => expect(spellings([seen('A Tull', 'a'), seen('Ann Tull', 'a')])).toHaveLength(2))
})
