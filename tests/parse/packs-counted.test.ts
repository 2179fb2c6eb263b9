import { describe, expect, it } from 'vitest'
import { printed } from '../../src/parse/families/printed/index.js'
import { pdf, prose } from './packs-make.js'

const agenda = ['1. Apologies', '2. Minutes', '3. Sale of the kiln', '4. Market strategy', '5. Oil']
const summary = (text: ReturnType<typeof pdf>) =>
  printed
    .read(
      text,
      text.pages.flatMap((page) => page.lines),
    )
    .map((draft) => `${draft.type} ${draft.pages?.first}-${draft.pages?.last} ${draft.agendaItem ?? '-'}`)
const front = { lines: [{ text: 'HARBOUR BOARD', size: 18 }, 'Meeting on 14 May 2023 at 6.30 pm', 'AGENDA', ...agenda] }
const counted = (...heads: string[]) => heads.map((head) => ({ lines: [{ text: head, bold: true }, ...prose('lantern')] }))

describe('heads that count papers in words nobody listed', () => {
  it('are beginnings, and items of the agenda where their counts only rise', () => {
    for (const words of ['Paper', 'Report for item', 'Agenda No', 'Document']) {
      const text = pdf([front, ...counted(`${words} 3`), { lines: prose('kiln') }, ...counted(`${words} 4`, `${words} 5`)])
      expect(summary(text)).toEqual(['agenda 1-1 -', 'other 2-3 3', 'other 4-4 4', 'other 5-5 5'])
    }
  })

  it('are appendices of the report before them where their counts begin again', () => {
    const report = (title: string) => ({
      lines: ['From: Head of Kilns', 'To: Harbour Board – 14 May 2023', `Subject: ${title}`, ...prose('kiln')],
    })
    const of = counted('Supporting paper 1: Oil', 'Supporting paper 2')
    const text = pdf([front, report('Sale of the kiln'), ...of, report('Market strategy'), ...of])
    expect(summary(text).slice(1)).toEqual(['report 2-2 3', 'other 3-3 3', 'other 4-4 3', 'report 5-5 4', 'other 6-6 4', 'other 7-7 4'])
  })

  it('begin papers under a line that runs over all of the file, where three or more are counted', () => {
    const plain = (head: string) => ({ lines: [head, 'OF THE BOARD', ...prose('lantern', 12)] })
    const paged = (...heads: string[]) =>
      [front, ...heads.map(plain)].map((page) => ({ ...page, footer: 'Harbour Board - AGENDA - 14 May 2023' }))
    expect(summary(pdf(paged('Paper A', 'Paper B', 'Paper C')))).toHaveLength(4)
    expect(summary(pdf(paged('Paper A', 'Paper B')))).toHaveLength(1)
  })

  it('are neither where such lines stand inside pages, or count parts of a paper', () => {
    const plain = (...heads: string[]) => heads.map((head) => ({ lines: [head, ...prose('lantern')] }))
    const inside = { lines: [...prose('oil', 16), 'Lot 7', ...prose('oil', 16), 'Lot 8', 'The end of it is here.'] }
    const cut = (...heads: string[]) => summary(pdf([...plain('Oil'), inside, ...plain(...heads)])).length
    expect(cut('Lot 9', 'Lot 10')).toBe(1)
    expect(cut('Chapter 1', 'Chapter 2', 'Chapter 3')).toBe(1)
    expect(summary(pdf([...plain('Oil'), inside, ...counted('Parcel 9', 'Parcel 10')]))).toHaveLength(3)
  })
})

it('a list of contents may print its pages as “2 to 5”, and a dash for none', () => {
  const row = (text: string, indent: number, at: number) => ({
    text,
    indent,
    right: indent + text.length * 6,
    baseline: 200 + at * 18,
    gap: 1,
  })
  const pages = [null, '2 to 2', '3 to 4', '5 to 5', null]
  const list = agenda.flatMap((title, i) => [row(title, 72, i), row(pages[i] ?? '-', 500, i)])
  const text = pdf([{ lines: ['HARBOUR BOARD', 'Supplementary papers', { text: 'Page(s)', indent: 490, right: 532 }, ...list] }])
  const [draft] = printed.read(text, text.pages[0]!.lines)
  expect(draft!.items.map(({ title, pages }) => [title, pages?.first, pages?.last])).toEqual([
    ['Apologies', undefined, undefined],
    ['Minutes', 2, 2],
    ['Sale of the kiln', 3, 4],
    ['Market strategy', 5, 5],
    ['Oil', undefined, undefined],
  ])
})
