/** Notes at the foot of a page: no part of the sentences around them, of no item; kept as text of their document. */
import type { Line, Text } from '../extract/text.js'
import type { Block, Document } from '../records/record.js'
import { makePara } from './para.js'

interface Parted {
  text: Text
  /** The lines of each note. */
  notes: Line[][]
}

/** The text without its notes. */
export function partNotes(text: Text): Parted {
  if (!text.pages.some(({ lines }) => lines.some(isNote))) return { text, notes: [] }
  const notes: Line[][] = []
  for (const line of text.pages.flatMap(({ lines }) => lines.filter(isNote))) {
    const last = notes.at(-1)
    if (last && line.hint!.note!.mark === undefined) last.push(line)
    else notes.push([line])
  }
  const pages = text.pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isNote(line)) }))
  return { text: { ...text, pages }, notes }
}

const isNote = (line: Line): boolean => line.hint?.note !== undefined

/** Each goes to the document of its page, behind what begins on that page outside the items. */
export function addNotes(documents: Document[], notes: Line[][]): void {
  for (const lines of notes) {
    const page = lines[0]!.place.page ?? 1
    const document = documents.find(({ pages }) => !pages || (pages.first <= page && page <= pages.last))
    if (!document) continue
    const behind = document.content.findIndex(({ at }) => (at?.page ?? 1) > page)
    document.content.splice(behind < 0 ? document.content.length : behind, 0, blockOf(lines))
  }
}

function blockOf(lines: Line[]): Block {
  const { text, at } = makePara(lines)
  const mark = lines[0]!.hint!.note!.mark ?? null
  if (mark === null) return { type: 'paragraph', label: null, text, content: [], at }
  return { type: 'paragraph', label: mark.replace(/[[\]]/g, ''), text: text.slice(mark.length).trimStart(), content: [], at }
}
