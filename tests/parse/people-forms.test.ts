/** Whole papers whose lists of people stand in forms that no label names: alone, over a sentence, under sub-heads, in columns, in sentences. */
import { expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const TAIL = `
1. Minutes of the last meeting
The minutes were agreed.

2. Lamps on the quay
Tovaru Quill showed three lamps. It was agreed to buy two.
`
const HEAD = 'QUAYSIDE LAMP SOCIETY\n\nMinutes of the meeting held on 4 March 2025 in the Lamp House\n\n'

const people = async (front: string, name = 'minutes.txt', tail = TAIL): Promise<string[]> => {
  const text = name.endsWith('.txt')
    ? HEAD + front + tail
    : `# Quayside Lamp Society\n\nMinutes of 4 March 2025\n\n${front}\n${tail.replace(/^(?=\d)/gm, '## ')}`
  const { documents } = await readRecord(toOriginal(name, Buffer.from(text)))
  return documents[0]!.people.map(({ status, name: who, role, organisation, party, arrived }) =>
    [status, who, role, organisation ?? party, arrived].filter(Boolean).join(' | '),
  )
}

/** None of the first names is known. */
const FOUR = 'Tovaru Quill\nGaipe Inkpot\nBairo Teal\nPaidi Rook\n'
const THERE = ['present | Tovaru Quill', 'present | Gaipe Inkpot', 'present | Bairo Teal', 'present | Paidi Rook']

test.each([
  ['names alone below a sentence', `The meeting began with tea.\n\n${FOUR}`, THERE],
  ['names alone under a head that says nothing of it', `With us today\n\n${FOUR}`, THERE],
  ['a second list under a head of its own', `In the room\n${FOUR}\nCould not make it\nSeno Vole\n`, [...THERE, 'apologies | Seno Vole']],
  ['a head over a sentence over the list', `Attendees\nWe had a good turnout in spite of the snow.\n${FOUR}`, THERE],
  [
    'one by a first name, one in small letters',
    'Present: Ada Quill, Ben Inkpot, Una, Ned Rook, ida vole\n',
    ['present | Ada Quill', 'present | Ben Inkpot', 'present | Una', 'present | Ned Rook', 'present | ida vole'],
  ],
  [
    'kinds of members',
    'Lay members: Dr Ada Quill, Mr Ben Inkpot\nStaff members: Ms Una Teal\nIn attendance: Mr Ned Rook\n',
    ['present | Dr Ada Quill', 'present | Mr Ben Inkpot', 'present | Ms Una Teal', 'in-attendance | Mr Ned Rook'],
  ],
  [
    'sub-heads of one make',
    'Those attending:\n\nRiver Agency\nTovaru Quill\nGaipe Inkpot\n\nFarmers\nBairo Teal\n\nVillages Trust\nPaidi Rook\n',
    [
      'present | Tovaru Quill | River Agency',
      'present | Gaipe Inkpot | River Agency',
      'present | Bairo Teal | Farmers',
      'present | Paidi Rook | Villages Trust',
    ],
  ],
  [
    'columns under a head, without rules',
    'Name                 Organisation            Attendance\nTovaru Quill         Upper Canal             present\nGaipe Inkpot         Lower Canal             apology\nBairo Teal           Village Council         present\n',
    ['present | Tovaru Quill | Upper Canal', 'apologies | Gaipe Inkpot | Lower Canal', 'present | Bairo Teal | Village Council'],
  ],
  [
    'who sent word, and who did not',
    'Present: Ada Quill, Ben Inkpot\n\nUna Teal and Seno Vole had sent their apologies. No apologies were received from Ned Rook.\n',
    ['present | Ada Quill', 'present | Ben Inkpot', 'apologies | Una Teal', 'apologies | Seno Vole', 'absent | Ned Rook'],
  ],
  [
    'one who could not come behind another clause',
    'Present: Ada Quill, Ben Inkpot\n\nUna Teal is on holiday and Seno Vole could not attend because of work.\n',
    ['present | Ada Quill', 'present | Ben Inkpot', 'apologies | Seno Vole'],
  ],
])('%s', async (_, front, gives) => expect(await people(front)).toEqual(gives))

test.each([
  [
    'two columns are one name',
    '| Surname | First name | Role | Attended |\n|---|---|---|---|\n| Quill | Ada | Chair | Yes, from 6.40 pm |\n| Inkpot | Ben | Treasurer | No (apologies) |',
    ['present | Ada Quill | Chair | 18:40', 'apologies | Ben Inkpot | Treasurer'],
  ],
  [
    'countries before their people',
    '## Participants\n\n**Northmere:** Tovaru Quill, Gaipe Inkpot\n\n**Southmere:** Bairo Teal',
    ['present | Tovaru Quill | Northmere', 'present | Gaipe Inkpot | Northmere', 'present | Bairo Teal | Southmere'],
  ],
])('%s', async (_, front, gives) => expect(await people(front, 'minutes.md')).toEqual(gives))

test.each([
  ['the dead', 'The Secretary read the names of those who had died:\n\nAnn Pym\nBen Slade\nCai Down\n'],
  ['words that the text knows as words', 'Quay Lamps\nWinter Repairs\nLantern Prices\n'],
])('not %s', async (_, front) => {
  const tail = `${TAIL}\n3. Repairs\nWinter repairs to quay lamps cost more; lantern prices rise.\n`
  expect(await people(front, 'minutes.txt', tail)).toEqual([])
})

test('those who are thanked beside a list of those present', async () =>
  expect(await people('Present: Ada Quill, Ben Inkpot\n\nWith thanks to our sponsors:\nUna Teal\nNed Rook\n')).toEqual([
    'present | Ada Quill',
    'present | Ben Inkpot',
  ]))

test('apologies in an item, for absence and for leaving early', async () => {
  const tail = TAIL.replace(
    'The minutes were agreed.',
    'Ada Quill moved that the apologies of Seno Vole for absence and of Ben Inkpot for early departure be accepted.',
  )
  expect(await people('Present: Ada Quill, Ben Inkpot\n', 'minutes.txt', tail.replace('Minutes of the last meeting', 'Apologies'))).toEqual(
    ['present | Ada Quill', 'present | Ben Inkpot', 'apologies | Seno Vole'],
  )
})
