import { describe, expect, it } from 'vitest'
import { printed } from '../../src/parse/families/printed/index.js'
import { cutDocuments } from '../../src/parse/packs/cut.js'
import { pdf, plain, prose } from './packs-make.js'

const agenda = [
  'AGENDA',
  'LAMP AND QUAY PANEL',
  'Notice is hereby given that the Lamp and Quay Panel will meet on Monday, 3 June 2019.',
  '1 Apologies',
  '2 Minutes of the meeting held on 6 May 2019 (Pages 1 - 2)',
  '3 Quay lighting (Pages 3 - 6)',
]
const minutes = [
  'LAMP AND QUAY PANEL',
  'MINUTES of a meeting of the Lamp and Quay Panel held at the Boathouse on Monday, 6 May 2019.',
  'PRESENT: Mr A Inkpot (Chairman) and Mrs B Quill',
]
const report = [
  'From: Head of Lamps',
  'To: Lamp and Quay Panel – 3 June 2019',
  'Subject: Quay lighting',
  'Classification: Unrestricted',
  ...prose('lighting', 24),
]
const summary = (text: ReturnType<typeof pdf>) =>
  printed
    .read(
      text,
      text.pages.flatMap((page) => page.lines),
    )
    .map((s) => `${s.type} ${s.pages?.first}-${s.pages?.last}${s.agendaItem ? ` item ${s.agendaItem}` : ''}`)

describe('packs of pages', () => {
  it('cuts at stamps and at the agenda’s pages, and leaves blank pages with the paper before', () => {
    const text = pdf([
      { lines: agenda },
      { lines: [] },
      { lines: [...minutes, ...prose('minute', 20)], printed: 1, stamps: ['Agenda Item 2'] },
      { lines: prose('minute', 12), printed: 2 },
      { lines: report, printed: 3, stamps: ['Agenda Item 3'] },
      { lines: prose('lighting'), printed: 4 },
      { lines: [{ text: 'Appendix A: Lamps by street', bold: true }, ...prose('street')], printed: 5 },
      { lines: [], printed: 6 },
    ])
    expect(summary(text)).toEqual(['agenda 1-2', 'minutes 3-4 item 2', 'report 5-6 item 3', 'other 7-8 item 3'])
  })

  it('needs no stamps: the forms of first pages, paper sizes and own numbers do', () => {
    const text = pdf([
      { lines: agenda },
      { lines: [...minutes, ...prose('minute', 20)] },
      { lines: report, left: 57 },
      { lines: prose('lighting'), left: 57 },
      { lines: [{ text: 'Streets of the Quay', size: 26 }, 'A survey'], width: 612, height: 792 },
      { lines: prose('survey'), width: 612, height: 792, footer: 'Survey of streets' },
      { lines: ['QUAY COUNCIL – RECORD OF DECISION', 'DECISION TO BE TAKEN BY:', 'Lamp Keeper', ...prose('decision', 12)] },
    ])
    expect(summary(text)).toEqual(['agenda 1-1', 'minutes 2-2 item 2', 'report 3-4 item 3', 'other 5-6 item 3', 'decision 7-7 item 3'])
  })

  it('keeps a paper with its continued numbers and headers whole, whatever stands at the head of a page', () => {
    const text = pdf([
      { lines: agenda },
      { lines: report, footer: 'Lamp strategy' },
      { lines: [{ text: 'Annex B', bold: true }, ...prose('annex')], footer: 'Lamp strategy' },
      { lines: ['and the rest of the sentence.', ...prose('lighting')], footer: 'Lamp strategy' },
    ])
    expect(summary(text)).toEqual(['agenda 1-1', 'report 2-4 item 3'])
  })

  it('keeps minutes whole whose later pages say at their head what they are, or begin with the next number', () => {
    const head = ['Lamp and Quay Panel', 'Record of Decisions', '6 May 2019', 'Present: Mr A Inkpot and Mrs B Quill']
    const numbered = (n: number) => [{ text: `LQ-${n} Quay lighting`, bold: true }, ...prose('lamp', 6)]
    const running = pdf([
      { lines: [...head, ...prose('quay', 22)] },
      { lines: ['Record of Decisions – Lamp and Quay Panel Page 2', ...prose('quay', 6)] },
    ])
    expect(summary(running)).toEqual(['decision 1-2'])
    const counted = pdf([
      { lines: [...minutes, ...numbered(30), ...numbered(31), 'The meeting closed.'] },
      { lines: [...numbered(32), '(1) Lamps were seen.', '(2) Ropes were seen.'] },
    ])
    expect(summary(counted)).toEqual(['minutes 1-2'])
    const another = pdf([
      { lines: [...head, ...prose('quay', 22)] },
      { lines: ['Record of Decisions – Lamp and Quay Panel', '3 June 2019', 'Present: Mr A Inkpot', ...prose('quay', 6)] },
    ])
    expect(summary(another)).toHaveLength(2)
  })

  it('takes a bookmark for a paper only where it is no heading of the page', () => {
    const pages = [
      { lines: agenda },
      { lines: report },
      { lines: [...prose('lighting', 20), 'Costs', ...prose('cost', 8)] },
      { lines: prose('plan') },
    ]
    const outline = [
      { title: 'Costs', page: 3, level: 2 },
      { title: 'lamp-plan-final', page: 4, level: 2 },
    ]
    expect(summary(pdf(pages, outline))).toEqual(['agenda 1-1', 'report 2-3 item 3', 'other 4-4 item 3'])
  })

  it('gives an appendix on a page of its own a document, with bookmarks and without', () => {
    const appendix = { lines: [{ text: 'Appendix 1', bold: true }, ...prose('lamp')] }
    const outline = [
      { title: 'Agenda', page: 1, level: 1 },
      { title: '3 Quay lighting', page: 2, level: 1 },
    ]
    const pages = [{ lines: agenda }, { lines: report }, appendix]
    for (const text of [pdf(pages, outline), pdf(pages)])
      expect(summary(text)).toEqual(['agenda 1-1', 'report 2-2 item 3', 'other 3-3 item 3'])
  })
})

