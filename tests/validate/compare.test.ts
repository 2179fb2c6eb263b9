/** Two records of one meeting. */
import { describe, expect, it } from 'vitest'
import { diff, type Step } from '../../src/validate/compare/diff.js'
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

describe('a diff', () => {
  const numbered = (sign: string, count: number) => Array.from({ length: count }, (_, i) => `${sign}${i}`)
  const count = (steps: Step[], kind: Step['kind']) => steps.filter((step) => step.kind === kind).length

  it('finds what long lists with few changes share', () => {
    const a = numbered('w', 9000)
    const b = a.flatMap((word, at) => (at % 90 === 0 ? [] : at % 90 === 45 ? [word, 'new'] : [word]))
    const steps = diff(a, b)
    expect(['same', 'gone', 'new'].map((kind) => count(steps, kind as Step['kind']))).toEqual([8900, 100, 100])
    expect(steps.flatMap((step) => (step.kind === 'gone' ? [] : [step.kind === 'same' ? a[step.a] : b[step.b]]))).toEqual(b)
  })

  it('of lists with nothing in common ends, and holds all of both and how they begin and end', () => {
    const a = ['head', ...numbered('a', 30_000), 'foot']
    const b = ['head', ...numbered('b', 30_000), 'foot']
    const steps = diff(a, b)
    expect([count(steps, 'same'), count(steps, 'gone'), count(steps, 'new')]).toEqual([2, 30_000, 30_000])
    expect([steps[0], steps.at(-1)]).toEqual([
      { kind: 'same', a: 0, b: 0 },
      { kind: 'same', a: 30_001, b: 30_001 },
    ])
  })
})
