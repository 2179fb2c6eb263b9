/** The index of a site, built beforehand: items, decisions and questions, each with where it leads and where its text lies. */
import MiniSearch, { type Options } from 'minisearch'
import type { Block, Item } from '../records/record.js'
import { type DataFile, dataFile } from './data-file.js'

export interface Place {
  kind: 'i' | 'd' | 'q'
  title: string
  /** Body and date. */
  where: string
  href: string
  text: string
}

export interface SearchIndex {
  add(place: Place): Promise<void>
  /** How many scripts hold it. */
  close(): Promise<number>
}

const STORED = ['kind', 'title', 'where', 'href', 'part', 'row']
/** Words that stand in nearly every text tell nothing apart. */
const COMMON = new Set(
  'a an and are as at be been by for from had has have in is it its of on or that the their there they this to was were which will with would'.split(
    ' ',
  ),
)

/** What is kept with the index too, so that a search splits words as the index did; MiniSearch knows these by itself in both. */
const OPTIONS: Options = { fields: ['title', 'text'], storeFields: STORED, searchOptions: { boost: { title: 2 } } }

/** A script of texts holds so many. */
const ROWS = 300
const PIECE = 900_000

export async function searchIndex(folder: string): Promise<SearchIndex> {
  const index = new MiniSearch({ ...OPTIONS, processTerm: (term) => (COMMON.has(term.toLowerCase()) ? null : term.toLowerCase()) })
  const texts = await textFile(folder)
  let id = 0
  return {
    add: async ({ text, ...place }) => {
      const at = await texts.add(text)
      index.add({ id, text, ...place, ...at })
      id += 1
    },
    close: async () => {
      await texts.close()
      const file = await dataFile(folder, 'index')
      await file.add({ options: OPTIONS, common: [...COMMON] })
      const json = JSON.stringify(index)
      for (let at = 0; at < json.length; at += PIECE) await file.add(json.slice(at, at + PIECE))
      return file.close()
    },
  }
}

/** Texts in scripts of a fixed number of rows, so that a place knows its script before it is written. */
async function textFile(folder: string): Promise<{ add(text: string): Promise<{ part: number; row: number }>; close(): Promise<unknown> }> {
  const file: DataFile = await dataFile(folder, 'texts', { rows: ROWS })
  let count = 0
  return {
    add: async (text) => {
      await file.add(text)
      count += 1
      return { part: Math.floor((count - 1) / ROWS), row: (count - 1) % ROWS }
    },
    close: () => file.close(),
  }
}

/** All that is said under an item, questions and decisions left to places of their own. */
export function itemText(item: Item): string {
  const parts: string[] = []
  const visit = (blocks: Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'question' || block.type === 'resolution') continue
      parts.push(block.text, ...(block.rows ?? []).map((row) => row.join(' ')))
      visit(block.content)
    }
  }
  visit(item.description)
  visit(item.content)
  return parts.filter(Boolean).join(' ')
}
