import { describe, expect, it } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { choose } from '../../src/parse/choose.js'
import { families } from '../../src/parse/families/index.js'
import { neutral } from '../../src/parse/families/neutral.js'
import { printed } from '../../src/parse/families/printed/index.js'
import { withPagesWritten } from '../../src/parse/packs/page-column.js'
import { readRecord } from '../../src/pipeline.js'
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

  it('a figure that belongs to a word is no page', () => {
    const lines = [
      'Held at the Lamp Room, 4 Quay Street, London SE1',
      'List of Contents                    Page No.',
      '1. Minutes of the last meeting, in short   1 - 2',
    ].map((text) => ({ text: text.replace(/ +/g, ' '), right: 500 }))
    expect(withPagesWritten(pdf([{ lines }]).pages).flatMap((page) => page.lines.map(({ text }) => text))).toEqual([
      'Held at the Lamp Room, 4 Quay Street, London SE1',
      'List of Contents Page No.',
      '1. Minutes of the last meeting, in short (Pages 1 - 2)',
    ])
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

describe('what a meeting left to be done or decided, as a paper of its own', () => {
  const open = async (name: string, text: string) => (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!
  const tasks = [
    ['Light the lamp', 'Ada Quill', '4 May 2029', 'Open'],
    ['Mend the gate', 'Ben Inkpot', '9 June 2029', 'Done'],
    ['Sweep the quay', 'Una Teal', '1 July 2029', 'In hand'],
  ]
  const read = [
    ['Light the lamp', 'Ada Quill', '2029-05-04'],
    ['Mend the gate', 'Ben Inkpot', '2029-06-09'],
    ['Sweep the quay', 'Una Teal', '2029-07-01'],
  ]
  const top = ['Quayhaven Town Council', 'Lamp Board: action log', 'Actions from the meeting of 3 April 2029']
  const rows = [['Ref', 'Action', 'Owner', 'Due', 'Status'], ...tasks.map((task, i) => [String(i + 1), ...task])]

  it.each([
    [
      'log.html',
      `${top.map((t) => `<p>${t}</p>`).join('')}<table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
    ],
    ['log.txt', [...top, '', ...rows.map((row) => row.join('\t'))].join('\n')],
  ])('a log of actions is no agenda: %s', async (name, text) => {
    const { type, date, items, actions } = await open(name, text)
    expect([type, date, items.length]).toEqual(['other', '2029-04-03', 0])
    expect(actions.map((a) => [a.text, a.owner, a.due])).toEqual(read)
  })

  it('a list of actions behind the last item gives each its owner and its day', async () => {
    const list = tasks.map(([text, owner, due]) => `• ${text} – ${owner} – ${due}`).join('\n')
    const minutes = `Lamp Board\nMinutes of the meeting held on 3 April 2029\n\n1. Lamps\nThe lamps were out. Action taken so far was noted.\n\n2. Gates\nIt was agreed that the gate be mended.\n\n`
    const { actions } = await open('minutes.txt', `${minutes}Summary of actions\n${list}\n`)
    expect(actions.map((a) => [a.text, a.owner, a.due])).toEqual(read)
    expect((await open('minutes.txt', `${minutes}Actions\n• Lamps – out\n• Gates – shut\n`)).actions).toEqual([])
  })

  it('a notice of what a meeting decided has items, a form of decision has none', async () => {
    const said = ['That the lamp be lit.', 'That the gate be mended.', 'That the quay be swept.']
    const items = said.map((text, i) => `${61 + i}. ${['Lamps', 'Gates', 'Quay'][i]}\n\nDECISION: ${text}\n`).join('\n')
    const notice = await open(
      'notice.txt',
      `Quayhaven Town Council\nDecision notice\nLamp Board\n\nMeeting held on 3 April 2029\n\n${items}`,
    )
    expect([notice.type, notice.date]).toEqual(['decision', '2029-04-03'])
    expect(notice.items.map((i) => [i.number, i.title, i.content[0]!.type])).toEqual([
      ['61', 'Lamps', 'resolution'],
      ['62', 'Gates', 'resolution'],
      ['63', 'Quay', 'resolution'],
    ])
    const form = `Decision notice\n\nDecision made by: Keeper of Lamps\nSubject: Lamps\nDate of decision: 3 April 2029\n\n1. Lamps\n\nThe lamp is to be lit.\n\n2. Gates\n\nThe gate is to be mended.\n`
    expect((await open('form.txt', form)).items).toEqual([])
  })
})

it('points numbered with their item and a letter are no items where they tell', async () => {
  const said = [
    'The lamp had been out since May and nobody knew why.',
    'It was said that the oil was bad, and that more had been asked for.',
  ]
  const text = `Lamp Board\nMinutes of the meeting held on 3 April 2029\n\n${['Lamps', 'Gates', 'Quay'].map((title, i) => `${i + 1}. ${title}\n\n${said.map((s, j) => `${i + 1}(${'ab'[j]}) ${s}`).join('\n\n')}\n`).join('\n')}`
  const [{ items } = { items: [] }] = (await readRecord(toOriginal('minutes.txt', Buffer.from(text)))).documents
  expect(items.map((i) => [i.number, i.content.map((b) => b.label)])).toEqual(['1', '2', '3'].map((n) => [n, [`${n}(a)`, `${n}(b)`]]))
})
