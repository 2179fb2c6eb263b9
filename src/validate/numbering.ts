/** The rows of numbers that a document prints: paragraphs, resolution parts, items, questions. */
import type { Span } from '../records/record.js'
import type { Hit, Subject } from './check.js'
import { headsALine, printsLabel } from './printed.js'
import { type Jump, jumps, type Labelled, missingOf } from './sequence.js'
import { bodiesOf, documentsOf, itemsOf, type PlacedBlock, questionsOf } from './walk.js'

export interface Numbered {
  pointer: string
  at: Span
  text: string
}

export type Rows = (subject: Subject) => Labelled<Numbered>[][]

/** Numbers further apart than this are not one list with a gap. */
const FAR = 8

const isList = ({ value }: PlacedBlock) => value.label !== null && value.label !== '•' && value.type !== 'table' && value.struck !== true

const labelled = ({ value, pointer }: PlacedBlock): Labelled<Numbered> => ({
  label: value.label!,
  thing: { pointer, at: value.at, text: value.text },
})

/** Numbered paragraphs of each item and of what stands outside items, level by level. */
export const paragraphRows: Rows = ({ record }) => blockRows(record, false)

/** Numbered parts of each resolution. */
export const partRows: Rows = ({ record }) => blockRows(record, true)

function blockRows(record: Subject['record'], parts: boolean): Labelled<Numbered>[][] {
  return documentsOf(record, 'minutes', 'report').flatMap((document) =>
    bodiesOf(document)
      .filter(({ kind }) => kind === 'content' || (kind === 'outside' && document.value.type === 'report'))
      .flatMap(({ blocks }) => levels(blocks, parts)),
  )
}

/** Rows by the number of labelled blocks around them; a row ends where a block around it does. */
function levels(blocks: PlacedBlock[], parts: boolean): Labelled<Numbered>[][] {
  const rows: Labelled<Numbered>[][] = []
  const open: Labelled<Numbered>[][] = []
  const around: { pointer: string; labelled: boolean; resolution: boolean }[] = []
  for (const placed of blocks) {
    while (around.length > 0 && !placed.pointer.startsWith(`${around.at(-1)!.pointer}/`)) around.pop()
    const inside = around.some(({ resolution }) => resolution)
    const level = around.filter((one) => one.labelled).length
    if (isList(placed) && inside === parts) {
      open.length = Math.min(open.length, level + 1)
      while (open.length <= level) {
        open.push([])
        rows.push(open.at(-1)!)
      }
      open[level]!.push(labelled(placed))
    } else if (placed.value.type === 'resolution' && parts) open.length = 0
    around.push({ pointer: placed.pointer, labelled: placed.value.label !== null, resolution: placed.value.type === 'resolution' })
  }
  return rows
}

/** Items of each agenda and set of minutes, where the numbers are printed. */
export const itemRows: Rows = ({ record }) =>
  documentsOf(record, 'minutes', 'agenda').map((document) =>
    itemsOf(document).flatMap(({ value, pointer }) =>
      value.number === null || value.numberInferred
        ? []
        : [{ label: value.number, thing: { pointer, at: value.at ?? {}, text: value.title } }],
    ),
  )

/** Numbered questions of each item and of each question paper; supplementaries take their question’s number. */
export const questionRows: Rows = ({ record }) => {
  const rows = new Map<string, Labelled<Numbered>[]>()
  for (const { value, pointer } of questionsOf(record)) {
    /** Without its answer it may be one of a few that were followed up. */
    if (!value.number || value.supplementary || value.content.length === 0) continue
    const list = pointer.slice(0, pointer.lastIndexOf('/'))
    const row = rows.get(list) ?? []
    row.push({ label: value.number, thing: { pointer, at: value.at, text: value.text } })
    rows.set(list, row)
  }
  return [...rows.values()]
}

/** Numbers that are missing from a row, and are not printed between its neighbours either. */
export function* gaps(subject: Subject, rows: Rows, thing: string): Generator<Hit> {
  for (const row of rows(subject)) {
    const all = new Set(row.map(({ label }) => label.toLowerCase()))
    for (const jump of jumps(row)) {
      if (jump.kind !== 'gap' || jump.number.value - jump.from > FAR) continue
      const missing = missingOf(jump).filter((label) => !all.has(label.toLowerCase()))
      if (missing.length === 0 || missing.some((label) => isPrinted(subject, label, jump, rows === itemRows))) continue
      const { pointer, at } = jump.after.thing
      yield {
        message: `${missing.length > 1 ? `${thing}s` : thing} ${listed(missing)} missing: ${jump.before.label} is followed by ${jump.after.label}.`,
        pointer,
        at,
      }
    }
  }
}

/** Items are numbered once in a document: one that is printed anywhere is not missing, whatever was read as its neighbour. */
function isPrinted({ source }: Subject, label: string, { before, after }: Jump<Numbered>, anywhere: boolean): boolean {
  if (source === undefined) return false
  return printsLabel(source, label, before.thing.at, after.thing.at) || (anywhere && headsALine(source, label))
}

const listed = (labels: string[]) =>
  labels.length === 1 ? `${labels[0]} is` : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)} are`

/** Numbers that stand twice, one right after the other. A second 1 among paragraphs begins another list. */
export function* repeats(subject: Subject, rows: Rows, thing: string): Generator<Hit> {
  for (const row of rows(subject)) {
    for (const { kind, number, before, after } of jumps(row)) {
      const another = number.value === 1 && (rows === paragraphRows || rows === partRows)
      if (kind !== 'repeat' || another || !areNeighbours(before.thing.pointer, after.thing.pointer)) continue
      if ([before, after].some((one) => isReference(one))) continue
      const { pointer, at } = after.thing
      yield { message: `${thing} ${after.label} is printed twice in a row.`, pointer, at }
    }
  }
}

/** Blocks of one list with nothing between them: elsewhere the number may begin a list of its own. */
function areNeighbours(before: string, after: string): boolean {
  const cut = (pointer: string) => pointer.lastIndexOf('/')
  if (before.slice(0, cut(before)) !== after.slice(0, cut(after))) return false
  return Number(after.slice(cut(after) + 1)) - Number(before.slice(cut(before) + 1)) === 1
}

/** “4.3 and 6.2)” at the head of a line is a reference that the line before began. */
const isReference = ({ label, thing }: Labelled<Numbered>) => /^\d/.test(label) && /^(?:\p{Ll}|[),;.-])/u.test(thing.text)
