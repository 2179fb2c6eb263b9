/**
 * The whole of pdf.js, for files and pages that the fast reader leaves to it. One list of drawing operators a page gives
 * text, fonts, rules and pictures in one pass, at the price of pdf.js's own text extraction, which knows no fonts.
 */
import { join } from 'node:path'
import { type Budget, openBudget, withinBounds } from './bounds.js'
import { deviceOf, type PageBox } from './device.js'
import { type FontFacts, styleOf } from './font-style.js'
import { hideGlobals, showGlobals } from './globals.js'
import { libraryFolder, READING } from './library.js'
import { type OpTable, paint, sheetOf } from './paint.js'
import type { PaintFont } from './painter.js'
import { ignoreBrokenPromises } from './rejections.js'
import { installShim } from './shim.js'
import type { OutlineSource, PdfFile, Sheet } from './types.js'

interface PdfPage extends PageBox {
  getOperatorList(options: { annotationMode: number }): Promise<{ fnArray: number[]; argsArray: unknown[] }>
  getAnnotations(): Promise<
    { subtype?: string; fieldType?: string; hidden?: boolean; contentsObj?: { str: string }; fieldValue?: unknown }[]
  >
  commonObjs: { has(id: string): boolean; get(id: string): FontFacts }
  cleanup(): void
}

interface PdfDocument extends OutlineSource {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  getOptionalContentConfig(): Promise<{ isVisible(layer: unknown): boolean }>
  getPageLabels(): Promise<string[] | null>
  getMetadata(): Promise<{ info: Record<string, unknown> }>
}

interface PdfJs {
  getDocument(source: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> }
  OPS: OpTable
  BOUNDS: Budget
}

let library: Promise<PdfJs> | undefined

function load(): Promise<PdfJs> {
  library ??= importQuietly()
  return library
}

/** The modern build greets Node with a warning on import; it must not reach the user. */
async function importQuietly(): Promise<PdfJs> {
  installShim()
  ignoreBrokenPromises()
  const { warn } = console
  console.warn = () => undefined
  try {
    const worker = (await import('#pdf-worker' as string)) as { BOUNDS: Budget }
    Object.assign(globalThis, { pdfjsWorker: worker })
    return { ...((await import('#pdf-library' as string)) as PdfJs), BOUNDS: worker.BOUNDS }
  } finally {
    console.warn = warn
  }
}

/** Throws what pdf.js throws: PasswordException, InvalidPDFException and others. */
export async function openStock(bytes: Uint8Array, password: string | undefined): Promise<PdfFile> {
  const pdfjs = await load()
  openBudget(pdfjs.BOUNDS)
  hideGlobals()
  const task = pdfjs.getDocument({ ...settings(), data: new Uint8Array(bytes), ...(password === undefined ? {} : { password }) })
  const close = async (): Promise<void> => {
    showGlobals()
    await task.destroy().catch(() => undefined)
  }
  try {
    return await fileOf(pdfjs, await task.promise, close)
  } catch (error) {
    await close()
    throw error
  }
}

function settings(): Record<string, unknown> {
  const root = libraryFolder()
  return {
    verbosity: 0,
    ...READING,
    enableXfa: false,
    fontExtraProperties: true,
    isImageDecoderSupported: false,
    standardFontDataUrl: join(root, 'standard_fonts/'),
    cMapUrl: join(root, 'cmaps/'),
  }
}

async function fileOf(pdfjs: PdfJs, file: PdfDocument, close: () => Promise<void>): Promise<PdfFile> {
  const fonts = new Map<string, PaintFont>()
  const [labels, info] = await Promise.all([
    file.getPageLabels().catch(() => null),
    file.getMetadata().then(
      (data) => data.info,
      () => ({}),
    ),
  ])
  const page = (number: number) => withinBounds(pdfjs.BOUNDS, () => readPage(pdfjs, file, number, fonts))
  return { pages: file.numPages, labels, info, outline: file, page, close }
}

/** What a map of codes to letters leaves of itself on the way from the reader: a span of codes alone where each is its own letter. */
function fontOfFacts(facts: FontFacts & { composite?: boolean; toUnicode?: object; name?: string }): PaintFont {
  const unsaid = facts.composite && facts.toUnicode !== undefined && 'firstChar' in facts.toUnicode
  return unsaid && facts.name !== undefined ? { ...styleOf(facts), unsaid: facts.name } : styleOf(facts)
}

async function readPage(pdfjs: PdfJs, file: PdfDocument, number: number, fonts: Map<string, PaintFont>): Promise<Sheet> {
  const page = await file.getPage(number)
  try {
    const list = await page.getOperatorList({ annotationMode: 0 })
    const { device, width, height } = deviceOf(page)
    const fontOf = (id: string): PaintFont => {
      let font = fonts.get(id)
      if (!font) {
        font = fontOfFacts(page.commonObjs.has(id) ? page.commonObjs.get(id) : {})
        fonts.set(id, font)
      }
      return font
    }
    const layers = await file.getOptionalContentConfig()
    const isOff = (layer: unknown): boolean => layer != null && !layers.isVisible(layer)
    const painter = paint(list.fnArray, list.argsArray, pdfjs.OPS, device, { fontOf, isOff })
    return { ...sheetOf(painter, number, width, height), unread: await notesOf(page) }
  } finally {
    page.cleanup()
  }
}

/** This reader does not paint notes and fields: their words are told. */
async function notesOf(page: PdfPage): Promise<string[]> {
  const notes = await page.getAnnotations().catch(() => [])
  const told = notes.flatMap(({ subtype, fieldType, hidden, contentsObj, fieldValue }) => {
    if (hidden || !(subtype === 'FreeText' || (subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch')))) return []
    return typeof fieldValue === 'string' ? [fieldValue] : [contentsObj?.str ?? '']
  })
  return told.filter((text) => text.trim() !== '')
}
