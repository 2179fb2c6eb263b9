import { describe, expect, it } from 'vitest'
import { readLabelledDecision } from '../../src/parse/decisions/index.js'
import { readBareDecisions, takeParts } from '../../src/parse/decisions/unsaid.js'
import type { Block } from '../../src/records/record.js'

const block = (text: string, type: Block['type'] = 'paragraph', label: string | null = null): Block => ({
  type,
  label,
  text,
  content: [],
  at: {},
})
const types = (blocks: Block[], title?: string) => {
  readBareDecisions(blocks, title)
  return blocks.map(({ type }) => type)
}

describe('decisions that lost their word', () => {
  it('“That the update be noted.” under the minutes', () =>
    expect(types([block('The Harbourmaster gave an update.'), block('That the update be noted.')])).toEqual(['paragraph', 'resolution']))

  it('numbered parts after “seconded by Y and unanimously”', () =>
    expect(
      types([
        block('It was moved by Cllr Quill, seconded by Cllr Vale and unanimously'),
        block('The lamp be painted.', 'paragraph', 'i'),
        block('Authority be delegated to the Clerk.', 'paragraph', 'ii'),
      ]),
    ).toEqual(['paragraph', 'resolution', 'resolution']))

  it('not what is only proposed', () =>
    expect(types([block('Cllr Quill proposed the following motion'), block('That the lamp be lit.')])).toEqual(['paragraph', 'paragraph']))

  it('not where the item has its RESOLVED', () =>
    expect(types([block('That the lamp be lit.'), block('RESOLVED that the lamp be lit.', 'resolution')])).toEqual([
      'paragraph',
      'resolution',
    ]))

  it('not where the motion was withdrawn', () =>
    expect(types([block('That the lamp be lit.'), block('The lamp on the quay WITHDRAWN')])).toEqual(['paragraph', 'paragraph']))

  it.each([
    ['The minutes of 6 July be amended as follows:', true],
    ['The lighting of the quay has been approved to make it safe.', true],
    ['The decisions will be carried out after approval by the Board.', false],
    ['No interests were declared.', false],
  ])('under “Decision:” %s', (text, is) => expect(readLabelledDecision(text) !== null).toBe(is))
})

describe('parts without numbers', () => {
  const taken = (...blocks: Block[]) => {
    takeParts(blocks)
    return blocks.map(({ content }) => content.length)
  }

  it('what follows “agreed to:”', () =>
    expect(
      taken(
        block('Resolved: That the Member agreed to:', 'resolution'),
        block('Mend the chains on the quay.'),
        block('Reason: To keep cats out.'),
      ),
    ).toEqual([1, 0]))

  it('not talk', () =>
    expect(
      taken(block('These were agreed for the next meeting to:', 'resolution'), block('The Board agreed that reports be plainer.')),
    ).toEqual([0, 0]))

  it('a table of what was granted, also under a heading of its own', () => {
    const table = () => block('Sale of oil Monday to Friday', 'table')
    expect(
      taken(block('RESOLVED: That the licence be granted as follows:', 'resolution'), table(), block('The hearing was long.')),
    ).toEqual([1, 0])
    expect(
      taken(
        block('RESOLVED:', 'resolution'),
        block('Decision', 'heading'),
        block('That the licence be granted as follows:'),
        table(),
        block('Reasons', 'heading'),
      ),
    ).toEqual([3, 0])
    expect(taken(block('RESOLVED:', 'resolution'), block('Reasons', 'heading'), block('That much was said.'))).toEqual([0, 0, 0])
  })

  it('not after a whole sentence', () =>
    expect(taken(block('RESOLVED that the lamp be lit.', 'resolution'), block('Mend the chains.'))).toEqual([0, 0]))
})
