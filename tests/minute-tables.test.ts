/**
 * The same minutes in tables of many forms, each in four media: `minute-tables/<form>.html` is the source, the PDF is its
 * print, and the Word and Markdown files hold the same rows. All of them give the same items, words and actions.
 */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readOriginal } from '../src/fetch/read.js'
import { readRecord } from '../src/pipeline.js'
import type { Block } from '../src/records/record.js'

const FOLDER = new URL('minute-tables/', import.meta.url).pathname
const forms = [...new Set(readdirSync(FOLDER).map((name) => name.replace(/\.\w+$/, '')))]

const textsOf = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => [...('text' in block ? [block.text] : []), ...textsOf(block.content)])

async function told(name: string) {
  const { documents } = await readRecord(await readOriginal(FOLDER + name))
  const [minutes] = documents
  return {
    documents: documents.map(({ type, date, endTime }) => ({ type, date, endTime })),
    items: minutes!.items.map(({ number, title, content }) => ({ number, title, texts: textsOf(content) })),
    // Without rules the height of a mark is all that says which paragraph it stands beside.
    actions: minutes!.actions.map(({ text, owner }) => (name.includes('without-rules') ? { owner } : { text, owner })),
    people: minutes!.people.map(({ name, status }) => ({ name, status })),
  }
}

test.each(forms)('%s', { timeout: 60_000 }, async (form) => {
  const html = await told(`${form}.html`)
  expect(html.documents).toEqual([{ type: 'minutes', date: '2031-04-08', endTime: '21:05' }])
  expect(html.items.map((item) => item.title)).toEqual([
    'Apologies for absence',
    'Minutes of the last meeting',
    'Footbridge at Mill Lane',
    'Allotment rents',
    'Village hall roof',
    'Date of next meeting',
  ])
  expect(html.items[2]!.texts.filter((text) => !text.startsWith('Action'))).toHaveLength(3)
  for (const medium of ['docx', 'pdf', 'md']) expect(await told(`${form}.${medium}`)).toEqual(html)
})
