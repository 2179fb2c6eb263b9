/** Sentences that say who came for whom. */
import type { Person } from '../../records/record.js'
import { matchesOf } from '../../writing/matches.js'
import { readCore } from '../words/persons.js'
import { parseName, splitNames } from './names.js'
import { personOf } from './person.js'

const NAME = "((?:[A-Z][\\p{L}.'’-]*\\s+){1,6}?[A-Z][\\p{L}'’-]+(?:,\\s+[A-Z][A-Za-z]+(?:\\s+[A-Z][A-Za-z]+){0,3})?)"
const FORM =
  '(?:as\\s+(?:a\\s+|the\\s+|his\\s+|her\\s+|their\\s+)?(?:named\\s+)?(?:[Ss]ubstitute|[Dd]eputy|[Rr]epresentative|[Aa]lternate)s?(?:\\s+[Mm]ember)?|in\\s+(?:his|her|their)\\s+(?:place|absence|stead)|on\\s+(?:his|her|their)\\s+behalf|to\\s+substitute)'
const SHAPES: { shape: RegExp; who: number; whom?: number }[] = [
  {
    shape: new RegExp(
      `${NAME}\\s+(?:(?:was|is|were)\\s+)?(?:present|attended|attending|attends|acted|acting|sat|sitting|in\\s+attendance)\\s+(?:the\\s+meeting\\s+)?(?:as\\s+(?:a\\s+|the\\s+)?(?:[Ss]ubstitute|[Rr]eserve|[Dd]eputy|[Aa]lternate)(?:\\s+[Mm]ember)?|in\\s+(?:the\\s+)?place|on\\s+behalf|in\\s+lieu)\\s*(?:for|of)\\s+${NAME}`,
      'gu',
    ),
    who: 1,
    whom: 2,
  },
  {
    shape: new RegExp(
      `${NAME}\\s+(?:(?:was|is|were|had|has)\\s+)?(?:substitut(?:ed|ing)|deputis(?:ed|ing)|standing\\s+in|subbing)\\s+for\\s+${NAME}`,
      'gu',
    ),
    who: 1,
    whom: 2,
  },
  {
    shape: new RegExp(
      `${NAME}\\s*,?\\s+(?:\\([^)]*\\)\\s*)?(?:who\\s+(?:was|were)\\s+)?(?:substituted|replaced|represented)\\s+by\\s+${NAME}`,
      'gu',
    ),
    who: 2,
    whom: 1,
  },
  {
    shape: new RegExp(
      `${NAME}\\s*(?:\\([^()]*\\)\\s*)?\\(\\s*(?:with\\s+)?${NAME}\\s+(?:attended|attending|substitut\\w+|deputis\\w+|was\\s+present)[^)]*\\)`,
      'gu',
    ),
    who: 2,
    whom: 1,
  },
  {
    shape: new RegExp(
      `${NAME}\\s*(?:\\([^()]*\\)\\s*)?,?\\s*(?:[([]\\s*)?with\\s+${NAME}\\s+(?:attending|substituting|acting|deputising|present)(?:\\s+${FORM})?`,
      'gu',
    ),
    who: 2,
    whom: 1,
  },
  {
    shape: new RegExp(`${NAME}\\s*[,(]?\\s*for whom ${NAME}\\s+(?:was|is|acted|attended|substituted|deputised)`, 'gu'),
    who: 2,
    whom: 1,
  },
  {
    shape: new RegExp(`${NAME}\\s*(?:\\([^()]*\\)\\s*)?\\(\\s*(?:substitutes?|sub|replaced by)\\s*[:–-]?\\s*${NAME}\\s*\\)`, 'gu'),
    who: 2,
    whom: 1,
  },
  {
    shape: new RegExp(
      `${NAME}\\s+(?:(?:was|were)\\s+present|attended|attending|acted|acting)\\s+(?:the\\s+meeting\\s+)?${FORM}(?!\\s*(?:for|of))`,
      'gu',
    ),
    who: 1,
  },
]

/** Everyone said to have come in another’s place; `substituteFor` where the sentence names the other. */
export function readSubstitutes(text: string): Person[] {
  if (!/substitut|deput|represent|in (?:his|her|their|the) (?:place|absence|stead)|behalf|\bsub\b|reserve|alternate|for whom/i.test(text))
    return []
  const people: Person[] = []
  for (const { shape, who, whom } of SHAPES) {
    for (const match of matchesOf(shape, text))
      add(people, clean(match[who]!, who), whom === undefined ? undefined : clean(match[whom]!, whom))
  }
  return people
}

function add(people: Person[], name: string, other: string | undefined): void {
  const person = name && readCore(parseName(name).name) ? personOf(parseName(name), { status: 'substitute' }) : null
  if (!person || people.some((each) => each.name === person.name)) return
  if (other && readCore(parseName(other).name, true)) person.substituteFor = parseName(other).name
  people.push({ ...person, status: 'substitute' })
}

/** The last whole name of what stands before the verb; the first of what stands after it. */
const clean = (text: string, group: number): string =>
  splitNames(text.replace(/^.*\b(?:from|of|that|and|with|by|for)\s+(?=[A-Z])/, '')).at(group === 1 ? -1 : 0) ?? ''
