/**
 * Opens PDFs on the reading half of pdf.js and reads pages with a loop of our own. A page that holds something irregular
 * throws: the caller has the whole of pdf.js read it. What both give is the same.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openBudget, withinBounds } from '../bounds.js'
import { deviceOf } from '../device.js'
import { libraryFolder, READING } from '../library.js'
import { sheetOf } from '../paint.js'
import type { PdfFile, Sheet } from '../types.js'
import { besidePages } from './beside.js'
import { type Core, type CoreDocument, loadCore } from './core.js'
import { Fonts } from './fonts.js'
import { Machine } from './machine.js'
import { readNotes } from './notes.js'

/** What pdf.js expects of its own half that serves documents. */
class Manager {
  readonly docId = 'minutes'
  readonly docBaseUrl = null
  readonly enableXfa = false
  readonly evaluatorOptions = { ...READING, ignoreErrors: true }
  pdfDocument!: CoreDocument

  constructor(readonly password: string | undefined) {}

  async ensure(object: Record<string, unknown>, name: string, args: unknown[] = []): Promise<unknown> {
    const value = object[name]
    return typeof value === 'function' ? value.apply(object, args) : value
  }

  ensureDoc(name: string, args?: unknown[]): Promise<unknown> {
    return this.ensure(this.pdfDocument as never, name, args)
  }

  ensureXRef(name: string, args?: unknown[]): Promise<unknown> {
    return this.ensure(this.pdfDocument.xref as never, name, args)
  }

  ensureCatalog(name: string, args?: unknown[]): Promise<unknown> {
    return this.ensure(this.pdfDocument.catalog as never, name, args)
  }
}

/** Throws what pdf.js throws: PasswordException, InvalidPDFException and others. */
export async function openFast(bytes: Uint8Array, password: string | undefined): Promise<PdfFile> {
  const core = await loadCore()
  openBudget(core.BOUNDS)
  const manager = new Manager(password)
  const file = new core.PDFDocument(manager, new core.Stream(ownBytes(bytes)))
  manager.pdfDocument = file
  await parse(file, false).catch((error) => {
    if (!(error instanceof core.XRefParseException)) throw error
    return parse(file, true)
  })
  if (file.numPages > FEW_PAGES) await listPages(core, file)
  const fonts = new Fonts(core, loaderOf(core, file, manager))
  return {
    pages: file.numPages,
    labels: quietly(() => file.catalog.pageLabels),
    info: quietly(() => file.documentInfo) ?? {},
    beside: quietly(() => besidePages(core, file)) ?? [],
    outline: {
      getOutline: async () => file.catalog.documentOutline as never,
      getDestination: async (name) => file.catalog.getDestination(name),
      getPageIndex: (ref) => file.catalog.getPageIndex(ref),
    },
    page: (number) => withinBounds(core.BOUNDS, () => readPage(core, file, fonts, number)),
    close: async () => undefined,
  }
}

async function parse(file: CoreDocument, recovery: boolean): Promise<void> {
  file.checkHeader()
  file.parseStartXRef()
  file.parse(recovery)
  await file.checkFirstPage(recovery)
  await file.checkLastPage(recovery)
}

const FEW_PAGES = 20

/** pdf.js walks the tree of pages from its root for each page. Where the tree is sound, one walk finds them all. */
async function listPages(core: Core, file: CoreDocument): Promise<void> {
  const found = await file.catalog.getAllPageDicts().catch(() => undefined)
  if (found?.size === file.numPages && [...found.values()].every(([dict]) => dict instanceof core.Dict)) file.pageDicts = found
}

/** pdf.js takes the whole buffer behind an array for the file. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes)
}

function quietly<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch {
    return null
  }
}

function loaderOf(core: Core, file: CoreDocument, manager: Manager) {
  const { catalog } = file
  return new core.PartialEvaluator({
    xref: file.xref,
    handler: { sendWithPromise: (_: string, { kind, filename }: { kind: string; filename: string }) => readData(kind, filename) },
    pageIndex: 0,
    idFactory: file._globalIdFactory,
    fontCache: catalog.fontCache,
    builtInCMapCache: catalog.builtInCMapCache,
    standardFontDataCache: catalog.standardFontDataCache,
    globalColorSpaceCache: catalog.globalColorSpaceCache,
    globalImageCache: catalog.globalImageCache,
    systemFontCache: catalog.systemFontCache,
    options: manager.evaluatorOptions,
  })
}

/** Character maps and standard fonts, as files of the library. */
async function readData(kind: string, filename: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(libraryFolder(), kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts', filename)))
}

async function readPage(core: Core, file: CoreDocument, fonts: Fonts, number: number): Promise<Sheet> {
  const page = await file.getPage(number - 1)
  const { device, width, height } = deviceOf(page)
  const machine = new Machine(core, file, fonts, device, await page.getContentStream(), page.resources)
  await machine.run()
  const unread = await readNotes(machine, page.pageDict)
  return { ...sheetOf(machine.painter, number, width, height), unread }
}
