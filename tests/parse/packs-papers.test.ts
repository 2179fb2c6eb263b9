import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { readBlocks } from '../../src/parse/blocks.js'
import { readDecisionRecord } from '../../src/parse/families/decision-record.js'
import { readQuestionPaper } from '../../src/parse/families/question-paper.js'
import { readReport } from '../../src/parse/families/report.js'
import { readActionTable } from '../../src/parse/packs/actions.js'
import { readRecipient } from '../../src/parse/packs/bodies.js'
import type { Segment, SegmentType } from '../../src/parse/packs/segment.js'
import { toParas } from '../../src/parse/paras.js'
import { pdf, plain } from './packs-make.js'

const segment = (type: SegmentType, text: ReturnType<typeof pdf>): Segment => ({
  type,
  lines: text.pages.flatMap((p) => p.lines),
  evidence: [],
})

describe('reports', () => {
  it('reads the head’s fields and leaves the body', () => {
    const text = plain([
      'QUAY COUNCIL',
      '',
      'By: Ann Quill – Lamp Officer',
      'To: Lamp and Quay Panel – 3 June 2019',
      'Subject: Quay lighting',
      'Classification: Unrestricted',
      '',
      'Introduction',
      '',
      '1. The lamps of the Quay are old.',
    ])
    const draft = readReport(segment('report', text), text)
    expect(draft).toMatchObject({
      type: 'report',
      title: 'Quay lighting',
      body: 'Lamp and Quay Panel',
      date: '2019-06-03',
      organisation: 'Quay Council',
    })
    expect(draft.content.map((p) => p.text)).toEqual(['Introduction', '1. The lamps of the Quay are old.'])
  })

  it('reads a head set as a table', () => {
    const cell = (row: number, column: number) => ({ hint: { cell: { table: 0, row, column, columns: 2 } } })
    const lines: (Partial<Line> & { text: string })[] = [
      { text: 'Date:', ...cell(0, 0) },
      { text: '3 June 2019', ...cell(0, 0) },
      { text: 'Meeting Name:', ...cell(0, 1) },
      { text: 'Lamp Panel', ...cell(0, 1) },
      { text: 'Report title', ...cell(1, 0) },
      { text: 'Quay lighting', ...cell(1, 1) },
      { text: 'RECOMMENDATION', bold: true },
    ]
    const text = pdf([{ lines }])
    const draft = readReport(segment('report', text), text)
    expect(draft).toMatchObject({ title: 'Quay lighting', body: 'Lamp Panel', date: '2019-06-03' })
    expect(draft.content.map((p) => p.text)).toEqual(['RECOMMENDATION'])
  })

  it('knows a body from a person', () => {
    expect(readRecipient('County Council, 13 March 2025')).toEqual({ body: 'County Council', date: '2025-03-13' })
    expect(readRecipient('Ann Quill, Cabinet Member for Lamps')).toEqual({ body: null, date: null })
  })
})

describe('records of decision', () => {
  it('makes headings of the form’s labels and fields of its first boxes', () => {
    const at = (x0: number, x1: number) => ({ indent: x0, right: x1 })
    const text = pdf([
      {
        lines: [
          { text: 'QUAY COUNCIL – RECORD OF DECISION', bold: true },
          { text: 'DECISION TO BE TAKEN BY:', bold: true, ...at(110, 280) },
          { text: 'Lamp Cabinet', bold: true, ...at(170, 230) },
          { text: 'DECISION NO:', bold: true, ...at(450, 530) },
          { text: '19/0012', bold: true, ...at(460, 510) },
          { text: 'Subject Matter / Title of Decision', bold: true, gap: 2 },
          { text: 'Quay lighting', bold: true },
          { text: 'Reason(s) for decision:', bold: true, gap: 2 },
          { text: 'The lamps are old.' },
        ],
      },
    ])
    const draft = readDecisionRecord(segment('decision', text), text)
    expect(draft).toMatchObject({ type: 'decision', title: 'Quay lighting', body: 'Lamp Cabinet', organisation: 'Quay Council' })
    expect(draft.decision).toEqual({ 'Decision maker': 'Lamp Cabinet', 'Decision number': '19/0012', Title: 'Quay lighting' })
    expect(draft.content.map((p) => [p.text, p.bold || p.lines[0]!.hint?.heading !== undefined])).toEqual([
      ['QUAY COUNCIL – RECORD OF DECISION', true],
      ['DECISION TO BE TAKEN BY:', true],
      ['Lamp Cabinet', false],
      ['DECISION NO:', true],
      ['19/0012', false],
      ['Subject Matter / Title of Decision', true],
      ['Quay lighting', false],
      ['Reason(s) for decision:', true],
      ['The lamps are old.', false],
    ])
  })
})

