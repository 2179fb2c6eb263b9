/** The stages, joined for one source. No rules, no I/O of its own. */
import { extract } from './extract/index.js'
import type { PdfOptions } from './extract/pdf/index.js'
import type { Original } from './fetch/original.js'
import { parse } from './parse/index.js'
import type { Record } from './records/record.js'
import { validate } from './validate/index.js'

export interface ReadOptions {
  /** Password of an encrypted PDF. */
  password?: string
  /** Pages of a PDF to read at most. */
  maxPages?: number
  /** Why a first try ended at the page after these: the finding says so. */
  endedBy?: PdfOptions['endedBy']
  /** Seconds after which reading stops; what was read is kept and marked partial. */
  timeout?: number
  /** Read pages that are only pictures with the system’s tesseract. */
  ocr?: boolean
  /** Told the number of each page of a PDF before it is read, and 0 after the last. */
  onPage?: (page: number) => void
}

export async function readRecord(original: Original, options: ReadOptions = {}): Promise<Record> {
  const { password, maxPages, endedBy, timeout, ocr, onPage } = options
  const timeoutMs = timeout === undefined ? undefined : timeout * 1000
  const text = await extract(original, { pdf: { password, maxPages, endedBy, timeoutMs, ocr, onPage } })
  return validate(parse(text, original), text)
}
