/** Decisions under a word alone on its line, and a form of decision that is a page. */
import { describe, expect, it, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readLoneLabel } from '../../src/parse/decisions/index.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string, name = 'minutes.txt') => (await readRecord(toOriginal(name, Buffer.from(text)))).documents

test.each([
  ['DECISION', 'To light the lamp.', true],
  ['Decision taken', 'That the lamp be lit.', true],
  ['Determination:', 'To:', true],
  ['DECISION', 'The lamp had been out since May.', false],
  ['Decision on the lamp of the quay', 'To light the lamp.', false],
  ['REASON', 'To give light.', false],
])('%s over “%s”: %s', (label, below, opens) => {
  expect(readLoneLabel(label, below) !== null).toBe(opens)
})

const HEAD = 'Harbour Board\n\nMinutes of the meeting held on 4 May 2031 at 7 pm\n\nPresent: Ada Quill, Ben Inkpot, Cara Nib\n\n'

describe('a word of deciding alone on its line', () => {
  it('takes what stands below it, with its parts', async () => {
    const [document] = await read(
      `${HEAD}1. LAMPS\n\nThe report was read.\n\nDECISION\n\nTo mend two lamps.\n\n2. OIL\n\nOil had risen.\n\nDECISION\n\nTo:\n\n(a) buy oil for the winter; and\n\n(b) thank the keeper.\n`,
    )
    expect(document!.items.flatMap(({ content }) => content.filter(({ type }) => type === 'resolution'))).toMatchObject([
      { text: 'DECISION To mend two lamps.', content: [] },
      { text: 'DECISION To:', content: [{ label: 'a' }, { label: 'b' }] },
    ])
  })

  it('goes on from who moved and seconded, a line each', async () => {
    const [document] = await read(
      `${HEAD}1. LAMPS\n\nProposed by Ada Quill\nSeconded by Ben Inkpot\nAnd Agreed:\n\n“That two lamps be mended.”\n\n2. OIL\n\nOil had risen.\n`,
    )
    const [resolution] = document!.items[0]!.content.filter(({ type }) => type === 'resolution')
    expect(resolution).toMatchObject({ verb: 'agreed', moved: 'Ada Quill', seconded: 'Ben Inkpot' })
    expect(resolution!.text).toMatch(/“That two lamps be mended.”$/)
  })
})

describe('a form of decision that is a page', () => {
  const menu = ['Home', 'About us', 'Minutes', 'Contact'].map((name) => `<li><a href="#">${name}</a></li>`).join('')
  const boxes = [
    ['Decision maker', 'Leader of the Board'],
    ['Date of decision', '4 May 2031'],
    ['Subject', 'Lamps of the quay'],
    ['Ward(s) affected', 'All'],
  ]
  const under = '<p><b>Decision taken</b></p><p>That two lamps be mended.</p><p><b>Reasons</b></p><p>They were out.</p>'
  const lines = boxes.map(([label, value]) => `<p>${label}: ${value}</p>`).join('')
  const cells = `<table>${boxes.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`
  it.each([
    ['a box a line', lines],
    ['a box a row', cells],
  ])('%s', async (_, form) => {
    const page = `<html><body><div><ul>${menu}</ul></div><p><b>Harbour Board</b></p><p><b>RECORD OF DECISION</b></p>${form}${under}</body></html>`
    const [document, ...others] = await read(page, 'decision.html')
    expect(others).toEqual([])
    expect(document).toMatchObject({ type: 'decision', date: '2031-05-04', items: [] })
    expect(document!.content.filter(({ type }) => type === 'resolution').map(({ text }) => text)).toEqual(['That two lamps be mended.'])
    expect(JSON.stringify(document)).not.toContain('About us')
  })
})

describe('a body over what it did in capitals', () => {
  it('is one decision with its parts, and two names in brackets below it moved it', async () => {
    const [document] = await read(
      `${HEAD}1. LAMPS\n\nThe report was read.\n\nThe Board:\n\n(a) NOTED the lamp code; and\n\n(b) RENEWED the lease of the quay.\n\n(Quill/Inkpot)\n\n2. OIL\n\nOil had risen.\n`,
    )
    const [resolution, ...others] = document!.items[0]!.content.filter(({ type }) => type === 'resolution')
    expect(others).toEqual([])
    expect(resolution).toMatchObject({ text: 'The Board:', moved: 'Quill', seconded: 'Inkpot' })
    expect(resolution!.content).toMatchObject([
      { type: 'paragraph', label: 'a' },
      { type: 'paragraph', label: 'b' },
    ])
  })

  it('is no decision where the parts tell of something else', async () => {
    const [document] = await read(
      `${HEAD}1. LAMPS\n\nThe Board:\n\n(a) HEARD from the keeper; and\n\n(b) thanked him.\n\n2. OIL\n\nOil had risen.\n`,
    )
    expect(document!.items[0]!.content[0]).toMatchObject({ type: 'paragraph', text: 'The Board:' })
  })
})

describe('a form of decision with its decision in a box', () => {
  const rows = (boxes: string[][]) =>
    `<table>${boxes.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  const page = (boxes: string[][]) => `<html><body><p><b>Harbour Board</b></p><p><b>RECORD OF DECISION</b></p>${rows(boxes)}</body></html>`

  it('has labels for headings, and what is beside Decision is decided', async () => {
    const boxes = [
      ['Decision maker', 'Lamp Panel'],
      ['Date of decision', '4.5.31'],
      ['Decision', 'To mend two lamps.'],
      ['Reasons', 'They were out.'],
    ]
    const [document] = await read(page(boxes), 'decision.html')
    expect(document).toMatchObject({ type: 'decision', date: '2031-05-04' })
    expect(document!.content.slice(-4)).toMatchObject([
      { type: 'heading', text: 'Decision' },
      { type: 'resolution', text: 'To mend two lamps.' },
      { type: 'heading', text: 'Reasons' },
      { type: 'paragraph', text: 'They were out.' },
    ])
  })

  it('keeps a table that has no such box', async () => {
    const costs = [
      ['Oil', '12'],
      ['Wicks', '3'],
    ]
    const [document] = await read(page(costs), 'decision.html')
    expect(document!.content.map(({ type }) => type)).toContain('table')
  })
})

describe('names alone under what was done', () => {
  const told = (below: string) =>
    read(`${HEAD}1. LAMPS\n\nThe lamps were left as they are until March.\n\n${below}\n\n2. OIL\n\nOil had risen.\n`)
  it.each([['Proposed by Ada Quill and seconded by Ben Inkpot.'], ['[Proposer: Ada Quill. Seconder: Ben Inkpot.]']])(
    '%s',
    async (names) => {
      const [document] = await told(names)
      expect(document!.items[0]!.content[0]).toMatchObject({
        type: 'resolution',
        stated: false,
        moved: 'Ada Quill',
        seconded: 'Ben Inkpot',
      })
    },
  )

  it('are those of the motion below them, where one stands there', async () => {
    for (const below of [
      'Proposed by Ada Quill, seconded by Ben Inkpot.\n\nRESOLVED that oil be bought.',
      'Moved by Ada Quill and seconded by Ben Inkpot that oil be bought. Carried.',
    ]) {
      const [document] = await told(below)
      expect(document!.items[0]!.content[0]).toMatchObject({ type: 'paragraph', text: 'The lamps were left as they are until March.' })
    }
  })
})
