/** One table of words from the vocabularies: what each form of each word can stand for. */
import { ENGLISH } from './english.js'
import type { Entry, Form, Sense, Words } from './types.js'
import { WELSH } from './welsh.js'

const LANGUAGES = [ENGLISH, WELSH]

export const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

const pairs = (words: string): [string, number][] =>
  list(words).map((pair) => {
    const [word = '', value] = pair.split('=')
    return [word, Number(value)]
  })

const lower = (words: string): string[] => list(words).map((word) => word.toLowerCase())

/** Each number word with its value; each name of a month with its place in the year. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(({ numbers }) => pairs(numbers)))
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(({ months }) => pairs(months)))
export const ABBREVIATIONS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ abbreviations }) => list(abbreviations)))

const NOTHING: Entry = { senses: [], lemma: '', form: null }

/** What the vocabulary knows of a word in lower case. */
export const lookUp = (word: string): Entry => TABLE.get(word) ?? NOTHING

const TABLE = buildTable()

function buildTable(): Map<string, Entry> {
  const table = new Map<string, { senses: Sense[]; lemma: string; form: Form | null }>()
  const add = (word: string, sense: Sense, lemma = word, form: Form | null = null) => {
    const known = table.get(word)
    if (!known) table.set(word, { senses: [sense], lemma, form })
    else if (!known.senses.includes(sense)) known.senses.push(sense)
  }
  for (const language of LANGUAGES) addLanguage(language, add)
  return table
}

type Add = (word: string, sense: Sense, lemma?: string, form?: Form | null) => void

function addLanguage(language: Words, add: Add): void {
  const irregular = new Map(language.irregular.split('|').map((line) => [list(line)[0], list(line)]))
  for (const [sense, verbs] of Object.entries(language.verbs) as [Sense, string][])
    for (const base of list(verbs)) for (const [word, form] of formsOf(base, irregular.get(base))) add(word, sense, base, form)
  for (const [sense, forms] of Object.entries(language.forms ?? {}) as [Sense, string][])
    for (const pair of list(forms)) add(pair.split('=')[0]!, sense, pair.split('=')[1], 'past')
  for (const [sense, nouns] of Object.entries(language.nouns) as [Sense, string][])
    for (const noun of list(nouns)) add(noun, sense, noun, 'noun')
  for (const [sense, words] of Object.entries(language.words) as [Sense, string][]) for (const word of list(words)) add(word, sense)
  const lists: [string, Sense][] = [
    [language.titles, 'title'],
    [language.pluralTitles, 'titles'],
    [language.posts, 'post'],
    [language.honours, 'honour'],
    [language.particles, 'particle'],
    [language.bodies, 'body'],
    [language.members, 'members'],
    [language.weekdays, 'weekday'],
  ]
  for (const [words, sense] of lists) for (const word of lower(words)) add(word, sense)
  for (const [month] of pairs(language.months)) add(month, 'month')
}

function formsOf(base: string, irregular: string[] | undefined): [string, Form][] {
  if (irregular) {
    const [first = base, third = '', past = '', participle = '', ing = ''] = irregular
    return [
      [first, 'base'],
      [third, 'third'],
      [past, 'past'],
      [participle, 'past'],
      [ing, 'ing'],
    ]
  }
  const silent = base.endsWith('e')
  const y = /[^aeiou]y$/.test(base)
  const stem = y ? base.slice(0, -1) : base
  const hiss = /(?:s|sh|ch|x|z)$/.test(base)
  return [
    [base, 'base'],
    [y ? `${stem}ies` : hiss ? `${base}es` : `${base}s`, 'third'],
    [y ? `${stem}ied` : silent ? `${base}d` : `${base}ed`, 'past'],
    [silent && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`, 'ing'],
  ]
}
