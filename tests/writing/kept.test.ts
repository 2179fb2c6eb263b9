import { expect, test } from 'vitest'
import { keptOf } from '../../src/writing/kept.js'

test('a text is worked out once, also where the answer is null, and a long one as long as it is the last', () => {
  const asked: string[] = []
  const lengthOf = keptOf((text) => {
    asked.push(text)
    return text === '' ? null : text.length
  })
  const long = 'lamp '.repeat(2000)
  for (const text of ['quay', '', long, 'quay', long, '']) lengthOf(text)
  expect(asked).toEqual(['quay', '', long])
  expect(lengthOf('quay')).toBe(4)
})

test('few texts are kept, the last among them', () => {
  let made = 0
  const answer = keptOf((text) => `${text} ${made++}`, 8)
  for (let i = 0; i < 100; i++) answer(String(i))
  expect(answer('99')).toBe('99 99')
  expect(answer('0')).toBe('0 100')
})
