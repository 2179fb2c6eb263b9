/** Titles that carry no number: told by their make alone, and from what is set like them and heads no business. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string, name = 'minutes.txt') => (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!
const titles = (document: Awaited<ReturnType<typeof read>>) => document.items.map(({ title }) => title)
const html = (blocks: string[]) => `<html><body>${blocks.map((block) => `<div>${block}</div><div>&nbsp;</div>`).join('')}</body></html>`
const bold = (text: string) => `<b>${text}</b>`

const HEAD = [
  bold('Quillhaven Harbour Council'),
  bold('Minutes of the Harbour Council'),
  bold('Tuesday 4 May 2027 at 7.00 pm'),
  'Present: Councillors Ada Quill (Chair), Ben Inkpot and Cara Nib',
]
const BUSINESS = [
  [bold('Repairs to the sea wall'), 'The engineer reported that the wall was sound.'],
  [bold('Lamps on the quay'), 'RESOLVED: That three lamps be bought.'],
  [bold('Mooring fees'), 'Members considered the fees and asked for a table of them.'],
] as const

describe('words that head a paper or a list, set like the titles', () => {
  test('head business among titles, and right before the first', async () => {
    const document = await read(
      html([
        ...HEAD,
        bold('Apologies'),
        'Councillor Dan Vane sent apologies.',
        ...BUSINESS[0],
        bold('Minutes'),
        'RESOLVED: That the minutes of 6 April be approved.',
        ...BUSINESS.slice(1).flat(),
      ]),
      'minutes.html',
    )
    expect(titles(document)).toEqual(['Apologies', 'Repairs to the sea wall', 'Minutes', 'Lamps on the quay', 'Mooring fees'])
  })

  test('are labels where they are set otherwise', async () => {
    const document = await read(
      html([...HEAD, ...BUSINESS[0], 'Notes', 'A note of the clerk was read.', ...BUSINESS.slice(1).flat()]),
      'minutes.html',
    )
    expect(titles(document)).toEqual(['Repairs to the sea wall', 'Lamps on the quay', 'Mooring fees'])
  })

  test('the names of members head no business, whatever the line over them says', async () => {
    const members = ['Ada Quill', 'Ben Inkpot', 'Cara Nib', 'Dan Vane'].map((name) => `Cllr ${name}`)
    const agenda = [bold('Quillhaven Harbour Council – Agenda'), 'Date: Tuesday 4 May 2027', bold('Membership'), ...members]
    const document = await read(
      html([
        ...agenda,
        bold('Election of a chair'),
        'To elect a chair.',
        ...BUSINESS.flatMap(([title]) => [title, 'To consider the report.']),
      ]),
      'agenda.html',
    )
    expect(titles(document)[0]).toBe('Election of a chair')
    expect(document.people.map(({ name, status }) => [name, status])).toEqual(members.map((name) => [name, 'member']))
  })
})

describe('heads of questions set like the titles', () => {
  const asked = (head: (name: string, n: number) => string, answer: string) =>
    ['Fern Lock', 'Gil Marsh'].flatMap((name, i) => [
      bold(head(name, i + 1)),
      'Why is the lamp out, and when will it be lit again?',
      `${answer} The lamp will be lit in June.`,
    ])

  test.each([
    ['worded', (name: string) => `Question by ${name}, Friends of the Lamp`, 'Answer:'],
    ['numbered', (name: string, n: number) => `Q${n}. ${name}, Friends of the Lamp`, 'A.'],
  ])('%s: they are questions, and the titles are the items', async (_, head, answer) => {
    const document = await read(
      html([...HEAD, ...BUSINESS[0], bold('Public questions'), ...asked(head, answer), ...BUSINESS.slice(1).flat()]),
      'minutes.html',
    )
    expect(titles(document)).toEqual(['Repairs to the sea wall', 'Public questions', 'Lamps on the quay', 'Mooring fees'])
    const questions = document.items[1]!.content.filter((block) => block.type === 'question')
    expect(questions.map((block) => 'asker' in block && block.asker?.name)).toEqual(['Fern Lock', 'Gil Marsh'])
  })

  test('headings over what was explained are no askers', async () => {
    const document = await read(
      html([
        ...HEAD,
        bold('1. Reports'),
        bold('Pay and Reward'),
        'The treasurer explained that the pay was to be looked at.',
        bold('Finance and Audit'),
        'The treasurer explained that the accounts had been sent off.',
        bold('2. Mooring fees'),
        'The fees were explained and agreed.',
      ]),
      'minutes.html',
    )
    expect(document.items.flatMap((item) => item.content).filter((block) => block.type === 'question')).toEqual([])
  })
})

test('a sentence with a colon in it is no title among titles that run into their text', async () => {
  const said = 'The keeper explained that there were two lots: the first would be sold in June and the second kept.'
  const document = await read(
    `QUILLHAVEN HARBOUR BOARD\n\nMINUTES of the meeting held on Tuesday 4 May 2027 at 7.00 pm\n\nPRESENT: Ada Quill (Chair), Ben Inkpot\n\nSea wall: The engineer reported that the wall was sound, and no more was said.\n\n${said}\n\nLamps: It was agreed that three lamps be bought for the quay before the winter.\n\nMooring fees: Members considered the fees and asked for a table of them.\n`,
  )
  expect(titles(document)).not.toContain(said.split(':')[0])
})

test('a title runs into its text at a dash, where what follows is a sentence', async () => {
  const lines = BUSINESS.map(
    ([title, said]) =>
      `${title.replace(/<.?b>/g, '')} – ${said.replace('RESOLVED: That three lamps be bought.', 'The keeper reported that three were out.')}`,
  )
  const document = await read(
    `QUILLHAVEN HARBOUR BOARD\n\nMINUTES of the meeting held on Tuesday 4 May 2027 at 7.00 pm\n\nPRESENT: Ada Quill (Chair), Ben Inkpot\n\n${lines.join('\n\n')}\n\nThe keeper went on – and was thanked – until nobody had asked for more.\n`,
  )
  expect(titles(document)).toEqual(['Repairs to the sea wall', 'Lamps on the quay', 'Mooring fees'])
  expect(document.items[0]!.content.map((block) => block.text)).toEqual(['The engineer reported that the wall was sound.'])
})

test('an officer’s post and name on a line of their own under those present are in attendance', async () => {
  const [head, names] = [
    'QUILLHAVEN HARBOUR COUNCIL\n\nMINUTES of the meeting held on 4 May 2027\n',
    'Cllr Ada Quill (Chair), Cllr Ben Inkpot',
  ]
  const document = await read(
    `${head}\nPresent: ${names}\nDirector of Place Hal Ferry\n\n1. Lamps\n\nThe lamps were lit.\n\n2. Fees\n\nThe fees were agreed.\n`,
  )
  expect(document.people.map(({ name, status, role }) => [name, status, role])).toEqual([
    ['Cllr Ada Quill', 'present', 'Chair'],
    ['Cllr Ben Inkpot', 'present', undefined],
    ['Hal Ferry', 'in-attendance', 'Director of Place'],
  ])
})

test('a name that begins with a small letter before its capital heads business, and goes on with no line', async () => {
  const text = `Fen Lane Lamp Board

Minutes of the meeting
4 May 2027

Attendees:
Ada Quill
Ben Inkpot

e-Lighting

AQ said that lamps without oil were a foundation to many things, and had thanked the smith for coming to talk of them.

The Board talked of the cost of it, and agreed that six be bought.

Oil and wicks

BI said that the oil was dear. The Board agreed that the standard of wicks should be looked into.

Any other business

The minutes of the last meeting were agreed.
`
  const { items } = (await readRecord(toOriginal('minutes.txt', Buffer.from(text)))).documents[0]!
  expect(items.map(({ title }) => title)).toEqual(['e-Lighting', 'Oil and wicks', 'Any other business'])
})
