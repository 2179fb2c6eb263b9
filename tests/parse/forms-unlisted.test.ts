/** Forms that nobody had listed, each read by what the document itself shows. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'
import type { Block } from '../../src/records/record.js'

const read = async (text: string, name = 'paper.txt') => (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!
const told = (blocks: Block[]) => blocks.map(({ type, text }) => `${type}: ${text}`)

const AGENDA = ['AGENDA', '', 'Quay and Mole Joint Committee', 'Friday 23 April 2027 at 16:00', 'Drill Hall, Lampton', '']
const MINUTES = ['Lampton Harbour Council', '', 'Minutes of a meeting held on 4 May 2027 at 7.00 pm', '']

describe('an agenda of titles alone', () => {
  const lines = ['Apologies for Absence', 'Declarations of Interest', 'Winter Lamps', 'Mole Repairs']
  test('line under line', async () => {
    const document = await read([...AGENDA, ...lines].join('\n'))
    expect(document.items.map(({ title }) => title)).toEqual(lines)
  })

  test('apart from each other, with what is said of one right under it', async () => {
    const document = await read(
      [...AGENDA, ...lines.flatMap((line) => [line, ...(line === 'Winter Lamps' ? ['Report of the Harbourmaster'] : []), ''])].join('\n'),
    )
    expect(document.items.map(({ title }) => title)).toEqual(lines)
    expect(document.items[2]!.description.map(({ text }) => text)).toEqual(['Report of the Harbourmaster'])
  })

  test('none where people speak', async () => {
    const document = await read([...AGENDA, ...lines, 'Members asked for more lamps.', 'The Clerk said that there were none.'].join('\n'))
    expect(document.items.map(({ title }) => title)).not.toContain('Mole Repairs')
  })
})

describe('letters', () => {
  test('from A on head items, also after members with initials', async () => {
    const present = ['Present:', 'R. Quill (Chair)', 'S. Inkpot', 'C. Vale', '']
    const items = [
      'A. Apologies',
      '',
      'None.',
      '',
      'B. Oil Store',
      '',
      'It was noted.',
      '',
      'C. Mole',
      '',
      'It was noted.',
      '',
      'D. Lamps',
      '',
      'It was noted.',
    ]
    const document = await read([...MINUTES, ...present, ...items].join('\n'))
    expect(document.items.map(({ number }) => number)).toEqual(['A', 'B', 'C', 'D'])
    expect(document.people.map(({ name }) => name)).toEqual(['R. Quill', 'S. Inkpot', 'C. Vale'])
  })

  test('in brackets, three of a hearing', async () => {
    const items = [
      '(a) Appointment of Chairman',
      '',
      'Councillor Quill was elected.',
      '',
      '(b) Declarations of Interest',
      '',
      'There were none.',
      '',
    ]
    const last = ['(c) Application for a Lamp Licence', '', 'The Officer set out the application at length and was heard.']
    expect((await read([...MINUTES, ...items, ...last].join('\n'))).items.map(({ number }) => number)).toEqual(['a', 'b', 'c'])
  })
})

describe('a form of decision', () => {
  const form = (label: (text: string) => string, value: (text: string) => string) =>
    `<html><body><p><b>Lampton Harbour Authority</b></p><p><b>Officer Decision Notice</b></p><p>Date: 07/08/2027</p>
    ${label('Subject')}${value('Mooring Fees')}${label('Decision')}${value('That the fees be raised by 4%.')}${label('Reasons for decision')}${value('Oil is dear.')}</body></html>`
  test.each([
    ['in bold', (text: string) => `<p><b>${text}</b></p>`],
    ['in nothing', (text: string) => `<p>${text}</p>`],
  ])('with labels %s', async (_, label) => {
    const document = await read(
      form(label, (text) => `<p>${text}</p>`),
      'form.html',
    )
    expect(document).toMatchObject({ type: 'decision', title: 'Mooring Fees', body: 'Lampton Harbour Authority', date: '2027-08-07' })
    expect(told(document.content)).toContain('resolution: That the fees be raised by 4%.')
  })
})

describe('lines of a text', () => {
  test('are wrapped where the text is widest, however few sentences go on', async () => {
    const document = await read(
      [
        ...MINUTES,
        '1. Lamps',
        '',
        'RESOLVED that the public be excluded under section 100A(4) of the Local',
        'Government Act 1972.',
        '',
        '2. Oil',
        '',
        'It was agreed that the annual inspection be placed with the same old oil',
        'merchant.',
      ].join('\n'),
    )
    expect(told(document.items[0]!.content)).toEqual([
      'resolution: RESOLVED that the public be excluded under section 100A(4) of the Local Government Act 1972.',
    ])
  })

  test('an hour alone on one is no number', async () => {
    const document = await read(
      [
        'Minutes of a meeting of the Harbour Board held in the Mill Hall, Lampton on 14 June 2027 at',
        '14:00',
        '',
        '2027/1 Lamps',
        '',
        'It was noted.',
        '',
        '2027/2 Oil',
        '',
        'It was noted.',
      ].join('\n'),
    )
    expect(document.items.map(({ number }) => number)).toEqual(['2027/1', '2027/2'])
  })
})

describe('the first part of a decision', () => {
  const tree = (blocks: Block[]): unknown[] => blocks.map(({ label, text, content }) => [label, text, ...tree(content)])
  test.each([
    ['RESOLVED: (a) That the lamp be lit;', '(b) That oil be bought.', ['RESOLVED:', 'a', 'b']],
    ['RESOLVED that 1) the lamp be lit; and', '2) oil be bought.', ['RESOLVED that', '1', '2']],
  ])('stands on the line of its word: %s', async (first, second, [lead, ...labels]) => {
    const [decision, ...others] = (await read([...MINUTES, '7. Lamps', '', first, second, '', '8. Oil', '', 'It was dear.'].join('\n')))
      .items[0]!.content
    expect(others).toEqual([])
    expect(decision).toMatchObject({ type: 'resolution', text: lead })
    expect(decision!.content.map(({ label }) => label)).toEqual(labels)
  })

  test('is none where no second follows', async () => {
    const { items } = await read(
      [...MINUTES, '7. Lamps', '', 'RESOLVED: (a) That the lamp be lit.', '', '8. Oil', '', 'It was dear.'].join('\n'),
    )
    expect(tree(items[0]!.content)).toEqual([[null, 'RESOLVED: (a) That the lamp be lit.']])
  })
})

test('a decision’s label over the sentence that decides is part of it', async () => {
  const lines = [
    '7. Lamps',
    '',
    'Decision:',
    '',
    'The Committee agreed:-',
    '',
    '(1) to light the lamp; and',
    '',
    '(2) to buy oil.',
    '',
    '8. Oil',
    '',
    'It was dear.',
  ]
  const { items } = await read([...MINUTES, ...lines].join('\n'))
  expect(items[0]!.content.map(({ type, text, content }) => [type, text, content.length])).toEqual([
    ['resolution', 'Decision: The Committee agreed:-', 2],
  ])
})

test('titles that are underlined are of one make', async () => {
  const item = (title: string) => `<u>${title}</u><br><br>The Clerk spoke of it.<br>Proposer: Cllr Quill<br>Action: Clerk to write.<br><br>`
  const html = `<html><body><p>Lampton Harbour Council</p><p>Minutes of a meeting held on 4 May 2027</p>${['Mole Repairs', 'Oil Store', 'Ferry Times'].map(item).join('')}</body></html>`
  expect((await read(html, 'minutes.html')).items.map(({ title }) => title)).toEqual(['Mole Repairs', 'Oil Store', 'Ferry Times'])
})

test('other members under Present were there', async () => {
  const { people } = await read(
    [
      ...MINUTES,
      'PRESENT:',
      '',
      'In the Chair: The Mayor, Councillor A Quill',
      '',
      'Other Members: Councillors B Inkpot and C Vale',
      '',
      '1. Lamps',
      '',
      'None.',
    ].join('\n'),
  )
  expect(people.map(({ name, status }) => [name, status])).toEqual([
    ['Councillor A Quill', 'present'],
    ['B Inkpot', 'present'],
    ['C Vale', 'present'],
  ])
})

describe('behind the list of those present', () => {
  const people = async (lines: string[]) =>
    (await read([...MINUTES, ...lines, '', '1. Lamps', '', 'None.'].join('\n'))).people.map(({ name, status, role }) => [
      name,
      status,
      role,
    ])

  test('a sentence says who was there besides', async () =>
    expect(await people(['Present: Mr B Inkpot and Ms C Vale. The Clerk, Mr D Nib, was in attendance with five residents.'])).toEqual([
      ['Mr B Inkpot', 'present', undefined],
      ['Ms C Vale', 'present', undefined],
      ['Mr D Nib', 'in-attendance', 'Clerk'],
    ]))

  test('whoever took the chair is named once more', async () =>
    expect(await people(['Present: Provost ADA QUILL, Mr B Inkpot and Ms C Vale.', '', 'Provost QUILL, in the Chair.'])).toEqual([
      ['Provost ADA QUILL', 'present', 'Chair'],
      ['Mr B Inkpot', 'present', undefined],
      ['Ms C Vale', 'present', undefined],
    ]))
})

test('a reference to the agenda under the title says so in words', async () => {
  const { items } = await read([...MINUTES, '7. Lamps', '(Item 4 on the agenda)', '', 'None.', '', '8. Oil', '', 'None.'].join('\n'))
  expect(items.map(({ number, agendaRef, title }) => [number, agendaRef, title])).toEqual([
    ['7', '4', 'Lamps'],
    ['8', null, 'Oil'],
  ])
})

test('a surname is no hour', async () => {
  const { startTime, people } = await read(
    [
      'Lampton Harbour Council',
      '',
      'Minutes of a meeting held on 4 May 2027',
      '',
      'Present: Ada Quill, Ben Noon and Cara Vale',
      '',
      '1. Lamps',
      '',
      'None.',
    ].join('\n'),
  )
  expect(startTime).toBeNull()
  expect(people.map(({ name }) => name)).toEqual(['Ada Quill', 'Ben Noon', 'Cara Vale'])
})

test('a notice of cookies is no text of the page', async () => {
  const page = `<html><body><div class="cookie-notice">We use cookies.</div><p>Lampton Harbour Council</p><p>Minutes of a meeting held on 4 May 2027</p>
    <h2>1. Lamps</h2><p>None.</p><h2>2. Oil</h2><p>None.</p></body></html>`
  const { content, items } = await read(page, 'minutes.html')
  expect(told([...content, ...items.flatMap((item) => item.content)]).join()).not.toContain('cookies')
  expect(items.length).toBe(2)
})