describe('question papers', () => {
  it('gives number, asker, text and answer and drops the repeated body and day', () => {
    const head = (n: number) => [
      { text: `Question ${n}` },
      { text: 'QUAY COUNCIL', bold: true },
      { text: 'Monday 3 June 2019', bold: true },
      { text: 'Question by Ann Quill to Ben Inkpot,', bold: true },
      { text: 'Cabinet Member for Lamps', bold: true },
    ]
    const text = pdf([
      { lines: [...head(1), { text: 'Why is the lamp out?' }, { text: 'Answer' }, { text: 'It has no oil.' }] },
      { lines: [...head(2), { text: 'When will it be lit?' }, { text: 'Answer' }, { text: 'On Tuesday.' }] },
    ])
    const draft = readQuestionPaper(segment('questions', text), text)
    expect(draft).toMatchObject({ type: 'other', body: 'Quay Council', date: '2019-06-03' })
    const asker = { name: 'Ann Quill', organisation: null }
    const askedOf = 'Ben Inkpot, Cabinet Member for Lamps'
    expect(readBlocks(draft.content)).toMatchObject([
      {
        type: 'question',
        number: '1',
        asker,
        askedOf,
        text: 'Why is the lamp out?',
        content: [{ text: 'Answer' }, { text: 'It has no oil.' }],
      },
      {
        type: 'question',
        number: '2',
        asker,
        askedOf,
        text: 'When will it be lit?',
        content: [{ text: 'Answer' }, { text: 'On Tuesday.' }],
      },
    ])
  })
})

describe('tables of actions', () => {
  it('reads rows of cells by their column heads', () => {
    const paras = toParas(plain(['Actions']).pages[0]!.lines, 'text')
    const rows = [
      ['Action', 'Owner', 'Due date', 'Status'],
      ['Light the lamp', 'Lamp Keeper', '04/12/2019', 'Open'],
    ]
    expect(readActionTable([{ ...paras[0]!, rows }])).toMatchObject([
      { text: 'Light the lamp', owner: 'Lamp Keeper', due: '2019-12-04', status: 'Open' },
    ])
  })

  it('reads rows that have lost their columns', () => {
    const paras = toParas(
      plain([
        'Status Owner Due date',
        'Light the lamp Open Lamp Keeper 04/12/2019',
        'Fill the oil Closed Quay Keeper 05/12/2019',
        '',
        'The next meeting is in May.',
      ]).pages[0]!.lines,
      'text',
    )
    expect(readActionTable(paras).map((a) => [a.text, a.owner, a.due, a.status])).toEqual([
      ['Light the lamp', 'Lamp Keeper', '2019-12-04', 'Open'],
      ['Fill the oil', 'Quay Keeper', '2019-12-05', 'Closed'],
    ])
  })

  it('finds none in other tables', () => {
    const paras = toParas(plain(['Costs']).pages[0]!.lines, 'text')
    expect(
      readActionTable([
        {
          ...paras[0]!,
          rows: [
            ['Street', 'Lamps'],
            ['Quay', '4'],
          ],
        },
      ]),
    ).toEqual([])
  })
})
