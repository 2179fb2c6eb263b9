import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOriginal } from '../../src/fetch/read.js'
import { datesIn } from '../../src/link/dates.js'
import { link } from '../../src/link/link.js'
import { matchItems } from '../../src/link/match.js'
import { readRecord } from '../../src/pipeline.js'
import type { Record } from '../../src/records/record.js'
import { timer } from '../time.js'
import { block, document, item, record } from './make.js'

const linked = (...records: Record[]) => link(records, { name: 'minutes', version: '0' })
const AGENDA = [
  item('1', 'Apologies'),
  item('A1', 'Gas mains'),
  item('A2', 'Oil for the winter', [], { pages: { first: 7, last: 9 } }),
  item('B1', 'Minutes of the Wick Board held on 2 May 2023'),
]
const MINUTED = [item('40', 'Gas mains', ['x']), item('41', 'Oil for the winter', ['y']), item('42', '', ['Noted'])]
const UNDATED = { body: null, date: null }

describe('link', () => {
  it('knows a meeting by body and date, however the body is written', () => {
    const page = record('page', document('minutes', MINUTED, { body: 'The Lamps & Lanes Panel' }))
    const pack = record('pack', document('agenda', AGENDA, { body: 'Lamps and Lanes Panel' }))
    const { meetings } = linked(page, pack)
    expect(meetings).toHaveLength(1)
    expect(meetings[0]!.items.map(({ agenda, minuted, title }) => [agenda?.number, minuted[0]?.number, title])).toEqual([
      ['1', undefined, 'Apologies'],
      ['A1', '40', 'Gas mains'],
      ['A2', '41', 'Oil for the winter'],
      ['B1', '42', 'Minutes of the Wick Board held on 2 May 2023'],
    ])
  })

  it('keeps bodies apart that are not one', () => {
    const north = document('minutes', MINUTED, { body: 'Lamps Panel (North)' })
    expect(linked(record('a', north), record('b', document('agenda', AGENDA))).meetings).toHaveLength(2)
  })

  it('places a document that says neither body nor date by its business, and not by what every meeting has', () => {
    const common = [item('1', 'Apologies'), item('2', 'Future work'), item('3', 'Questions')]
    const packs = ['2024-01-10', '2024-03-14'].map((date, at) =>
      record(`pack${at}`, document('agenda', [...common, item('4', `Report ${'abc'[at]}lpha ${at}`)], { date })),
    )
    const clear = record('clear', document('minutes', [item('7', 'Report blpha 1', ['x']), item('8', 'Questions', ['y'])], UNDATED))
    const vague = record('vague', document('minutes', [item('7', 'Future work', ['x']), item('8', 'Questions', ['y'])], UNDATED))
    const { meetings, unplaced } = linked(...packs, clear, vague)
    expect(meetings[1]!.documents.map(({ record: path, basis }) => [path, basis])).toEqual([
      ['pack1', 'body and date'],
      ['clear', 'items'],
    ])
    expect(unplaced.map(({ record: path }) => path)).toEqual(['vague'])
  })

  it('puts an item page to the text it is the whole of', () => {
    const text = 'The officer set out how the mains would be paid for over three years and what residents had said'
    const page = record('page', document('minutes', [item('1', 'Gas', [text], { truncated: true }), item('2', 'Oil', ['x'])]))
    const { meetings } = linked(page, record('item', document('minutes', [item(null, '', [`${text} in the autumn.`])], UNDATED)))
    expect(meetings[0]!.items.map(({ fullText }) => fullText.map((ref) => ref.record))).toEqual([['item'], []])
  })

  it('finds papers by number, by title, and by where they stand in the pack', () => {
    const agenda = document('agenda', AGENDA)
    const papers = [
      document('report', [], { id: 'r1', title: 'Gas mains' }),
      document('report', [], { id: 'r2', title: 'Something else' }),
      document('minutes', [item('1', 'Past', ['x'])], { id: 'r3', agendaItem: 'B1', body: 'Wick Board', date: '2023-05-02' }),
    ]
    const { meetings, minutes } = linked(record('pack', agenda, ...papers))
    const own = meetings.find(({ date }) => date === '2024-03-14')!
    expect(own.items.map((row) => row.papers.map((paper) => [paper.document, paper.basis]))).toEqual([
      [],
      [['r1', 'title']],
      [['r2', 'position']],
      [['r3', 'number']],
    ])
    expect(minutes).toMatchObject([{ from: { number: 'B1' }, date: '2023-05-02', documents: [{ document: 'r3' }] }])
  })

  it('finds the minutes that an agenda names by date alone, of the same body', () => {
    const past = record('past', document('minutes', [item('1', 'Gas', ['x'])], { date: '2024-01-10' }))
    const named = item('2', 'Minutes', [], { description: [block('To sign the minutes of 10 January 2024.')] })
    const other = record('other', document('minutes', [item('1', 'Gas', ['x'])], { date: '2024-01-10', body: 'Wick Board' }))
    expect(linked(past, other, record('now', document('agenda', [named]))).minutes).toMatchObject([
      { from: { number: '2' }, documents: [{ record: 'past' }] },
    ])
  })

  it('follows actions to where they are listed or spoken of again, later and in the same body', () => {
    const action = { text: 'Clerk to obtain three quotations for the lamp at Mill Lane', status: 'Open' }
    const past = document('minutes', [item('1', 'Gas', ['x'])], { date: '2024-01-10', actions: [action] })
    const again = document('minutes', [item('1', 'Gas', ['x'])], { date: '2024-02-10', actions: [{ ...action, status: 'Closed' }] })
    const spoken = document('minutes', [
      item('9', 'Lamps', ['It was reported that the Clerk had gone to obtain the three quotations for the lamp at Mill Lane.']),
    ])
    const elsewhere = document('minutes', [item('9', 'Lamps', ['x'])], { date: '2024-05-01', body: 'Wick Board', actions: [action] })
    const { mentions } = linked(...[past, again, spoken, elsewhere].map((one, at) => record(String(at), one)))
    expect(mentions.map((one) => [one.action.record, one.in.record, one.basis, one.in.status])).toEqual([
      ['0', '1', 'listed again', 'Closed'],
      ['0', '2', 'its words', undefined],
      ['1', '2', 'its words', undefined],
    ])
  })

  it('does not take one date for another', () => {
    expect(matchItems([item('1', 'Minutes of 3 May 2024')], [item('2', 'Minutes of 3 June 2024')])).toHaveLength(1)
    expect(matchItems([item('1', 'Minutes of 3 May 2024')], [item('2', 'Minutes of 4 July 2023')])).toEqual([])
    expect(datesIn('held on 2nd May, 2023 and 3 Mehefin 2024, not 40 May 2023 or 1/13/2024')).toEqual(['2023-05-02', '2024-06-03'])
  })

  it('is quick over many', () => {
    const many = Array.from({ length: 1500 }, (_, at) => {
      const date = `20${10 + (at % 15)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
      return record(
        String(at),
        document(
          at % 2 ? 'agenda' : 'minutes',
          [...AGENDA, item('9', `Report ${at}`)],
          at % 10 === 0 ? UNDATED : { date, body: `Panel ${at % 7}` },
        ),
      )
    })
    const since = timer()
    linked(...many)
    expect(since()).toBeLessThan(20_000)
  })
})

const DOCS = resolve('../shared/corpus/docs')
const seed = (name: string) => (existsSync(DOCS) ? readdirSync(DOCS).find((file) => file.startsWith(name)) : undefined)
const seeds = [seed('000_'), seed('002_')]
const absent = seeds.includes(undefined)
if (absent) console.info(`link over the seeds skipped: 000 and 002 are not in ${DOCS}`)

describe.skipIf(absent)('link over the seeds', () => {
  it('knows the page and the agenda in the pack as one meeting, and the minutes that it names', async () => {
    const records = await Promise.all(seeds.map(async (name) => readRecord(await readOriginal(join(DOCS, name!)))))
    const { meetings, minutes } = linked(...records)
    const [page, pack] = records.map(({ source }) => source.path)
    const meeting = meetings.find(({ documents }) => documents.some(({ record: path }) => path === page))!
    expect(meeting.date).toBe('2020-02-06')
    expect(meeting.documents.map(({ record: path, type }) => [path, type])).toEqual([
      [pack, 'agenda'],
      [page, 'minutes'],
    ])
    const pairs = meeting.items.flatMap(({ agenda, minuted, title }) => minuted.map(({ number }) => [number, agenda?.number, title]))
    expect(pairs.map(([number, agenda]) => `${number} ${agenda}`)).toEqual([
      '340 4',
      '341 A1',
      '342 B1',
      '343 C1',
      '344 D1',
      '345 D2',
      '346 E1',
      '347 F1',
    ])
    expect(pairs.at(-1)![2]).toMatch(/^Minutes of the .* held on 25 September 2019$/)
    const named = minutes.find(({ from }) => from.record === pack && from.number === '4')!
    expect(named).toMatchObject({
      date: '2019-11-21',
      documents: [{ record: pack, document: expect.stringContaining('2019-11-21/minutes') }],
    })
    expect(meeting.items.find(({ agenda }) => agenda?.number === '4')!.papers[0]).toMatchObject({ pages: { first: 1, last: 6 } })
  })
})
