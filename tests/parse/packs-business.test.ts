import { describe, expect, it } from 'vitest'
import { printed } from '../../src/parse/families/printed/index.js'
import { businessHeads } from '../../src/parse/packs/business.js'
import { pageFacts } from '../../src/parse/packs/page-facts.js'
import { pdf, prose } from './packs-make.js'

const notice = (body: string, day: string, titles: string[]) => [
  { text: body, size: 16, bold: true },
  `You are hereby summoned to a meeting of the ${body} on ${day} at 6.30 pm for the following business.`,
  { text: 'AGENDA', bold: true },
  ...titles.map((title, i) => `${i + 1}. ${title}`),
]
const TITLES = ['Apologies for absence', 'Minutes of the meeting held on 6 April 2023', 'Lamps of the quay', 'Gifts', 'Reports']
const agenda = notice('Harbour Board', '14 May 2023', TITLES)
const headed = (title: string) => [{ text: title, bold: true }, ...prose('lamp', 12)]
const drafts = (text: ReturnType<typeof pdf>) =>
  printed.read(
    text,
    text.pages.flatMap((page) => page.lines),
  )
const summary = (text: ReturnType<typeof pdf>) =>
  drafts(text).map((d) => `${d.type} ${d.pages?.first}-${d.pages?.last} ${d.agendaItem ?? '-'} ${d.agendaItemFrom ?? '-'}`)

describe('pages headed by an item of the agenda', () => {
  it('begin its paper, whatever kind of paper it is', () => {
    expect(summary(pdf([{ lines: agenda }, { lines: headed('Lamps of the Quay: survey') }, { lines: headed('GIFTS') }]))).toEqual([
      'agenda 1-1 - -',
      'other 2-2 3 title',
      'other 3-3 4 title',
    ])
  })

  it('begin none where the title heads several pages, or is one word of a longer head', () => {
    const heads = (...titles: string[]) => [
      ...businessHeads(pageFacts(pdf([{ lines: agenda }, ...titles.map((title) => ({ lines: headed(title) }))]))).values(),
    ]
    expect(heads('Gifts')).toEqual(['Gifts'])
    expect(heads('Gifts', 'Gifts')).toEqual([])
    expect(heads('Reports of ships', 'Report 3')).toEqual([])
  })

  it('begin none where the file runs through its business', () => {
    const told = (...titles: string[]) => titles.flatMap((title) => [...prose('lamp', 6), { text: title, bold: true }])
    const text = pdf([{ lines: agenda }, { lines: [...headed('Lamps of the quay'), ...told('Apologies for absence', 'Gifts')] }])
    expect(summary(text)).toHaveLength(1)
  })
})

describe('a paper that lists its own contents', () => {
  const section = (title: string) => ({ lines: [{ text: title, size: 18, bold: true }, ...prose('account', 24)] })
  const contents = [
    { text: 'Yearly accounts of the quay', size: 20, bold: true },
    { text: 'Contents', bold: true },
    'Statement of lamps 2',
    'Balance sheet of the quay 3',
    'Notes to the accounts 4',
  ]
  const pages = [{ lines: contents }, section('Statement of lamps'), section('Balance sheet of the quay'), section('Notes to the accounts')]

  it('is one paper as far as the list goes', () => {
    const text = pdf([{ lines: agenda }, ...pages, section('Register of gifts')])
    expect(summary(text).map((line) => line.split(' ')[1])).toEqual(['1-1', '2-5', '6-6'])
  })

  it('but for its appendices', () => {
    const text = pdf([
      { lines: agenda },
      ...pages.slice(0, 3),
      { lines: [{ text: 'Appendix 1', bold: true }, 'Notes to the accounts', ...prose('note')] },
    ])
    expect(summary(text).map((line) => line.split(' ')[1])).toEqual(['1-1', '2-4', '5-5'])
  })
})

describe('ties', () => {
  it('are to the agenda before the paper, where a file holds two', () => {
    const other = notice('Quay Council', '15 May 2023', ['Welcome', 'Nets on the landing', 'Gifts of the year'])
    const text = pdf([{ lines: agenda }, { lines: other }, { lines: headed('Nets on the landing') }])
    expect(summary(text).at(-1)).toBe('other 3-3 2 title')
  })

  it('are not by the name of the body that meets', () => {
    const own = notice('Harbour Board', '14 May 2023', [...TITLES, 'Election of members of the Harbour Board'])
    const text = pdf([
      { lines: own },
      { lines: [{ text: 'Harbour Board', size: 22, bold: true }, { text: 'Register', size: 16 }, ...prose('lamp')], width: 500 },
    ])
    expect(summary(text).at(-1)).toMatch(/^other 2-2 -/)
  })
})
