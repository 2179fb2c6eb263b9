/**
 * How much of pdf.js and of our own loop a file may ask for. A few bytes can name more widths, forms or inflated text than
 * any machine holds; what real papers ask for (maps drawn in a million strokes among them) stays far below.
 */

/** What is left, as both halves of pdf.js count it down (scripts/pdf-core.mjs). */
export interface Budget {
  stream: number
  bytes: number
  codes: number
  forms: number
  operators: number
  /** What was refused first; empty while nothing was. */
  refused: string
}

const MiB = 2 ** 20

/** Of one file: bytes a stream may inflate to, bytes of all, characters whose widths and meanings are kept. */
const FILE = { stream: 128 * MiB, bytes: 2048 * MiB, codes: 2 ** 24 }
/** Of one page, in the whole of pdf.js, which keeps a list of its operators. */
const PAGE = { forms: 20_000, operators: 5_000_000 }

/** Of one page, in our own loop. */
export const MOST_FORMS = PAGE.forms
export const MOST_STRETCHES = 500
export const MOST_PIECES = 200_000

/** The file asks for more than is given: no other reader is tried. */
export class BoundError extends Error {
  override name = 'BoundError'
}

export function isBound(error: unknown): boolean {
  return error instanceof Error && error.name === 'BoundError'
}

export function openBudget(budget: Budget): void {
  Object.assign(budget, FILE, PAGE, { refused: '' })
}

/** Reads a page within its bounds: pdf.js goes on with less where something was refused, and this does not. */
export async function withinBounds<T>(budget: Budget, read: () => Promise<T>): Promise<T> {
  Object.assign(budget, PAGE)
  const value = await read()
  const { refused } = budget
  budget.refused = ''
  if (refused !== '') throw new BoundError(refused)
  return value
}
