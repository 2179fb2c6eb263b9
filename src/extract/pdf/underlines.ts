/** Thin rules along words: underlines just below the baseline, strikes through the middle of the letters. */
import { firstFrom } from './search.js'
import type { Rule } from './types.js'
import type { Row, Word } from './words.js'

/** Marks the words of `rows` that rules run under or through. @returns the rules that are as long as the words they underline: no part of a table. */
export function markRuled(rows: Row[], rules: Rule[]): Set<Rule> {
  const lines = new Set<Rule>()
  const flat = rules.filter((rule) => rule.x1 - rule.x0 > 3 && rule.x1 - rule.x0 > 2 * (rule.y1 - rule.y0)).sort((a, b) => a.y0 - b.y0)
  for (const row of rows) {
    for (let i = firstFrom(flat, row.y - 0.6 * row.size, ({ y0 }) => y0); i < flat.length && flat[i]!.y0 < row.y + 0.3 * row.size; i++) {
      if (!fits(flat[i]!, row)) continue
      markWords(row.words, flat[i]!)
      if (underlines(flat[i]!, row)) lines.add(flat[i]!)
    }
  }
  return lines
}

/** It begins where a word begins and ends where a word ends; a cell’s border is as long as the cell. */
function underlines(rule: Rule, row: Row): boolean {
  const from = row.words.find((word) => Math.abs(word.x0 - rule.x0) < EXACT)
  const to = row.words.find((word) => Math.abs(word.x1 - rule.x1) < EXACT)
  return from?.underline === true && to?.underline === true
}

const EXACT = 1.5

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
