import { expect, test } from 'vitest'
import { joinLineTexts } from '../../src/extract/join.js'

test.each([
  [['The plan was', 'agreed.'], 'The plan was agreed.'],
  [['the commit-', 'tee met'], 'the committee met'],
  [['more informa-', 'tion was given'], 'more information was given'],
  [['the govern-', 'ment grant'], 'the government grant'],
  [['a long-', 'term plan'], 'a long-term plan'],
  [['the sub-', 'committee met'], 'the sub-committee met'],
  [['a cost-', 'effective scheme'], 'a cost-effective scheme'],
  [['hard-to-', 'reach groups'], 'hard-to-reach groups'],
  [['the North-', 'West ward'], 'the North-West ward'],
  [['pages 10-', '12 of it'], 'pages 10-12 of it'],
  [['either the clerk and/', 'or the chair'], 'either the clerk and/or the chair'],
  [['the hall –', 'and the green'], 'the hall – and the green'],
  [['a post- ', ' '], 'a post-'],
  [['  spaced   out ', ' line'], 'spaced out line'],
])('%j', (lines, joined) => {
  expect(joinLineTexts(lines)).toBe(joined)
})

test('a word seen whole elsewhere decides', () => {
  expect(joinLineTexts(['the play-', 'ground; the playground gate'])).toBe('the playground; the playground gate')
  expect(joinLineTexts(['the by-pass and the by-', 'pass bridge'])).toBe('the by-pass and the by-pass bridge')
  expect(joinLineTexts(['the over-', 'flow pipe'], new Set(['overflow']))).toBe('the overflow pipe')
})

test('no lines, no text', () => {
  expect(joinLineTexts([])).toBe('')
})
