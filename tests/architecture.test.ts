/** Imports follow the order of the stages. The table is that of ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve('src')
const STAGES = ['fetch', 'extract', 'parse', 'validate', 'export']

/** Folder or file to what it may import of ours, besides its own folder; * is everything. */
const MAY_IMPORT: { [place: string]: string[] } = {
  'errors.ts': [],
  'version.ts': [],
  records: [],
  writing: [],
  fetch: ['records', 'errors.ts', 'writing'],
  /** Bytes to characters is the same question wherever it is asked: fetch asks it to tell media types apart. */
  extract: ['records', 'errors.ts', 'writing', 'fetch/original.ts', 'fetch/decode.ts', 'fetch/markdown.ts'],
  /** The parser knows the Text type and no extractor; joining the lines of a paragraph is a pure function over strings. */
  parse: ['records', 'errors.ts', 'version.ts', 'writing', 'extract/text.ts', 'extract/join.ts', 'fetch/original.ts'],
  validate: ['records', 'errors.ts', 'writing'],
  export: ['records', 'errors.ts', 'version.ts', 'writing'],
  /** Records to records, and records to links between them; whether two names are one person is the parser’s knowledge. */
  link: ['records', 'writing', 'parse/people/fit.ts', 'parse/people/who.ts'],
  /** A folder of pages over many records: what the exports know of one, and who is who over all. */
  site: ['records', 'version.ts', 'writing', 'export', 'link'],
  'pipeline.ts': ['records', 'errors.ts', 'version.ts', ...STAGES],
  /** Knows neither sources nor records but as lines and paths: what is done with one source comes from outside. */
  batch: ['errors.ts', 'writing'],
  cli: ['*'],
  'index.ts': ['*'],
}

/** Libraries that one folder owns. */
const OWNED: { [library: string]: RegExp } = {
  zod: /^records\//,
  cheerio: /^extract\//,
  /** What scripts/pdf-core.mjs makes of pdf.js. */
  '#pdf-core': /^extract\/pdf\/fast\//,
  '#pdf-library': /^extract\/pdf\/stock\.ts$/,
  '#pdf-worker': /^extract\/pdf\/stock\.ts$/,
  'fast-glob': /^fetch\//,
  undici: /^fetch\//,
  tinypool: /^batch\//,
  'robots-parser': /^fetch\//,
  'hyparquet-writer': /^export\//,
  fflate: /^export\//,
  'string-width': /^export\//,
  picomatch: /^cli\//,
  minisearch: /^site\//,
  diff: /^validate\/compare\//,
  commander: /^cli\//,
  chalk: /^cli\//,
}

interface Import {
  file: string
  target: string
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function importsOf(path: string): Import[] {
  const file = relative(ROOT, path).split(sep).join('/')
  const found = readFileSync(path, 'utf8').matchAll(/(?:^(?:import|export)\s[^'"=]*?from |^import |\bimport\()'([^']+)'/gm)
  return [...found].map(([, specifier]) => {
    if (!specifier!.startsWith('.')) return { file, target: specifier! }
    const target = relative(ROOT, resolve(dirname(path), specifier!))
      .split(sep)
      .join('/')
    return { file, target: `./${target.replace(/\.js$/, '.ts')}` }
  })
}

const place = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file)

function mayImport(file: string, target: string): boolean {
  const own = place(file)
  const allowed = MAY_IMPORT[own] ?? []
  return place(target) === own || allowed.includes('*') || allowed.includes(place(target)) || allowed.includes(target)
}

/** Libraries that are loaded with a file: its static imports and theirs, types left out. */
function staticLibraries(file: string, seen = new Set<string>(), libraries = new Set<string>()): Set<string> {
  if (seen.has(file)) return libraries
  seen.add(file)
  const text = readFileSync(join(ROOT, file), 'utf8')
  for (const [, specifier] of text.matchAll(/^(?:(?:import|export)\s(?!type\b)[^'"=]*?from |import )'([^']+)'/gm)) {
    if (specifier!.startsWith('node:')) continue
    if (!specifier!.startsWith('.')) libraries.add(specifier!)
    else staticLibraries(join(dirname(file), specifier!.replace(/\.js$/, '.ts')), seen, libraries)
  }
  return libraries
}

/** Files that import each other, types counted too, by way of whatever files. */
function circlesIn(edges: { file: string; target: string }[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const { file, target } of edges) targets.set(file, [...(targets.get(file) ?? []), target])
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>()
    const open = [...(targets.get(from) ?? [])]
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      open.push(...(targets.get(file) ?? []))
    }
    return seen
  }
  const all = new Map([...targets.keys()].map((file) => [file, reached(file)]))
  const within = [...all].filter(([file, seen]) => seen.has(file)).map(([file]) => file)
  const circles = within.map((file) => within.filter((other) => all.get(file)!.has(other) && all.get(other)!.has(file)).sort())
  return [...new Map(circles.map((circle) => [circle.join(' '), circle])).values()]
}

const imports = sourceFiles(ROOT).flatMap(importsOf)
const ours = imports.filter(({ target }) => target.startsWith('./')).map(({ file, target }) => ({ file, target: target.slice(2) }))
const libraries = imports.filter(({ target }) => !target.startsWith('./') && !target.startsWith('node:'))

describe('architecture', () => {
  it('sees imports', () => {
    expect(ours.length).toBeGreaterThan(20)
    expect(mayImport('parse/index.ts', 'extract/html.ts')).toBe(false)
    expect(mayImport('records/record.ts', 'errors.ts')).toBe(false)
  })

  it('has a row for every folder', () => {
    const unknown = new Set(imports.map(({ file }) => place(file)).filter((own) => MAY_IMPORT[own] === undefined))
    expect([...unknown]).toEqual([])
  })

  it('keeps the order of the stages', () => {
    const against = ours.filter(({ file, target }) => !mayImport(file, target)).map(({ file, target }) => `${file} imports ${target}`)
    expect(against).toEqual([])
  })

  it('starts with nothing, and a command with commander alone: all else is imported by the command that needs it', () => {
    expect([...staticLibraries('cli/main.ts')]).toEqual([])
    expect([...staticLibraries('cli/program.ts')]).toEqual(['commander'])
  })

  it('has no circles of imports but the machine that runs operators which enter forms that it runs', () => {
    expect(
      circlesIn([
        { file: 'a', target: 'b' },
        { file: 'b', target: 'c' },
        { file: 'c', target: 'a' },
        { file: 'd', target: 'a' },
      ]),
    ).toEqual([['a', 'b', 'c']])
    expect(circlesIn(ours)).toEqual([['extract/pdf/fast/forms.ts', 'extract/pdf/fast/machine.ts', 'extract/pdf/fast/operators.ts']])
  })

  it('keeps each library in the folder that owns it', () => {
    const name = (target: string) => target.split('/')[0]!
    const astray = libraries
      .filter(({ file, target }) => !OWNED[name(target)]?.test(file))
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(astray).toEqual([])
  })
})
