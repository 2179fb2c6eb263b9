import { describe, expect, it } from 'vitest'
import { readMoverPair } from '../../src/parse/motions/mover-pair.js'
import { tieMotions } from '../../src/parse/motions/tie.js'
import type { Block } from '../../src/records/record.js'

const block = (text: string): Block => {
  const label = /^(\d)\) /.exec(text)?.[1] ?? null
  const resolved = text.startsWith('RESOLVED')
  return {
    type: resolved ? 'resolution' : 'paragraph',
    label,
    text: label ? text.slice(3) : text,
    content: [],
    at: {},
    ...(resolved ? { verb: 'resolved', kind: 'decision' } : {}),
  }
}
/** Of each resolution: kind, mover, seconder and the count. */
const read = (texts: string[], title = '') =>
  tieMotions(texts.map(block), title)
    .filter(({ type }) => type === 'resolution')
    .map(({ kind, moved, seconded, votes }) => [
      kind,
      moved,
      seconded,
      votes ? `${votes.for}-${votes.against}-${votes.abstain}` : undefined,
    ])

describe('lines behind a decision', () => {
  it.each([
    ['(M/S Ada Quill/Ben Inkpot)'],
    ['(Ada Quill / Ben Inkpot)'],
    ['Proposer: Ada Quill', 'Seconder: Ben Inkpot'],
    ['Seconded by Ben Inkpot, having been proposed by Ada Quill.'],
    ['Moved Ada Quill, seconded Ben Inkpot'],
  ])('say who moved it: %s', (...lines) =>
    expect(read(['RESOLVED to light the lamp.', ...lines, 'Ayes: 5 Noes: 1 Abstentions: 0', 'RESOLVED to go home.'])).toEqual([
      ['decision', 'Ada Quill', 'Ben Inkpot', '5-1-0'],
      ['decision', undefined, undefined, undefined],
    ]),
  )

  it('said before a motion and what became of it belong to the motion', () => {
    const lines = ['Moved by: Ann Quill', 'Seconded by: Ben Inkpot', 'THAT the lamp be lit.', 'Motion Carried Unanimously']
    expect(read(lines)).toEqual([['decision', 'Ann Quill', 'Ben Inkpot', undefined]])
    expect(read([...lines, 'RESOLVED that the lamp be lit.'])).toEqual([['decision', 'Ann Quill', 'Ben Inkpot', undefined]])
    expect(read(['Motion: That the lamp be lit.', 'CARRIED'])).toEqual([['decision', undefined, undefined, undefined]])
    expect(read(['Motion: lamps', 'CARRIED'])).toEqual([])
  })

  it('of a motion that comes next say nothing of it', () =>
    expect(read(['RESOLVED to light the lamp.', 'Motion by Ada Quill, seconded by Ben Inkpot.', 'RESOLVED to go home.'])).toEqual([
      ['decision', undefined, undefined, undefined],
      ['decision', 'Ada Quill', 'Ben Inkpot', undefined],
    ]))
})

