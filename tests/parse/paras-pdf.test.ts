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
