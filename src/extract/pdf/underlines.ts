/** Thin rules along words: underlines just below the baseline, strikes through the middle of the letters. */
import type { Rule } from './types.js'
import type { Row, Word } from './words.js'

/** Marks the words of `rows` that rules run under or through. */
export function markRuled(rows: Row[], rules: Rule[]): void {
  const flat = rules.filter((rule) => rule.x1 - rule.x0 > 3 && rule.x1 - rule.x0 > 2 * (rule.y1 - rule.y0)).sort((a, b) => a.y0 - b.y0)
  if (flat.length === 0) return
  for (const row of rows) {
    for (let i = firstBelow(flat, row.y - 0.6 * row.size); i < flat.length && flat[i]!.y0 < row.y + 0.3 * row.size; i++) {
      if (fits(flat[i]!, row)) markWords(row.words, flat[i]!)
    }
  }
}

function firstBelow(rules: Rule[], y: number): number {
  let low = 0
  let high = rules.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rules[middle]!.y0 < y) low = middle + 1
    else high = middle
  }
  return low
}

/** The rule begins and ends with words of the row: a table's border runs on. */
function fits(rule: Rule, row: Row): boolean {
  const first = row.words[0]!
  const last = row.words[row.words.length - 1]!
  const reach = 0.6 * row.size
  return rule.x0 > first.x0 - reach && rule.x1 < last.x1 + reach
}

function markWords(words: Word[], rule: Rule): void {
  const y = (rule.y0 + rule.y1) / 2
  for (const word of words) {
    const shared = Math.min(word.x1, rule.x1) - Math.max(word.x0, rule.x0)
    if (shared < 0.8 * (word.x1 - word.x0)) continue
    const height = (word.y - y) / word.size
    if (height > -0.28 && height < 0.06) word.underline = true
    else if (height > 0.14 && height < 0.45) word.struck = true
  }
}
