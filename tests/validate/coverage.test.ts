/** Where the words of a source go, and what a record says that no source does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Record } from '../../src/records/record.js'
import { coverageOf } from '../../src/validate/coverage.js'
import { block, document, item, question, record, resolution, sourceOf } from '../../src/validate/examples.js'
import type { SourceText } from '../../src/validate/source.js'
import { timer } from '../time.js'

const minutes = (...content: Block[]): Record =>
  record([
    document({
      title: 'Boats Committee',
      people: [{ name: 'Cllr Mabel Quarrie', status: 'present' }],
      items: [item('21', { title: 'Oars', content })],
    }),
  ])

const LINES = ['Boats Committee', 'Thursday, 14 March 2024 6.30 pm', 'Present: Cllr Mabel Quarrie', '21. Oars', '1. The oars were counted.']

const whole = minutes(block('1', 'The oars were counted.'))

describe('coverage', () => {
  it('places every word of a source that the record holds', () => {
    const { share, unplaced, lines, invented, buckets } = coverageOf(sourceOf(LINES), whole)
    expect({ share, unplaced, lines, invented, buckets }).toEqual({ share: 1, unplaced: 0, lines: [], invented: [], buckets: { label: 7 } })
  })

  it('counts letters and digits, each once', () => {
    const coverage = coverageOf(sourceOf(LINES), whole)
    const { characters, blocks, fields, unplaced, buckets } = coverage
    expect(characters).toBe(LINES.join('').replace(/[^\p{L}\p{N}]/gu, '').length)
    expect(blocks + fields + unplaced + buckets.label!).toBe(characters)
    expect(blocks).toBe('1Theoarswerecounted'.length)
  })

  it('tells a line that is nowhere, with its place', () => {
    const { share, lines, unplaced } = coverageOf(sourceOf([...LINES, 'The heron was seen again.']), whole)
    expect(lines).toEqual([{ text: 'The heron was seen again', at: { lines: [6, 6] } }])
    expect(unplaced).toBe(20)
    expect(share).toBeLessThan(1)
  })

  it('tells the part of a line that is nowhere', () => {
    const { lines } = coverageOf(sourceOf([...LINES.slice(0, 4), '1. The oars were counted. The heron was seen.']), whole)
    expect(lines.map(({ text }) => text)).toEqual(['The heron was seen'])
  })

  it('knows a word that a line end cut', () => {
    const cut = sourceOf([...LINES.slice(0, 4), '1. The oars were coun-', 'ted.'])
    expect(coverageOf(cut, whole).share).toBe(1)
    expect(coverageOf(cut, whole).invented).toEqual([])
  })

  it('knows a text that is printed twice and kept once', () => {
    const again = 'The oars were counted and found to be eleven.'
    const source = sourceOf([...LINES.slice(0, 4), `Decision: ${again}`, `Minutes: ${again}`])
    expect(coverageOf(source, minutes(block(null, again))).share).toBe(1)
  })

  it('does not take one short line for another', () => {
    const source = sourceOf([...LINES.slice(0, 4), 'None.', 'None.'])
    expect(coverageOf(source, minutes(block(null, 'None.'))).unplaced).toBe(0)
    const lost = sourceOf([...LINES.slice(0, 4), 'Agreed twice.', 'Agreed once.'])
    expect(coverageOf(lost, minutes(block(null, 'Agreed twice.'))).lines.map(({ text }) => text)).toEqual(['Agreed once'])
  })

  it('finds words out of reading order', () => {
    const source = sourceOf(['1. The oars were counted.', '21. Oars', 'Boats Committee', 'Cllr Mabel Quarrie'])
    expect(coverageOf(source, whole).unplaced).toBe(0)
  })

  it('puts furniture into its bucket', () => {
    const source: SourceText = {
      ...sourceOf([...LINES, 'Share this item', 'PDF 220 KB']),
      furniture: [{ bucket: 'page-number', text: '12', place: { page: 1 } }],
    }
    expect(coverageOf(source, whole).buckets).toMatchObject({ 'page-number': 2, 'link-furniture': 21 })
  })

  it('puts what the parser set aside into the bucket that it names', () => {
    const lines = [...LINES, 'Signed by the heron']
    const source: SourceText = {
      ...sourceOf(lines),
      dropped: [{ bucket: 'signature', text: 'Signed by the heron', place: { lines: [6, 6] } }],
    }
    expect(coverageOf(source, whole)).toMatchObject({ share: 1, unplaced: 0, buckets: { signature: 16 } })
    expect(coverageOf({ ...source, dropped: [] }, whole).unplaced).toBe(16)
  })

  it('takes what stands outside the frame of a page for navigation', () => {
    const source = sourceOf(['Rowing news', ...LINES])
    const lines = source.pages[0]!.lines.map((line, i) => ({ ...line, hint: { classes: i === 0 ? [] : ['#modgov'] } }))
    expect(coverageOf({ ...source, pages: [{ number: 1, lines }] }, whole)).toMatchObject({ share: 1, buckets: { navigation: 10 } })
  })

  it('has no share where there is no text', () => {
    expect(coverageOf(sourceOf(['* * *']), record([])).share).toBeNull()
  })
})

describe('invention', () => {
  it('tells a word of the record that the source does not have', () => {
    const { invented } = coverageOf(sourceOf(LINES), minutes(block('1', 'The oars were painted.')))
    expect(invented).toEqual([{ word: 'painted', pointer: '/documents/0/items/0/content/0/text' }])
  })

  it('leaves out what is worked out: inferred numbers, ISO dates, title case', () => {
    const given = record([document({ body: 'Boats Committee', items: [item('99', { numberInferred: true, title: 'Oars', content: [] })] })])
    expect(coverageOf(sourceOf(['BOATS COMMITTEE', '14 March 2024', 'Oars']), given).invented).toEqual([])
  })

  it('leaves out roles and titles that say that they are worked out', () => {
    const people = [{ name: 'Mabel Quarrie', status: 'present' as const, role: 'Chair', roleInferred: true }]
    const given = record([document({ title: 'Minutes', titleInferred: true, body: null, people })])
    expect(coverageOf(sourceOf(['Mabel Quarrie led the meeting']), given).invented).toEqual([])
  })

  it('looks at questions, movers and tables too', () => {
    const given = minutes(
      question('1', 'When?', { content: [] }),
      resolution('RESOLVED to row.', { moved: 'Nobody' }),
      block(null, '', [], { type: 'table', rows: [['Boat', 'Gondola']] }),
    )
    const { invented } = coverageOf(sourceOf([...LINES, '1 Lorcan Whitstead: When?', 'RESOLVED to row.', 'Boat']), given)
    expect(invented.map(({ word }) => word)).toEqual(['gondola', 'nobody'])
  })
})

it('never counts a character twice or loses one', () => {
  const word = fc.constantFrom('oars', 'boats', 'the', 'and', 'counted', 'heron', '12', 'a')
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (lines, texts) => {
      const coverage = coverageOf(sourceOf(lines), minutes(...texts.map((one) => block(null, one))))
      const { blocks, fields, unplaced, buckets, characters } = coverage
      expect(characters).toBe(lines.join('').replaceAll(' ', '').length)
      expect(blocks + fields + unplaced + Object.values(buckets).reduce((a, b) => a + b, 0)).toBe(characters)
    }),
  )
})

it('takes time linear in the text', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `${i}. The oars of boat ${i % 97} were counted and the heron was seen.`)
  const since = timer()
  expect(coverageOf(sourceOf(lines), minutes(...lines.map((text) => block(null, text)))).unplaced).toBe(0)
  expect(since()).toBeLessThan(6000)
})
