/**
 * The reading half of pdf.js, made by scripts/pdf-core.mjs: documents, objects, streams and fonts. These types say what of
 * it is used here.
 */
import type { Budget } from '../bounds.js'
import { ignoreBrokenPromises } from '../rejections.js'
import { installShim } from '../shim.js'

export interface CoreDict {
  objId?: string
  get(...keys: string[]): unknown
  getRaw(key: string): unknown
  getArray(key: string): unknown
  has(key: string): boolean
}

export interface CoreStream {
  dict?: CoreDict
  getBytes(): Uint8Array
}

interface CoreGlyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric?: number[] | null
}

export interface CMap {
  readCharCode(text: string, offset: number, out: { charcode: number; length: number }): void
}

export interface CoreFont {
  name?: string
  error?: string
  bold?: boolean
  black?: boolean
  italic?: boolean
  vertical?: boolean
  isType3Font?: boolean
  fontMatrix?: number[]
  cMap?: CMap
  toUnicode?: unknown
  _charToGlyph(code: number, isSpace: boolean): CoreGlyph
}

interface CorePage {
  view: number[]
  rotate: number
  userUnit: number
  resources: CoreDict
  pageDict: CoreDict
  getContentStream(): Promise<CoreStream>
}

interface Catalog {
  pageLabels: string[] | null
  documentOutline: unknown
  /** Which layers there are, and which of them show. */
  optionalContentConfig: { baseState: string | null; on: string[] | null; off: string[] | null; groups: { id: string }[] } | null
  fontCache: unknown
  builtInCMapCache: unknown
  standardFontDataCache: unknown
  globalColorSpaceCache: unknown
  globalImageCache: unknown
  systemFontCache: unknown
  getDestination(name: string): unknown[] | null
  getPageIndex(ref: unknown): Promise<number>
  getAllPageDicts(): Promise<Map<number, [unknown, unknown]>>
}

export interface CoreDocument {
  xref: { fetchIfRef(value: unknown): unknown; root?: unknown }
  catalog: Catalog
  numPages: number
  documentInfo: Record<string, unknown>
  _globalIdFactory: unknown
  /** Pages that are known without a walk through the tree: a dictionary and where it stands. */
  pageDicts?: Map<number, [unknown, unknown]>
  checkHeader(): void
  parseStartXRef(): void
  parse(recovery: boolean): void
  checkFirstPage(recovery: boolean): Promise<void>
  checkLastPage(recovery: boolean): Promise<void>
  getPage(index: number): Promise<CorePage>
}

export interface FontLoader {
  loadFont(name: string | null, ref: unknown, resources: CoreDict | null): Promise<{ font: CoreFont }>
}

type Class<Args extends unknown[], T> = new (...args: Args) => T

export interface Core {
  BOUNDS: Budget
  BaseStream: Class<[], CoreStream>
  Dict: Class<[], CoreDict> & { empty: CoreDict }
  IdentityCMap: Class<[], CMap>
  IdentityToUnicodeMap: Class<[], unknown>
  PartialEvaluator: Class<[Record<string, unknown>], FontLoader>
  PDFDocument: Class<[unknown, unknown], CoreDocument>
  Stream: Class<[Uint8Array], CoreStream>
  XRefParseException: Class<[], Error>
  setVerbosityLevel(level: number): void
}

let core: Promise<Core> | undefined

export function loadCore(): Promise<Core> {
  core ??= importCore()
  return core
}

async function importCore(): Promise<Core> {
  installShim()
  ignoreBrokenPromises()
  const loaded = (await import('#pdf-core' as string)) as Core
  loaded.setVerbosityLevel(0)
  return loaded
}
