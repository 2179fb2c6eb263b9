import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { printed } from '../../src/parse/families/printed/index.js'
import { pdf, prose } from './packs-make.js'

const agenda = [
  { text: 'HARBOUR BOARD', size: 18, bold: true },
  'You are hereby summoned to a meeting of the Harbour Board on 14 May 2023 at 6.30 pm for the following business.',
  '1. Apologies for absence',
  '2. Declarations of interest',
  '3. Sale of the kiln at Pasture Lane',
  '4. Market strategy',
]
const drafts = (text: ReturnType<typeof pdf>) =>
  printed.read(
    text,
    text.pages.flatMap((page) => page.lines),
  )
const summary = (text: ReturnType<typeof pdf>) =>
  drafts(text).map((d) => `${d.type} ${d.pages?.first}-${d.pages?.last} ${d.agendaItem ?? '-'} ${d.title}`)
const inTable = (rows: [string, string][]): (Partial<Line> & { text: string })[] =>
  rows.flatMap((row, r) => row.map((text, c) => ({ text, bold: c === 0, hint: { cell: { table: 0, row: r, column: c, columns: 2 } } })))

describe('heads of papers in forms that were not known', () => {
  it('labels in the cells of a table, with no colon', () => {
    const head = inTable([
      ['Report to', 'Harbour Board'],
      ['Date', '14 May 2023'],
      ['Title', 'Sale of the kiln at Pasture Lane'],
    ])
    expect(summary(pdf([{ lines: agenda }, { lines: [...head, ...prose('kiln')] }]))[1]).toBe(
      'report 2-2 3 Sale of the kiln at Pasture Lane',
    )
  })

  it('who a paper is by or for, beside the name of a body or a day', () => {
    const by = ['Harbour Board', '14 May 2023', { text: 'Market strategy', bold: true }, 'Report of the Clerk', ...prose('market')]
    const note = [{ text: 'Market strategy', bold: true }, 'Briefing note for Harbour Board, 14 May 2023', ...prose('market')]
    for (const lines of [by, note]) expect(summary(pdf([{ lines: agenda }, { lines }]))[1]).toBe('report 2-2 4 Market strategy')
  })

  it('the item as a stamp of any wording, which is no title', () => {
    for (const stamp of ['Item No: 4', 'AGENDA ITEM NO. 4', 'Item 4', 'Agenda item: 4']) {
      const lines = [{ text: stamp, bold: true }, { text: 'Lanterns', bold: true }, ...prose('lantern')]
      expect(summary(pdf([{ lines: agenda }, { lines }]))[1]).toBe('other 2-2 4 Lanterns')
    }
  })

  it('titles that are set as no line inside a page is', () => {
    const paper = (title: string) => ({ lines: [{ text: title, size: 16 }, ...prose('lantern')] })
    const pages = [
      { lines: agenda },
      paper('Sale of the kiln'),
      { lines: prose('kiln') },
      paper('Lanterns of the quay'),
      paper('Market strategy'),
    ]
    const text = pdf(pages.map((page, i) => ({ ...page, left: i % 2 ? 72 : 50 })))
    expect(summary(text).map((line) => line.split(' ')[1])).toEqual(['1-1', '2-3', '4-4', '5-5'])
  })

  it('appendices under other words and counts, which go with the paper before them whatever their title', () => {
    for (const name of ['Appendix One', 'Attachment B', 'Enclosure 2', 'Annex 1', 'Exhibit A']) {
      const report = [
        'From: Head of Kilns',
        'To: Harbour Board – 14 May 2023',
        'Subject: Sale of the kiln at Pasture Lane',
        ...prose('kiln'),
      ]
      const appendix = [{ text: name, bold: true }, { text: 'Market strategy', bold: true }, ...prose('market')]
      expect(summary(pdf([{ lines: agenda }, { lines: report }, { lines: appendix }]))[2]).toMatch(/^other 3-3 3 /)
    }
  })
})

describe('the pages that the agenda prints', () => {
  const cell = (table: number, row: number, column: number, text: string): Partial<Line> & { text: string } => ({
    text,
    indent: [72, 110, 510][column],
    right: [90, 400, 522][column],
    baseline: 200 + row * 18,
    hint: { cell: { table, row, column, columns: 3 } },
  })
  const rows = ['Apologies', 'Minutes of the meeting held on 6 April 2023', 'Sale of the kiln', 'Market strategy']
  const list = (first: (number | null)[]) => [
    { text: 'Agenda', size: 14, bold: true },
    ...rows.flatMap((title, i) => [cell(0, i, 0, `${220 + i}`), cell(0, i, 1, title), ...(first[i] ? [cell(0, i, 2, `${first[i]}`)] : [])]),
  ]

  it('are read from a table whose numbers and pages have cells of their own', () => {
    const cover = [{ text: 'Harbour Board', size: 20 }, 'Monday, 14 May 2023 at 6.30 pm']
    const [agenda] = drafts(pdf([{ lines: cover }, { lines: list([null, 3, 5, 9]) }]))
    expect(agenda!.type).toBe('agenda')
    expect(agenda!.items.map(({ number, title, pages }) => [number, title, pages?.first])).toEqual(
      rows.map((title, i) => [`${220 + i}`, title, [undefined, 3, 5, 9][i]]),
    )
  })

  it('are pages of the file where the file holds them all, and tell nothing where it does not', () => {
    const minutes = ['MINUTES of the meeting of the Harbour Board held on 6 April 2023', 'Present: Cllr A Inkpot', ...prose('minute', 20)]
    const paper = (title: string) => [{ text: title, bold: true }, ...prose('lantern')]
    const pages = [
      { lines: list([null, 2, 3, 5]) },
      { lines: minutes },
      { lines: paper('Sale of the kiln') },
      { lines: prose('kiln') },
      { lines: paper('Market strategy') },
    ]
    expect(summary(pdf(pages)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'agenda 1-1 -',
      'minutes 2-2 221',
      'other 3-4 222',
      'other 5-5 223',
    ])
    const beyond = pdf([{ lines: list([null, 2, 30, 55]) }, { lines: prose('kiln') }])
    expect(summary(beyond)).toHaveLength(1)
  })
})
