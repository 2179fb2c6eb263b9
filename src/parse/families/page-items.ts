/** Pieces of a meeting page to items. */
import type { Line, Text } from '../../extract/text.js'
import { readOutcome, readResolution } from '../decisions/index.js'
import { type DraftItem, newItem } from '../draft.js'
import { isHeading } from '../heading.js'
import { withoutReference } from '../item-title.js'
import type { Para } from '../para.js'
import { toParas } from '../paras.js'
import { readFileSuffix } from '../rules/link-furniture.js'
import { readAttachment } from './attachment.js'
import type { Part, Piece } from './pieces.js'

interface Open {
  item: DraftItem
  part: Part
  lines: Record<Part, Line[]>
  /** Numbers named by “view the full minutes text for item …”. */
  named: string | null
}

export function itemsOf(
  pieces: Piece[],
  kind: Text['kind'],
  attachmentText: (line: Line) => string,
): { items: DraftItem[]; loose: Line[] } {
  const items: { item: DraftItem; named: string | null }[] = []
  /** Text before the first title. */
  const loose: Line[] = []
  let open: Open | null = null
  let number: string | null = null
  let section: DraftItem['section']
  const close = (more: boolean) => {
    if (!open) return
    section = finishItem(open, kind, more) ?? section
    items.push({ item: open.item, named: open.named })
    open = null
  }
  for (const piece of pieces) {
    if (piece.kind === 'number' || piece.kind === 'row') {
      close(true)
      number = piece.kind === 'number' ? piece.number.replace(/[.)]+$/, '') : null
    } else if (piece.kind === 'title') {
      if (open && number === null && samePiece(open, piece.line)) {
        open.item.title = `${open.item.title} ${piece.title}`.trim()
        continue
      }
      close(true)
      const titled = withoutReference(piece.title)
      open = begun({
        ...newItem(titled.title, number || null),
        agendaRef: titled.agendaRef,
        pages: titled.pages,
        section,
        at: piece.line.place,
      })
      const link = piece.line.hint?.links?.[0]
      if (link && kind === 'html') open.item.attachments.push(readAttachment(piece.line, piece.title))
      number = null
    } else if (open && labelledAgain(open, piece)) {
      close(true)
      open = begun({ ...newItem(''), section, at: piece.line.place })
      fill(open, piece, attachmentText)
    } else if (open) fill(open, piece, attachmentText)
    else if (piece.kind === 'text') loose.push(piece.line)
  }
  close(false)
  return { items: inferNumbers(items), loose }
}

const begun = (item: DraftItem): Open => ({
  item,
  part: 'description',
  lines: { description: [], documents: [], decision: [], minutes: [] },
  named: null,
})

/** `Minutes: There were none.` below `Minutes: All were there.`: an item has minutes once, so the title of a second was lost. */
const labelledAgain = (open: Open, piece: Piece) => piece.kind === 'label' && piece.part === 'minutes' && open.lines.minutes.length > 0

/** A title broken over lines of one element. */
const samePiece = (open: Open, line: Line) =>
  line.hint?.element !== undefined &&
  open.item.at?.selector !== undefined &&
  open.item.at.selector === line.place.selector &&
  open.lines.description.length === 0

function fill(open: Open, piece: Piece, attachmentText: (line: Line) => string): void {
  if (piece.kind === 'label') open.part = piece.part
  else if (piece.kind === 'text') open.lines[open.part].push(piece.line)
  else if (piece.kind === 'document') open.item.attachments.push(readAttachment(piece.line, attachmentText(piece.line)))
  else if (piece.kind === 'more') {
    open.item.truncated = true
    open.named ??= piece.number
    if (piece.href) open.item.fullTextUrl ??= piece.href
  }
}

/** A line under `Additional documents:` that names a paper; what the agenda or the minutes say may stand there too. */
export const isPaper = (line: Line) =>
  readFileSuffix(line.text) !== null ||
  /^[•·*-]\s/.test(line.text) ||
  (line.text.length < 110 &&
    !/^\(.*\)$/.test(line.text) &&
    !/[.:;]$/.test(line.text) &&
    !/\b(?:was|were|had|reported|agreed|noted|RESOLVED)\b/.test(line.text) &&
    !/^\(?(?:\d+|[a-z])[.)]/.test(line.text))

/** Paragraphs of each part. Headings that trail the last part stand over the next item: they are returned. */
function finishItem(open: Open, kind: Text['kind'], more: boolean): DraftItem['section'] | null {
  const { item, lines } = open
  if (kind === 'html' && item.number === null && !lines.minutes.length && lines.description.some((l) => readResolution(l.text)?.stated)) {
    lines.minutes.push(...lines.description.splice(0))
  }
  const papers = kind === 'text' ? lines.documents.filter(isPaper) : lines.documents
  lines.description.push(...lines.documents.filter((l) => !papers.includes(l)))
  item.description = toParas(lines.description, kind)
  item.decision = toParas(lines.decision, kind)
  item.content = toParas(lines.minutes, kind)
  for (const line of papers) item.attachments.push(readAttachment(line, line.text))
  const last = item.content.length ? item.content : item.description
  return more && !item.truncated && kind === 'text' && last.length > 1 ? takeSection(last) : null
}

function takeSection(paras: Para[]): DraftItem['section'] | null {
  const last = paras.at(-1)!
  if (readOutcome(last.text)) return null
  const filler = {
    ...last,
    text: 'A paragraph long enough to stand under any heading there may be before it, as an item does under its section.',
  }
  if (!isHeading(last, null, paras.at(-2), filler)) return null
  paras.pop()
  return { label: null, title: last.text }
}

/** Table text loses its numbers; the links name some of them. Two that agree with their rows give all. */
function inferNumbers(found: { item: DraftItem; named: string | null }[]): DraftItem[] {
  const refs = found.flatMap(({ named }, row) => (named !== null && /^\d+$/.test(named) ? [Number(named) - row] : []))
  const agreed = refs.length > 1 && refs.every((r) => r === refs[0])
  return found.map(({ item, named }, row) => {
    if (item.number !== null) return item
    const number = agreed && !found.some((f) => f.item.number !== null) ? String(refs[0]! + row) : named
    return number === null ? item : { ...item, number, numberInferred: true }
  })
}
