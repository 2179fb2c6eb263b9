import { expect, test } from 'vitest'
import type { Line, Text } from '../../src/extract/text.js'
import { readPrinted } from '../../src/parse/families/printed/index.js'

const TEXT: Text = { kind: 'pdf', mediaType: 'application/pdf', pages: [], meta: {}, outline: [], furniture: [], findings: [] }

/** Lines a blank line apart; `*` before a line makes it bold. */
const read = (given: string[]) => {
  const lines = given.map((raw, i): Line => {
    const text = raw.replace(/^\*/, '')
    const right = 60 + text.length * 5
    const place = { page: 1, box: [60, 60 + i * 26, right, 72 + i * 26] as [number, number, number, number] }
    return { text, indent: 60, gap: 1, size: 11, right, baseline: 70 + i * 26, place, ...(raw === text ? {} : { bold: true }) }
  })
  return readPrinted(lines, TEXT, 'agenda')
}

test('items counted from one hold the heads in capitals between them', () => {
  const draft = read([
    '*HARBOUR BOARD',
    '*AGENDA – May 3, 2029',
    '1. Call to order.',
    '2. Minutes of the April meeting.',
    '3. Comments from the quay.',
    '4. Approval of resolutions:',
    '*REGULAR ACTIONS',
    'A. RESOLUTION (2029-7) Accept the gift of a bell',
    '*FIRST READING',
    'None',
    '*SECOND READING',
    'None',
    '5. The keeper’s report',
    '6. Motion to adjourn.',
  ])
  expect(draft.items.map((item) => item.number)).toEqual(['1', '2', '3', '4', '5', '6'])
})

test('a list of paragraphs under a head in capitals is not the items', () => {
  const draft = read(['*AGENDA', '*APOLOGIES', 'None', '*GATES', '1. Upper', '2. Lower', '3. Sea', '4. Mill', '5. Ferry', '*BELLS', 'None'])
  expect(draft.items.map((item) => item.title)).toEqual(['APOLOGIES', 'GATES', 'BELLS'])
})

