/** Minutes for reading and for diffing: numbering as printed, page marks as comments. */
import type { Action, Document, Item, Person, Record } from '../records/record.js'
import type { Exporter } from './exporter.js'
import { blockLines, escapeText, type Pages, tidy } from './markdown-blocks.js'
import { readingOrder } from './reading-order.js'
import { buffered } from './sink.js'
import { actionNotes, byStatus, headOf, kindText, timeText } from './wording.js'

export const exporter: Exporter = {
  description: 'minutes for reading and for diffing',
  shape: 'text',
  run: async (entries, out) => {
    const sink = buffered(out.write)
    let first = true
    for await (const { record } of entries) {
      if (!first) await sink.write('\n---\n\n')
      first = false
      if ('error' in record) await sink.write(`> ${escapeText(record.error.message)} (${record.error.code})\n`)
      else await sink.write(toMarkdown(record))
    }
    await sink.flush()
  },
}

export function toMarkdown(record: Record): string {
  const parts = record.documents.map(documentLines)
  if (record.documents.length === 0) parts.push(['*Nothing was found.*'])
  return `${parts.map((lines) => tidy(lines).join('\n')).join('\n\n---\n\n')}\n`
}

function documentLines(document: Document): string[] {
  const pages: Pages = { last: null }
  const lines = [`# ${escapeText(headOf(document))}`, '', ...facts(document), '', ...peopleLines(document.people)]
  for (const part of readingOrder(document)) {
    if (part.kind === 'blocks') lines.push('', ...blockLines(part.blocks, pages))
    else lines.push(...(part.section === '' ? [] : ['', `## ${escapeText(part.section)}`]), '', ...itemLines(part.item, pages))
  }
  if (document.actions.length > 0) lines.push('', '## Actions', '', ...document.actions.map(actionLine))
  return lines
}

function facts(document: Document): string[] {
  const { title, body, organisation, date, until, venue, pages, contacts } = document
  const shown = headOf(document)
  const named: [string, string | null | undefined][] = [
    ['Document', kindText(document)],
    ['Title', title === shown ? null : title],
    ['Body', body === shown ? null : body],
    ['Organisation', organisation],
    ['Date', date],
    ['Until', until],
    ['Time', timeText(document)],
    ['Venue', venue],
    ['Contact', contacts.join('; ') || null],
    ['Pages', pages ? `${pages.first} to ${pages.last}` : null],
    ...Object.entries(document.decision ?? {}),
  ]
  return named.filter(([, value]) => value).map(([name, value]) => `- ${escapeText(name)}: ${escapeText(value!)}`)
}

function peopleLines(people: Person[]): string[] {
  return byStatus(people).flatMap(({ label, group }) => ['', `**${label}**`, '', ...group.map(personLine)])
}

function personLine({ name, role, organisation, substituteFor, arrived, left }: Person): string {
  const notes = [role, organisation, substituteFor && `for ${substituteFor}`, arrived && `from ${arrived}`, left && `until ${left}`]
  const more = notes.filter(Boolean).join(', ')
  return `- ${escapeText(more === '' ? name : `${name} (${more})`)}`
}

function itemLines(item: Item, pages: Pages): string[] {
  const number = item.number === null ? '' : `${item.number} `
  const marks = [
    item.numberInferred ? 'number worked out' : '',
    item.agendaRef === null ? '' : `agenda item ${item.agendaRef}`,
    item.pages ? `pages ${item.pages.first} to ${item.pages.last}` : '',
    item.exempt ? 'exempt' : '',
    item.truncated ? `cut short in the source${item.fullTextUrl ? `: ${item.fullTextUrl}` : ''}` : '',
  ].filter(Boolean)
  const lines = [`## ${escapeText(number + (item.title || '(no title)'))}`]
  if (marks.length > 0) lines.push('', `*${escapeText(marks.join(' · '))}*`)
  for (const { title, url } of item.attachments)
    lines.push('', `- Paper: ${url ? `[${escapeText(title)}](${target(url)})` : escapeText(title)}`)
  if (item.description.length > 0) lines.push('', ...quote(blockLines(item.description, pages)))
  return [...lines, '', ...blockLines(item.content, pages)]
}

const quote = (lines: string[]): string[] => tidy(lines).map((line) => (line === '' ? '>' : `> ${line}`))

/** Only what leads somewhere: no script, and nothing that ends the link. */
function target(url: string): string {
  if (/^\s*(?:javascript|data|vbscript):/i.test(url)) return '#'
  return url.replace(/[\s<>()\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))
}

function actionLine(action: Action): string {
  const more = actionNotes(action)
  return `- ${escapeText(more === '' ? action.text : `${action.text} (${more})`)}`
}
