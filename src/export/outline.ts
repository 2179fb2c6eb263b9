/** A record as an outline for people: meeting, people, items with their resolutions and questions, findings. */
import type { Attachment, Document, Finding, Item, Person, Record } from '../records/record.js'
import { blockLines, brushed, count } from './outline-blocks.js'
import type { Brush, Look, Paint } from './outline-look.js'
import { printable } from './printable.js'
import { readingOrder } from './reading-order.js'
import { type Ties, tiesOf } from './ties.js'
import { actionNotes, byStatus, clueText, kindText, timeText } from './wording.js'
import { columns, padded, unbroken, wrap } from './wrap.js'

const same: Brush = (text) => text
/** Narrower than this, hanging indents take more room than they are worth. */
const NARROW = 50
export const PLAIN: Paint = { strong: same, faint: same, number: same, decision: same, question: same, warning: same, error: same }

export function toOutline(record: Record, look: Look): string {
  const ties = tiesOf(record)
  const parts = record.documents.map((document, at) => documentLines(document, `/documents/${at}`, ties, look))
  if (record.findings.length > 0) parts.push(findingLines(record.findings, look))
  if (parts.length === 0) parts.push(['Nothing was found.'])
  const lines = parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]))
  return `${spaced(lines.map((line) => line.trimEnd())).join('\n')}\n`
}

/** One empty line between, however many meet. */
const spaced = (lines: string[]): string[] =>
  lines.filter((line, index) => line !== '' || (index > 0 && index < lines.length - 1 && lines[index - 1] !== ''))

function documentLines(document: Document, pointer: string, ties: Ties, look: Look): string[] {
  const { paint, width } = look
  const lines = wrap(document.body ?? document.title, width, '').map(brushed(paint.strong))
  const tied = ties.items.get(pointer)
  const own =
    document.agendaItem === undefined ? '' : `paper of agenda item ${[document.agendaItem, tied?.title].filter(Boolean).join(' ')}`
  for (const fact of [...facts(document), [own, clueText(document)].filter(Boolean).join(' · ')].filter(Boolean))
    lines.push(...wrap(fact, width, ''))
  lines.push(...peopleLines(document.people, look))
  for (const part of readingOrder(document)) {
    if (part.kind === 'blocks') lines.push('', ...blockLines(part.blocks, '  ', look))
    else {
      if (part.section !== '') lines.push('', ...wrap(part.section, width, '  ').map(brushed(paint.faint)))
      lines.push('', ...itemLines(part.item, ties.papers.get(`${pointer}/items/${part.index}`) ?? [], look))
    }
  }
  if (document.actions.length > 0) lines.push('', paint.strong('Actions'), ...actionLines(document, look))
  return lines
}

function facts(document: Document): string[] {
  const { organisation, date, until, venue, pages } = document
  const days = until ? `${date} to ${until}` : (date ?? 'no date')
  const where = pages ? `pages ${pages.first} to ${pages.last}` : ''
  const names = [organisation ?? '', document.title].filter((name) => name !== (document.body ?? document.title))
  return [...names, [kindText(document), days, timeText(document), where].filter(Boolean).join(' · '), venue ?? ''].filter(Boolean)
}

/** Names beside what they were, or below it where the window is narrow. */
function peopleLines(people: Person[], { width, paint }: Look): string[] {
  const lines: string[] = []
  for (const { label, group } of byStatus(people)) {
    const names = group.map(personText).join('; ')
    if (width < NARROW) {
      lines.push(paint.faint(label), ...wrap(names, width, '  '))
      continue
    }
    const wrapped = wrap(names, width, label.padEnd(15), ' '.repeat(15))
    lines.push(...wrapped.map((line, index) => (index === 0 ? paint.faint(line.slice(0, 15)) + line.slice(15) : line)))
  }
  return lines.length === 0 ? [] : ['', ...lines]
}

const LONG_NAME = 30

function personText({ name, role, organisation }: Person): string {
  const more = [role, organisation].filter(Boolean).join(', ')
  const whole = name.length < LONG_NAME ? unbroken(name) : name
  return more === '' ? whole : `${whole} (${more})`
}

function itemLines(item: Item, papers: { title: string }[], look: Look): string[] {
  const { paint, width, full } = look
  const number = item.number ?? '–'
  const marks = [
    item.numberInferred ? 'number worked out' : '',
    item.agendaRef === null ? '' : `agenda item ${item.agendaRef}`,
    item.exempt ? 'exempt' : '',
    item.truncated ? 'cut short in the source' : '',
    full || item.attachments.length === 0 ? '' : count(item.attachments.length, 'paper'),
  ].filter(Boolean)
  const first = `${padded(number, width < NARROW ? 2 : 6)} `
  const indent = ' '.repeat(columns(first))
  const lines = wrap(item.title || '(no title)', width, first, indent)
  const head = lines.map((line, index) => (index === 0 ? paint.number(first) + paint.strong(line.slice(first.length)) : paint.strong(line)))
  if (marks.length > 0) head.push(...wrap(marks.join(' · '), width, indent).map(brushed(paint.faint)))
  if (full) head.push(...item.attachments.flatMap((paper) => paperLines(paper, indent, look)))
  head.push(...papers.flatMap(({ title }) => paperLines({ title }, indent, look)))
  const description =
    full && item.description.length > 0 ? ['', ...blockLines(item.description, indent, look).map(brushed(paint.faint))] : []
  return [...head, ...description, ...(full ? [''] : []), ...blockLines(item.content, indent, look)]
}

/** An address stands whole on its line, so that a terminal can open it. */
function paperLines({ title, url }: Attachment, indent: string, { width, paint }: Look): string[] {
  return [...wrap(`Paper: ${title}`, width, indent, `${indent}  `), ...(url === undefined ? [] : [`${indent}  ${printable(url)}`])].map(
    brushed(paint.faint),
  )
}

function actionLines(document: Document, { width }: Look): string[] {
  return document.actions.flatMap((action) => {
    const more = actionNotes(action)
    return wrap(more === '' ? action.text : `${action.text} (${more})`, width, '  - ', '    ')
  })
}

function findingLines(findings: Finding[], { width, paint }: Look): string[] {
  const brush = { error: paint.error, warning: paint.warning, info: paint.faint }
  const lines = findings.flatMap(({ severity, code, message }) => {
    const first = `${severity.padEnd(8)} `
    return wrap(`${message} (${code})`, width, first, ' '.repeat(first.length)).map(brushed(brush[severity]))
  })
  return [paint.strong('Findings'), ...lines]
}
