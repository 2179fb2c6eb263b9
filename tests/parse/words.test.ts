import { describe, expect, it } from 'vitest'
import { nameFrom, namesFrom, nameUpTo, scan } from '../../src/parse/words/index.js'
import { timer } from '../time.js'

const values = (text: string) => scan(text).tokens.map((token) => token.value)
const kinds = (text: string) => scan(text).tokens.map((token) => token.kind)

describe('the scan', () => {
  it('keeps words with hyphens and apostrophes whole, and initials and titles with their stop', () => {
    expect(values('Cllr. J.R. O’Quill of the Sub-Committee')).toEqual(['cllr', 'j.r', "o'quill", 'of', 'the', 'sub-committee'])
  })

  it('ends sentences at stops that are no abbreviation’s', () => {
    expect(scan('Mr. A. Quill spoke. It was late! Lamps cost £4.50.').sentences.length).toBe(3)
    expect(scan('It was agreed, nem. con., to go on.').sentences.length).toBe(1)
  })

  it('tells numbers that count from dates, times, money and references', () => {
    expect(kinds('5 3 May 2024 £4.50 7.30pm 23/00145/FUL 2nd 12% 4,000')).toEqual([
      'number',
      'date',
      'money',
      'time',
      'code',
      'ordinal',
      'code',
      'mark',
      'code',
    ])
    expect(
      scan('twenty-two votes to one, with twenty two away')
        .tokens.map(({ count }) => count)
        .filter((n) => n !== null),
    ).toEqual([22, 1, 22])
    expect(
      scan('5-4 and 5/4/1')
        .tokens.map(({ count }) => count)
        .filter((n) => n !== null),
    ).toEqual([5, 4, 5, 4, 1])
  })

  it('knows what is quoted and what stands in brackets', () => {
    const { tokens } = scan('He read “RESOLVED that all go” (as before) and sat.')
    expect(tokens.filter(({ quoted, kind }) => quoted && kind === 'word').map(({ value }) => value)).toEqual([
      'resolved',
      'that',
      'all',
      'go',
    ])
    expect(tokens.filter(({ depth, kind }) => depth && kind === 'word').map(({ value }) => value)).toEqual(['as', 'before'])
    expect(scan('the Board’s lamp’s oil').tokens.some(({ quoted }) => quoted)).toBe(false)
    expect(
      scan('he said "go" and went')
        .tokens.filter(({ quoted, kind }) => quoted && kind === 'word')
        .map(({ value }) => value),
    ).toEqual(['go'])
  })

  it('knows the forms of a verb by its base', () => {
    const [agreed, applied, lost] = scan('agreed resolves lost').tokens
    expect([agreed!.lemma, agreed!.form]).toEqual(['agree', 'past'])
    expect([applied!.lemma, applied!.form]).toEqual(['resolve', 'third'])
    expect([lost!.lemma, lost!.senses.includes('lost')]).toEqual(['lose', true])
  })

  it('takes time linear in the text', () => {
    const since = timer()
    for (const filler of ['a ', '1 ', 'A', '. ', '- ', '(', '‘', '"', 'Mr A ', 'moved by ', '12.', ' ', 'The ', 'and ', '1/', 'A-', "a'"])
      scan(filler.repeat(3000))
    expect(since()).toBeLessThan(2000)
  })
})

describe('names', () => {
  it.each([
    ['Cllr Quill moved', 'Cllr Quill'],
    ['Mr A B van der Quill, OBE seconded', 'Mr A B van der Quill, OBE'],
    ['the Lord Mayor (Councillor Quill), and', 'the Lord Mayor (Councillor Quill)'],
    ['QI and IP', 'QI'],
    ['Councillor May said', 'Councillor May'],
    ['Ada Quill-Inkpot Seconded by', 'Ada Quill-Inkpot'],
    ['The Chair moved', 'The Chair'],
    ['Councillor Grant was', 'Councillor Grant'],
    ['Resolved that', null],
    ['This was', null],
    ['lamps are', null],
  ])('%s', (text, name) => {
    expect(nameFrom(scan(text), 0)?.text ?? null).toBe(name)
  })

  it('finds the name before a word, and names in a row', () => {
    const told = scan('On the quay, Councillor Ada Quill moved')
    expect(nameUpTo(told, told.tokens.length - 1)?.text).toBe('Councillor Ada Quill')
    expect(namesFrom(scan('Mr Quill, Mrs A Inkpot and Mr Vale (3)'), 0).names.map(({ text }) => text)).toEqual([
      'Mr Quill',
      'Mrs A Inkpot',
      'Mr Vale',
    ])
  })

  it.each([
    ['The lamp had ‘gone out.’ Members sighed.', 2],
    ['(The lamp was out.) Members sighed.', 2],
    ['He said “It is out.” and left.', 2],
    ['Mr. A. Quill and Dr. Vale spoke of no. 4.', 1],
  ])('%s has so many sentences', (text, count) => expect(scan(text).sentences).toHaveLength(count))
})
