import { expect, test } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { toParas } from '../../src/parse/paras.js'

const FULL = 'The harbour board went through the list of moorings and what each of them'

/** Lines of a PDF right under each other, full ones to the right edge. */
const lines = (given: (string | (Partial<Line> & { text: string }))[]): Line[] =>
  given.map((one, i) => {
    const line = typeof one === 'string' ? { text: one } : one
    const right = line.text.length > 45 ? 500 : 60 + line.text.length * 5
    return {
      indent: 60,
      gap: 0,
      size: 11,
      right,
      baseline: 100 + i * 13,
      place: { page: 1, box: [60, 90 + i * 13, right, 103 + i * 13] },
      ...line,
    }
  })

const texts = (given: Parameters<typeof lines>[0]) => toParas(lines(given), 'pdf').map((para) => para.text)

test('a number that the sentence above names has wrapped and is no label', () => {
  expect(texts([FULL, 'The duty to keep the gates is told at length in Section', '4. It has not changed.'])).toHaveLength(1)
  expect(texts(['The keeper seconded the motion, which carried by voice vote –', '5.'])).toEqual([
    'The keeper seconded the motion, which carried by voice vote – 5.',
  ])
})

test('a label under a line that names nothing begins a paragraph', () => {
  expect(texts([FULL, '4. The gates are kept by Ida Quill.'])).toHaveLength(2)
  expect(texts(['Section', '4. The gates are kept by Ida Quill.'])).toHaveLength(2)
})

test('the bold end of a point goes on with it; a bold line at the edge is a head', () => {
  const point = { text: '• The grant goes to the museum, to the upper lock and to the Sea', textIndent: 72 }
  expect(texts([point, { text: 'Gate Trust', indent: 72, bold: true }])).toEqual([`${point.text} Gate Trust`])
  expect(texts([point, { text: 'Gate Trust', indent: 60, bold: true }])).toHaveLength(2)
  expect(texts(['The board will meet in the Net Loft on Thursday, 3 May 2029 at 9:30', { text: 'a.m.', bold: true }])).toHaveLength(1)
})

test('where all is bold, bold parts nothing and makes no head', () => {
  const all = [
    { text: '1. The sluice is to be painted before the boats come back to the', textIndent: 80, bold: true },
    { text: 'lower reach in spring.', bold: true },
    { text: 'Next steps', gap: 1, bold: true },
    { text: 'The keeper was asked for three prices', gap: 1, bold: true },
  ]
  const paras = toParas(lines(all), 'pdf')
  expect(paras.map((para) => [para.text, para.bold])).toEqual([
    ['1. The sluice is to be painted before the boats come back to the lower reach in spring.', false],
    ['Next steps', true],
    ['The keeper was asked for three prices', false],
  ])
})

const AT = 60
const [UNENDED, LAST] = ['The keeper went along the whole of the upper reach with the', 'engineer and wrote down what he saw there.']
/** Paragraphs of a line or three, whose first line alone stands in, with no space between them. */
const typed = (count: number): { text: string; indent: number; right: number }[] =>
  Array.from({ length: count }, (_, i) => [
    { text: `${i % 2 ? 'Miss Quill' : 'Mr Inkpot'} said much about the moorings. It was so.`, indent: AT + 36, right: 500 },
    { text: `${i % 2 ? 'Miss Quill' : 'Mr Inkpot'} said more about the moorings. ${UNENDED}`, indent: AT + 36, right: 500 },
    { text: `${FULL} of them had cost, and that he knew. Mr Vane`, indent: AT, right: 500 },
    { text: `${LAST} It was so.`, indent: AT, right: 500 },
  ]).flat()

test('where first lines stand in and nothing else parts paragraphs, they do', () => {
  const paras = toParas(lines(typed(9)), 'pdf')
  expect(paras).toHaveLength(18)
  expect(paras.every((para) => /^(?:Miss|Mr) .* It was so\.$/.test(para.text))).toBe(true)
})

