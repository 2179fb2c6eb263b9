/** Reads the pages of an open file one by one, within limits: a page that fails does not end the reading. */
import type { Finding } from '../../records/record.js'
import type { Ocr } from './ocr.js'
import { pageOf, type Read } from './page.js'
import type { Engine, Sheet } from './types.js'

export interface Limits {
  maxPages?: number
  endedBy?: keyof typeof ENDED
  timeoutMs?: number
  onPage?: (page: number) => void
}

export interface Reading {
  reads: Read[]
  findings: Finding[]
}

export async function readPages(engine: Engine, limits: Limits, ocr?: Ocr): Promise<Reading> {
  const reads: Read[] = []
  const findings: Finding[] = []
  let tables = 0
  const table = (): number => tables++
  const end = performance.now() + (limits.timeoutMs ?? Number.POSITIVE_INFINITY)
  const last = Math.min(engine.pages, limits.maxPages ?? engine.pages)
  for (let number = 1; number <= last; number++) {
    limits.onPage?.(number)
    try {
      const sheet = await before(end, engine.page(number))
      const read = pageOf(sheet, table)
      findings.push(...read.findings)
      reads.push(read.page.scanned && ocr ? await scan(sheet, ocr, end, table) : read)
    } catch (error) {
      if (error === LATE) {
        findings.push(limitFinding(`The time limit was reached after ${number - 1} of ${engine.pages} pages.`))
        return { reads, findings }
      }
      findings.push(unreadable(number, error))
      reads.push({ page: { number, lines: [] }, stamps: [], hidden: [], findings: [] })
    }
  }
  limits.onPage?.(0)
  if (last < engine.pages) findings.push(limitFinding(cutShort(last, engine.pages, limits.endedBy)))
  return { reads, findings }
}

/** What the page did where a first try ended. */
const ENDED = {
  'time-limit': 'took too long',
  'memory-limit': 'took too much memory',
  'worker-died': 'ended what read it',
} as const

function cutShort(last: number, pages: number, endedBy: Limits['endedBy']): string {
  if (endedBy === undefined) return `Only the first ${last} of ${pages} pages were read.`
  return `Page ${last + 1} ${ENDED[endedBy]}: only the first ${last} of ${pages} pages were read.`
}

const LATE = Symbol('late')

/** The value, or LATE once the time is over: also for a page that never ends. */
async function before<T>(end: number, value: Promise<T>): Promise<T> {
  if (end === Number.POSITIVE_INFINITY) return value
  value.catch(() => undefined)
  const left = end - performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(LATE), Math.max(0, left))
  })
  try {
    if (left <= 0) throw LATE
    return await Promise.race([value, late])
  } finally {
    late.catch(() => undefined)
    clearTimeout(timer)
  }
}

async function scan(sheet: Sheet, ocr: Ocr, end: number, table: () => number): Promise<Read> {
  const pieces = await before(end, ocr.read(sheet.number, Math.max(1000, Math.min(end - performance.now(), 2 ** 31 - 1))))
  const read = pageOf({ ...sheet, pieces, rules: [] }, table)
  read.page.scanned = true
  return read
}

/** Opens OCR where its programs are installed; else says which are missing. */
export async function prepareOcr(bytes: Uint8Array, password: string | undefined, findings: Finding[]): Promise<Ocr | undefined> {
  const { missingPrograms, openOcr } = await import('./ocr.js')
  const missing = await missingPrograms()
  if (missing.length === 0) return openOcr(bytes, password)
  const message = `Pages without a text layer were not read: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not installed (packages poppler-utils and tesseract-ocr).`
  findings.push({ code: 'ocr-unavailable', severity: 'warning', message, pointer: '/source' })
  return undefined
}

function limitFinding(message: string): Finding {
  return { code: 'limit-reached', severity: 'warning', message, pointer: '/source' }
}

function unreadable(page: number, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error)
  return { code: 'page-unreadable', severity: 'error', message: `Page ${page} cannot be read: ${reason}`, pointer: '/source', at: { page } }
}
