/** Titles longer than most, what returns under them, and numbers that are none. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { sentenceStart } from '../../src/parse/series/sentence-start.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string) => (await readRecord(toOriginal('minutes.txt', Buffer.from(text)))).documents[0]!

const HEAD = `QUILLHAVEN HARBOUR BOARD

MINUTES of the meeting held on Tuesday 4 May 2027 at 7.00 pm

Present: Ada Quill (Chair), Ben Inkpot
`
const SAID = [
  'The keeper told the Board what had been done, and was thanked for it.',
  'Ben Inkpot had asked for a list of the lamps and had been given it.',
  'It was agreed that the matter be looked at again in June.',
  'There were no questions. The report was noted.',
]
const items = (numbers: string[], titles: string[]) => HEAD + titles.map((title, i) => `\n${numbers[i]} ${title}\n\n${SAID[i]}\n`).join('')

describe('long titles', () => {
  test('in title case they are titles to their stop, over lines and over names', async () => {
    const titles = [
      'Recommendation to Authorize the Harbourmaster to Execute an Agreement with Lamp and Quay Limited for a Term of One Year, with the Possibility to Extend for Two Additional Years, for a Total Compensation Not to Exceed £90,000',
      'Recommendation to Create a Fund to Provide Grants or Other Types of Relief to Small Boats, Lamps and Bells',
      'Minutes of the Regular and Special Meetings of the Board Held on April 21, and of the Continued Meeting Held on April 22',
    ]
    const found = await read(
      items(
        ['(27-345)', '(27-346)', '(27-347)'],
        titles.map((title) => `${title}.`),
      ),
    )
    expect(found.items.map(({ title }) => title)).toEqual(titles)
  })

  test('they may run to a dash set off by spaces, and end inside no bracket', async () => {
    const long =
      'Proposed closing of the High Street, the Mill Lane and the Station Approach, with the answers of the households beside them'
    const text = `${HEAD}\n1 Lamps – The lamps had been lit.\n\n2 ${long} – The Board was told that the road had been closed.\n\n3 Bells (rung on 3 – 5 May) – They had been rung.\n\n4 Boats – There were none.\n`
    expect((await read(text)).items.map(({ title }) => title)).toEqual(['Lamps', long, 'Bells (rung on 3 – 5 May)', 'Boats'])
  })

  test('end at a colon and a dash, whatever the text behind them begins with', async () => {
    const said = [
      'None.',
      'play area needs cleaning but best done in the spring.',
      'Three vacancies remain. Views were sought.',
      'Nothing to report.',
    ]
    const marks = [':- ', ':-  ', ': ', ': ']
    const titles = [
      'Apologies and reasons given',
      'Chair and Board’s comments',
      'Co-option of members',
      'Clerk’s report on matters outstanding',
    ]
    const text = HEAD + titles.map((title, i) => `\n${i + 1}. ${title}${marks[i]}${said[i]}\n`).join('')
    expect((await read(text)).items.map(({ title }) => title)).toEqual(titles)
  })

  test.each([
    ['Types of Relief to Small Boats, Lamps and Bells', null],
    ['Possibility to Extend for Two Additional Years, for a Total', null],
    ['Lamps on the quay Ada Quill, keeper of the lamps, said that two were out', 'Lamps on the quay'],
  ])('where the sentence behind it begins: %s', (text, title) => {
    const at = sentenceStart(text)
    expect(at === null ? null : text.slice(0, at)).toBe(title)
  })
})

describe('what is no item', () => {
  test('who speaks, in what was taken down word by word', async () => {
    const turns = ['Madam Speaker: Thank you. Who is next?', 'Councillor Quill: I had asked about the lamps.', 'Madam Speaker: So you had.']
    const text = `${HEAD}\nDELEGATIONS\n\n${[...turns, ...turns, ...turns].join('\n\n')}\n\nREPORT OF THE LAMP PANEL\n\n${[...turns, ...turns].join('\n\n')}\n`
    expect((await read(text)).items.map(({ title }) => title)).toEqual(['DELEGATIONS', 'REPORT OF THE LAMP PANEL'])
  })

  test('a span of years at the head of a line, among numbers that count', async () => {
    const numbers = Array.from({ length: 12 }, (_, i) => `${204 + i}/20`)
    const text =
      HEAD +
      numbers
        .map(
          (number, i) =>
            `\n${number} Lamps of quay ${'ABCDEFGHIJKL'[i]}\n\n${i === 6 ? '2020/21 Seats by the lamps\n\n' : ''}${SAID[i % 4]}\n`,
        )
        .join('')
    expect((await read(text)).items.map(({ number }) => number)).toEqual(numbers)
  })

  test('who moved and seconded what stands above', async () => {
    const moved = 'Prop. QI, 2nd IP, all in favour'
    const text = `${HEAD}\n${['Lamps on the quay', 'The bell', 'Boats'].map((title, i) => `**${title}**\n\n${SAID[i]}\n\n**${moved}**\n`).join('\n')}`
    const { documents } = await readRecord(toOriginal('minutes.md', Buffer.from(text)))
    expect(documents[0]!.items.map(({ title }) => title)).toEqual(['Lamps on the quay', 'The bell', 'Boats'])
  })
})

test('bold that ends at its colon in most heads ends there where another bold lead follows', async () => {
  const heads = ['Police report:', 'Gates of the upper quay:', 'Reports of other bodies: Lower Quay Fund –', 'Lamps on the mole:']
  const lines = heads.map((text, i) => `**${i + 1}. ${text}** ${SAID[i]}\n`).join('\n')
  const text = `# QUILLHAVEN HARBOUR BOARD\n\nMinutes of the meeting held on 4 May 2027\n\nPresent: Ada Quill\n\n${lines}`
  const { documents } = await readRecord(toOriginal('minutes.md', Buffer.from(text)))
  expect(documents[0]!.items.map(({ title }) => title)).toEqual([
    'Police report',
    'Gates of the upper quay',
    'Reports of other bodies',
    'Lamps on the mole',
  ])
})

test('“no change” behind a colon is what came of the business', async () => {
  const text = `${HEAD}\n1. Lamps\n\n${SAID[0]}\n\n2. Proposed changes to the rules: no change\n\n3. Bells\n\n${SAID[1]}\n\n4. Letters: no letters\n\n5. Boats\n\n${SAID[2]}\n`
  expect((await read(text)).items.map(({ title }) => title)).toEqual([
    'Lamps',
    'Proposed changes to the rules',
    'Bells',
    'Letters',
    'Boats',
  ])
})
