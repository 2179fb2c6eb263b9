/** Lists as they are typed in text and Markdown: one inside another by its edge, points with titles, labels printed twice. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'
import type { Block } from '../../src/records/record.js'

const read = async (text: string, name = 'minutes.txt') => (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!
const outline = (blocks: Block[]): string[] =>
  blocks.flatMap((b) => [
    `${'label' in b ? (b.label ?? '') : ''} ${'text' in b ? b.text : ''}`.trim(),
    ...('content' in b ? outline(b.content).map((line) => `  ${line}`) : []),
  ])

const HEAD = `# Fen Lane Workshop

Committee meeting, 4 May 2027

Present: Ada Quill, Ben Inkpot, Una Teal
`

describe('lists inside lists', () => {
  const text = `${HEAD}
1.  Letters
    1.  From the landlord about the yard
    2.  From a school that asked for a visit
2.  Reports
    1.  Treasurer
        1.  There was £412 in the bank
        2.  Dues came to £96
    2.  Tools
        1.  The lathe was mended
3.  Members
    1.  Two new members were accepted
    2.  Nobody left
`

  test('what stands at the outer edge is the items, what is typed further in belongs to them', async () => {
    const { items } = await read(text, 'minutes.md')
    expect(items.map((i) => [i.number, i.title])).toEqual([
      ['1', 'Letters'],
      ['2', 'Reports'],
      ['3', 'Members'],
    ])
    expect(outline(items[1]!.content)).toEqual([
      '1 Treasurer',
      '  1 There was £412 in the bank',
      '  2 Dues came to £96',
      '2 Tools',
      '  1 The lathe was mended',
    ])
  })
})

test('a label whose mark was forgotten is told by the next of its list', async () => {
  const text = `QUAY COMMISSION MINUTES\nMay 4, 2027\n\n1. Letters\n\nNone.\n\n2. Money\n\n  a The clerk told of the grant.\n\n  b. The dues were paid.\n\n  c Lamps were bought.\n\n  d. Oil is dear.\n\n3. Boats\n\na Boat was seen.\n`
  const { items } = await read(text)
  expect(outline(items[1]!.content)).toEqual([
    'a The clerk told of the grant.',
    'b The dues were paid.',
    'c Lamps were bought.',
    'd Oil is dear.',
  ])
  expect(outline(items[2]!.content)).toEqual(['a Boat was seen.'])
})

test('who moved a decision before a semicolon stands in its sentence', async () => {
  const text = `QUAY COMMISSION MINUTES\nMay 4, 2027\n\n1. Letters\n\nOne came. PROPOSED; SECONDED; RESOLVED to answer it.\n\n2. Money\n\nMoved by Ada Quill; RESOLVED that lamps be bought.\n`
  const { items } = await read(text)
  expect(items.map((item) => item.content.map((b) => b.text))).toEqual([
    ['One came.', 'PROPOSED; SECONDED; RESOLVED to answer it.'],
    ['Moved by Ada Quill; RESOLVED that lamps be bought.'],
  ])
})

describe('points with titles', () => {
  const points = [
    ['Town plan', 'two maps were shown, and more are needed.'],
    ['Comments from the public', 'None'],
    ['Sea wall', 'the survey was received.'],
    ['Other business', 'there was none.'],
  ]
  const head = 'QUAY COMMISSION MINUTES\nMay 4, 2027\nAttendees: Ada Quill, Ben Inkpot, Una Teal\n\n'

  test('are the items, and a count inside one of them is none', async () => {
    const list = points.map(([title, said]) => `• ${title}: ${said}\n`).join('')
    const { items } = await read(
      `${head}${list}  1. 1.  The clerk read a letter about gulls.\n  2. 2.  Motion to thank the clerk carried.\n`,
    )
    expect(items.map((i) => [i.number, i.title])).toEqual(points.map(([title]) => [null, title]))
    expect(outline(items[2]!.content)).toEqual(['the survey was received.'])
    expect(outline(items[3]!.content).slice(1)).toEqual(['1 The clerk read a letter about gulls.', '2 Motion to thank the clerk carried.'])
  })

  test('set over points further in, without a mark behind them, are the items of an outline', async () => {
    const outline = [
      '• Opening business',
      '  • Commissioners present: Ada Quill, Ben Inkpot',
      '• 2027/28 accounts passed – A. Quill (motion), B. Inkpot (second)',
      '  • The board received £412 of the £420 that it is owed',
      '• Updates',
      '  • Lamps were taken down on time',
      '• New business',
      '  • APPROVED – calendar of meetings',
      '• Meeting adjourned at 11:25am',
    ]
    const { items } = await read(`QUAY COMMISSION MINUTES\nMay 4, 2027\n\n${outline.join('\n')}\n`)
    expect(items.map((i) => i.title)).toEqual([
      'Opening business',
      '2027/28 accounts passed – A. Quill (motion), B. Inkpot (second)',
      'Updates',
      'New business',
      'Meeting adjourned at 11:25am',
    ])
  })

  test('what each of some people is to do is no item', async () => {
    const list = ['Ada', 'Ben', 'Una', 'Ned'].map((name) => `• ${name}: to buy a lamp before the next meeting\n`).join('')
    expect((await read(head + list)).items.map((i) => i.title)).not.toContain('Ada')
  })
})

test('a word for minutes that returns twice is not the label of a page’s items', async () => {
  const text = `Quay Commission Meeting Minutes: May 4, 2027\n\nAttendees: Ada Quill, Ben Inkpot\n\n${[
    'Review Minutes: Motion to accept the minutes by Quill, second by Inkpot. Carried.',
    'Town Plan: Two maps were shown.',
    'Sea Wall: The survey was received.',
    'Lamps: None',
  ]
    .map((point) => `- ${point}\n`)
    .join('')}`
  const record = await readRecord(toOriginal('minutes.txt', Buffer.from(text)))
  expect([record.family?.name, record.documents[0]?.date]).toEqual(['printed', '2027-05-04'])
})

test('the number of what they are part of stands before letters in brackets', async () => {
  const list = '10(a)   Lamps on the quay\n\n10(b)   Price of moorings\n\n10(c)   The harbour master’s report\n'
  const { items } = await read(`${HEAD}1. Private business\n\nThese are to be heard in private:-\n\n${list}\n2. Letters\n\nNone came.\n`)
  expect(items[0]!.content[0]!.content.map(({ label, text }) => `${label} ${text}`)).toEqual([
    '10(a) Lamps on the quay',
    '10(b) Price of moorings',
    '10(c) The harbour master’s report',
  ])
})

test('a letter in brackets behind a dash is the label', async () => {
  const text = `${HEAD}\n1. Tools\n\nThese were asked for:\n\n- (a) a lathe;\n- (b) a saw.\n\n2. Dues\n\nThey were paid.\n`
  const { items } = await read(text, 'minutes.md')
  expect(outline(items[0]!.content)).toEqual(['These were asked for:', '  a a lathe;', '  b a saw.'])
})

test('a number typed in an item of a list is its number, though each list begins at 1', async () => {
  const item = (number: number, title: string, text: string) => `<ol><li><b>${number}.</b> <b>${title}</b></li></ol><p>${text}</p>`
  const page = `<h1>Fen Lane Parish Council</h1><p>Minutes of the meeting held on 4 May 2027</p><p>Present: Ada Quill, Ben Inkpot</p>${item(1, 'Apologies', 'All were there.')}${item(2, 'Lamps', 'The smith came.')}<p><b>3. Quay</b></p><p>Nobody had seen it.</p>${item(4, 'Dues', 'They were paid.')}`
  const { items } = await read(page, 'minutes.html')
  expect(items.map((i) => [i.number, i.title])).toEqual([
    ['1', 'Apologies'],
    ['2', 'Lamps'],
    ['3', 'Quay'],
    ['4', 'Dues'],
  ])
})

test('what an item of a list counts in its sentence is not its number', async () => {
  const page = `<h1>Fen Lane Parish Council</h1><p>Minutes of the meeting held on 4 May 2027</p><ol><li>Apologies<p>All were there.</p></li><li>9 lamps on the quay<p>The smith came.</p></li><li>Dues<p>They were paid.</p></li></ol>`
  const { items } = await read(page, 'minutes.html')
  expect(items.map((i) => i.number)).toEqual(['1', '2', '3'])
})
