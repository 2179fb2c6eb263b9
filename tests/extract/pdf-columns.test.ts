/** Text in columns reads down each; a list in columns keeps its last entries; tables stay tables. */
import { describe, expect, test } from 'vitest'
import { extractPdf } from '../../src/extract/pdf/index.js'
import { makePdf, say } from './pdf-make.js'

const STEP = 16

/** Columns of lines from one height; a line '' is a space of half a line. */
function columns(lists: string[][], edges: number[], from = 700): string {
  return lists
    .map((list, c) => {
      let y = from
      return list
        .map((text) => {
          if (text === '') y -= STEP / 2
          else y -= STEP
          return text === '' ? '' : say(text, edges[c]!, y, { size: 11 })
        })
        .join('')
    })
    .join('')
}

async function linesOf(content: string) {
  const { pages } = await extractPdf(makePdf([{ content: say('3. The slipway', 60, 720, { bold: true }) + content }]))
  return pages[0]!.lines.slice(1)
}
const textsOf = async (content: string) => (await linesOf(content)).map(({ text }) => text)

const LEFT = [
  'The Warden said that four steps by',
  'the weir had been broken since the',
  'spring, and that mending them would',
  'cost more than new ones, and that',
]
const RIGHT = ['the rail was loose at its lower end.', 'Members agreed that it be seen to', 'first and that the county be told', 'of it.']
const CLOSE = say('RESOLVED: that up to 640 be spent on the rail of the slipway and on its steps.', 60, 480, { size: 11 })
const CLOSED = 'RESOLVED: that up to 640 be spent on the rail of the slipway and on its steps.'

describe('text that runs down', () => {
  test.each([
    ['two columns', [LEFT, RIGHT], [60, 310]],
    ['the left one longer', [[...LEFT, 'the man who made the rail is still in', 'the village'], RIGHT.slice(1)], [60, 310]],
    ['the right one longer', [LEFT.slice(0, 3), [...LEFT.slice(3), ...RIGHT]], [60, 310]],
    [
      'three columns',
      [LEFT.slice(0, 3), LEFT.slice(1), RIGHT.slice(1)].map((list) => list.map((text) => text.slice(0, 24))),
      [60, 230, 400],
    ],
    [
      'paragraphs at heights of their own',
      [
        [...LEFT.slice(0, 3), 'be dear.', '', ...RIGHT.slice(1)],
        [...LEFT, 'so.', '', ...RIGHT],
      ],
      [60, 310],
    ],
    [
      'paragraphs that begin beside each other once',
      [
        [...LEFT, '', ...RIGHT],
        [...RIGHT, '', ...LEFT],
      ],
      [60, 310],
    ],
  ])('%s', async (_, lists, edges) => {
    expect(await textsOf(columns(lists, edges) + CLOSE)).toEqual([
      ...lists
        .flat()
        .filter(Boolean)
        .map((text) => text.trim()),
      CLOSED,
    ])
  })
})

describe('numbers that go on from the foot of a column to the head of the next', () => {
  const items = (numbers: number[], text: string[]) => numbers.flatMap((n) => [`${n}. Slipway, part ${n}`, ...text, ''])
  test.each([
    [
      'items with their text',
      items([4, 5], ['Four steps are broken.', 'The Warden to see to it.']),
      items([6, 7], ['There was none.', 'Noted.']),
    ],
    ['a list', ['1. Ann Vale', '2. Bob Quay', '3. Cy Reed'], ['4. Di Lark', '5. Ed Teal']],
  ])('%s reads down', async (_, left, right) => {
    expect(await textsOf(columns([left, right], [60, 310]) + CLOSE)).toEqual([...[...left, ...right].filter(Boolean), CLOSED])
  })

  test('rows that are numbered on both sides stay rows', async () => {
    const found = await linesOf(
      columns(
        [
          ['1. Slipway', '2. Weir', '3. Loft'],
          ['1. Warden', '2. Clerk', '3. Members'],
        ],
        [60, 310],
      ),
    )
    expect(found.every(({ hint }) => hint?.cell !== undefined)).toBe(true)
  })
})

describe('lists beside each other', () => {
  const cells = async (content: string) => (await linesOf(content)).map(({ text, hint }) => [text, hint?.cell?.row, hint?.cell?.column])
  test('an entry below the last row is of its own column, in a row of its own', async () => {
    const lists = [
      ['MEMBERS', 'Cllr Ann Vale', 'Cllr Bob Quay', 'Cllr Cy Reed'],
      ['OFFICERS', 'Mrs Di Lark'],
      ['GUESTS', 'Mr Ed Teal', 'Ms Fay Wren'],
    ]
    const found = await cells(columns(lists, [60, 230, 400]) + CLOSE)
    expect(found).toContainEqual(['Cllr Cy Reed', 3, 0])
    expect(found).toContainEqual(['Ms Fay Wren', 2, 2])
    expect(found.at(-1)).toEqual([CLOSED, undefined, undefined])
  })

  test('a sentence below a table, or a line at the same step with more under it, is no entry', async () => {
    const lists = [
      ['Name', 'Ann Vale', 'Bob Quay'],
      ['Office', 'Chair', 'Treasurer'],
    ]
    const under = (text: string, y: number) => say(text, 60, y, { size: 11 })
    const sentence = await cells(columns(lists, [60, 230]) + under('It began.', 636))
    expect(sentence.at(-1)).toEqual(['It began.', undefined, undefined])
    const heading = await cells(
      columns(lists, [60, 230]) + under('Moorings', 636) + under('The moorings were looked at in the spring.', 620),
    )
    expect(heading.at(-2)).toEqual(['Moorings', undefined, undefined])
  })

  test('a number at the left begins a row: titles and text that wrap beside it are of the same cells', async () => {
    const printed: [string, string, string, number][] = [
      ['27-31', 'Works at the', 'The boards of the slipway would not last', 684],
      ['', 'slipway', 'the winter, and were to be mended.', 668],
      ['', '', 'The Clerk would write to the county.', 644],
      ['27-32', 'Lamps of the', 'Two of them had been lit again since the', 620],
      ['', 'quay', 'first of May.', 604],
      ['27-33', 'Bells', 'None was rung.', 580],
    ]
    const found = await cells(
      printed.map((row) => [60, 150, 290].map((x, i) => (row[i] ? say(String(row[i]), x, row[3], { size: 11 }) : '')).join('')).join(''),
    )
    const rows = [0, 1, 2].map((row) => found.filter((cell) => cell[1] === row).map(([text]) => text))
    expect(rows).toEqual([
      [
        '27-31',
        'Works at the',
        'slipway',
        'The boards of the slipway would not last',
        'the winter, and were to be mended.',
        'The Clerk would write to the county.',
      ],
      ['27-32', 'Lamps of the', 'quay', 'Two of them had been lit again since the', 'first of May.'],
      ['27-33', 'Bells', 'None was rung.'],
    ])
  })

  test('rows that begin in both columns again and again are a table, however long their cells', async () => {
    const cell = (text: string) => [text, 'and what was said of it', 'last time']
    const lists = [
      ['The slipway and its', 'The steps by the weir', 'The loft with the nets'].flatMap((text) => [...cell(text), '']),
      ['Warden to write first', 'Clerk to ask the price', 'Members to look at it'].flatMap((text) => [...cell(text), '']),
    ]
    const found = await linesOf(columns(lists, [60, 310]))
    expect(found.every(({ hint }) => hint?.cell !== undefined)).toBe(true)
  })
})
