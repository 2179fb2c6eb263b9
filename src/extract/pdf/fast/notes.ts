/** What stands on a page outside its content: typed notes and the values of a form, each a form of its own put into a rectangle. */
import type { Matrix } from '../painter.js'
import type { Piece } from '../types.js'
import type { CoreDict, CoreStream } from './core.js'
import type { Machine } from './machine.js'
import { Odd } from './operands.js'

const MOST = 2000
const HIDDEN = 2
const NO_VIEW = 32

/** Paints what people see; gives back the words of notes whose look is not in the file. */
export async function readNotes(m: Machine, page: CoreDict): Promise<string[]> {
  const list = page.get('Annots')
  const unread: string[] = []
  if (!Array.isArray(list)) return unread
  for (const entry of list.slice(0, MOST)) {
    const note = m.file.xref.fetchIfRef(entry)
    if (!(note instanceof m.core.Dict) || !isText(note)) continue
    const flags = note.get('F')
    if (typeof flags === 'number' && (flags & (HIDDEN | NO_VIEW)) !== 0) continue
    if (!(await paintNote(m, note))) unread.push(wordsOf(note))
  }
  return unread.filter((text) => text !== '')
}

function isText(note: CoreDict): boolean {
  const kind = nameOf(note.get('Subtype'))
  if (kind === 'FreeText') return true
  if (kind !== 'Widget') return false
  const field = nameOf(note.get('FT') ?? (note.get('Parent') as CoreDict | undefined)?.get?.('FT'))
  return field === 'Tx' || field === 'Ch'
}

async function paintNote(m: Machine, note: CoreDict): Promise<boolean> {
  const look = (note.get('AP') as CoreDict | undefined)?.get?.('N')
  const matrix = look instanceof m.core.BaseStream ? matrixOf(note, look) : undefined
  if (!matrix) return false
  const { pieces } = m.painter.out
  const before = pieces.length
  try {
    await m.note(look as CoreStream, matrix)
    if (!collides(pieces, before)) return true
  } catch (error) {
    if (!(error instanceof Odd)) throw error
  }
  pieces.length = before
  return false
}

/** A note laid over lines of the page would be read into them, word by word. */
function collides(pieces: Piece[], before: number): boolean {
  return pieces.slice(before).some((own) =>
    pieces.slice(0, before).some((piece) => {
      const near = Math.abs(piece.y - own.y) < 0.6 * Math.max(piece.size, own.size)
      return near && piece.turn === own.turn && piece.x0 < own.x1 && piece.x1 > own.x0
    }),
  )
}

/** The box of the form, turned by its own matrix, fills the rectangle of the note. */
function matrixOf(note: CoreDict, { dict }: CoreStream): Matrix | undefined {
  const rect = numbers(note.getArray('Rect'), 4)
  const box = numbers(dict?.getArray('BBox'), 4)
  if (!rect || !box) return undefined
  const [a, b, c, d, e, f] = numbers(dict?.getArray('Matrix'), 6) ?? [1, 0, 0, 1, 0, 0]
  const corners = [0, 2].flatMap((x) => [1, 3].map((y) => [a! * box[x]! + c! * box[y]! + e!, b! * box[x]! + d! * box[y]! + f!]))
  const [left, right] = edges(corners.map(([x]) => x!))
  const [low, high] = edges(corners.map(([, y]) => y!))
  const [x0, x1] = edges([rect[0]!, rect[2]!])
  const [y0, y1] = edges([rect[1]!, rect[3]!])
  const wide = right === left ? 1 : (x1 - x0) / (right - left)
  const tall = high === low ? 1 : (y1 - y0) / (high - low)
  return [wide, 0, 0, tall, x0 - left * wide, y0 - low * tall]
}

const edges = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)]

function numbers(value: unknown, count: number): number[] | undefined {
  return Array.isArray(value) && value.length === count && value.every((one) => Number.isFinite(one)) ? (value as number[]) : undefined
}

function wordsOf(note: CoreDict): string {
  const value = note.get('Contents') ?? note.get('V')
  return typeof value === 'string' ? plain(value) : ''
}

/** Strings of a file are UTF-16 behind a mark, or bytes. */
function plain(text: string): string {
  if (!text.startsWith('\u00fe\u00ff')) return text.trim()
  const bytes = Buffer.from(text.slice(2), 'latin1')
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le')
    .trim()
}

function nameOf(value: unknown): string | undefined {
  const { name } = (value ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name : undefined
}
