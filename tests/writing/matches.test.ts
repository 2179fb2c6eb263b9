import { expect, test } from 'vitest'
import { matchesOf } from '../../src/writing/matches.js'

test.each([
  [/\d+/g, 'Items 1, 22 and 3'],
  [/(?=\p{Lu})/gu, 'Lamp Quay 𝐀B'],
  [/x*/g, 'axxb😀'],
  [/x*/gu, 'axxb😀'],
  [/^$/g, ''],
])('%s finds what matchAll finds', (pattern, text) => {
  const places = (found: Iterable<RegExpExecArray>) => [...found].map((one) => [one.index, ...one])
  expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)))
  expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)))
})

test('a search that was left before its end does not count', () => {
  const pattern = /o/g
  pattern.test('too')
  expect(matchesOf(pattern, 'too').map(({ index }) => index)).toEqual([1, 2])
})
