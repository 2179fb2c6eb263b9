/** What site generators write over a text: between rules or without them, over Markdown, plain text and HTML. */
import { describe, expect, it } from 'vitest'
import { factsOf, frontMatterOf } from '../../src/extract/front-matter.js'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string, name = 'minutes.md') => (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!
const BUSINESS = '## Apologies\n\nNone.\n\n## Lamps\n\nIt was agreed to buy lamps.\n\n## Oil\n\nThe keeper said that oil was **dear**.\n'

describe('facts over a text', () => {
  it.each([
    ['between rules', '---\ntitle: Lamp Board\ntags: [meeting]\n---\n', { title: 'Lamp Board' }],
    ['without rules, up to a blank line', 'title: Lamp Board\nslug: lamps\ntags: \n\n', { title: 'Lamp Board' }],
    ['with the day and hour of a meeting', '---\ndate: 2031-05-04 19:00:00 +0100\n---\n', { date: '2031-05-04 19:00:00 +0100' }],
    ['with the moment of writing, which is not shown', '---\ndate: 2031-05-04T18:20:11.208Z\n---\n', {}],
  ])('%s', (_, front, facts) => {
    const found = frontMatterOf(`${front}# Minutes\n`)!
    expect({ end: found.end, facts: factsOf(found) }).toEqual({ end: front.length, facts })
  })

  it.each([
    ['a clerk’s labels', 'Title: Lamp Board\nDate: 4 May 2031\nVenue: Lamp Hall\n\nMinutes\n'],
    ['two facts that no generator asks for', 'title: Lamp Board\nchair: Ann Quill\n\nMinutes\n'],
    ['a rule over text', '---\nThe lamp was lit.\n---\n'],
  ])('%s are none', (_, text) => expect(frontMatterOf(text)).toBeNull())
})

it('gives the day and the hour where the text prints none', async () => {
  const document = await read(`---\ntitle: Lamp Board\ndate: 2031-05-04 19:00:00 +0100\n---\n\n${BUSINESS}`)
  expect([document.date, document.startTime]).toEqual(['2031-05-04', '19:00'])
  expect(document.items.map(({ title }) => title)).toEqual(['Apologies', 'Lamps', 'Oil'])
})

it('stands over HTML too, and is none of its text', async () => {
  const page =
    '<p><b>Lamp Board: minutes of 4 May 2031</b></p><h2>Apologies</h2><p>None.</p><h2>Lamps</h2><p>It was agreed to buy lamps.</p>'
  const document = await read(
    `---\ntitle: Lamp minutes\ndate: 2031-08-16T21:30:00.000Z\nauthor: Ann Quill\n---\n\n<div>${page}</div>`,
    'minutes.html',
  )
  expect([document.date, document.items.map(({ title }) => title)]).toEqual(['2031-05-04', ['Apologies', 'Lamps']])
  expect(JSON.stringify(document)).not.toContain('author')
})
