import { describe, expect, it } from 'vitest'
import { join } from '../../src/link/join.js'
import { samePerson } from '../../src/link/join-people.js'
import type { PartKind } from '../../src/records/part-kind.js'
import { type Document, Record } from '../../src/records/record.js'
import { block, document, item, person, record } from './make.js'

const SOURCE = { path: 'meeting.json', mediaType: 'application/json', bytes: 1, sha256: 'x' }
const long = (about: string) =>
  `The officer set out how ${about} would be paid for over three years and what residents had said when they were asked in the autumn`

function joined(...parts: [PartKind, Document, string?][]) {
  const made = parts.map(([kind, one, id], at) => ({ kind, file: `${kind}${at}`, record: record(`${kind}${at}`, one), item: id }))
  return Record.parse(join(made, SOURCE))
}

const warnings = ({ findings }: Record) =>
  findings.filter(({ severity }) => severity === 'warning').map(({ code, pointer }) => [code, pointer])

describe('join', () => {
  it('puts an item page in its place by its number on the site, though titles repeat', () => {
    const cut = (number: string, id: string) => item(number, 'Lamp posts', [], { truncated: true, fullTextUrl: `mgAi.aspx?ID=${id}` })
    const page = document('minutes', [cut('1', '70'), cut('2', '7')])
    const { documents } = joined(['page', page], ['item', document('minutes', [item(null, 'Lamp posts', ['Second.'])]), '7'])
    expect(documents[0]!.items.map(({ truncated, content }) => [truncated, content[0]?.text])).toEqual([
      [true, undefined],
      [false, 'Second.'],
    ])
  })

  it('puts it in its place by its text where it has no heading', () => {
    const page = document('minutes', [
      item('1', 'Gas', [long('gas')], { truncated: true }),
      item('2', 'Oil', [long('oil and wicks')], { truncated: true }),
    ])
    const { documents } = joined(
      ['page', page],
      ['item', document('minutes', [item(null, '', [long('oil and wicks'), 'Noted.'])], { body: null, date: null })],
    )
    expect(documents[0]!.items.map(({ content }) => content.length)).toEqual([1, 2])
  })

  it('takes the service before item pages, and actions with the text', () => {
    const page = document('minutes', [item('1', 'Gas', ['Cut'], { truncated: true })])
    const service = document('minutes', [item('1', 'Gas', ['Cut and whole. Clerk to write.'], { id: 's/1' })], {
      actions: [{ text: 'write', item: 's/1' }],
    })
    const result = joined(
      ['page', page],
      ['item', document('minutes', [item(null, 'Gas', ['Cut and whole. Clerk to write.'])])],
      ['service', service],
    )
    expect(result.documents[0]).toMatchObject({
      actions: [{ text: 'write', item: 'x/1' }],
      items: [{ content: [{ text: 'Cut and whole. Clerk to write.' }] }],
    })
    expect(result.findings).toContainEqual({
      code: 'joined-from',
      severity: 'info',
      message: 'Text of this item from service2.',
      pointer: '/documents/0/items/0',
    })
    expect(warnings(result)).toEqual([])
  })

  it('takes from the printed minutes what the page lacks: items, times, people', () => {
    const page = document('minutes', [item('1', 'Gas', ['a b c']), item('3', 'Oil', ['one two three four five six'], { truncated: false })])
    const printed = document(
      'minutes',
      [item('1', 'Gas', ['a b c']), item('2', 'Wicks', ['Noted.']), item('3', 'Oil', ['one two three four five nine'])],
      {
        endTime: '20:00',
        people: [person('Cllr Ann Wick', 'present')],
      },
    )
    const result = joined(['page', page], ['minutes', printed])
    expect(result.documents[0]).toMatchObject({ endTime: '20:00', people: [{ name: 'Cllr Ann Wick' }] })
    expect(result.documents[0]!.items.map(({ number }) => number)).toEqual(['1', '2', '3'])
    expect(warnings(result)).toEqual([
      ['parts-disagree', '/documents/0/items/2'],
      ['item-in-one-part', '/documents/0/items/1'],
    ])
  })

  it('does not take a numbered paragraph of an item for an item', () => {
    const page = document('minutes', [item('1', 'Gas', [long('gas'), long('oil')])])
    const printed = document('minutes', [item('1', 'Gas', [long('gas')]), item('7', '', [long('oil')])])
    expect(joined(['page', page], ['minutes', printed]).documents[0]!.items).toHaveLength(1)
  })

  it('takes people from the attendance page first, and says where another part differs', () => {
    const attendance = document('other', [], {
      body: null,
      date: null,
      people: [person('Councillor Ann Wick', 'present'), person('Bo Flint', 'absent')],
    })
    const printed = document('minutes', [item('1', 'Gas', ['x'])], {
      people: [
        person('Cllr A Wick', 'apologies', { ward: 'North' }),
        person('Cllr Bo Flint', 'apologies'),
        person('Di Spark', 'in-attendance'),
      ],
    })
    const result = joined(['page', document('minutes', [item('1', 'Gas', ['x'])])], ['minutes', printed], ['attendance', attendance])
    expect(result.documents[0]!.people.map(({ id: _, ...rest }) => rest)).toEqual([
      person('Councillor Ann Wick', 'present', { ward: 'North' }),
      person('Bo Flint', 'apologies'),
      person('Di Spark', 'in-attendance'),
    ])
    expect(warnings(result)).toEqual([['parts-disagree', '/documents/0/people/0']])
  })

  it('says where body, date or start differ', () => {
    const other = document('minutes', [item('1', 'Gas', ['x'])], { date: '2024-03-15' })
    expect(warnings(joined(['page', document('minutes', [item('1', 'Gas', ['x'])])], ['minutes', other]))).toEqual([
      ['parts-disagree', '/documents/0/date'],
    ])
  })

  it('keeps the papers of a pack as documents of their own', () => {
    const pack = {
      ...record(
        'pack',
        document('agenda', [item('1', 'Gas', [], { pages: { first: 3, last: 9 } })]),
        document('report', [], { title: 'Gas' }),
      ),
    }
    const page = record('page', document('minutes', [item('1', 'Gas', ['x'])]))
    const result = join(
      [
        { kind: 'page', file: 'page.html', record: page },
        { kind: 'pack', file: 'pack.pdf', record: pack },
      ],
      SOURCE,
    )
    expect(result.documents.map(({ type }) => type)).toEqual(['minutes', 'report'])
    expect(result.documents[0]!.items[0]!.pages).toEqual({ first: 3, last: 9 })
    expect(result.findings).toContainEqual(expect.objectContaining({ pointer: '/documents/1', message: 'This document from pack.pdf.' }))
  })

  it('says so where no part could be read', () => {
    expect(join([{ kind: 'page', file: 'p', record: record('p') }], SOURCE).findings).toMatchObject([{ code: 'nothing-recognised' }])
  })

  it('leaves what it was given as it was', () => {
    const page = document('minutes', [item('1', 'Gas', [], { truncated: true, description: [block('To note.')] })])
    const before = JSON.stringify(page)
    joined(['page', page], ['item', document('minutes', [item(null, 'Gas', ['x'], { pages: { first: 1, last: 2 } })])])
    expect(JSON.stringify(page)).toBe(before)
  })
})

describe('people', () => {
  it.each([
    ['Councillor Ann Wick', 'Cllr A Wick', true],
    ['Ann Wick', 'Bob Wick', false],
    ['Mrs Wick OBE', 'Ann Wick', true],
    ['Ann Wick', 'Ann Flint', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePerson(person(a, 'present'), person(b, 'present'))).toBe(same)
  })
})
