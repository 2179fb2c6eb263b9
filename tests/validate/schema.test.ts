/** A record edited by hand in twenty wrong ways: each is named by its pointer, all in one run. */
import { describe, expect, it } from 'vitest'
import { checkValue } from '../../src/validate/value.js'
import { example } from '../records/example.js'

type Members = { [member: string]: Members }

/** Pointer to what is put there; undefined takes it away. */
const WRONG: [string, unknown][] = [
  ['/schema', 'minutes/2'],
  ['/source/bytes', 'many'],
  ['/source/sha256', undefined],
  ['/documents/0/type', 'minute'],
  ['/documents/0/date', '2024-02-30'],
  ['/documents/0/startTime', '6.30 pm'],
  ['/documents/0/endTime', '25:00'],
  ['/documents/0/contacts', 'Imogen Farrowby'],
  ['/documents/0/people/0/status', 'there'],
  ['/documents/0/people/0/name', 7],
  ['/documents/0/items/0/number', 21],
  ['/documents/0/items/0/exempt', 'no'],
  ['/documents/0/items/0/pages/first', 0],
  ['/documents/0/items/0/title', undefined],
  ['/documents/0/items/0/truncatedd', true],
  ['/documents/0/items/0/content/0/text', null],
  ['/documents/0/items/0/content/1/votes/for', -1],
  ['/documents/0/items/0/content/1/verb', 'wished'],
  ['/documents/0/items/0/content/2/content', 'In May.'],
  ['/documents/0/items/0/content/3/rows', ['Boat']],
  ['/documents/0/actions/0/item', 'nowhere'],
  ['/findings/0/pointer', '/documents/9'],
]

function edited(): unknown {
  const copy = structuredClone(example) as unknown as Members
  for (const [pointer, value] of WRONG) {
    const parts = pointer.split('/').slice(1)
    const holder = parts.slice(0, -1).reduce((one, part) => one[part]!, copy)
    if (value === undefined) delete holder[parts.at(-1)!]
    else holder[parts.at(-1)!] = value as Members
  }
  return copy
}

describe('a record edited by hand', () => {
  const findings = checkValue(edited())

  it.each(WRONG)('%s: %j', (pointer) => {
    const named = findings.filter((finding) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`))
    expect(named.length).toBeGreaterThan(0)
    for (const { message } of named) expect(message).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('names nothing twice', () => {
    const keys = findings.map(({ code, pointer }) => `${code} ${pointer}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has errors first', () => {
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
    expect(ranks).toEqual([...ranks].sort())
  })
})

describe('any value', () => {
  it.each([null, 7, 'minutes', [], {}, { error: 1 }, { documents: [7, null, 'x'] }, { ...example, documents: [{ items: [[], {}] }] }])(
    '%j is told wrong',
    (value) => {
      expect(checkValue(value).some(({ severity }) => severity === 'error')).toBe(true)
    },
  )

  it('a record as it should be has no error', () => {
    const findings = checkValue({ ...example, findings: [] })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('what was found in the source stays, what was found in the record is found again', () => {
    const stored = [
      { code: 'no-text-layer', severity: 'warning', message: 'Page 2 is a picture.', pointer: '/source' },
      { code: 'item-gap', severity: 'warning', message: 'Item 3 is missing.', pointer: '/documents/0/items/0' },
    ]
    const codes = checkValue({ ...example, findings: stored }).map(({ code }) => code)
    expect(codes).toContain('no-text-layer')
    expect(codes).not.toContain('item-gap')
  })

  it('a check can be turned off', () => {
    const value = { ...example, findings: [], documents: [example.documents[0], example.documents[0]] }
    expect(checkValue(value).map(({ code }) => code)).toContain('duplicate-id')
    expect(checkValue(value, new Set(['duplicate-id'])).map(({ code }) => code)).not.toContain('duplicate-id')
  })

  it('a line of a source that failed is an error', () => {
    const failed = {
      schema: 'minutes/1',
      tool: { name: 'minutes', version: '1' },
      source: {},
      error: { code: 'x', message: 'It failed.', temporary: false },
    }
    expect(checkValue(failed)).toEqual([{ code: 'source-failed', severity: 'error', message: 'It failed.', pointer: '/error' }])
  })
})
