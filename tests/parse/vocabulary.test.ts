/** Words live in src/parse/words: a list of them that stands elsewhere is a copy, which the next word is added to or is not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { MONTH_WORDS } from '../../src/parse/words/lexicon.js'
import { WEEKDAYS } from '../../src/parse/words/time.js'
import { OFFICES, RANKS, TITLES } from '../../src/parse/words/titles.js'

const ROOT = resolve('src/parse')

/** Each with how many of its words in one literal make a list. */
const LISTS: { [name: string]: { words: Set<string>; least: number } } = {
  titles: { words: small([...TITLES, ...OFFICES, ...RANKS].filter((word) => /^\w{2,}$/.test(word))), least: 3 },
  months: { words: small([...MONTH_WORDS.keys()]), least: 4 },
  weekdays: { words: small(Object.keys(WEEKDAYS)), least: 3 },
}

/** Copies that are left. A number may fall; a file that has none goes. */
const LEFT: { [file: string]: number } = {
  'decisions/labelled.ts': 1,
  'decisions/unsaid.ts': 1,
  'families/printed/candidates.ts': 1,
  'families/printed/signature.ts': 1,
  'meeting/dates.ts': 1,
  'meeting/names.ts': 1,
  'meeting/where.ts': 1,
  'motions/mover-names.ts': 1,
  'motions/named-votes.ts': 1,
  'packs/bodies.ts': 1,
  'packs/counted-heads.ts': 1,
  'paras-text.ts': 1,
  'people/labels.ts': 2,
  'people/merge.ts': 1,
  'people/names.ts': 2,
  'people/notes.ts': 2,
  'people/pieces.ts': 1,
  'people/rows.ts': 3,
  'people/split.ts': 1,
  'questions/who.ts': 1,
  'rules/action.ts': 1,
  'rules/names.ts': 2,
  'rules/title-case.ts': 1,
  'sentence.ts': 1,
  'series/sentence-start.ts': 1,
  'series/title.ts': 1,
}

function small(words: string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()))
}

/** Literals of a source that are no example of a rule. */
function literalsOf(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples') return
    if (
      ts.isRegularExpressionLiteral(node) ||
      ts.isStringLiteral(node) ||
      ts.isTemplateExpression(node) ||
      ts.isNoSubstitutionTemplateLiteral(node)
    )
      found.push(node.getText(file))
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const copiesIn = (literal: string): string[] => {
  const words = new Set(literal.toLowerCase().match(/[a-z]+/g) ?? [])
  return Object.entries(LISTS).flatMap(([name, { words: list, least }]) =>
    [...words].filter((word) => list.has(word)).length >= least ? [name] : [],
  )
}

const sources = readdirSync(ROOT, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('words/'))
  .sort()

describe('one vocabulary', () => {
  it('knows a list of titles, months or weekdays', () => {
    expect(copiesIn('/^(?:Mr|Mrs|Dr) Quill/')).toEqual(['titles'])
    expect(copiesIn("'january february march april'")).toEqual(['months'])
    expect(copiesIn('/mon|tue|wed/')).toEqual(['weekdays'])
    expect(copiesIn('“Mr Quill and Dr Vale met in May”')).toEqual([])
  })

  it('has no copies beyond those that are left', () => {
    const counts = sources.flatMap((file) => {
      const count = literalsOf(join(ROOT, file)).filter((literal) => copiesIn(literal).length > 0).length
      return count > 0 ? [[file, count] as const] : []
    })
    expect(Object.fromEntries(counts)).toEqual(LEFT)
  })
})