test('Roman numerals count through I and V, which could be letters', () => {
  const draft = read([
    '*HARBOUR BOARD',
    'AGENDA:',
    'I. Call to Order',
    'II. Bells',
    'III. Boats',
    'IV. Gates',
    'V. Public Comment',
    'VI. Adjournment',
  ])
  expect(draft.items.map((item) => item.number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'])
})

test('a letter with a supplement is called by its body and day, and its close is none of the last item', () => {
  const draft = read([
    'Dear Member',
    '*HARBOUR BOARD - THURSDAY, 3 MAY 2029',
    'I enclose a report.',
    'Agenda Item No',
    '7 The sea gate (Pages 1 - 6)',
    'Yours sincerely',
    'Ida Quill',
  ])
  expect(draft.title).toBe('HARBOUR BOARD - THURSDAY, 3 MAY 2029')
  expect(draft.items.map((item) => [item.title, item.description.length])).toEqual([['The sea gate', 0]])
  expect(draft.content.map((para) => para.text)).toEqual(['Yours sincerely', 'Ida Quill'])
})

test('the clerk’s name above the post is part of the foot', () => {
  const draft = read(['AGENDA', '1. Apologies', '2. Boats', '3. Next agenda', 'I M Quill', 'Clerk to the Council Date: 3 May 2029'])
  expect(draft.items.at(-1)!.description).toEqual([])
  expect(draft.content).toHaveLength(2)
})

test('a point that ends in the name of a body is not the body', () => {
  expect(read(['Minutes from 3 May 2029', '• Tom Reeve welcomed to the Commission', '1. Boats', '2. Bells']).body).toBeNull()
})

test('a title of initials heads its item among titles in small letters, whatever its number', () => {
  const heads = ['*7 Treasurer', 'None', '*8 Boats', 'None', '*9 Correspondence', 'None', '*8 AOCB', 'None', '*10 Next meeting', 'None']
  expect(read(['*HARBOUR BOARD', '*AGENDA', ...heads]).items.map((item) => item.number)).toEqual(['7', '8', '9', '8', '10'])
})

const NUMBERS = [
  ['month, year and item', ['11/28.1', '11/28.2', '11/28.3', '11/28.4']],
  ['item and municipal year', ['101/28-29', '102/28-29', '103/28-29', '104/28-29']],
  ['municipal year and item', ['2028-29/7', '2028-29/8', '2028-29/9', '2028-29/10']],
  ['a committee’s letters', ['OS.21', 'OS.22', 'OS.23', 'OS.24']],
  ['letters and a running number without a stop', ['LC7', 'LC8', 'LC9', 'LC10']],
  ['letters, year and item', ['FC28/01', 'FC28/02', 'FC28/03', 'FC28/04']],
] as const

test.each(NUMBERS)('numbers of %s count in the part that changes', (_, numbers) => {
  const titles = ['Apologies', 'Minutes', 'Lamps', 'Date of next meeting']
  const draft = read([
    'QUAY PARISH COUNCIL',
    'Minutes of 3 May 2029',
    ...titles.flatMap((title, i) => [`${numbers[i]} ${title}`, 'Noted.']),
  ])
  expect(draft.items.map((item) => item.number)).toEqual(numbers)
})

test('the agenda’s number between the minute’s and the title is the reference', () => {
  const heads = ['C48/29 1. APOLOGIES', 'C49/29 2. MINUTES', 'C50/29 3. LAMPS']
  const draft = read(['QUAY PARISH COUNCIL', 'Minutes of 3 May 2029', ...heads.flatMap((head) => [head, 'Noted.'])])
  expect(draft.items.map((item) => [item.number, item.agendaRef, item.title])).toEqual([
    ['C48/29', '1', 'APOLOGIES'],
    ['C49/29', '2', 'MINUTES'],
    ['C50/29', '3', 'LAMPS'],
  ])
})

test('postcodes are no numbers of items', () => {
  const draft = read([
    '*AGENDA',
    '1. Apologies',
    'None',
    '2. Lamps',
    'EX4 Lamp Quay',
    'EX5 Lower Quay',
    'EX6 Upper Quay',
    '3. Bells',
    'None',
    '4. Close',
  ])
  expect(draft.items.map((item) => item.number)).toEqual(['1', '2', '3', '4'])
})

test('a number before the text has its title on the line above', () => {
  const draft = read([
    'Present: Cllr Tull (Chair).',
    'Death of the lamplighter.',
    '7 The Chair referred to the death of the lamplighter.',
    'The Board stood in silence.',
    'Minutes approved.',
    '8 The minutes of 4 May 2029 were submitted and approved.',
    'Lamps on the quay.',
    '9 There was submitted a report by the keeper.',
  ])
  expect(draft.items.map((item) => [item.number, item.title, item.description.length])).toEqual([
    ['7', 'Death of the lamplighter', 2],
    ['8', 'Minutes approved', 1],
    ['9', 'Lamps on the quay', 1],
  ])
})

test('numbered paragraphs under heads of their own keep their numbers', () => {
  const draft = read([
    '*LAMPS',
    '1 The Board was told of the lamps.',
    '2 It was asked why.',
    '*QUAY',
    '3 The quay was shut.',
    '4 It was noted.',
  ])
  expect(draft.items.map((item) => item.title)).toEqual(['LAMPS', 'QUAY'])
})

test('what became of each case is a decision under it, and no title', () => {
  const draft = read([
    '*LICENSING BOARD',
    '*May 3, 2029',
    '*Transfers at the quay',
    '1. Lamp Inn, 4 Quay Street, to B. Inkpot, with its cellar and its yard, to be open until eleven.',
    '*GRANTED',
    '*Old and new business',
    '1. The Board was told that the Bell Inn had closed and that nobody would open it again.',
    '*ACKNOWLEDGED',
  ])
  expect(draft.items.map(({ title }) => title)).toEqual(['Transfers at the quay', 'Old and new business'])
  expect(draft.items.map(({ description }) => description.at(-1)!.text)).toEqual(['GRANTED', 'ACKNOWLEDGED'])
})

test('letters between two numbers of a long run are the parts of one item, however well they read', () => {
  const parts = ['A. RESOLUTION (2029-7) Accept the Bell', 'B. RESOLUTION (2029-8) Light the Lamp', 'C. RESOLUTION (2029-9) Close the Mole']
  const draft = read([
    '*HARBOUR BOARD',
    '*AGENDA – May 3, 2029',
    '1. Call to order.',
    '2. Minutes.',
    '3. Comments.',
    '4. Approval of resolutions:',
    ...parts,
    '5. The keeper’s report.',
    '6. Boats.',
    '7. Motion to adjourn.',
  ])
  expect(draft.items.map((item) => item.number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
})

test('a head that returns among references is a label in the item above it', () => {
  const told = ['*Comments read out', 'The keeper said much.']
  const draft = read([
    '*HARBOUR BOARD',
    '*AGENDA – May 3, 2029',
    ...[345, 346, 347, 348].flatMap((n) => [
      `(29-${n}) Recommendation to Authorize the Harbour Master, or Whoever Is Named by Him, to Light Lamp ${n - 340} of the Lower Quay`,
      ...told,
    ]),
    '*ADJOURNMENT',
    'At nine.',
  ])
  expect(draft.items.map((item) => item.number)).toEqual(['29-345', '29-346', '29-347', '29-348', null])
})

test('a head like the others where a number is left out has lost it', () => {
  const told = 'The keeper spoke of it at some length.'
  const heads = (...given: string[]) =>
    read(['*HARBOUR BOARD', '*MINUTES – May 3, 2029', ...given.flatMap((head) => [`*${head}`, told])]).items
  expect(heads('1. Police', '2. Gates', '3. Boats', 'Letters', '5. Lamps', '6. Ferry').map((item) => item.title)).toContain('Letters')
  expect(heads('1. Police', '2. Gates', '3. Boats', 'Letters', '4. Lamps', '5. Ferry').map((item) => item.title)).not.toContain('Letters')
})
