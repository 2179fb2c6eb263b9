/** Words, figures and marks of a text in which a date is looked for. */
import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/parse/words/tokens.js'

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
