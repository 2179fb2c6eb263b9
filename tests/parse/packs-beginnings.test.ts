import { describe, expect, it } from 'vitest'
import { printed } from '../../src/parse/families/printed/index.js'
import { continuesNumbering } from '../../src/parse/packs/continuity.js'
import { pdf, prose } from './packs-make.js'

const NAME = 'EELPOOL PARISH COUNCIL'
const notice = (what: string, from: number) => [
  { text: NAME, bold: true },
  `You are summoned to attend the ${what} to be held on Monday 20th May 2019 at 7.00pm`,
  { text: 'AGENDA', bold: true },
  ...['Apologies for absence', 'Minutes of the last meeting', 'Accounts for payment', 'Date of next meeting'].map(
    (title, i) => `${from + i}. ${title}`,
  ),
]
const minutes = (day: string) => [
  `Minutes of the meeting of the Parish Council held on ${day}`,
  'Present: Cllr A Inkpot (Chair), Cllr B Quill',
  ...prose('minute', 20),
]
const drafts = (text: ReturnType<typeof pdf>) =>
  printed.read(
    text,
    text.pages.flatMap((page) => page.lines),
  )
const summary = (text: ReturnType<typeof pdf>) => drafts(text).map((s) => `${s.type} ${s.pages?.first}-${s.pages?.last}`)