describe('single documents', () => {
  it('never cuts minutes at an item called Minutes, and gives their appendix on a page of its own a document', () => {
    const text = pdf([
      { lines: [...minutes, ...prose('minute', 20)] },
      { lines: ['MINUTES', 'The minutes of the last meeting were agreed.', ...prose('minute', 20)] },
      { lines: [{ text: 'Appendix 1', bold: true }, ...prose('lamp', 10)] },
    ])
    expect(summary(text)).toEqual(['minutes 1-2', 'other 3-3'])
  })

  it('tells two meetings in one file by the end of one and the head of the other', () => {
    const text = pdf([
      { lines: [...minutes, ...prose('minute', 8), 'The meeting closed at 9.05 pm.'] },
      { lines: ['MINUTES OF THE SPECIAL QUAY MEETING', 'MONDAY, 6 MAY 2019', 'Present: Mr A Inkpot', ...prose('quay')] },
    ])
    expect(summary(text)).toEqual(['minutes 1-1', 'minutes 2-2'])
  })

  it('joins a cover, its blank back and the list of business', () => {
    const cover = ['Summons to and', 'Agenda for a', 'Meeting on', 'Monday, 3 June 2019'].map((text) => ({ text, size: 24 }))
    expect(summary(pdf([{ lines: cover }, { lines: [] }, { lines: ['THE BOATHOUSE', ...agenda.slice(2)] }]))).toEqual(['agenda 1-3'])
  })

  it('gives one segment for pictures of pages', () => {
    const text = pdf([{ lines: [] }, { lines: [] }])
    for (const page of text.pages) Object.assign(page, { blank: undefined, scanned: true })
    expect(summary(text)).toEqual(['other 1-2'])
  })
})

describe('packs of text', () => {
  const blank = 'This page is intentionally left blank'
  const text = plain([
    ...agenda,
    '',
    ...minutes,
    '',
    'RESOLVED that the lamps be lit.',
    '',
    blank,
    '',
    ...report.slice(0, 4),
    '',
    'Introduction',
    '',
    '1. Appendix A lists the lamps.',
    '',
    blank,
    '',
    'Lamps of the Quay',
    '',
    'A lamp stands at each corner.',
    '',
    blank,
    '',
    'Meeting Notes',
    '',
    'Title: Lamp Board',
    'Date & time: 2 May 2019, 1000hrs',
    'Venue: Boathouse',
    'Attendees: Ann Quill',
    '',
    '1. Welcome',
  ])

  it('cuts at forms and blank pages', () => {
    expect(cutDocuments(text).map((s) => `${s.type} ${s.title}`)).toEqual([
      'agenda AGENDA',
      'minutes LAMP AND QUAY PANEL',
      'report Quay lighting',
      'other Lamps of the Quay',
      'minutes Lamp Board',
    ])
  })

  it('loses no line', () => {
    expect(cutDocuments(text).flatMap((s) => s.lines)).toEqual(text.pages[0]!.lines)
  })

  it('leaves a page of a meeting whole', () => {
    const page = plain([
      'Agenda and minutes',
      'Lamp Panel - Monday, 6 May 2019',
      '1. Minutes',
      'Minutes:',
      'The minutes were agreed.',
      '2. Lamps',
      'Report of the Head of Lamps',
      'RESOLVED that lamps be lit.',
    ])
    expect(cutDocuments(page)).toHaveLength(1)
  })
})
