import { expect, test } from 'vitest'
import { extractText } from '../../src/extract/text-file.js'

const HEAD = 'Harbour Board\n\nMinutes of the meeting held on Thursday 10 May 2029\n\nPresent\n\nCouncillors Quill and Inkpot\n\n'
const read = (body: string) => {
  const text = extractText(HEAD + body)
  return { lines: text.pages.flatMap((page) => page.lines.map((line) => line.text)).slice(4), furniture: text.furniture.map((f) => f.text) }
}

test('a page number with the name and the day of the head is a runner', () => {
  expect(read('90 Apologies\nNone.\nHarbour Board\n1\n10 May 2029\n91 Lamps\nThe lamps were lit.\n')).toEqual({
    lines: ['90 Apologies', 'None.', '91 Lamps', 'The lamps were lit.'],
    furniture: ['Harbour Board', '1', '10 May 2029'],
  })
})

test('in one line, and before the next item', () => {
  expect(read('90 Apologies\n\nNone.\n\nBoard 1 Thursday 10 May 2029 91 Lamps\n\nThe lamps were lit.\n').lines).toEqual([
    '90 Apologies',
    'None.',
    '91 Lamps',
    'The lamps were lit.',
  ])
})

test('a number alone, and a line of the head with no day, are text', () => {
  const body = ['90 Harbour Board', 'The Board met.', '4', 'Lamps', 'Harbour Board', '11 May 2029']
  expect(read(`${body.join('\n\n')}\n`).lines).toEqual(body)
})