describe('beginnings weighed over the whole file', () => {
  it('cuts at a second notice with items of its own, and joins a cover to the list behind it', () => {
    expect(summary(pdf([{ lines: notice('Annual Meeting', 1) }, { lines: notice('meeting of the Council', 31) }]))).toEqual([
      'agenda 1-1',
      'agenda 2-2',
    ])
    const cover = ['Summons to and', 'Agenda for a', 'Meeting on', 'Monday, 20 May 2019'].map((text) => ({ text, size: 24 }))
    expect(
      summary(
        pdf([{ lines: notice('Annual Meeting', 1) }, { lines: minutes('6 May 2018') }, { lines: cover }, { lines: notice('meeting', 31) }]),
      ),
    ).toEqual(['agenda 1-1', 'minutes 2-2', 'agenda 3-4'])
  })

  it('counts on over pages without a number where the count is large', () => {
    const page = (...lines: string[]) => pdf([{ lines }]).pages[0]!.lines
    const without = page('The quay was told of the works.')
    expect(continuesNumbering([page('2572. Updates: works.'), without, without], page('2573. Reports: none.'))).toBe(true)
    expect(continuesNumbering([page('2572. Updates: works.'), without], page('2575. Reports: none.'))).toBe(false)
    expect(continuesNumbering([page('3. Updates: works.'), without], page('4. Reports: none.'))).toBe(false)
    expect(continuesNumbering([page('3. Updates: works.')], page('4. Reports: none.'))).toBe(true)
  })

  it('lets no name of a council in a running head bind papers', () => {
    const pages = ['6 May 2018', '3 June 2018', '1 July 2018'].map((day) => ({ lines: [NAME, ...minutes(day)] }))
    const text = pdf(pages)
    for (const page of text.pages) {
      page.lines.shift()
      text.furniture.push({ bucket: 'header', text: NAME, place: { page: page.number, box: [60, 40, 300, 52] } })
    }
    expect(summary(text)).toEqual(['minutes 1-1', 'minutes 2-2', 'minutes 3-3'])
  })

  it('takes the name and the day from a head that is repeated on the pages after it', () => {
    const inside = ['(19:15 TO 19:25)', 'PRESENT: Cllr A Inkpot (Chair), Cllr B Quill', '1 APOLOGIES', ...prose('minute', 20)]
    const text = pdf([{ lines: notice('Annual Meeting', 1) }, { lines: inside, printed: 1 }, { lines: prose('minute', 9), printed: 2 }])
    for (const page of [2, 3])
      for (const [i, head] of ['LAMP COMMITTEE', '24 SEPTEMBER 2018'].entries())
        text.furniture.push({ bucket: 'header', text: head, place: { page, box: [60, 30 + i * 14, 300, 42 + i * 14] } })
    expect(drafts(text).map(({ type, date, body }) => [type, date, body])).toEqual([
      ['agenda', '2019-05-20', 'Eelpool Parish Council'],
      ['minutes', '2018-09-24', 'Lamp Committee'],
    ])
  })

  it('tells a paper by its title alone where the page before has ended, and a section by its like', () => {
    const agenda = { lines: notice('Annual Meeting', 1) }
    const report = ['Lamp report for the year', { text: 'The lamps were lit on all nights.', gap: 2.2 }, ...prose('lamp', 30)]
    expect(summary(pdf([agenda, { lines: report, left: 100 }]))).toEqual(['agenda 1-1', 'other 2-2'])
    const section = { text: 'Lamp report', bold: true }
    const within = [{ text: 'Oil report', bold: true }, ...prose('oil', 8)]
    expect(
      summary(pdf([agenda, { lines: [...report, ...within], left: 100 }, { lines: [section, ...prose('lamp', 12)], left: 100 }])),
    ).toEqual(['agenda 1-1', 'other 2-3'])
  })

  it('cuts appendices from the minutes before them by name, item, numbers that begin anew, and a turned page with a heading', () => {
    const text = pdf([
      { lines: [...minutes('6 May 2018'), '117. Next meeting', 'The chairman closed the meeting at 9.45 pm.'] },
      {
        lines: [
          { text: NAME, bold: true, size: 14 },
          { text: 'Item 8 Budget', bold: true },
          '8.1 The budget is short.',
          ...prose('budget', 20),
        ],
      },
      { lines: prose('budget') },
      {
        lines: [
          { text: NAME, bold: true, size: 14 },
          { text: 'ITEM 9 PRECEPT', bold: true },
          '9.1 The precept is set.',
          ...prose('precept', 8),
        ],
      },
      { lines: [{ text: 'Lamps by street', bold: true }, ...prose('street', 30)], width: 842, height: 595 },
    ])
    expect(summary(text)).toEqual(['minutes 1-1', 'other 2-3', 'other 4-4', 'other 5-5'])
  })

  it('takes bookmarks that a word processor made of headings for nothing else, also where one repeats no line', () => {
    const outline = [
      { title: 'Apologies', page: 1, level: 1 },
      { title: 'Lamps', page: 1, level: 1 },
      { title: 'Nearly a heading', page: 2, level: 1 },
    ]
    const text = pdf(
      [{ lines: [...minutes('6 May 2018'), '1 Apologies', '2 Lamps'] }, { lines: [{ text: '3 Oil', bold: true }, ...prose('oil')] }],
      outline,
    )
    expect(summary(text)).toEqual(['minutes 1-2'])
  })

  it('keeps the slides of one talk together, and sends a distribution list away from them', () => {
    const slide = (text: string) => ({ lines: [{ text, size: 28 }, 'One point'], width: 960, height: 540 })
    const list = { lines: [{ text: 'LAMP PANEL DISTRIBUTION LIST (OPEN)', bold: true }, 'Cllr A Inkpot', 'Clerk'] }
    expect(summary(pdf([{ lines: notice('Annual Meeting', 1) }, slide('Lamps'), slide('By night'), slide('Thanks'), list]))).toEqual([
      'agenda 1-1',
      'other 2-4',
      'other 5-5',
    ])
  })

  it('reads single page numbers in a column of their own as the pages of the items, also behind wrapped titles', () => {
    const at = (text: string, indent: number, row: number) => ({ text, indent, right: indent + text.length * 6, baseline: 200 + row * 16 })
    const lines = [
      { text: 'Lamp Committee', size: 20 },
      { text: 'A meeting of the Lamp Committee will be held on 22 October 2018', baseline: 100 },
      { text: 'AGENDA', baseline: 120 },
      at('1. Apologies for absence', 72, 0),
      at('2. Minutes of the meeting held on 24 September 2018 and notes', 72, 1),
      { ...at('3', 510, 1), gap: 0 },
      { ...at('of the joint session', 90, 2), gap: 0 },
      { ...at('3. Lamps of the Quay', 72, 3), gap: 1 },
      at('9', 510, 3),
      { ...at('4. Oil', 72, 4), gap: 1 },
      at('23', 508, 4),
    ]
    const [agenda] = drafts(pdf([{ lines: lines.map((line) => ({ right: 300, ...line })) }]))
    expect(agenda!.items.map(({ number, title, pages }) => [number, title, pages?.first])).toEqual([
      ['1', 'Apologies for absence', undefined],
      ['2', 'Minutes of the meeting held on 24 September 2018 and notes of the joint session', 3],
      ['3', 'Lamps of the Quay', 9],
      ['4', 'Oil', 23],
    ])
  })
})
