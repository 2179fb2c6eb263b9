/** Names held against each other, and who of a document is meant. */
import { describe, expect, it } from 'vitest'
import { agreement, namePartsOf } from '../../src/parse/people/fit.js'
import { tellWho } from '../../src/parse/people/who.js'
import type { Block, Document, Person } from '../../src/records/record.js'
import { block, document, item, person } from '../link/make.js'

const agrees = (a: string, b: string) => agreement(namePartsOf(a)!, namePartsOf(b)!)

describe('agreement', () => {
  it.each([
    ['Cllr Ann Tull', 'Councillor Ann Tull', 'same name'],
    ['Mr P Tull', 'Mr P M Tull, OBE', 'same surname and forenames'],
    ['Ann Tull', 'A Tull', 'same surname, compatible initials'],
    ['Rob Tull', 'Robert Tull', 'same surname, short forename'],
    ['Mr Tull', 'Ann Tull', 'same surname'],
    ['Councilmember Ford Quarrie', 'Mabel Ford Quarrie', 'same surname'],
    ['O’ Brien', 'Ann O’BRIEN', 'same surname'],
    ['Mr A Tull', 'Mrs A Tull', null],
    ['Ann Tull', 'Ben Tull', null],
    ['Ann Tull', 'Ann Tulley', null],
    ['Ann Fitz Quarrie', 'Ann Quarrie', 'same surname and forenames'],
  ])('%s and %s: %s', (a, b, gives) => {
    expect(agrees(a, b)).toBe(gives)
    expect(agrees(b, a)).toBe(gives)
  })
})

const listed: Person[] = [
  person('Councillor Idris Tull', 'present', { role: 'Chairman' }),
  person('Mr J Moss', 'present', { role: 'Vice-Chairman' }),
  person('Ms J Moss', 'present'),
  person('Cllr Emily McGuire', 'apologies'),
  person('Yvonne Quill-Hoyte', 'present', { role: 'Deputy Clerk' }),
  person('Petra Fry', 'in-attendance', { role: 'Clerk to the Council' }),
  person('Adam Fry', 'in-attendance', { role: 'Head of Lamps' }),
  person('Mayor Bella Stone', 'present', { honorific: 'Mayor' }),
  person('Cllr C Stone', 'present'),
  person('Adam Reeve', 'in-attendance', { role: 'Assistant Chief Executive' }),
  person('Councillor G Reeve', 'present'),
  person('Vacancy', 'vacant'),
]

function meetingOf(...blocks: Block[]): Document {
  const made = document('minutes', [{ ...item('1', 'Lamps'), content: blocks }], { people: listed })
  tellWho(made)
  return made
}

const nameOf = ({ people }: Document, id: string | undefined) => people.find((one) => one.id === id)?.name

describe('tellWho', () => {
  it.each([
    ['Cllr Tull', 'Councillor Idris Tull'],
    ['the Chair', 'Councillor Idris Tull'],
    ['The Vice-Chair', 'Mr J Moss'],
    ['Mr Moss', 'Mr J Moss'],
    ['Mrs Moss', 'Ms J Moss'],
    ['Cllr Moss', undefined],
    ['IT', 'Councillor Idris Tull'],
    ['EMcG', 'Cllr Emily McGuire'],
    ['Y.Q.H.', 'Yvonne Quill-Hoyte'],
    ['YQ', 'Yvonne Quill-Hoyte'],
    ['JM', undefined],
    ['IT & EM', undefined],
    ['Clerk', 'Petra Fry'],
    ['the Deputy Clerk', 'Yvonne Quill-Hoyte'],
    ['the Chief Executive', undefined],
    ['Chair Tull', 'Councillor Idris Tull'],
    ['the Mayor (Councillor Stone)', undefined],
    ['the Mayor (Bella Stone)', 'Mayor Bella Stone'],
    ['the Mayor', 'Mayor Bella Stone'],
    ['Councillor Reeve', 'Councillor G Reeve'],
    ['Mr Reeve', undefined],
    ['Idris', 'Councillor Idris Tull'],
    ['Adam', undefined],
    ['Cllr Quarrie', undefined],
    ['Vacancy', undefined],
  ])('%s is %s', (name, gives) => {
    const made = meetingOf(block('RESOLVED that it be so.', { type: 'resolution', moved: name }))
    expect(nameOf(made, made.items[0]!.content[0]!.movedPerson)).toBe(gives)
  })

  it('tells seconders, voters, askers and owners alike, wherever they stand', () => {
    const votes = { for: 1, against: 0, abstain: 0, recorded: [{ name: 'Cllr Tull', vote: 'for' as const }] }
    const inner = block('RESOLVED that it be so.', { type: 'resolution', seconded: 'Ms Moss', votes })
    const made = document('minutes', [], {
      people: listed,
      content: [block('Lamps', { content: [inner, block('Why?', { type: 'question', asker: { name: 'P Fry', organisation: null } })] })],
      actions: [{ text: 'Light them', owner: 'EM' }],
    })
    tellWho(made)
    const [moved, asked] = made.content[0]!.content
    expect(nameOf(made, moved!.secondedPerson)).toBe('Ms J Moss')
    expect(nameOf(made, moved!.votes!.recorded![0]!.person)).toBe('Councillor Idris Tull')
    expect(nameOf(made, asked!.asker!.person)).toBe('Petra Fry')
    expect(nameOf(made, made.actions[0]!.person)).toBe('Cllr Emily McGuire')
  })

  it('gives ids that are one in the document, and takes back what no longer fits', () => {
    const made = meetingOf(block('RESOLVED', { type: 'resolution', moved: 'Cllr Tull' }))
    const ids = made.people.map(({ id }) => id)
    expect(ids[0]).toBe(`${made.id}/people/councillor-idris-tull`)
    expect(new Set(ids).size).toBe(listed.length)
    made.people = []
    tellWho(made)
    expect(made.items[0]!.content[0]).not.toHaveProperty('movedPerson')
  })

  it('a name of many words takes no time', () => {
    const made = meetingOf(block('RESOLVED', { type: 'resolution', moved: 'IT' }))
    made.people.push(person(`Councillor ${'Dan Vell '.repeat(40)}Dan Vellum`, 'absent'))
    tellWho(made)
    expect(nameOf(made, made.items[0]!.content[0]!.movedPerson)).toBe('Councillor Idris Tull')
  })
})
