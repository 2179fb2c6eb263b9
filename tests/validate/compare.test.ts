/** Two records of one meeting. */
import { describe, expect, it } from 'vitest'
import { diff } from '../../src/validate/compare/diff.js'
import { compareRecords } from '../../src/validate/compare/index.js'
import { keyOf, wordChanges } from '../../src/validate/compare/words.js'
import { block, document, item, record, resolution } from '../../src/validate/examples.js'

const people = [{ name: 'Cllr Mabel Quarrie', status: 'present' as const }]
const draft = record([
  document({
    people,
    items: [
      item('21', { title: 'Oars', content: [block('1', 'The oars were counted.'), resolution('RESOLVED that the oars be painted red.')] }),
      item('22', { title: 'Sails' }),
      item('23', { title: 'Any other business' }),
    ],
  }),
])

const final = record([
  document({
    endTime: '20:10',
    people: [...people, { name: 'Cllr Idris Hallowell', status: 'present' }],
    items: [
      item('21', {
        title: 'OARS',
        content: [
          block('1', 'The oars were counted.'),
          resolution('RESOLVED that the oars be painted green.'),
          block('2', 'The heron was seen.'),
        ],
      }),
      item('22', { title: 'Minutes of the last meeting' }),
      item('23', { title: 'Sails' }),
    ],
  }),
])

describe('compareRecords', () => {
  const { same, documents } = compareRecords(draft, final)
  const [compared] = documents

  it('a record is the same as itself', () => {
    expect(compareRecords(draft, draft)).toMatchObject({ same: true, documents: [{ kind: 'same' }] })
  })

  it('tells fields and people that differ', () => {
    expect(same).toBe(false)
    expect(compared!.fields).toEqual([{ field: 'endTime', a: null, b: '20:10' }])
    expect(compared!.people).toEqual({ same: 1, changes: [{ kind: 'only-b', name: 'Cllr Idris Hallowell', fields: [] }] })
  })

  it('pairs items by what they are about, also where numbers moved', () => {
    expect(compared!.items.map(({ kind, title }) => [kind, title])).toEqual([
      ['changed', 'OARS'],
      ['only-b', 'Minutes of the last meeting'],
      ['changed', 'Sails'],
      ['only-a', 'Any other business'],
    ])
    expect(compared!.items[2]!.fields).toEqual([{ field: 'number', a: '22', b: '23' }])
  })

  it('shows the words that differ', () => {
    const [first] = compared!.items
    expect(first!.blocks.same).toBe(1)
    expect(first!.blocks.changes.map(({ kind }) => kind)).toEqual(['changed', 'only-b'])
    expect(first!.blocks.changes[0]!.words).toEqual([
      { kind: 'same', text: 'RESOLVED that the oars be painted' },
      { kind: 'gone', text: 'red.' },
      { kind: 'new', text: 'green.' },
    ])
  })

  it('an agenda and minutes are two documents', () => {
    const agenda = record([document({ type: 'agenda', title: 'Other', body: 'Other', date: null })])
    expect(compareRecords(draft, agenda).documents.map(({ kind }) => kind)).toEqual(['only-b', 'only-a'])
  })

  it('tells a label or a mover that changed beside the same words', () => {
    const before = record([document({ content: [block('1', 'Oars.'), resolution('RESOLVED to row.', { moved: 'Cllr Quarrie' })] })])
    const after = record([document({ content: [block('2', 'Oars.'), resolution('RESOLVED to row.', { moved: 'Cllr Hallowell' })] })])
    const { changes } = compareRecords(before, after).documents[0]!.blocks
    expect(changes.map(({ fields }) => fields[0]?.field)).toEqual(['label', 'moved'])
  })
})

describe('words', () => {
  it('do not differ by case, quotation marks, dashes or spacing', () => {
    expect(keyOf('The  “Otter” – Cllr Quarrie’s')).toBe(keyOf('the "otter" - cllr quarrie\'s'))
  })

  it('are shown as both print them', () => {
    expect(wordChanges('six oars', 'seven oars and a sail')).toEqual([
      { kind: 'gone', text: 'six' },
      { kind: 'new', text: 'seven' },
      { kind: 'same', text: 'oars' },
      { kind: 'new', text: 'and a sail' },
    ])
  })
})

it('a diff of lists that are too long for a table still holds all of both', () => {
  const a = Array.from({ length: 3000 }, (_, i) => `a${i}`)
  const b = Array.from({ length: 3000 }, (_, i) => `b${i}`)
  const steps = diff(a, b)
  expect(steps.filter(({ kind }) => kind === 'gone').length).toBe(3000)
  expect(steps.filter(({ kind }) => kind === 'new').length).toBe(3000)
})
