/**
 * The only file that touches pdf.js. One list of drawing operators a page gives text, fonts, rules and pictures in one
 * pass, at the price of pdf.js's own text extraction, which knows no fonts.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { MinutesError } from '../../errors.js'
import { metaOf, type OutlineSource, outlineOf } from './facts.js'
import { hideGlobals, showGlobals } from './globals.js'
import { paint } from './paint.js'
import type { Matrix, OpTable, PaintFont } from './painter.js'
import { ignoreBrokenPromises } from './rejections.js'
import { repaired } from './repair.js'
import { installShim } from './shim.js'
import type { Engine, Sheet } from './types.js'

interface FontObject {
  name?: string
  bold?: boolean
  black?: boolean
  italic?: boolean
  vertical?: boolean
  isType3Font?: boolean
  fontMatrix?: number[]
}

interface PdfPage {
  view: number[]
  rotate: number
  userUnit: number
  getOperatorList(options: { annotationMode: number }): Promise<{ fnArray: number[]; argsArray: unknown[] }>
  commonObjs: { has(id: string): boolean; get(id: string): FontObject }
  cleanup(): void
}

interface PdfDocument extends OutlineSource {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  getPageLabels(): Promise<string[] | null>
  getMetadata(): Promise<{ info: Record<string, unknown> }>
}

interface PdfJs {
  getDocument(source: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> }
  OPS: OpTable
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
    const worker: unknown = await import('pdfjs-dist/build/pdf.worker.mjs' as string)
    Object.assign(globalThis, { pdfjsWorker: worker })
    return (await import('pdfjs-dist/build/pdf.mjs' as string)) as PdfJs
  } finally {
    console.warn = warn
  }
}

/** Opens a file. Throws MinutesError `encrypted-pdf` or `damaged-pdf`. */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<Engine> {
  const pdfjs = await load()
  try {
    return await openBytes(pdfjs, bytes, password)
  } catch (error) {
    const again = error instanceof Error && error.name === 'InvalidPDFException' ? repaired(bytes) : undefined
    if (!again) throw refusal(error, password !== undefined)
    return openBytes(pdfjs, again, password).catch(() => {
      throw refusal(error, password !== undefined)
    })
  }
}

async function openBytes(pdfjs: PdfJs, bytes: Uint8Array, password?: string): Promise<Engine> {
  hideGlobals()
  const task = pdfjs.getDocument({ ...settings(), data: new Uint8Array(bytes), ...(password === undefined ? {} : { password }) })
  const close = async (): Promise<void> => {
    showGlobals()
    await task.destroy().catch(() => undefined)
  }
  try {
    return await engineOf(pdfjs, await task.promise, close)
  } catch (error) {
    await close()
    throw error
  }
}

function settings(): Record<string, unknown> {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    verbosity: 0,
    // Pictures are not decoded: only where they stand is asked.
    maxImageSize: 1,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWorkerFetch: false,
    standardFontDataUrl: join(root, 'standard_fonts/'),
    cMapUrl: join(root, 'cmaps/'),
    cMapPacked: true,
  }
}

function refusal(error: unknown, tried: boolean): Error {
  if (error instanceof MinutesError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    const message = tried ? 'The PDF is encrypted and the password is wrong.' : 'The PDF is encrypted and needs a password.'
    return new MinutesError('encrypted-pdf', message, 'Give the password with --password.', false, { cause: error })
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new MinutesError('damaged-pdf', `The file cannot be read as a PDF: ${reason}`, DAMAGED_HINT, false, { cause: error })
}

const DAMAGED_HINT = 'Open it in a PDF reader and save it anew, or fetch it again: it may be cut short or be another kind of file.'

async function engineOf(pdfjs: PdfJs, file: PdfDocument, close: () => Promise<void>): Promise<Engine> {
  if (!(file.numPages > 0)) throw new MinutesError('damaged-pdf', 'The PDF has no pages.', DAMAGED_HINT)
  const fonts = new Map<string, PaintFont>()
  const [labels, info] = await Promise.all([
    file.getPageLabels().catch(() => null),
    file.getMetadata().then(
      (data) => data.info,
      () => ({}),
    ),
  ])
  return {
    pages: file.numPages,
    labels,
    meta: metaOf(info),
    page: (number) => readPage(pdfjs, file, number, fonts),
    outline: () => outlineOf(file),
    close,
  }
}

async function readPage(pdfjs: PdfJs, file: PdfDocument, number: number, fonts: Map<string, PaintFont>): Promise<Sheet> {
  const page = await file.getPage(number)
  try {
    const list = await page.getOperatorList({ annotationMode: 0 })
    const { device, width, height } = deviceOf(page)
    const fontOf = (id: string): PaintFont => {
      let font = fonts.get(id)
      if (!font) {
        font = describe(page.commonObjs.has(id) ? page.commonObjs.get(id) : {})
        fonts.set(id, font)
      }
      return font
    }
    const painted = paint(list.fnArray, list.argsArray, pdfjs.OPS, device, fontOf)
    return { number, width, height, pieces: painted.pieces, rules: painted.rules, pictures: painted.pictures / (width * height) }
  } finally {
    page.cleanup()
  }
}

function describe(font: FontObject): PaintFont {
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
  return {
    bold: Boolean(font.bold || font.black) || /bold|black|heavy|demi/i.test(name),
    italic: Boolean(font.italic) || /italic|oblique/i.test(name),
    mono: /courier|mono|consolas/i.test(name),
    symbol: /wingdings|webdings|zapfdingbats/i.test(name),
    vertical: Boolean(font.vertical),
    unit: font.isType3Font ? Math.abs(font.fontMatrix?.[0] ?? 0.001) : 0.001,
  }
}

/** Page units to points from the top left, the page's own turn undone. */
function deviceOf(page: PdfPage): { device: Matrix; width: number; height: number } {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = page.view
  const unit = page.userUnit || 1
  const wide = (x1 - x0) * unit
  const high = (y1 - y0) * unit
  const turned = page.rotate % 180 !== 0
  const size = turned ? { width: high, height: wide } : { width: wide, height: high }
  const devices: Record<number, Matrix> = {
    0: [unit, 0, 0, -unit, -x0 * unit, y1 * unit],
    90: [0, unit, unit, 0, -y0 * unit, -x0 * unit],
    180: [-unit, 0, 0, unit, x1 * unit, -y0 * unit],
    270: [0, -unit, -unit, 0, y1 * unit, x1 * unit],
  }
  return { device: devices[((page.rotate % 360) + 360) % 360] ?? devices[0]!, ...size }
}
