import { describe, expect, it } from 'vitest'
import { choose } from '../../src/parse/choose.js'
import { families } from '../../src/parse/families/index.js'
import { neutral } from '../../src/parse/families/neutral.js'
import { printed } from '../../src/parse/families/printed/index.js'
import { withPagesWritten } from '../../src/parse/packs/page-column.js'
import { pdf, prose } from './packs-make.js'

const read = (lines: Parameters<typeof pdf>[0][number]['lines']) => {
  const text = pdf([{ lines }])
  return choose(
    text,
    text.pages.flatMap((page) => page.lines),
    families,
    printed,
    neutral,
  )!.drafts
}

/** What was done at an earlier meeting, under headings with numbers, as minutes have. */
const told = [
  { text: '1. Introduction', bold: true, gap: 1 },
  'The Lamp Panel met on 4 May 2019 and agreed that the lamps be kept. Those present asked for a report on the quay.',
  { text: '2. What the Panel said', bold: true, gap: 1 },
  'It was resolved by the Panel that the matter be referred to the Council. The meeting was closed at 9.10 pm.',
  { text: '3. Costs', bold: true, gap: 1 },
  'Members noted the costs and approved a further review of the lamps.',
]

describe('papers that stand alone', () => {
  it('a report with its labels is no meeting, however its headings are numbered', () => {
    const [draft] = read([
      'From: Ann Quill, Lamp Officer',
      'To: Quay Council, 3 June 2019',
      'Subject: Lamps of the quay',
      'Status: Unrestricted',
      ...told,
    ])
    expect(draft).toMatchObject({ type: 'report', title: 'Lamps of the quay', body: 'Quay Council', items: [] })
  })

  it('a record of decision is no agenda', () => {
    const [draft] = read([
      { text: 'QUAY COUNCIL – RECORD OF DECISION', bold: true },
      'Decision taken by: Ann Quill, Member for Lamps',
      'Title of decision: Lamps of the quay',
      ...told,
    ])
    expect(draft).toMatchObject({ type: 'decision', items: [] })
  })

  it('a report whose lines end like pages is no front sheet, and no word of it changes', () => {
    const lines = [
      'Report to: Lamp Panel',
      'From: Ann Quill',
      'Title: Keeping 12-16',
      'Quay Street',
      ...prose('lamp', 8),
      'Who lives at 12-16',
      'Quay Street',
    ]
    const [draft] = read(lines)
    expect(draft!.type).toBe('report')
    expect(withPagesWritten(pdf([{ lines }]).pages).flatMap((page) => page.lines.map(({ text }) => text))).toEqual(lines)
  })

  it('minutes that name who they are to stay minutes', () => {
    const [draft] = read([
      { text: 'Minutes of the Lamp Panel held on 4 May 2019', bold: true },
      'Present: Ann Quill (Chair), Bea Inkpot',
      ...told,
    ])
    expect(draft!.type).toBe('minutes')
    expect(draft!.items).toHaveLength(3)
  })
})
