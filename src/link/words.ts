/** Comparing texts by their words. */
import type { Block, Item } from '../records/record.js'
import { fold } from '../writing/slug.js'

export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** All the text of blocks in reading order, labels left out: sources differ in how they number. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks.map(({ text, content, rows }) => [text, ...(rows ?? []).flat(), textOf(content)].filter((part) => part !== '').join(' ')).join(' ')

export const itemText = (item: Item) => textOf(item.content)

export function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}

/** Words of the first that the second lacks, each as often as it is missing. */
export function missing(first: readonly string[], second: readonly string[]): string[] {
  const left = counts(second)
  return first.filter((word) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count === 0
  })
}

/** 0 to 1: the share of words that both have. */
export function alike(first: readonly string[], second: readonly string[]): number {
  if (first.length + second.length === 0) return 0
  const shared = first.length - missing(first, second).length
  return (2 * shared) / (first.length + second.length)
}

/** 0 to 1: how much of the first is in the second. */
export const within = (first: readonly string[], second: readonly string[]) =>
  first.length === 0 ? 0 : 1 - missing(first, second).length / first.length

const SMALL = new Set('a an and at by for from in of on or the to with y yr o'.split(' '))

/** Two titles: the same words in any order; different dates or numbers make them different. */
export function titleLikeness(first: string, second: string): number {
  const [a, b] = [first, second].map((title) => wordsOf(title).filter((word) => !SMALL.has(word))) as [string[], string[]]
  const digits = [a, b].map((words) =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' '),
  )
  const share = alike(a, b)
  return digits[0] !== digits[1] && digits.every((one) => one !== '') ? share / 2 : share
}

export const bodyKey = (body: string | null) =>
  wordsOf(body ?? '')
    .filter((word) => !SMALL.has(word))
    .join(' ')

/** A title without its small words and their order; empty for none. */
export const titleKey = (title: string) =>
  wordsOf(title)
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ')

export const numberKey = (number: string | null) =>
  (number ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/.-]/gu, '')
    .replace(/[.-]+$/, '')
