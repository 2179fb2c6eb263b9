import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/parse/words/person-tokens.js'
import { type Core, nameAt, readCore } from '../../src/parse/words/persons.js'
import { timer } from '../time.js'

const NAMES: [string, Partial<Core>][] = [
  ['Cllr Ffion ffrench-Mullen', { honorific: 'Cllr', forenames: 'Ffion', surname: 'ffrench-Mullen' }],
  ['Cllr D’Arcy Ó Briain', { forenames: 'D’Arcy', surname: 'Ó Briain' }],
  ['Cllr Ó Briain', { honorific: 'Cllr', surname: 'Ó Briain' }],
  ['Cllr Jean de la Mare', { forenames: 'Jean', surname: 'de la Mare' }],
  ['Hanne van der Berg', { forenames: 'Hanne', surname: 'van der Berg' }],
  ['Cllr Pádraig Mac an tSaoi', { forenames: 'Pádraig', surname: 'Mac an tSaoi' }],
  ['Cllr Ciarán O’Neill-Smith', { forenames: 'Ciarán', surname: 'O’Neill-Smith' }],
  ["Ann D'Arcy", { forenames: 'Ann', surname: "D'Arcy" }],
  ["Jo d'Arcy", { forenames: 'Jo', surname: "d'Arcy" }],
  ['Cllr Mary-Jane McDonald-Jones', { forenames: 'Mary-Jane', surname: 'McDonald-Jones' }],
  ['Cllr J. R. R. Hartley OBE', { forenames: 'J. R. R.', surname: 'Hartley', honours: 'OBE' }],
  ['Cllr J.R.R. Hartley', { forenames: 'J.R.R.', surname: 'Hartley' }],
  ['JRR Hartley', { forenames: 'JRR', surname: 'Hartley' }],
  ['Cllr Sam St. John', { forenames: 'Sam', surname: 'St. John' }],
  ['Cllr Wu Li', { forenames: 'Wu', surname: 'Li' }],
  ['COUNCILLOR M. TULL', { honorific: 'COUNCILLOR', forenames: 'M.', surname: 'TULL' }],
  ['MR A. VAN DER MOSS', { surname: 'VAN DER MOSS' }],
  ['The Rev’d Canon Dr Joan Tull, MBE', { forenames: 'Joan', surname: 'Tull', honours: 'MBE' }],
  ['Mr & Mrs J. Tull', { forenames: 'J.', surname: 'Tull' }],
  ['Nick Page', { forenames: 'Nick', surname: 'Page' }],
  ['Cllr David Ward', { surname: 'Ward' }],
  ['P Town', { surname: 'Town' }],
]
const NOBODY = [
  'Village Hall',
  'Deputy Mayor',
  'Public Participation',
  'Head of Parks',
  'The Clerk',
  'KCC',
  'Committee Room',
  'van der',
  'J R',
  '14 Moss',
]

describe('names', () => {
  it.each(NAMES)('%s', (text, gives) => expect(readCore(text)).toMatchObject(gives))
  it.each(NOBODY)('no name: %s', (text) => expect(readCore(text)).toBeNull())

  it.each([
    ['Cllr Ann Tull moved that', 'Cllr Ann Tull'],
    ['Ann van der Moss and Ben Fry', 'Ann van der Moss'],
    ['Mr J. R. Fry OBE said', 'Mr J. R. Fry OBE'],
    ['Cllr Tull, seconded by', 'Cllr Tull'],
    ['the hedge', ''],
  ])('the name at the head of “%s”', (text, name) => {
    const tokens = tokensOf(text)
    const count = nameAt(tokens, text, 0)
    expect(count === 0 ? '' : text.slice(0, tokens[count - 1]!.end)).toBe(name)
  })

  it('takes time linear in the text', () => {
    const since = timer()
    for (const filler of ['A', 'Mr ', 'A. ', "O'", 'ff-', 'van ', '& Mrs ', 'J.R']) {
      readCore(filler.repeat(5_000))
      tokensOf(filler.repeat(5_000))
    }
    expect(since()).toBeLessThan(3000)
  })
})