test('a first line of its own under one that ended at the edge is no paragraph by that alone', () => {
  const two = [
    { text: `${FULL} of them had cost in the year before it.`, right: 500 },
    { text: 'Mr Vane knew that as well as anyone who stood there.', right: 500 },
  ]
  const alone = toParas(lines([...two, ...two]), 'pdf').length
  const within = toParas(lines([...typed(9), ...two.map((line) => ({ ...line, indent: AT + 36 }))]), 'pdf').length
  expect(within - 18).toBe(2)
  expect(alone).toBeLessThan(4)
})

test('a line set inside rules is full where its padding begins, and figures are as wide as the line’s own letters', () => {
  const set = (text: string, right: number) => ({ text, right, column: [54, 400] as [number, number] })
  const line = set('The wardens heard that boats are left on the slip, mostly near', 356)
  expect(texts([{ text: `${FULL} costs.` }, { ...line, gap: 1 }, set('Gannets Hall. It is full.', 150)])).toHaveLength(2)
  expect(texts([{ text: `${FULL} costs.` }, { ...line, gap: 1, right: 330 }, set('Gannets Hall. It is full.', 150)])).toHaveLength(3)
  const sum = { text: 'The accounts for the month of December came to a sum, with costs, of', right: 441 }
  expect(texts([FULL, { ...sum, gap: 1 }, '$188,042.17 and are passed.'])).toHaveLength(2)
})

test('a head that ends in a colon and a dash takes in no line below it', () =>
  expect(texts([FULL, { text: 'Accounts for payment:-', gap: 1 }, 'Quay Print – posters for the fair'])).toHaveLength(3))

test('a bold title wraps to the edge of its number; a head after a brief one is another', () => {
  const title = { text: '6A. Recommendation to adopt the chart of all the moorings and', textIndent: 96, bold: true, right: 440 }
  const next = { text: 'its annex of the upper reach', bold: true, gap: 0.15 }
  expect(texts([`${FULL} costs.`, { ...title, gap: 1 }, next])).toHaveLength(2)
  expect(texts([`${FULL} costs.`, { ...title, gap: 1, right: 200 }, { ...next, text: 'Annex of the upper reach' }])).toHaveLength(3)
  expect(texts([`${FULL} costs.`, { ...title, gap: 1 }, { ...next, gap: 1 }])).toHaveLength(3)
})

test('a letter and a stop alone under a full line that is not at its end are its last word', () => {
  expect(texts([`${FULL} is at Berth`, 'A.'])).toEqual([`${FULL} is at Berth A.`])
  expect(texts([`${FULL} is.`, 'A.', 'The keeper spoke.'])).toHaveLength(2)
})

test('a bold lead that fills its line goes on in plain letters behind its dash', () => {
  const lead = { text: '18. Reports of other bodies: Lower Quay Fund for Old Boats –', bold: true, gap: 1, right: 480 }
  expect(texts([`${FULL} costs.`, lead, 'Accounts were shown.'])).toHaveLength(2)
  expect(
    texts([`${FULL} costs.`, { ...lead, text: '18. Reports of other bodies and the Lower Quay Fund' }, 'Accounts were shown.']),
  ).toHaveLength(3)
})

test('a sentence behind a long label is set on where those behind shorter labels stand', () => {
  const label = { text: 'Matters of the police: The constable spoke of the harbour at length and', gap: 1, right: 497 }
  expect(texts([`${FULL} costs.`, label, { text: 'asked who had seen the boat.', indent: 140 }])).toHaveLength(2)
  expect(texts([`${FULL} costs.`, { ...label, text: `${label.text.slice(0, -4)}.` }, { text: 'Ida Quill', indent: 140 }])).toHaveLength(3)
})

test('a title ends where its writer ended it: the first word below had room behind it', () => {
  const title = { text: '8. The School above the Harbour - Changes to come', textIndent: 75, right: 330 }
  expect(texts([title, { text: FULL, indent: 75 }, { text: 'should pay for the year.', indent: 75, right: 200 }])).toHaveLength(2)
  const long = { text: '8. The School above the Harbour and the Roads that Lead up to', textIndent: 75, right: 420 }
  expect(texts([long, { text: 'Its Gate and Yard', indent: 75, right: 160 }])).toHaveLength(1)
})
