import { expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string, name = 'minutes.txt') => {
  const { items } = (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!
  return items.map(({ number, title }) => [number, title])
}

const HEAD = `Quay Town Council

Minutes of the meeting held on 4 May 2027 at 7.00pm in the Boat House

Present: Cllr Ann Quill (Chair), Cllr Ben Inkpot, Cllr Cy Teal

`

test('numbers on lines of their own stand before what is below them, a title with its text or a title alone', async () => {
  const business = [
    'Lamps – The Clerk read a letter on the lamp of the quay, which\nhad been out since March.',
    'Lock Gate – Greased by the smith.',
    'Market\n\nThe stalls had been let.',
    'Mole Catching – It was felt that the mole was gone.',
    'Bells – One was cracked.',
  ]
  const text = HEAD + business.map((one, i) => `${i + 31}\n\n${one}\n`).join('\n')
  const dashed = HEAD + business.map((one, i) => `${i + 31}\n\n${one.replace('\n\n', ' – ')}\n`).join('\n')
  expect((await read(text)).map(([number]) => number)).toEqual(['31', '32', '33', '34', '35'])
  expect(await read(dashed)).toEqual([
    ['31', 'Lamps'],
    ['32', 'Lock Gate'],
    ['33', 'Market'],
    ['34', 'Mole Catching'],
    ['35', 'Bells'],
  ])
})

test('numbers of pages over numbered titles head nothing', async () => {
  const titles = ['Lamps', 'Lock Gate', 'Market', 'Moles', 'Bells']
  const text = HEAD + titles.map((title, i) => `${i + 3}. ${title}\n\nWhat was said of it was noted.\n\n${i + 71}\n`).join('\n')
  expect(await read(text)).toEqual(titles.map((title, i) => [`${i + 3}`, title]))
})

test('numerals in capitals need no mark where they count', async () => {
  const titles = ['Lamps', 'Lock Gate', 'Market', 'Moles', 'Bells']
  const numerals = ['I', 'II', 'III', 'IV', 'V']
  const page = titles.map((title, i) => `<p><strong>${numerals[i]} ${title}</strong></p><p>What was said of it was noted.</p>`).join('')
  expect(await read(`<html><body><h1>Quay Town Council</h1>${HEAD}${page}</body></html>`, 'page.html')).toEqual(
    titles.map((title, i) => [numerals[i], title]),
  )
})

test('initials of people under each other are no run before that of the items', async () => {
  const people = 'Present:\nE. Quill – Chair\nF. Inkpot\nG. Teal\n\n'
  const titles = ['Lamps', 'Lock Gate', 'Market', 'Moles', 'Bells']
  const text =
    HEAD.replace(/Present.*\n\n/, people) + titles.map((title, i) => `27/06${i} ${title}\nWhat was said of it was noted.\n\n`).join('\n')
  expect(await read(text)).toEqual(titles.map((title, i) => [`27/06${i}`, title]))
})

const TITLES = ['Lamps', 'Lock Gate', 'Market', '2027/28 Accounts', 'Bells']
const business = (title: (text: string, i: number) => string) =>
  HEAD + TITLES.map((text, i) => `${title(text, i)}\n\nWhat was said of it was noted.\n\n`).join('')
const wanted = (number: (i: number) => string) => TITLES.map((title, i) => [number(i), title])

test('numbers on lines of their own below their titles, of any form, and in any medium', async () => {
  expect(await read(business((title, i) => `${title}\n\nQT 27/0${i + 41}`))).toEqual(wanted((i) => `QT 27/0${i + 41}`))
  const page = TITLES.map((title, i) => `<p><b>${title}</b></p><p>HB-1${i}</p><p>What was said of it was noted.</p>`).join('')
  expect(await read(`<html><body><h1>Quay Town Council</h1>${HEAD}${page}</body></html>`, 'page.html')).toEqual(wanted((i) => `HB-1${i}`))
})

test('numbers behind titles that only their count sets apart', async () => {
  expect(await read(business((title, i) => `${title} ${i + 735}`))).toEqual(wanted((i) => `${i + 735}`))
  expect((await read(business((title, i) => `${title} ${i * 40 + 735}`))).map(([number]) => number)).not.toContain('775')
})

test('what the agenda calls an item stands in brackets behind its title, whatever the words', async () => {
  const refs = async (text: string) => (await readRecord(toOriginal('minutes.txt', Buffer.from(text)))).documents[0]!.items
  const told = (mark: (i: number) => string) => business((title, i) => `${i + 31}. ${title} ${mark(i)}`)
  for (const mark of [(i: number) => `[Item ${i + 2}]`, (i: number) => `(AI ${i + 2})`, (i: number) => `(Paper ${i + 2})`]) {
    const items = await refs(told(mark))
    expect(items.map(({ number, title, agendaRef }) => [number, title, agendaRef])).toEqual(
      TITLES.map((title, i) => [`${i + 31}`, title, `${i + 2}`]),
    )
  }
  expect((await refs(told((i) => (i === 2 ? '(Phase 2)' : '')))).map(({ agendaRef }) => agendaRef)).toEqual([null, null, null, null, null])
})

test('the reference of what is applied for is half of a title', async () => {
  const cases = ['27/0144/FUL – Land west of the Mole', '26/0221/OUT – Old Dairy, Skinner’s Row', '27/0038/HOU – 14 Mill Close']
  const text = HEAD + cases.map((title, i) => `${i + 7}. ${title}\n\nThe planning officer showed the plans, which were noted.\n\n`).join('')
  expect(await read(text)).toEqual(cases.map((title, i) => [`${i + 7}`, title]))
})

test('columns with figures under one head are a table; names in columns are none', async () => {
  const table = 'Payee              Purpose        Amount\nQuay Electric      Lamp repair    412.60\nIda Inkpot         Stamps         64\n'
  const text = `${HEAD}1. Accounts\n\nSums paid were:\n\n${table}\n2. Bells\n\nOne was cracked.\n`
  const { items } = (await readRecord(toOriginal('minutes.txt', Buffer.from(text)))).documents[0]!
  expect(items[0]!.content.map(({ type, rows }) => [type, rows?.at(-1)])).toEqual([
    ['paragraph', undefined],
    ['table', ['Ida Inkpot', 'Stamps', '64']],
  ])
})
