/** Words, figures and marks of a text in which a date is looked for. */
import { describe, expect, it, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { tokens } from '../../src/parse/words/tokens.js'
import { readRecord } from '../../src/pipeline.js'

const cut = (text: string): string[] => tokens(text).map(({ kind, text, glued }) => `${glued ? '+' : ''}${text}/${kind[0]}`)

describe('tokens of dates', () => {
  it.each([
    ['Mon 3rd May', ['Mon/w', '3/f', '+rd/w', 'May/w']],
    ['3&#47;4&#X2F;24', ['3/f', '+//m', '+4/f', '+//m', '+24/f']],
    ['3 & 4; &#48;', ['3/f', '&/m', '4/f', '+;/m', '&/m', '+#/m', '+48/f', '+;/m']],
    ['Ŵyn\u00a0é\u0301é', ['Ŵyn/w', 'é\u0301é/w']],
    ['Nº 5 – x', ['Nº/w', '5/f', '–/m', 'x/w']],
    ['  ', []],
  ])('%s', (text, gives) => {
    expect(cut(text)).toEqual(gives)
  })
})

test('a day of the head that is nearly as likely is told', async () => {
  const read = (head: string) =>
    readRecord(
      toOriginal(
        'minutes.txt',
        Buffer.from(`Mill Council\n\n${head}\n\nPresent: Ada Quill, Ben Inkpot\n\n1. LAMPS\n\nTwo lamps were out.\n`),
      ),
    )
  const [one, two] = [
    await read('Minutes of the meeting held on 4 May 2031'),
    await read('Minutes of the meetings held on 4 May 2031 and 6 May 2031'),
  ]
  expect(one.findings.map(({ code }) => code)).not.toContain('date-doubtful')
  expect(two.findings).toContainEqual(expect.objectContaining({ code: 'date-doubtful', pointer: '/documents/0/date' }))
})
