/** Opens PDFs with the fast reader, and has the whole of pdf.js read what that leaves: a file, or single pages. */
import { MinutesError } from '../../errors.js'
import { isBound } from './bounds.js'
import { metaOf, outlineOf } from './facts.js'
import { openFast } from './fast/index.js'
import { repaired } from './repair.js'
import type { Engine, PdfFile, Sheet } from './types.js'

type Open = (bytes: Uint8Array, password: string | undefined) => Promise<PdfFile>

/** One reader alone, for tests that compare the two. */
export type Only = 'fast' | 'stock'

/** Opens a file. Throws MinutesError `encrypted-pdf` or `damaged-pdf`. */
export async function openPdf(bytes: Uint8Array, password?: string, only?: Only): Promise<Engine> {
  try {
    return await engineOf(await openEither(bytes, password, only))
  } catch (error) {
    throw refusal(error, password !== undefined)
  }
}

async function openEither(bytes: Uint8Array, password: string | undefined, only: Only | undefined): Promise<PdfFile> {
  const stock = () => openWhole(openStock, bytes, password)
  if (only === 'stock') return stock()
  try {
    const fast = await openWhole(openFast, bytes, password)
    return only === 'fast' ? fast : withStock(fast, stock)
  } catch (error) {
    if (only === 'fast' || nameOf(error) === 'PasswordException' || isBound(error)) throw error
    return stock()
  }
}

/** Imported when it is needed: that takes longer than reading a short file. */
const openStock: Open = async (bytes, password) => (await import('./stock.js')).openStock(bytes, password)

/** A file that lost its end is given a new one. */
async function openWhole(open: Open, bytes: Uint8Array, password: string | undefined): Promise<PdfFile> {
  try {
    return await open(bytes, password)
  } catch (error) {
    const again = nameOf(error) === 'InvalidPDFException' ? repaired(bytes) : undefined
    if (!again) throw error
    return open(again, password).catch(() => {
      throw error
    })
  }
}

/** Pages that the fast reader cannot read are read by the other. Both give the same sheet, so that nothing need be said of it. */
function withStock(fast: PdfFile, open: () => Promise<PdfFile>): PdfFile {
  let stock: Promise<PdfFile> | undefined
  const again = async (number: number): Promise<Sheet> => {
    stock ??= open()
    return (await stock).page(number)
  }
  return {
    ...fast,
    page: (number) =>
      fast.page(number).catch((error) => {
        if (isBound(error)) throw error
        return again(number)
      }),
    close: async () => {
      await stock?.then(
        (file) => file.close(),
        () => undefined,
      )
    },
  }
}

async function engineOf(file: PdfFile): Promise<Engine> {
  if (!(file.pages > 0)) {
    await file.close()
    throw new MinutesError('damaged-pdf', 'The PDF has no pages.', DAMAGED_HINT)
  }
  const { pages, labels, beside = [], page, close } = file
  return { pages, labels, beside, meta: metaOf(file.info), page, outline: () => outlineOf(file.outline), close }
}

const DAMAGED_HINT = 'Open it in a PDF reader and save it anew, or fetch it again: it may be cut short or be another kind of file.'

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

function refusal(error: unknown, tried: boolean): Error {
  if (error instanceof MinutesError) return error
  if (nameOf(error) === 'PasswordException') {
    const message = tried ? 'The PDF is encrypted and the password is wrong.' : 'The PDF is encrypted and needs a password.'
    return new MinutesError('encrypted-pdf', message, 'Give the password with --password.', false, { cause: error })
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new MinutesError('damaged-pdf', `The file cannot be read as a PDF: ${reason}`, DAMAGED_HINT, false, { cause: error })
}
