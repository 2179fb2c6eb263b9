/** Heads of items in forms that no list names: torn numbers, levels of headings, words alone, sentences run on, tags in Markdown. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string, name = 'minutes.txt') => {
  const { documents, family } = await readRecord(toOriginal(name, Buffer.from(text)))
  return { family: family?.name, ...documents[0]! }
}
const titles = (document: Awaited<ReturnType<typeof read>>) => document.items.map(({ number, title }) => [number, title])

const HEAD = `QUILLHAVEN HARBOUR BOARD

MINUTES of the meeting held on Tuesday 4 May 2027 at 7.00 pm

PRESENT: Councillors Ada Quill (Chair) and Ben Inkpot.
`
const BODIES = [
  ['Apologies', 'Apologies were received from Councillor Nib.'],
  ['Repairs to the sea wall', 'The engineer reported that the wall was sound.'],
  ['Lamps on the quay', 'It was agreed that three lamps be bought.'],
  ['Mooring fees', 'Members considered the fees and asked for a table of them.'],
] as const

describe('a number alone on its line', () => {
  test.each(['.', ')', ''])('%j behind it heads the title below', async (mark) => {
    const text = HEAD + BODIES.map(([title, said], i) => `\n${i + 1}${mark}\n\n${title}\n\n${said}\n`).join('')
    const document = await read(text)
    expect(titles(document)).toEqual(BODIES.map(([title], i) => [String(i + 1), title]))
    expect(document.items.map((item) => item.content.map((block) => block.text))).toEqual(BODIES.map(([, said]) => [said]))
  })

  test('goes on from another meeting while lists inside begin at one', async () => {
    const list = '\n1. The keeper spoke of the gulls, which were many.\n2. The clerk thanked her for what she had done.\n'
    const text = HEAD + BODIES.map(([title, said], i) => `\n${84 + i}.\n${title}\n(Item ${i + 1})\n${said}\n${list}`).join('')
    expect(titles(await read(text))).toEqual(BODIES.map(([title], i) => [String(84 + i), title]))
  })
})

describe('titles in capitals that run into the text', () => {
  const runIn = BODIES.slice(1).map(([title, said]) => [title.toUpperCase(), said] as const)

  test.each(['. ', ': ', ' – ', ' '])('are heads, %j behind them', async (mark) => {
    const text = `${HEAD}\nAPOLOGIES FOR ABSENCE were received from Councillor Nib.\n${runIn.map((own) => `\n${own.join(mark)}\n\nNo more was said of it.\n`).join('')}\nIT WAS AGREED to meet again.\n`
    const document = await read(text)
    expect(titles(document)).toEqual([[null, 'APOLOGIES FOR ABSENCE'], ...runIn.map(([title]) => [null, title])])
    expect(document.items[1]!.content.map((block) => block.text)).toEqual([runIn[0]![1], 'No more was said of it.'])
    expect(document.people.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Ada Quill present',
      'Ben Inkpot present',
      'Councillor Nib apologies',
    ])
  })

  test('short forms and decisions are none', async () => {
    const said = ['QHB was asked for a lamp.', 'RESOLVED to buy it.', 'NCCHW has it in hand.', 'The keeper came.']
    expect((await read(`${HEAD}\n${said.join('\n\n')}\n`)).items.filter((item) => item.title !== '')).toEqual([])
  })
})

test('a cell’s edge that became a stroke parts number and title', async () => {
  const text = HEAD + BODIES.map(([title, said], i) => `\n${7064 + i} / ${title}.\n${said}\n`).join('')
  expect(titles(await read(text))).toEqual(BODIES.map(([title], i) => [String(7064 + i), title]))
})

test('an initial at the end of an item is no letter of a section', async () => {
  const said = ['R. Vole, N. Crane, H. Otter together with I. Quill.', 'D. Nib.', 'Oil was bought.', 'It was agreed to wait.']
  const text = `QUILLHAVEN PARISH COUNCIL\n\nMinutes of the meeting held on 4 May 2027\n\n${['Present', 'Apologies', 'Lamps', 'Boats'].map((title, i) => `${i + 1}. ${title}: ${said[i]}\n`).join('\n')}`
  const document = await read(text)
  expect(document.items.map((item) => item.content.map((block) => block.text))).toEqual(said.map((own) => [own]))
  expect(document.people.map((person) => person.name)).toEqual(['R. Vole', 'N. Crane', 'H. Otter', 'I. Quill', 'D. Nib'])
})

describe('small letters and numerals', () => {
  test.each([
    ['(a) ', '(b) ', '(c) ', '(d) '],
    ['a. ', 'b. ', 'c. ', 'd. '],
    ['i) ', 'ii) ', 'iii) ', 'iv) '],
  ])('that run through the document as titles do number its items: %s', async (...labels) => {
    const document = await read(HEAD + BODIES.map(([title, said], i) => `\n${labels[i]}${title}\n\n${said}\n`).join(''))
    expect(titles(document)).toEqual(BODIES.map(([title], i) => [labels[i]!.replace(/[^a-z]/g, ''), title]))
  })

  test('under one title number its points', async () => {
    const points = BODIES.map(([title], i) => `${'abcd'[i]}. ${title}\n`).join('')
    const text = `${HEAD}\n1. Matters arising\n\nThese were raised:\n\n${points}\n2. Harbour dues\n\nThe dues were set.\n`
    expect(titles(await read(text))).toEqual([
      ['1', 'Matters arising'],
      ['2', 'Harbour dues'],
    ])
  })
})

describe('a numbered list of who was there', () => {
  test('is no series of items', async () => {
    const list = 'MEMBERS PRESENT\n\n1. Cllr Ada Quill (Chair)\n2. Cllr Ben Inkpot\n3. Cllr Cy Nib\n4. Cllr Dee Blot\n'
    const document = await read(
      `QUILLHAVEN HARBOUR BOARD\n\nMINUTES of the meeting held on Tuesday 4 May 2027\n\n${list}\n${BODIES.slice(1)
        .map(([title, said]) => `${title.toUpperCase()}\n\n${said}\n\n`)
        .join('')}`,
    )
    expect(titles(document)).toEqual(BODIES.slice(1).map(([title]) => [null, title.toUpperCase()]))
    expect(document.people.map(({ name }) => name)).toEqual(['Cllr Ada Quill', 'Cllr Ben Inkpot', 'Cllr Cy Nib', 'Cllr Dee Blot'])
  })
})

test('counted people before counted items are no items', async () => {
  const list = 'PRESENT\n1. Cllr Ada Quill (Chair)\n2. Cllr Ben Inkpot\n3. Cllr Cy Nib\n'
  const document = await read(
    `QUILLHAVEN HARBOUR BOARD\n\nMINUTES of the meeting held on Tuesday 4 May 2027\n\n${list}\n${BODIES.map(([title, said], i) => `${i + 1}. ${title}\n\n${said}\n\n`).join('')}`,
  )
  expect(titles(document)).toEqual(BODIES.map(([title], i) => [String(i + 1), title]))
  expect(document.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Cllr Ada Quill', 'Cllr Ben Inkpot', 'Cllr Cy Nib']))
})

describe('heads that only their words set apart', () => {
  const page = BODIES.map(([title, said]) => `${title}\n\n\n${said}\n\n\n`).join('')

  test('stand over what was said', async () => {
    const document = await read(page)
    expect(document.type).toBe('minutes')
    expect(titles(document)).toEqual(BODIES.map(([title]) => [null, title]))
  })

  test('may be what an agenda asks for; the day of earlier minutes is not the meeting’s', async () => {
    const document = await read(
      `To approve as a correct record the minutes of the meeting of the Board held on 6 April 2027\n\n\nResolved: That the minutes be approved.\n\n\n${page}`,
    )
    expect([document.type, document.date]).toEqual(['minutes', null])
    expect(document.items).toHaveLength(5)
  })

  test('are more than the few that are known, with who was there above them', async () => {
    const heads = [
      'Election of the Chair until May 2028',
      'Apologies for absence with reason given',
      `To consider whether members may speak on what touches them (as the law of 1999 and all that was made under it since then has it, so that they may take part in the debate and vote on it in this year and the next)`,
      'Lamps for the quay',
    ]
    const text = `January 2027 Minutes\n\nCouncillors: A Quill (Chair), B Inkpot, C Nib and D Vole.\n\nUna Teal, Clerk.\n\n${heads.map((title) => `\n${title}\n\nIt was proposed, seconded and agreed by all.\n`).join('')}\nNotes to be approved as the minutes\n\na. Meeting of 15th December 2026\n\nThese were approved.\n`
    const document = await read(text)
    expect(document.items.map((item) => item.title).slice(0, 4)).toEqual(heads)
    expect([document.people.map((person) => person.name), document.date]).toEqual([
      ['A Quill', 'B Inkpot', 'C Nib', 'D Vole', 'Una Teal'],
      null,
    ])
  })

  test('are none where one line only stands over text', async () => {
    expect((await read('A quiet day\n\n\nThe boats were in by noon and the nets were dry.\n')).items.length).toBeLessThan(2)
  })
})

test('one number over one item is its number, with the size of a paper behind the title', async () => {
  const document = await read(
    '61 Footbridge at Mill Lane (2027) PDF 3 MB\n\nThe surveyor presented a report on the bridge.\nResolved that the bridge be mended.\n',
  )
  expect(titles(document)).toEqual([['61', 'Footbridge at Mill Lane (2027)']])
})

describe('a level of headings is a make of its own', () => {
  test('whatever word it is of: neither minutes nor an outcome', async () => {
    const titles = ['CALL TO ORDER', 'MINUTES/BILLS', 'BOATS', 'UNFINISHED']
    const text = `# Quillhaven Board\n\nMay 4, 2027\n\n${titles.map((title) => `## ${title}\nThe keeper told of it at length.\n`).join('\n')}`
    expect((await read(text, 'minutes.md')).items.map((item) => item.title)).toEqual(titles)
  })

  const said = BODIES.map(([title, text]) => `### ${title}\n\n${text}\n`).join('\n')

  test('bold lines between them are text', async () => {
    const text = `# 2027-05-04\n\n## Quillhaven Harbour Board - Minutes\n\n## 04 May 2027 / 19:00\n\nPresent: Ada Quill, Ben Inkpot\n\n${said}\n**A talk about boats took place**\n\n### AOB\n\nNone was raised by those who were there.\n`
    const document = await read(text, 'minutes.md')
    expect(document.items.map((item) => item.title)).toEqual([...BODIES.map(([title]) => title), 'AOB'])
  })

  test('a table of tags in Markdown is rows of cells', async () => {
    const rows = [
      ['Task', 'Who'],
      ['Buy three lamps', 'Ben Inkpot'],
      ['Write to the county', 'Ada Quill'],
    ]
    const tags = rows.map((row) => `  <tr>\n${row.map((cell) => `   <td>${cell}\n   </td>`).join('\n')}\n  </tr>`).join('\n')
    const text = `# Quillhaven Harbour Board - Minutes\n\n## 4 May 2027\n\n${said}\n\n<table>\n${tags}\n</table>\n`
    const document = await read(text, 'minutes.md')
    expect(document.items).toHaveLength(4)
    expect(JSON.stringify(document)).not.toMatch(/<td|<tr|<table/)
    expect(JSON.stringify(document.items.at(-1))).toContain('Write to the county')
  })
})

test('a title with no mark behind it ends where the sentence begins', async () => {
  const page = (lines: string[]) => `<html><body><h1>Quillhaven Hall</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`
  const document = await read(
    page([
      'Minutes of the Annual General Meeting held on Tuesday 4 May 2027',
      'Present: A Quill (Chair), B Inkpot and C Nib.',
      '1. Accounts for the year The audited accounts for the year, with the balance sheet, were laid before the meeting and adopted by those who were there.',
      '2. Election of Officers Upon the proposition of B Inkpot it was resolved that A Quill be and she is hereby appointed to the chair for the coming year.',
      '3. Other Business C Nib proposed that the chairs of the hall be cleaned before the summer, and offered to lend a machine for the work.',
    ]),
    'hall.html',
  )
  expect(titles(document)).toEqual([
    ['1', 'Accounts for the year'],
    ['2', 'Election of Officers'],
    ['3', 'Other Business'],
  ])
  expect(document.items[1]!.content[0]!.text).toMatch(/^Upon the proposition/)
})

test('numbers that name a year count, and bold lines within an item are no items', async () => {
  const item = ([title, said]: readonly [string, string], i: number) =>
    `**${41 + i}/27 ${title}**\n\n${said}\n\n**The north side**\n\nIt was wet.\n`
  const document = await read(`${HEAD}\n${BODIES.map(item).join('\n')}`, 'minutes.md')
  expect(document.items.map((each) => each.number)).toEqual(['41/27', '42/27', '43/27', '44/27'])
})

test('what somebody asked in an item is no question put', async () => {
  const talk = 'BI queried whether the lamps would last and what they would cost.\n\nThe engineer replied that they would last ten years.\n'
  const document = await read(
    `${HEAD}\n1. Lamps\n\n${talk}\n${talk.replace('BI', 'AQ')}\n2. Gates\n\nThe gates were shut.\n\n3. Boats\n\nThe boats were dry.\n`,
  )
  expect(document.items[0]!.content.map((block) => block.type)).not.toContain('question')
})

test('lines that tell of a meeting are minutes, whatever word of an agenda stands in them', async () => {
  const document = await read(
    'There were no items of urgent business.\nAt this point in the meeting several officers left.\nMembers present agreed to extend the meeting until the business on the agenda had been considered.\n',
  )
  expect([document.type, document.items.length]).toEqual(['minutes', 1])
})

test('paragraphs of a page that has an element for each printed line', async () => {
  const told = [
    'The engineer reported that the wall had been looked at from the sea and from',
    'the land, and that it was sound but for the stair at the north end, which the',
    'Board would have to mend before the winter came.',
    'Members thanked her for the report and asked that she write to the county on',
    'the matter of the stair, and tell them what it would cost to mend it and when',
    'Councillor Quill could see it.',
  ]
  const lines = [
    'QUILLHAVEN HARBOUR BOARD',
    'MINUTES of the meeting held on Tuesday 4 May 2027 at 7.00 pm',
    ...[1, 2, 3].flatMap((n) => [`<b>${n}. ${BODIES[n]![0]}</b>`, ...told]),
  ]
  const document = await read(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`, 'lines.html')
  expect(document.items.map((item) => item.content.map((block) => block.text))).toEqual(
    [1, 2, 3].map(() => [told.slice(0, 3).join(' '), told.slice(3).join(' ')]),
  )
})

test('minutes without a head over anything are one item behind those who were there', async () => {
  const text = `Minutes of the Library Board meeting held on 4 May 2027\nTrustees present: Ada Quill, Ben Inkpot, Una Teal\n- Meeting opened at 7.20 pm\n- The roof was looked at and will do for a year\n- Hours are kept as they were\n`
  const { type, people, items } = await read(text)
  expect([type, people.length]).toEqual(['minutes', 3])
  expect(items.map((i) => [i.number, i.title, i.content.length])).toEqual([[null, '', 3]])
})

test('text in small letters behind a dash, what came of it, and people behind the title about them end a title', async () => {
  const document = await read(`Fen Lane Allotments committee, 7pm 4 May 2027

1) Apologies for absence Ada, Ben, Una
2) Present - Ned (Chair), Mo, Cai
3) Minutes of last meeting – accepted as correct
4) Letting report – all plots are now let, and eight people wait for one.
5) Sheds – the rules were read again
6) Any other business – when the board is back a list will be hung on it.
`)
  expect(titles(document)).toEqual([
    ['1', 'Apologies for absence'],
    ['2', 'Present'],
    ['3', 'Minutes of last meeting'],
    ['4', 'Letting report'],
    ['5', 'Sheds'],
    ['6', 'Any other business'],
  ])
  expect(document.people.map(({ name, status }) => `${name} ${status}`).sort()).toEqual(
    ['Ada apologies', 'Ben apologies', 'Una apologies', 'Ned present', 'Mo present', 'Cai present'].sort(),
  )
})

test('headings of one level go on as items, also where one names the minutes or ends as a decision would', async () => {
  const sections = [
    ['CALL TO ORDER', 'The chair opened the meeting at 6.30 pm. Warden Ada Quill and Warden Ben Inkpot were present.'],
    ['MINUTES/BILLS', 'The minutes of April were read.'],
    ['UNFINISHED', 'The sign for the quay is still to be painted.'],
    ['ROAD', 'The road was slippery.'],
  ]
  const text = `# Town of Fenby\n4 May 2027\n\n${sections.map(([title, said]) => `## ${title}\n${said}\n\n`).join('')}`
  const document = await read(text, 'minutes.md')
  expect(titles(document)).toEqual(sections.map(([title]) => [null, title]))
  expect(document.people.map(({ name, status }) => `${name} ${status}`)).toEqual(['Ada Quill present', 'Ben Inkpot present'])
})

test('the stamp of a pack, its number torn off, is no page of one item', async () => {
  const document = await read(`Agenda Item\n4\n${HEAD}${BODIES.map(([title, said], i) => `\n${i + 1}. ${title}\n\n${said}\n`).join('')}`)
  expect(document.date).toBe('2027-05-04')
  expect(titles(document)).toEqual(BODIES.map(([title], i) => [String(i + 1), title]))
})

describe('numbers behind the titles', () => {
  const print = (number: (n: number) => string) =>
    HEAD + BODIES.map(([title, said], i) => `\n${title.toUpperCase()}${number(61 + i)}\n\n${said}\n`).join('')

  test.each([
    ['in brackets', (n: number) => ` (Minute ${n})`],
    ['in brackets, bare', (n: number) => ` (${n})`],
    ['behind a gap', (n: number) => `\t${n}`],
  ])('%s are the numbers of the items', async (_, number) => {
    const document = await read(print(number))
    expect(titles(document)).toEqual(BODIES.map(([title], i) => [String(61 + i), title.toUpperCase()]))
    expect(document.items.map((item) => item.content.map((block) => block.text))).toEqual(BODIES.map(([, said]) => [said]))
  })

  test('of an agenda with levels, some of them passed over, are the numbers too, however each page sets them', async () => {
    const numbers = ['A', 'A-1', 'C', 'E-1a', 'E-4', 'F']
    const said = [
      'The chair opened it.',
      'Nobody spoke.',
      'The roof was mended.',
      'Six lamps were bought.',
      'The gate was painted.',
      'It ended at nine.',
    ]
    const names = ['Opening', 'Visitors: Closed Part', 'The Roof', 'Lamps for the Quay', 'The Gate', 'End of the Meeting']
    const text =
      HEAD + names.map((name, i) => `\n${i < 3 ? `**${name} (${numbers[i]})**` : `${name} (${numbers[i]})`}\n\n${said[i]}\n`).join('')
    expect(titles(await read(text, 'minutes.md'))).toEqual(names.map((name, i) => [numbers[i], name]))
    const shuffled = HEAD + names.map((name, i) => `\n${name} (${numbers[(i * 5) % 6]})\n\n${said[i]}\n`).join('')
    expect(titles(await read(shuffled)).map(([number]) => number)).not.toContain('E-4')
  })

  test('that do not count, or say where the agenda has it, are none', async () => {
    const years = [2019, 2027, 2021, 2024]
    expect(titles(await read(print((n) => ` (${years[n - 61]})`))).map(([number]) => number)).toEqual([null, null, null, null])
    expect((await read(print((n) => ` (Item ${n})`))).items.map((item) => [item.number, item.agendaRef])).toEqual(
      BODIES.map((_, i) => [null, String(61 + i)]),
    )
  })
})

test('letters of names over numbers of a letter and figures are no items', async () => {
  const people = 'Attendees\nD. Quill\nG. Inkpot\nK. Nib\n'
  const text = HEAD.replace(/PRESENT.*\n/, people) + BODIES.map(([title, said], i) => `\nM${346 + i} ${title}\n\n${said}\n`).join('')
  expect(titles(await read(text))).toEqual(BODIES.map(([title], i) => [`M${346 + i}`, title]))
})

test('a title with a colon of its own ends at the one before the text', async () => {
  const text = `${HEAD}
1. Apologies: None were sent.
2. Harbour dues: winter rates: The clerk told of the rates.
3. Lamps: Three were bought.
4. Boats: Two were seen.
`
  expect(titles(await read(text))[1]).toEqual(['2', 'Harbour dues: winter rates'])
})

test('a table of who was there over the minutes is no page of attendance', async () => {
  const rows = ['Ada Quill | Chair | Present', 'Ben Inkpot | Member | Apologies'].map((row) => `| ${row} |`)
  const table = ['| Name | Role | Attendance |', '|---|---|---|', ...rows].join('\n')
  const text = `# Quillhaven Harbour Board\n\nMinutes, 4 May 2027\n\n${table}\n\n${BODIES.map(([title, said], i) => `## ${i + 1}. ${title}\n\n${said}`).join('\n\n')}\n`
  const document = await read(text, 'minutes.md')
  expect([document.type, document.date, document.items.length]).toEqual(['minutes', '2027-05-04', 4])
  expect(document.people.map(({ name, status }) => [name, status]).slice(0, 2)).toEqual([
    ['Ada Quill', 'present'],
    ['Ben Inkpot', 'apologies'],
  ])
})

test('questions counted inside an item, each asked below its head, are no items', async () => {
  const asked = [
    '1. Ada Quill, Quay Group to the Chair\n\nWhy is the lamp out?\n\nReply: Oil is dear.\n',
    '2. Ben Nib to the Chair\n\nWho has the key?\n\nReply: The keeper has it.\n',
  ]
  const text = `${HEAD}\n1. Lamps\n\nThe lamps were out.\n\n2. Open forum\n\n${asked.join('\n')}\n3. Bins\n\nThe bins were kept.\n\n4. Roads\n\nNothing was said.\n`
  expect(titles(await read(text))).toEqual([
    ['1', 'Lamps'],
    ['2', 'Open forum'],
    ['3', 'Bins'],
    ['4', 'Roads'],
  ])
})

describe('numbers that the series has lost', () => {
  const TITLES = ['Apologies', 'Boats', 'Lamps', 'Ropes', 'Fees', 'Letters', 'Nets', 'Day of the next meeting']
  const SAID = 'The keeper told at length what had been done, and what was still to do before the winter.'
  const print = (numbers: string[], title = (at: number) => TITLES[at]!) =>
    HEAD + numbers.map((number, i) => `\n${number} ${title(i)}\n\n${SAID}\n`).join('')
  const numbersOf = async (text: string) => (await read(text)).items.map(({ number }) => number)

  test('items taken out of their order, with another mark behind their numbers', async () => {
    expect(await numbersOf(print(['1.', '2.', '7)', '6)', '3.', '4.', '5.', '8.']))).toEqual(['1', '2', '7', '6', '3', '4', '5', '8'])
  })
  test('a comma behind one of them', async () => {
    expect(await numbersOf(print(['1.', '2.', '3.', '4,', '5.', '6.', '7.']))).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })
  test('far on in the count, in capitals as the others are', async () => {
    const shouted = (at: number) => TITLES[at]!.toUpperCase()
    expect(await numbersOf(print(['1.', '2.', '3.', '4.', '5.', '14.', '15.'], shouted))).toEqual(['1', '2', '3', '4', '5', '14', '15'])
  })
  test('a list inside an item fills no gap', async () => {
    const list = ['1) the upper lock', '2) the lower lock', '3) the mole', '4) the slip'].join('\n')
    const text =
      HEAD +
      ['1.', '2.', '3.', '5.', '6.'].map((number, i) => `\n${number} ${TITLES[i]}\n\n${SAID}\n${i === 1 ? `\n${list}\n` : ''}`).join('')
    expect(await numbersOf(text)).toEqual(['1', '2', '3', '5', '6'])
  })
})

test('the number on the agenda, bare in brackets behind the minute’s own', async () => {
  const text = HEAD + BODIES.map(([title, said], i) => `\n${i + 341} (${i + 1}) ${title}\n\n${said}\n`).join('')
  const document = await read(text)
  expect(document.items.map(({ number, title, agendaRef }) => [number, title, agendaRef])).toEqual(
    BODIES.map(([title], i) => [String(i + 341), title, String(i + 1)]),
  )
})

test('a day that the text says in passing gives way to the page’s own', async () => {
  const front = '---\ntitle: Annual meeting\ndate: 2027-06-26\n---\n\n## Minutes\n\nThe meeting was called to order at ten.\n'
  const said = [
    'The keeper of the lamps told the owners that one of them had not paid what was due by March 31, 2027.',
    'The list was read out.',
  ]
  const parts = ['Treasurer', 'Boats', 'Lamps'].map((title, i) => `\n### ${title}\n\n* ${said[Math.min(i, 1)]}\n* All was well.\n`)
  expect((await read(front + parts.join(''), 'minutes.md')).date).toBe('2027-06-26')
})