describe('motions and what became of them', () => {
  it('a lost motion has its mover and its division', () =>
    expect(
      read([
        '1) Mr Quill proposed, and Mr Inkpot seconded the motion that lamps be lit.',
        'For (2)',
        'Mr Quill, Mr Inkpot',
        'Against (3)',
        'Motion lost.',
      ]),
    ).toEqual([['lost', 'Mr Quill', 'Mr Inkpot', '2-3-null']]))

  it('a carried motion is its RESOLVED, and told once', () =>
    expect(
      read([
        'Mr Quill moved that lamps be lit, seconded by Mr Inkpot.',
        'For (3)',
        'Against (2)',
        'Motion carried.',
        'RESOLVED that lamps be lit.',
      ]),
    ).toEqual([['decision', 'Mr Quill', 'Mr Inkpot', '3-2-null']]))

  it('amendments have movers of their own; the substantive motion keeps its first', () =>
    expect(
      read([
        '1) Mr Quill proposed and Mr Inkpot seconded the motion that lamps be lit.',
        '2) Mr Vale proposed and Ms Ray seconded the following amendment to the substantive motion: that oil be bought.',
        '3) The Chairman put the amendment set out in paragraph 2 to the vote:',
        'For (1)',
        'Against (4)',
        'Amendment lost.',
        '4) The Chairman put the substantive motion to the vote:',
        'For (5)',
        'Against (0)',
        'Substantive motion carried.',
        'RESOLVED that lamps be lit.',
      ]),
    ).toEqual([
      ['lost', 'Mr Vale', 'Ms Ray', '1-4-null'],
      ['decision', 'Mr Quill', 'Mr Inkpot', '5-0-null'],
    ]))

  it('a motion of procedure does not take the mover of the motion before it', () =>
    expect(
      read([
        '1) Mr Quill proposed and Mr Inkpot seconded the motion that lamps be lit.',
        '2) The Chairman proposed and the Vice-Chairman seconded that the meeting go on.',
        '3) The Chairman put the motion set out in paragraph 2 to the vote and it was agreed.',
        '4) The Chairman put the motion set out in paragraph 1 to the vote.',
        'RESOLVED that lamps be lit.',
      ]),
    ).toEqual([
      ['decision', 'The Chairman', 'the Vice-Chairman', undefined],
      ['decision', 'Mr Quill', 'Mr Inkpot', undefined],
    ]))

  it('a division on an amendment whose mover is not printed', () =>
    expect(
      read([
        'Members voting FOR the amendment to the motion:',
        'Councillors Quill and Inkpot.',
        '(2 votes)',
        'Members voting AGAINST the amendment to the motion:',
        'Councillors Vale, Ray and Cole.',
        '(3 votes)',
        'Accordingly, the amendment to the motion fell.)',
      ]),
    ).toEqual([['lost', undefined, undefined, '2-3-null']]))

  it('“Carried.” alone belongs to what was moved just before it', () => {
    const talk = ['The lamp was talked over.', 'So was oil.', 'And wicks.', 'And glass.', 'And posts.']
    expect(read(['Cllr Quill proposed the lamp be lit, seconded by Cllr Inkpot.', 'Unanimously carried'])).toEqual([
      ['decision', 'Cllr Quill', 'Cllr Inkpot', undefined],
    ])
    expect(read(['Cllr Quill proposed the lamp be lit, seconded by Cllr Inkpot.', ...talk, 'Carried by all present'])).toEqual([])
  })

  it('a motion and “Carried.” below it are one resolution, moved by the two named above', () => {
    const blocks = tieMotions([block('That the by-law be passed.'), block('Read a third time this day. Carried.')], 'D. Quill, T. Inkpot')
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ type: 'resolution', kind: 'decision', moved: 'D. Quill', seconded: 'T. Inkpot' })
    expect(blocks[0]!.content.map(({ type }) => type)).toEqual(['paragraph'])
  })

  it('the parts of “Be it resolved:” were all carried by the word at the end of the last', () => {
    const part = (label: string, text: string): Block => ({ ...block(text), label })
    const carried: Block = { ...part('2', 'That the mole be closed. Carried.'), type: 'resolution', verb: 'agreed', kind: 'decision' }
    const parts = [part('1', 'That the lamp be lit.'), carried]
    const [motion] = tieMotions([{ ...block('Be it resolved:'), content: parts }], 'A. Quill, B. Inkpot')
    expect([motion!.type, motion!.moved, motion!.content.map(({ type }) => type)]).toEqual([
      'resolution',
      'A. Quill',
      ['paragraph', 'paragraph'],
    ])
    const terms = { ...part('2', 'That it be on these terms:'), content: [{ ...carried, label: '•' }] }
    const [inner] = tieMotions([{ ...block('Be it resolved:'), content: [part('1', 'That the lamp be lit.'), terms] }])
    expect([inner!.type, inner!.content.map(({ type }) => type)]).toEqual(['resolution', ['paragraph', 'paragraph']])
    const [talk] = tieMotions([{ ...block('The clerk read these letters:'), content: [part('1', 'One.'), { ...carried }] }])
    expect(talk!.type).toBe('paragraph')
  })

  it('an amendment that the mover took in is not put', () =>
    expect(
      read([
        'Mr Quill proposed and Mr Inkpot seconded the motion that lamps be lit.',
        'Mr Vale proposed and Ms Ray seconded an amendment that oil be bought.',
        'The proposer and seconder agreed to the amendment.',
        'The motion was carried by 5 votes to 2.',
      ]),
    ).toEqual([['decision', 'Mr Quill', 'Mr Inkpot', '5-2-null']]))

  it('talk of an outcome is none', () =>
    expect(read(['He asked whether the motion was lost.', 'At its meeting in May 2019 the motion was lost.'])).toEqual([]))
})

describe('two names that head a motion', () => {
  it.each([
    ['D. Quill, T. Inkpot', 'D. Quill', 'T. Inkpot'],
    ['Quill/Inkpot', 'Quill', 'Inkpot'],
    ['His Worship Mayor Quill / Inkpot', 'His Worship Mayor Quill', 'Inkpot'],
  ])('%s', (text, moved, seconded) => expect(readMoverPair(text)).toEqual({ moved, seconded }))

  it.each(['Lamps, Oil', 'Lamps/oil', 'D. Quill', 'The lamp, the quay'])('not %s', (text) => expect(readMoverPair(text)).toBeNull())

  it('`Amendment` over the line of its movers makes it one, and the count goes to what it tells of', () =>
    expect(
      read([
        'Motion',
        'Moved by Councillor Quill, seconded by Councillor Inkpot.',
        'Amendment',
        'Moved by Councillor Vale, seconded by Councillor Moss.',
        'The Motion was carried by 3 votes to 2.',
      ]),
    ).toEqual([['decision', 'Councillor Quill', 'Councillor Inkpot', '3-2-null']]))

  it('what was moved and agreed in one paragraph leaves nothing for the next', () =>
    expect(
      read(['The bills were approved. Proposed Cllr Quill, seconded Cllr Vale and agreed.', 'RESOLVED that the lamp be lit.']),
    ).toEqual([['decision', undefined, undefined, undefined]]))
})
