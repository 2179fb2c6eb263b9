/** Lists of decisions: one record after another on a page. */
import { expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string) => (await readRecord(toOriginal('decisions.txt', Buffer.from(text)))).documents

const record = (day: string, title: string, maker: string, text: string) => `
${day} - ${title} ref: 1313    Recommendations Approved

Decision Maker: ${maker}

Made at meeting: ${day} - ${maker}

Decision published: ${day}

Effective from: ${day}

${text}
`

test('each decision of a list is a document', async () => {
  const documents = await read(
    `Decisions\n\nUse the options below to find decisions.\n\nDecisions published\n${[
      record('04/05/2029', 'Lamps - the quay', 'Harbour Board', 'That three lamps be bought.'),
      record('04/05/2029', 'Sea wall', 'Harbour Board', '(i)   That the wall be mended.\n\n(ii)   That the engineer be thanked.'),
      record(
        '07/05/2029',
        'Mooring fees',
        'Lead Member for Quays',
        'Decision:\n\n7.1   The Lead Member considered a report.\n\nDECISIONS\n\n7.2   The Lead Member RESOLVED to hold the fees.',
      ),
    ].join('')}`,
  )
  expect(documents.map(({ type, title, date, body }) => [type, title, date, body])).toEqual([
    ['decision', 'Lamps - the quay', '2029-05-04', 'Harbour Board'],
    ['decision', 'Sea wall', '2029-05-04', 'Harbour Board'],
    ['decision', 'Mooring fees', '2029-05-07', 'Lead Member for Quays'],
  ])
  expect(documents[1]!.content.map((block) => block.label)).toEqual(['i', 'ii'])
  expect(documents[2]!.content.map((block) => [block.type, block.label])).toEqual([
    ['paragraph', '7.1'],
    ['heading', null],
    ['resolution', '7.2'],
  ])
})

test('one decision whose text names days is one document', async () => {
  const documents = await read(
    'Decision details\n\nLamps on the quay\n\nDecision Maker: Harbour Board\n\nDecision status: Approved\n\nIs Key decision?: No\n\nDecision:\n\nThat the lamps be bought.\n\n07/05/2029 - the day of delivery.\n',
  )
  expect(documents.map(({ title }) => title)).toEqual(['Lamps on the quay'])
})
