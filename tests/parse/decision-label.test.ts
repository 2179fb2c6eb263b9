import { describe, expect, it } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const HEAD = ['Lampton Harbour Council', '', 'Minutes of a meeting held on 4 May 2027 at 7.00 pm', '']
const read = async (...items: string[]) => {
  const lines = items.flatMap((text, i) => [
    `${i + 1}. ${['Lamps', 'Mole', 'Oil', 'Ferry'][i]!}`,
    '',
    'The Clerk spoke at some length of what had been done.',
    '',
    text,
    '',
  ])
  const { documents } = await readRecord(toOriginal('minutes.txt', Buffer.from([...HEAD, ...lines].join('\n'))))
  return documents[0]!.items.map(({ content }) => content.at(-1)!)
}

describe('a label that returns before what was decided', () => {
  it('decides, whatever it says', async () => {
    const blocks = await read(
      'Finding: that the lamp be lit [Moved Cllr Quill; seconded Cllr Vale].',
      'Finding: that the mole be mended.',
      'Nothing more was said.',
    )
    expect(blocks.map(({ type, moved }) => [type, moved])).toEqual([
      ['resolution', 'Cllr Quill'],
      ['resolution', undefined],
      ['paragraph', undefined],
    ])
  })

  it('over its parts, too', async () => {
    const [block] = await read('Finding: that:\n\n(a) the lamp be lit; and\n\n(b) oil be bought.', 'Finding: that the mole be mended.')
    expect(block).toMatchObject({ type: 'resolution', text: 'Finding: that:', content: [{ label: 'a' }, { label: 'b' }] })
  })

  it.each([
    ['once', ['Finding: that the lamp be lit up.', 'Nothing was said.']],
    ['as a reason', ['Reason: that the lamp was dim.', 'Reason: that the mole was wet.']],
    ['as what is recommended', ['Recommendation: that the lamp be lit.', 'Recommendation: that the mole be mended.']],
    ['as what is moved', ['Motion of Cllr Quill: that the lamp be lit.', 'Motion of Cllr Vale: that the mole be mended.']],
  ])('does not %s', async (_, items) => {
    const blocks = await read(...items)
    expect(blocks.filter(({ type, text }) => type === 'resolution' && text.includes(':')).length).toBe(0)
  })
})
