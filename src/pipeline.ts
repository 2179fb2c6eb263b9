/** The stages, joined for one source. No rules, no I/O of its own. */
import { type ExtractOptions, extract } from './extract/index.js'
import type { Original } from './fetch/original.js'
import { parse } from './parse/index.js'
import type { Record } from './records/record.js'

export type ReadOptions = ExtractOptions

export async function readRecord(original: Original, options: ReadOptions = {}): Promise<Record> {
  const text = await extract(original, options)
  return parse(text, original)
}
