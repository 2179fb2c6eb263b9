import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/parse/sentences.js'

describe('sentences of a paragraph', () => {
  it.each([
    ['The lamp was out. Members sighed.', ['The lamp was out.', 'Members sighed.']],
    ['He called it ‘knocked out.’ Councillor Vale replied.', ['He called it ‘knocked out.’', 'Councillor Vale replied.']],
    ['The fee is in s. 4. 4.2 The lamp is lit.', ['The fee is in s. 4.', '4.2 The lamp is lit.']],
    ['It was so. “The lamp is out,” he said.', ['It was so.', '“The lamp is out,” he said.']],
    ['It was lit at 6 p.m. and put out at dawn.', ['It was lit at 6 p.m. and put out at dawn.']],
    ['Cllr. A. Quill and Dr. Vale left.', ['Cllr. A. Quill and Dr. Vale left.']],
    ['', []],
  ])('%s', (text, told) => expect(sentences(text)).toEqual(told))
})
