/** Patterns of the command line to paths: files, folders, globs and `-`, in the order given, always the same. */
import { opendir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { MinutesError } from '../errors.js'
import { isAddress } from './is-address.js'
import { readingError } from './read.js'

export interface FoundSource {
  path: string
  /** Why there is nothing to read at this path; the other sources go on. */
  error?: MinutesError
}

/** What a walk takes up, by how names end; a file that is named outright is always taken. */
export type Readable = ReadonlySet<string>

const DOCUMENTS: Readable = new Set([
  '',
  '.pdf',
  '.html',
  '.htm',
  '.xhtml',
  '.xml',
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.docx',
  '.doc',
  '.rtf',
  '.odt',
  '.fodt',
])

/** Each path once, at its first place. A folder is walked (sorted, hidden names left out, links followed but never in a circle). */
export async function* findSources(patterns: readonly string[], readable: Readable = DOCUMENTS): AsyncGenerator<FoundSource> {
  const seen = new Set<string>()
  for (const pattern of patterns) {
    for await (const found of findOne(pattern, readable)) {
      if (found.error === undefined && seen.has(found.path)) continue
      seen.add(found.path)
      yield found
    }
  }
}

async function* findOne(pattern: string, readable: Readable): AsyncGenerator<FoundSource> {
  if (pattern === '-' || isAddress(pattern)) {
    yield { path: pattern }
    return
  }
  try {
    const status = await stat(pattern)
    if (status.isDirectory()) yield* walkFolder(pattern, readable)
    else yield { path: pattern }
  } catch (error) {
    if (isGlob(pattern)) yield* expandGlob(pattern)
    else yield { path: pattern, error: readingError(pattern, error) }
  }
}

function isGlob(pattern: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^}]*[,.][^}]*\}|[!@+]\(/.test(pattern)
}

async function* expandGlob(pattern: string): AsyncGenerator<FoundSource> {
  const { default: glob } = await import('fast-glob')
  const paths = await glob(pattern, { onlyFiles: true, followSymbolicLinks: false, suppressErrors: true, unique: true })
  if (paths.length === 0) {
    yield {
      path: pattern,
      error: new MinutesError('not-found', `${pattern} matches no file.`, 'Check the pattern, and the folder you are in.'),
    }
  }
  for (const path of paths.sort(byCodeUnit)) yield { path }
}

async function* walkFolder(root: string, readable: Readable): AsyncGenerator<FoundSource> {
  let files = 0
  let failures = 0
  for await (const found of walk(root, readable)) {
    if (found.error === undefined) files++
    else failures++
    yield found
  }
  if (files + failures === 0) {
    yield {
      path: root,
      error: new MinutesError(
        'empty-source',
        `${root} holds no file that can be read.`,
        readable === DOCUMENTS
          ? 'Looked for PDF, HTML, XML, text, Markdown, Word, OpenDocument and Rich Text files.'
          : `Looked for files that end in ${[...readable].join(', ')}.`,
      ),
    }
  }
}

/** Depth first with a stack of our own; a folder that was entered by another name before is not entered again. */
async function* walk(root: string, readable: Readable): AsyncGenerator<FoundSource> {
  const entered = new Set<string>()
  const waiting = [root]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      const status = await stat(path)
      if (status.isFile() && isReadable(path, readable)) yield { path }
      if (!status.isDirectory()) continue
      const real = await realpath(path)
      if (entered.has(real)) continue
      entered.add(real)
      waiting.push(...(await entries(path, readable)).reverse())
    } catch (error) {
      yield { path, error: readingError(path, error) }
    }
  }
}

async function entries(folder: string, readable: Readable): Promise<string[]> {
  const paths: string[] = []
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.')) continue
    const isTaken = entry.isDirectory() || entry.isSymbolicLink() || (entry.isFile() && isReadable(entry.name, readable))
    if (isTaken) paths.push(join(folder, entry.name))
  }
  return paths.sort(byCodeUnit)
}

function isReadable(path: string, readable: Readable): boolean {
  return readable.has(extname(path).toLowerCase())
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
