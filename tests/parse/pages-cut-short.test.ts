/** Pages of the web as text, cut off somewhere: little is left of them by which they can be told. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string) => {
  const { documents, family } = await readRecord(toOriginal('page.txt', Buffer.from(text)))
  return { family: family?.name, ...documents[0]! }
}
const titles = (document: Awaited<ReturnType<typeof read>>) => document.items.map(({ number, title }) => [number, title])
const people = (document: Awaited<ReturnType<typeof read>>) => document.people.map(({ name, status }) => [status, name])

describe('pages cut short', () => {
  test('a link that says Minutes makes no page of one item of a whole meeting', async () => {
    const found = await read(
      'Lamps Committee\n\nMinutes: Read the Minutes\n\nMinutes of Meeting of the Lamps Committee held in the Reading Room on Thursday 8 December 2016 at 10.30 am.\n\nPresent:\n\nMr A Quill, Ms B Inkpot, Mrs C Nib\n\nNon-Members also present:-\n\nMr D Teal\n\nAn asterisk marks',
    )
    expect([found.date, found.startTime]).toEqual(['2016-12-08', '10:30'])
    expect(people(found)).toEqual([
      ['present', 'Mr A Quill'],
      ['present', 'Ms B Inkpot'],
      ['present', 'Mrs C Nib'],
      ['in-attendance', 'Mr D Teal'],
    ])
  })

  test('numbers of several parts count on though one stands alone, and are no days', async () => {
    const found = await read(
      'Present\n- Mr A Quill – Chair\n- Ms B Inkpot – Member of Staff\n- Mrs C Nib – Lamp Officer\nMinutes\n01/25/01 – Welcome\nThe chair welcomed all who had come to the quay that morning.\n01/25/02\nLamps\nMs Inkpot told the Board of her lamps, and of the night when none of them was lit.',
    )
    expect([found.type, found.date]).toEqual(['minutes', null])
    expect(titles(found)).toEqual([
      ['01/25/01', 'Welcome'],
      ['01/25/02', 'Lamps'],
    ])
    expect(people(found).map(([, name]) => name)).toEqual(['Mr A Quill', 'Ms B Inkpot', 'Mrs C Nib'])
  })

  test('an hour heads nothing, the name of the paper is no item, and 1. is the first of more', async () => {
    const said = 'The chair thanked the keeper for what she had done for the quay and for its lamps. '.repeat(3)
    const found = await read(
      `LAMP BOARD\n\nMEETING MINUTES\n\nFEBRUARY 6, 2027\n\n6:30PM                              Memorial Hall\n\nPresent: Ada Quill, Ben Inkpot\n\n  1. Licences and Permits\n\n${said}\n`,
    )
    expect(titles(found)).toEqual([['1', 'Licences and Permits']])
    expect(found.startTime).toBe('18:30')
  })

  test('a list below Agenda is the business, and what hangs under a point of it is none', async () => {
    const found = await read(
      'You are hereby summoned to attend a meeting of Quillhaven Parish Council in the Reading Room on Thursday 2nd March 2023 at 7.30pm\nAGENDA\n(Papers are linked)\n- Note attendance and receive apologies. –\n- declarations of interest and dispensations.\n- Minutes of the last meeting – To consider them\n- Lamps\n· each lamp by itself',
    )
    expect(found.type).toBe('agenda')
    expect(titles(found).map(([, title]) => title)).toEqual([
      'Note attendance and receive apologies',
      'declarations of interest and dispensations',
      'Minutes of the last meeting',
      'Lamps',
    ])
  })

  test('a sentence behind a colon is no part of the title', async () => {
    const found = await read(
      'Lamp Society\nMinutes of the Annual General Meeting\nHeld in the Mill Hall\nFriday 2lst September 2018 8.30pm\n\n  1. Welcome: Ada Quill welcomed four members to the meeting. She thanked all of them\n  2. Minutes of the last meeting. These were accepted.\n  3. Matters arising. There were none\n  4. Report on lamps. It had been read and was accepted by the meeting.',
    )
    expect(found.date).toBe('2018-09-21')
    expect(titles(found).map(([, title]) => title)).toEqual([
      'Welcome',
      'Minutes of the last meeting',
      'Matters arising',
      'Report on lamps',
    ])
  })

  test('a decision printed once more under the minutes is kept once', async () => {
    const page = (said: string) =>
      `Agenda, decisions and minutes\n\nLamps Cabinet - Thursday 11th February 2021 7.00 pm\n\nVenue: Mill Hall. View directions\n\nItems\nNo. Item\n\n139.\n\nWelcome\n\nMinutes:\n\nThe Leader welcomed all.\n\n140.\n\nMinutes\n\nTo confirm the minutes.\n\nDecision:\n\n${said}\n\nMinutes:\n\nDecision:\n\n${said}\n`
    const found = await read(page('The minutes were taken as read and signed by the Leader as a correct record.'))
    expect(found.items[1]!.content.length).toBe(1)
  })

  test('a head in two columns: the day and the place on the left, those present on the right', async () => {
    const found = await read(
      'Quay Board                                      Present:        Ada Quill\nMay 21, 2015                                                    Ben Inkpot\nMill Hall                                       Una Teal, Lamp Officer\n                                                Ned Vole, Secretary\n\nMs Quill called the meeting to order at 7:00 p.m.\n\nThe lamps were lit and the keeper was thanked.',
    )
    expect(people(found).map(([, name]) => name)).toEqual(['Ada Quill', 'Ben Inkpot', 'Una Teal', 'Ned Vole'])
    expect([found.date, found.venue, found.body]).toEqual(['2015-05-21', 'Mill Hall', 'Quay Board'])
  })
})
