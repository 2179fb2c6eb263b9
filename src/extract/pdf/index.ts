/** PDF to Text: pages of lines with place and style, furniture set apart. Knows pages and geometry, nothing of councils. */
import type { Finding } from '../../records/record.js'
import type { Furniture, Page, Text } from '../text.js'
import { takeFurniture } from './furniture.js'
import type { Read } from './page.js'
import { type Limits, prepareOcr, readPages } from './read.js'
import type { Engine } from './types.js'

export interface PdfOptions {
  password?: string
  /** Pages to read at most; the rest is left out, with a finding. */
  maxPages?: number
  /** Why a first try ended at the page after these. */
  endedBy?: Limits['endedBy']
  /** Milliseconds to read at most. */
  timeoutMs?: number
  /** Read pages without a text layer with tesseract. */
  ocr?: boolean
  /** Told the number of each page before it is read, and 0 after the last. */
  onPage?: (page: number) => void
}

/** Reads a PDF. Throws MinutesError `encrypted-pdf` or `damaged-pdf` where nothing can be read. */
export async function extractPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Text> {
  const { openPdf } = await import('./engine.js')
  const engine = await openPdf(bytes, options.password)
  try {
    return await readAll(engine, bytes, options)
  } finally {
    await engine.close()
  }
}

async function readAll(engine: Engine, bytes: Uint8Array, options: PdfOptions): Promise<Text> {
  const findings: Finding[] = []
  const ocr = options.ocr ? await prepareOcr(bytes, options.password, findings) : undefined
  const reading = await readPages(engine, options, ocr).finally(() => ocr?.close())
  const pages = reading.reads.map((read) => read.page)
  const furniture = [...reading.reads.flatMap(marksOf), ...takeFurniture(pages)]
  furniture.sort((a, b) => (a.place.page ?? 0) - (b.place.page ?? 0))
  findings.push(...engine.beside, ...reading.findings)
  labelPages(pages, engine.labels)
  reportScans(pages, findings)
  const text: Text = {
    kind: 'pdf',
    mediaType: 'application/pdf',
    pages,
    meta: engine.meta,
    outline: await engine.outline(),
    furniture,
    findings,
  }
  if (findings.some((finding) => finding.code === 'limit-reached')) text.partial = true
  return text
}

/** Stamps and watermarks as furniture. */
function marksOf({ stamps, hidden }: Read): Furniture[] {
  return [
    ...stamps.map(({ text, place }): Furniture => ({ bucket: /^page/i.test(text) ? 'page-number' : 'header', text, place })),
    ...hidden.map(({ text, place }): Furniture => ({ bucket: 'hidden', text, place })),
  ]
}

/** Labels that say no more than the page's place are left out. */
function labelPages(pages: Page[], labels: string[] | null): void {
  if (!labels?.some((label, index) => label !== String(index + 1))) return
  for (const page of pages) {
    const label = labels[page.number - 1]
    if (label) page.label = label
  }
}

function reportScans(pages: Page[], findings: Finding[]): void {
  const numbers = pages.filter((page) => page.scanned && page.lines.length === 0).map((page) => page.number)
  if (numbers.length === 0) return
  const message = `${numbers.length === 1 ? 'Page' : 'Pages'} without a text layer: ${numberRanges(numbers)}. Read them with --ocr.`
  findings.push({ code: 'no-text-layer', severity: 'warning', message, pointer: '/source', at: { page: numbers[0]! } })
}

/** 1, 2, 3, 7 as “1-3, 7”. */
function numberRanges(numbers: number[]): string {
  const parts: string[] = []
  for (let i = 0; i < numbers.length; ) {
    let j = i
    while (numbers[j + 1] === numbers[j]! + 1) j++
    parts.push(i === j ? `${numbers[i]}` : `${numbers[i]}-${numbers[j]}`)
    i = j + 1
  }
  return parts.join(', ')
}
