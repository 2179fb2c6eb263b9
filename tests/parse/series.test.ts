/** Series: the same invented minutes under numbers of many forms, listed nowhere in the source, give the same items. */
import { expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readHeads } from '../../src/parse/series/head.js'
import { readRecord } from '../../src/pipeline.js'

const TITLES = [
  'Apologies for absence',
  'Declarations of interest',
  'Minutes of the last meeting',
  'Sluice repairs, Mill Lane',
  'Bell tower fund',
  'Ferry timetable: summer changes',
  'Date of next meeting',
]
const TEXTS = [
  'Apologies were received from Councillor Inkpot.',
  'There were none.',
  'The minutes of the meeting held on 3 April 2029 were approved as a correct record.',
  'The Clerk reported that 14 boards had been replaced and that 2 more were on order. Members thanked the volunteers.',
  'The fund stood at £1,204. A letter would be sent to the 12 donors of 2028.',
  'The operator would run one boat fewer on Sundays. Two residents spoke against it.',
  'The next meeting would be on 5 June 2029.',
]
const words = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN']
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']
const two = (n: number) => String(n).padStart(2, '0')

/** A form of number: what is printed before the title of item n, and the number as the record keeps it. */
const FORMS: [string, (n: number) => string, (n: number) => string][] = [
  ['1.', (n) => `${n}. `, (n) => `${n}`],
  ['(1)', (n) => `(${n}) `, (n) => `${n}`],
  ['1)', (n) => `${n}) `, (n) => `${n}`],
  ['[1]', (n) => `[${n}] `, (n) => `${n}`],
  ['1°', (n) => `${n}° `, (n) => `${n}`],
  ['§1', (n) => `§${n} `, (n) => `${n}`],
  ['§ 1', (n) => `§ ${n} `, (n) => `${n}`],
  ['Minute No: 113', (n) => `Minute No: ${112 + n} `, (n) => `${112 + n}`],
  ['11/17/1', (n) => `11/17/${n} `, (n) => `11/17/${n}`],
  ['#1', (n) => `#${n} `, (n) => `${n}`],
  ['1 =', (n) => `${n} = `, (n) => `${n}`],
  ['1 –', (n) => `${n} – `, (n) => `${n}`],
  ['41', (n) => `${40 + n} `, (n) => `${40 + n}`],
  ['Item 1', (n) => `Item ${n} `, (n) => `${n}`],
  ['Item No. 1:', (n) => `Item No. ${n}: `, (n) => `${n}`],
  ['Minute 113', (n) => `Minute ${112 + n} `, (n) => `${112 + n}`],
  ['Min 4 –', (n) => `Min ${n} – `, (n) => `${n}`],
  ['ITEM ONE', (n) => `ITEM ${words[n - 1]} `, (n) => `${words[n - 1]}`],
  ['I.', (n) => `${romans[n - 1]}. `, (n) => `${romans[n - 1]}`],
  ['A.', (n) => `${String.fromCharCode(64 + n)}. `, (n) => String.fromCharCode(64 + n)],
  ['A1', (n) => `A${n} `, (n) => `A${n}`],
  ['31.03.1', (n) => `31.03.${n} `, (n) => `31.03.${n}`],
  ['29.05.01', (n) => `29.05.${two(n)} `, (n) => `29.05.${two(n)}`],
  ['P/1/26', (n) => `P/${n}/26 `, (n) => `P/${n}/26`],
  ['FC29/01', (n) => `FC29/${two(n)} `, (n) => `FC29/${two(n)}`],
  ['29-30/101', (n) => `29-30/${100 + n} `, (n) => `29-30/${100 + n}`],
  ['212/29', (n) => `${211 + n}/29 `, (n) => `${211 + n}/29`],
  ['1.0', (n) => `${n}.0 `, (n) => `${n}.0`],
]

const head = [
  'QUAY PARISH COUNCIL',
  'Minutes of the meeting held on Thursday 3 May 2029 at 7.00 pm in the Mill Hall',
  'Present: Councillors Quill, Reeve and Tarn',
  '',
]
const spaced = (mark: (n: number) => string) =>
  [...head, ...TITLES.flatMap((title, i) => [`${mark(i + 1)}${title}`, '', TEXTS[i]!, ''])].join('\n')
const tight = (mark: (n: number) => string) => [...head, ...TITLES.flatMap((title, i) => [`${mark(i + 1)}${title}`, TEXTS[i]!])].join('\n')
const html = (mark: (n: number) => string) =>
  `<!DOCTYPE html><html><head><title>Minutes</title></head><body>${[...head.slice(0, 3), ...TITLES.flatMap((title, i) => [`${mark(i + 1)}<b>${title}</b>`, TEXTS[i]!])].map((p) => `<p>${p}</p>`).join('')}</body></html>`

const itemsOf = async (name: string, text: string) => {
  const record = await readRecord(toOriginal(name, Buffer.from(text)))
  return record.documents.flatMap((d) => d.items)
}

const SETTINGS: [string, string, (mark: (n: number) => string) => string][] = [
  ['text', 'minutes.txt', spaced],
  ['tight text', 'minutes.txt', tight],
  ['HTML', 'minutes.html', html],
]

test.each(SETTINGS.flatMap(([set, name, print]) => FORMS.map(([form, mark, kept]) => [form, set, name, print(mark), kept] as const)))(
  'items numbered %s in %s',
  async (_, __, name, text, kept) => {
    const items = await itemsOf(name, text)
    expect(items.map((item) => [item.number, item.title])).toEqual(TITLES.map((title, i) => [kept(i + 1), title]))
    for (const [i, item] of items.entries()) expect(item.content.map((b) => b.text).join(' ')).toBe(TEXTS[i])
  },
)

