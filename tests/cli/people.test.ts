import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document, Person } from '../../src/records/record.js'
import { example } from '../records/example.js'
import { minutes, temporaryFolder } from './run.js'

interface Line {
  name: string
  spellings: { name: string; count: number }[]
  evidence: string[]
  meetings: number
  statuses: { [status: string]: number }
  source: string | null
}

const present = (name: string, more: Partial<Person> = {}): Person => ({ name, status: 'present', ...more })

/** A record of one document with these people. */
function meeting(path: string, date: string, people: Person[], more: Partial<Document> = {}) {
  const [document] = example.documents
  const own = { ...document!, body: 'Quayhaven Parish Council', organisation: undefined, contacts: [], date, people, ...more }
  return { ...example, source: { ...example.source, path }, documents: [own], findings: [] }
}

async function people(records: object[], ...options: string[]): Promise<Line[]> {
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const { status, stdout } = await minutes(['people', '-', '--format', 'json', ...options], { input })
  expect(status).toBe(0)
  return JSON.parse(stdout) as Line[]
}

const spellings = (lines: Line[]) => lines.map((line) => line.spellings.map(({ name }) => name).join(' = '))

describe('people', () => {
  it('counts what each moved, seconded and asked, and how they voted', async () => {
    const [document] = example.documents
    const chair = { id: 'p1', ...present('Cllr Percy Gawkroger') }
    const content = structuredClone(document!.items[0]!.content).map((block) =>
      block.type === 'resolution' && block.votes
        ? {
            ...block,
            movedPerson: 'p1',
            votes: { ...block.votes, recorded: [{ name: 'P Gawkroger', vote: 'against' as const, person: 'p1' }] },
          }
        : block,
    )
    const record = meeting('a', '2024-05-07', [chair, present('Mabel Quarrie')], { items: [{ ...document!.items[0]!, content }] })
    const [one, other] = (await people([record])) as unknown as { [name: string]: unknown }[]
    expect(one).toMatchObject({ moved: 1, seconded: 0, asked: 0, votes: { for: 0, against: 1, abstain: 0 } })
    expect(other).toMatchObject({ moved: 0, votes: { for: 0, against: 0, abstain: 0 } })
    const { stdout } = await minutes(['people', '-'], { input: `${JSON.stringify(record)}\n` })
    expect(stdout).toContain('moved 1, voted 1 (against 1)')
    expect(stdout).not.toContain('seconded')
  })

  it('joins spellings of one person and says why', async () => {
    const [one, ...rest] = await people([
      meeting('a', '2024-05-07', [present('Mrs Petronella Gawkroger', { role: 'Chair' })]),
      meeting('b', '2024-06-04', [present('Mrs P Gawkroger', { status: 'apologies' })]),
    ])
    expect(rest).toEqual([])
    expect(one).toMatchObject({ name: 'Mrs Petronella Gawkroger', meetings: 2, statuses: { apologies: 1, present: 1 }, roles: ['Chair'] })
    expect(one!.evidence).toEqual(['Mrs P Gawkroger = Mrs Petronella Gawkroger: same surname, compatible initials'])
  })

  it.each([
    ['an initial that fits two', ['Percy Gawkroger', 'Paul Gawkroger'], ['P Gawkroger']],
    ['a surname alone', ['Cllr Percy Gawkroger'], ['Cllr Gawkroger']],
    ['titles of a man and a woman', ['Mr P Gawkroger'], ['Mrs P Gawkroger']],
  ])('does not join %s', async (_, first, second) => {
    const records = [
      meeting(
        'a',
        '2024-05-07',
        first.map((name) => present(name)),
      ),
      meeting('b', '2024-06-04', [present(second[0]!)]),
    ]
    expect((await people(records)).length).toBe(first.length + 1)
  })

  it('does not join two who stand in one document, whatever their part in it', async () => {
    const both = [present('Cllr Percy Gawkroger'), present('Mr P Gawkroger', { status: 'in-attendance', role: 'Clerk' })]
    expect(spellings(await people([meeting('a', '2024-05-07', both)]))).toEqual(['Cllr Percy Gawkroger', 'Mr P Gawkroger'])
  })

  it('does not join by an initial a member and a visitor, nor people of two organisations', async () => {
    const visitor = [present('Cllr P Gawkroger', { status: 'in-attendance' })]
    expect(await people([meeting('a', '2024-05-07', [present('Percy Gawkroger')]), meeting('b', '2024-06-04', visitor)])).toHaveLength(2)
    const panel = ['Saltmere', 'Harrowmere'].map((organisation, at) =>
      meeting(String(at), `2024-05-0${at + 1}`, [present(at === 0 ? 'P Gawkroger' : 'Cllr P J Gawkroger', { organisation })]),
    )
    expect(await people(panel)).toHaveLength(2)
  })

  it('keeps bodies of one name apart where nothing says whose they are', async () => {
    const cabinet = { body: 'Cabinet' }
    const records = [
      meeting('a', '2024-05-07', [present('Percy Gawkroger')], cabinet),
      meeting('b', '2024-06-04', [present('P Gawkroger')], cabinet),
    ]
    expect((await people(records)).map(({ source }) => source)).toEqual(['a', 'b'])
    expect(spellings(await people(records, '--one-council'))).toEqual(['Percy Gawkroger = P Gawkroger'])
    const said = records.map((record) => ({ ...record, documents: [{ ...record.documents[0]!, contacts: ['clerk@quayhaven.example'] }] }))
    expect(await people(said)).toHaveLength(1)
  })

  it('counts a meeting once, however many sources tell of it, and leaves vacancies out', async () => {
    const there = [present('Percy Gawkroger'), present('VACANCY', { status: 'vacant' })]
    const lines = await people([meeting('page', '2024-05-07', there), meeting('printed', '2024-05-07', there)])
    expect(lines).toMatchObject([{ meetings: 1, sightings: 2, statuses: { present: 1 } }])
  })

  it('prints a table, with the joins', async () => {
    const path = join(temporaryFolder(), 'records.ndjson')
    const records = [
      meeting('a', '2024-05-07', [present('Percy Gawkroger', { role: 'Chair' }), present('Ida Tump')]),
      meeting('b', '2024-06-04', [present('P Gawkroger')]),
    ]
    writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const { stdout, stderr, status } = await minutes(['people', path], { env: { COLUMNS: '100' } })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toMatchInlineSnapshot(`
      "Quayhaven Parish Council
        Percy Gawkroger                   2024-05-07 to 2024-06-04  2 meetings · present · Chair
          Percy Gawkroger (1), P Gawkroger (1)
          = P Gawkroger = Percy Gawkroger: same surname, compatible initials
        Ida Tump                          2024-05-07                present

      2 people, 1 of them under several spellings
      "
    `)
    expect((await minutes(['people', path, '--joined'])).stdout).not.toContain('Ida Tump')
  })

  it('says where the attendance may stand, where no record has one', async () => {
    const { status, stdout, stderr } = await minutes(['people', '-'], { input: `${JSON.stringify(meeting('a', '2024-05-07', []))}\n` })
    expect([status, stdout]).toEqual([0, '0 people\n'])
    expect(stderr).toContain('no record lists who was there; a meeting page often has that on a page of its own')
  })

  it('says what is no record, and lets no control sequence through', async () => {
    const { status, stdout, stderr } = await minutes(['people', '-'], {
      input: `${JSON.stringify(meeting('a', '2024-05-07', [present('Ida\u001b[2J Tump')]))}\n{"a":1}\n`,
    })
    expect(status).toBe(1)
    expect(stderr).toContain('not-a-record')
    expect(stdout).not.toContain('\u001b')
  })
})
