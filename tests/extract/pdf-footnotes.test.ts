/** Notes at the foot of a page are told from its text by their marks, whatever these are; and the marks leave no trace in the text. */
import { expect, test } from 'vitest'
import { extractPdf } from '../../src/extract/pdf/index.js'
import type { Line } from '../../src/extract/text.js'
import { makePdf, say } from './pdf-make.js'

const TEXT = 'The rail would cost 640'
const END = 60 + 125.4
const RULE = '0.5 w 60 112 m 200 112 l S\n'
const NOTE = 'Without tax, and not before the spring.'

async function linesOf(content: string): Promise<Line[]> {
  const { pages } = await extractPdf(makePdf([{ content }]))
  return pages[0]!.lines
}
const told = (lines: Line[]) => lines.map(({ text, hint }) => (hint?.note ? [text, hint.note.mark] : text))

/** A sentence with a raised mark behind its sum, and more of it behind that. */
const page = (mark: string, { rise = 4, size = 7 } = {}) =>
  say('Moorings', 60, 720) + say(TEXT, 60, 700) + say(mark, END, 700 + rise, { size }) + say('in all.', END + 12, 700)
const small = (text: string, x = 66, y = 98) => say(text, x, y, { size: 8 })
const raised = (mark: string, y = 98) => say(mark, 60, y + 3, { size: 6 })

const SENTENCE = 'The rail would cost 640 in all.'

test.each([
  ['a number', page('1') + RULE + raised('1') + small(NOTE), '1'],
  ['a letter', page('a') + RULE + raised('a') + small(NOTE), 'a'],
  ['a star', page('*') + RULE + raised('*') + small(NOTE), '*'],
  ['a number that is not raised in the note', page('1') + RULE + small(`1 ${NOTE}`, 60), '1'],
  ['no rule, but small print', page('1') + raised('1') + small(NOTE), '1'],
  ['in brackets, as large as the text', page('[1]', { rise: 0, size: 12 }) + RULE + small(`[1] ${NOTE}`, 60), '[1]'],
])('%s', async (_, content, mark) => {
  expect(told(await linesOf(content))).toEqual(['Moorings', SENTENCE, [`${mark} ${NOTE}`, mark]])
})

test('a mark far behind its line, several notes, one of two lines, and a page number under them', async () => {
  const notes = raised('1') + small(NOTE) + small('It is of oak.', 66, 88) + raised('2', 76) + small('See overleaf.', 66, 76)
  const lines = await linesOf(say('Moorings', 60, 720) + say('1', 312, 724, { size: 7 }) + RULE + notes + say('7', 290, 40))
  expect(told(lines)).toEqual(['Moorings', [`1 ${NOTE}`, '1'], ['It is of oak.', undefined], ['2 See overleaf.', '2']])
})

test.each([
  ['no mark in the text', say(SENTENCE, 60, 700) + RULE + raised('1') + small(NOTE), ['1', NOTE]],
  ['more text under it', page('1') + raised('1', 300) + small(NOTE, 66, 300) + say('2. Moorings', 60, 250), ['2. Moorings']],
  [
    'a key to marks',
    say('Cllr A Vale*', 60, 700) + say('Cllr B Quay*', 60, 680) + small('* denotes apologies', 60),
    ['* denotes apologies'],
  ],
])('no notes: %s', async (_, content, last) => {
  const lines = await linesOf(content)
  expect(lines.every(({ hint }) => hint?.note === undefined)).toBe(true)
  expect(lines.slice(-last.length).map(({ text }) => text)).toEqual(last)
})

/** One line of texts that are set large, or small and raised. */
const run = (y: number, ...texts: string[]) => {
  const shown = texts.map((text, i) => `/F1 ${i % 2 ? 7 : 12} Tf ${i % 2 ? 4 : 0} Ts (${text}) Tj`)
  return `BT 60 ${y} Td ${shown.join(' ')} ET\n`
}

test('a raised figure behind a sum stays apart from it; letters and fractions are as they were', async () => {
  const content =
    run(700, 'at 640', '1', ' in all') + run(680, 'on the 7', 'th') + run(660, 'of 25 m', '2') + run(640, 'for 7', '1', '/2 years')
  const lines = await linesOf(content)
  expect(lines.map(({ text }) => text)).toEqual(['at 640¹ in all', 'on the 7th', 'of 25 m2', 'for 71/2 years'])
})
