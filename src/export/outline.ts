/** A record as an outline for people: meeting, people, items with their resolutions and questions, findings. */
import type { Block, Document, Finding, Item, Person, Record } from '../records/record.js'
import { votesText } from './votes-text.js'
import { actionNotes, byStatus, kindText, timeText } from './wording.js'
import { clip, wrap } from './wrap.js'

type Brush = (text: string) => string

/** How to set text off; plain text where there is no colour. */
export interface Paint {
  strong: Brush
  faint: Brush
  number: Brush
  decision: Brush
  question: Brush
  warning: Brush
  error: Brush
}

/** How wide a text is, and how it is set off. */
export interface Look {
  width: number
  paint: Paint
}

/** For `map`, which gives a brush more than the text. */
const brushed = (brush: Brush) => (text: string) => brush(text)

const same: Brush = (text) => text
export const PLAIN: Paint = { strong: same, faint: same, number: same, decision: same, question: same, warning: same, error: same }

export function toOutline(record: Record, look: Look): string {
  const parts = record.documents.map((document) => documentLines(document, look))
  if (record.findings.length > 0) parts.push(findingLines(record.findings, look))
  if (parts.length === 0) parts.push(['Nothing was found.'])
  const lines = parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function documentLines(document: Document, look: Look): string[] {
  const { paint, width } = look
  const lines = wrap(document.body ?? document.title, width, '').map(brushed(paint.strong))
  for (const fact of facts(document)) lines.push(...wrap(fact, width, ''))
  lines.push(...peopleLines(document.people, look))
  if (document.content.length > 0) lines.push('', ...blockLines(document.content, '  ', look))
  let section = ''
  for (const item of document.items) {
    const title = item.section?.title ?? ''
    if (title !== section && title !== '') lines.push('', ...wrap(title, width, '  ').map(brushed(paint.faint)))
    section = title
    lines.push('', ...itemLines(item, look))
  }
  if (document.actions.length > 0) lines.push('', paint.strong('Actions'), ...actionLines(document, look))
  return lines
}

function facts(document: Document): string[] {
  const { organisation, date, venue, pages } = document
  const where = pages ? `pages ${pages.first} to ${pages.last}` : ''
  const names = [organisation ?? '', document.title].filter((name) => name !== (document.body ?? document.title))
  return [...names, [kindText(document), date ?? 'no date', timeText(document), where].filter(Boolean).join(' · '), venue ?? ''].filter(
    Boolean,
  )
}

function peopleLines(people: Person[], { width, paint }: Look): string[] {
  const lines: string[] = []
  for (const { label, group } of byStatus(people)) {
    const wrapped = wrap(group.map(personText).join('; '), width, label.padEnd(15), ' '.repeat(15))
    lines.push(...wrapped.map((line, index) => (index === 0 ? paint.faint(line.slice(0, 15)) + line.slice(15) : line)))
  }
  return lines.length === 0 ? [] : ['', ...lines]
}

function personText({ name, role, organisation }: Person): string {
  const more = [role, organisation].filter(Boolean).join(', ')
  return more === '' ? name : `${name} (${more})`
}

function itemLines(item: Item, look: Look): string[] {
  const { paint, width } = look
  const number = item.number ?? '–'
  const marks = [
    item.numberInferred ? 'number worked out' : '',
    item.agendaRef === null ? '' : `agenda item ${item.agendaRef}`,
    item.exempt ? 'exempt' : '',
    item.truncated ? 'cut short in the source' : '',
    item.attachments.length === 0 ? '' : count(item.attachments.length, 'paper'),
  ].filter(Boolean)
  const first = `${number.padEnd(6)} `
  const lines = wrap(item.title || '(no title)', width, first, ' '.repeat(first.length))
  const head = lines.map((line, index) => (index === 0 ? paint.number(first) + paint.strong(line.slice(first.length)) : paint.strong(line)))
  const indent = ' '.repeat(first.length)
  if (marks.length > 0) head.push(paint.faint(indent + marks.join(' · ')))
  return [...head, ...blockLines(item.content, indent, look)]
}

/** Questions and resolutions in full; what lies between as a count. */
function blockLines(blocks: Block[], indent: string, look: Look): string[] {
  const lines: string[] = []
  let paragraphs = 0
  const flush = () => {
    if (paragraphs > 0) lines.push(look.paint.faint(indent + count(paragraphs, 'paragraph')))
    paragraphs = 0
  }
  const visit = (list: Block[]) => {
    for (const block of list) {
      const shown = shownLines(block, indent, look)
      if (shown) {
        flush()
        lines.push(...shown)
      } else {
        paragraphs += 1
        visit(block.content)
      }
    }
  }
  visit(blocks)
  flush()
  return lines
}

function shownLines(block: Block, indent: string, look: Look): string[] | null {
  const { paint, width } = look
  if (block.type === 'resolution') return resolutionLines(block, indent, look)
  if (block.type === 'heading') return wrap(block.text, width, indent).map(brushed(paint.faint))
  if (block.type === 'table') return [paint.faint(`${indent}table of ${count(block.rows?.length ?? 0, 'row')}`)]
  if (block.type !== 'question') return null
  const asker = block.asker ? ` ${[block.asker.name, block.asker.organisation].filter(Boolean).join(', ')}:` : ''
  const name = `${block.supplementary ? 'Supplementary' : 'Question'} ${block.number ?? ''}`.trimEnd()
  const lines = wrap(`${name}${asker} ${clip(block.text, 2 * width)}`, width, `${indent}? `, `${indent}  `).map(brushed(paint.question))
  return [...lines, ...blockLines(block.content, `${indent}  `, look)]
}

function resolutionLines(block: Block, indent: string, look: Look): string[] {
  const { paint, width } = look
  const label = block.label === null ? '' : `${block.label} `
  const lines = wrap(label + block.text, width, `${indent}> `, `${indent}  `)
  const parts = (list: Block[], depth: string): void => {
    for (const part of list) {
      const first = `${depth}${part.label ?? '-'} `
      lines.push(...wrap(part.text, width, first, ' '.repeat(first.length)))
      parts(part.content, `${depth}  `)
    }
  }
  parts(block.content, `${indent}    `)
  const votes = block.votes ? votesText(block.votes) : ''
  const how = [block.moved ? `moved ${block.moved}` : '', block.seconded ? `seconded ${block.seconded}` : '', votes].filter(Boolean)
  if (how.length > 0) lines.push(...wrap(how.join(' · '), width, `${indent}  `))
  return lines.map(brushed(paint.decision))
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

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