test.each(['40.TO LIGHT THE QUAY', '7.AOB', '3.MINUTES'])('%s is a number close to its title', (text) => {
  expect(readHeads(text).map((h) => h.form)).toEqual(['<digits>'])
})

test('capitals end a title before what is said of people', async () => {
  const text = [
    ...head.slice(0, -2),
    '38. APOLOGIES Apologies for absence were received from Councillors: Mrs S Tull, Mrs C Moss & Mr I Fry',
    '39.TO HEAR THE KEEPER The keeper spoke of the lamps.',
    '40. LAMPS ON THE QUAY They were lit.',
  ].join('\n')
  expect((await itemsOf('minutes.txt', text)).map((item) => item.title)).toEqual(['APOLOGIES', 'TO HEAR THE KEEPER', 'LAMPS ON THE QUAY'])
})

test('a long list of names is no title, and what is to be done may end with a stop', async () => {
  const long =
    'To RECEIVE what members declare of their interests under the law of the land, and to consider any requests that they may speak in spite of them.'
  const text = [
    ...head.slice(0, -2),
    '1. Sederunt: Chair Moira Tull (MT), Sec Sue Moss (SM), Scott Fry (SF), Treasurer John Pike (JP), Marcus Vale, Robin Hart',
    '2. Reports',
    'The keeper spoke.',
    `3. ${long}`,
    'There were none.',
  ].join('\n')
  const record = await readRecord(toOriginal('minutes.txt', Buffer.from(text)))
  expect(record.documents[0]!.items.map((item) => item.title)).toEqual(['Sederunt', 'Reports', long.slice(0, -1)])
  expect(record.documents[0]!.people.map((one) => `${one.name}, ${one.role ?? ''}`).slice(0, 4)).toEqual([
    'Moira Tull, Chair',
    'Sue Moss, Sec',
    'Scott Fry, ',
    'John Pike, Treasurer',
  ])
})

test('what is to be done runs up to its colon, however long it is', async () => {
  const titles = [
    'To receive apologies and reasons',
    `To receive declarations of interest that were not given before, being any that touch the business of this meeting, as printed in the list kept by the officer`,
    'To hear the keeper',
  ]
  const said = ['Cllr Vole sent apologies.', 'None noted.', 'The keeper spoke of the lamps. It was RESOLVED to thank her.']
  const items = await itemsOf('minutes.txt', [...head, ...titles.map((title, i) => `29/10${i + 1} ${title}: ${said[i]!}`)].join('\n'))
  expect(items.map((item) => [item.number, item.title])).toEqual(titles.map((title, i) => [`29/10${i + 1}`, title]))
  expect(items[1]!.content.map((b) => b.text)).toEqual(['None noted.'])
})

test.each(['Thursday 3 May 2029', 'Page 4', 'the 4 boats', 'Table 2 Fares', '7.30 pm Supper', 'mill 4'])(
  '%s has no number of an item at its head',
  (text) => {
    expect(readHeads(text).filter((h) => h.worded || h.values.length === 1)).toEqual([])
  },
)

test('a letter behind the number, in its own bracket or in the number’s', () => {
  const suffix = (text: string) => readHeads(text).map(({ printed, suffix }) => [printed, suffix])[0]
  expect(suffix('(22-732 A) Winter lamps')).toEqual(['22-732 A', 1])
  expect(suffix('5(b) Winter lamps')).toEqual(['5(b)', 2])
  expect(suffix('(22-732) A winter of lamps')).toEqual(['22-732', 0])
})

test('business that was moved under another head keeps the number that it had', async () => {
  const said = 'The keeper reported that the boards had been replaced. Members thanked the volunteers.'
  const numbers = ['1.', '2.', '3.', '2-A', '3-A', '3-B', '4.', '4-A', '4-B', '5.']
  const text = `${head.join('\n')}\n\n${numbers.map((n, i) => `${n} ${TITLES[i % TITLES.length]}${i > 6 ? ' again' : ''}\n\n${said}\n`).join('\n')}`
  const { documents } = await readRecord(toOriginal('minutes.txt', Buffer.from(text)))
  expect(documents[0]!.items.map((item) => item.number)).toEqual(numbers.map((n) => n.replace('.', '')))
})

test('a year of account heads no item', async () => {
  const text = `${head.join('\n')}\n\nThe keeper spoke of the boats, and of the mole that was begun.\n\n2027/28 Accounts\n\nThe accounts were passed round.\n`
  const { documents } = await readRecord(toOriginal('minutes.txt', Buffer.from(text)))
  expect(documents[0]!.items.map((item) => item.number)).not.toContain('2027/28')
})

test.each([
  ['2028-29/116Minutes of the last meeting', '2028-29/116'],
  ['418APOLOGIES FOR ABSENCE', '418'],
  ['12Bell tower', '12'],
])('%s: a narrow column of numbers runs into the titles', (text, printed) => {
  expect(readHeads(text).map((head) => head.printed)).toEqual([printed])
})

test.each(['12a', '3rd', '5pm Bell', '12Ab'])('%s: letters that belong to the number, or no title', (text) => {
  expect(readHeads(text).some((head) => head.length === 1 || head.printed === '12')).toBe(false)
})
