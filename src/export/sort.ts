/** Sorts more lines than memory holds: runs of sorted lines go to files, which are then merged. */
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from './lines.js'

export interface Keyed {
  /** What it is sorted by, without tabs and line feeds; then by its line. */
  key: string
  line: string
}

export interface SortOptions {
  /** A folder for the runs; made when first needed. */
  scratch: () => Promise<string>
  /** Characters held in memory at a time. */
  limit?: number
}

const LIMIT = 4 * 1024 * 1024
/** Runs that are merged at a time. */
const FAN = 16

const compare = (a: Keyed, b: Keyed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line < b.line ? -1 : a.line > b.line ? 1 : 0)

export async function* sorted(
  lines: AsyncIterable<Keyed> | Iterable<Keyed>,
  { scratch, limit = LIMIT }: SortOptions,
): AsyncGenerator<Keyed> {
  let held: Keyed[] = []
  let size = 0
  /** Files by level: a level that is full is merged into one file of the next. */
  const levels: string[][] = []
  let folder = ''
  let runs = 0
  const next = async (): Promise<string> => {
    folder ||= await mkdtemp(join(await scratch(), 'sort-'))
    runs += 1
    return join(folder, String(runs))
  }
  const put = async (path: string, level: number): Promise<void> => {
    levels[level] ??= []
    const files = levels[level]
    files.push(path)
    if (files.length < FAN) return
    levels[level] = []
    await put(await spill(merge(files), await next()), level + 1)
  }
  for await (const line of lines) {
    held.push(line)
    size += line.key.length + line.line.length
    if (size < limit) continue
    held.sort(compare)
    await put(await spill(held, await next()), 0)
    held = []
    size = 0
  }
  held.sort(compare)
  const files = levels.flat()
  yield* files.length === 0 ? held : mergeAll([...files.map(readRun), heldRun(held)])
}

async function spill(lines: AsyncIterable<Keyed> | Iterable<Keyed>, path: string): Promise<string> {
  const handle = await open(path, 'wx')
  let text = ''
  for await (const { key, line } of lines) {
    text += `${key}\t${line}\n`
    if (text.length > 1 << 18) {
      await handle.appendFile(text)
      text = ''
    }
  }
  await handle.appendFile(text)
  await handle.close()
  return path
}

async function* readRun(path: string): AsyncGenerator<Keyed> {
  for await (const text of linesOf(createReadStream(path))) {
    const tab = text.indexOf('\t')
    yield { key: text.slice(0, tab), line: text.slice(tab + 1) }
  }
  await rm(path)
}

async function* heldRun(held: Keyed[]): AsyncGenerator<Keyed> {
  yield* held
}

const merge = (paths: string[]) => mergeAll(paths.map(readRun))

async function* mergeAll(sources: AsyncGenerator<Keyed>[]): AsyncGenerator<Keyed> {
  const heads: { source: AsyncGenerator<Keyed>; head: Keyed }[] = []
  for (const source of sources) {
    const next = await source.next()
    if (!next.done) heads.push({ source, head: next.value })
  }
  while (heads.length > 0) {
    let least = 0
    for (let index = 1; index < heads.length; index += 1) if (compare(heads[index]!.head, heads[least]!.head) < 0) least = index
    const first = heads[least]!
    yield first.head
    const next = await first.source.next()
    if (next.done) heads.splice(least, 1)
    else first.head = next.value
  }
}
