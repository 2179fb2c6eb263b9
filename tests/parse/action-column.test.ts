import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { columnActions, takeActionColumn } from '../../src/parse/families/printed/action-column.js'
import { makePara } from '../../src/parse/para.js'

const LONG = 'words and more words that fill the line up to its right edge'
const at = (text: string, indent: number, right: number, baseline: number): Line => ({
  text,
  indent,
  right,
  baseline,
  gap: 0,
  place: { page: 1 },
})
const read = (lines: Line[]) => {
  const { lines: kept, marks } = takeActionColumn(lines)
  const actions = columnActions(
    marks,
    kept.map((line) => makePara([line])),
  )
  return { kept: kept.map(({ text }) => text), actions: actions.map(({ owner, text }) => `${owner}: ${text}`) }
}

describe('takeActionColumn', () => {
  it('takes a mark to the line on its level, where the column was read after the text', () => {
    const text = ['Lamps', 'Quays', 'Rails'].map((what, i) => at(`${what} ${LONG}`, 40, 510, 100 + i * 40))
    const marks = ['AQ', 'BI', 'CB'].map((who, i) => at(who, 527, 545, 97 + i * 40))
    expect(read([...text, ...marks])).toEqual({
      kept: [`Lamps ${LONG}`, `Quays ${LONG}`, `Rails ${LONG}`],
      actions: [`AQ: Lamps ${LONG}`, `BI: Quays ${LONG}`, `CB: Rails ${LONG}`],
    })
  })

  it('parts a mark that ends a line of text under the head of its column', () => {
    const head = at('ITEMS Action', 36, 575, 50)
    const lines = [at(`Lamps ${LONG}. AQ`, 40, 574, 100), at(`Quays ${LONG} of the BBC`, 40, 574, 120), at('Rails. BI', 40, 200, 140)]
    expect(read([head, ...lines])).toEqual({
      kept: ['ITEMS Action', `Lamps ${LONG}.`, `Quays ${LONG} of the BBC`, 'Rails. BI'],
      actions: [`AQ: Lamps ${LONG}.`],
    })
  })

  it('parts marks that end near the end of a short head, and none that begins a sentence', () => {
    const head = at('Items Action', 36, 541, 50)
    const lines = [
      at(`Lamps ${LONG}.`, 40, 540, 80),
      at(`Quays ${LONG}. AQ/BI`, 40, 556, 100),
      at(`Rails ${LONG}. CB`, 40, 555, 120),
      at('would see to the rails.', 40, 200, 140),
      at(`Boats ${LONG}. CB`, 40, 557, 160),
    ]
    expect(read([head, ...lines]).actions).toEqual([`AQ/BI: Quays ${LONG}.`, `CB: Boats ${LONG}.`])
  })

  it('leaves initials in running text alone where there is no column', () => {
    const lines = [at(`Lamps ${LONG}. AQ`, 40, 574, 100), at(`Quays ${LONG}`, 40, 560, 120)]
    expect(read(lines)).toEqual({ kept: [`Lamps ${LONG}. AQ`, `Quays ${LONG}`], actions: [] })
  })
})
