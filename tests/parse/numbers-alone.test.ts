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
