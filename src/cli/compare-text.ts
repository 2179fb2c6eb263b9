/** A comparison for people: only what differs, with the words that do. */

import { clip, wrap } from '../export/wrap.js'
import type {
  BlockChange,
  Comparison,
  DocumentCompared,
  FieldChange,
  ItemCompared,
  PersonChange,
  WordChange,
} from '../records/comparison.js'

type Brush = (text: string) => string

export interface CompareLook {
  width: number
  strong: Brush
  faint: Brush
  gone: Brush
  added: Brush
}

/** Words that stay around a change. */
const NEAR = 5

export function compareText(comparison: Comparison, names: [string, string], look: CompareLook): string {
  const head = [look.gone(`- ${names[0]}`), look.added(`+ ${names[1]}`), '']
  const lines = comparison.documents.flatMap((document) => documentLines(document, look))
  return `${[...head, ...lines, comparison.same ? 'The two say the same.' : 'The two differ.'].join('\n')}\n`
}

function documentLines(document: DocumentCompared, look: CompareLook): string[] {
  const { kind, title, type, fields, people, items, blocks } = document
  if (kind === 'only-a' || kind === 'only-b') return [...alone(kind, `${type}: ${title}`, look), '']
  const lines = wrap(`${type}: ${title}`, look.width, '').map((line) => look.strong(line))
  lines.push(...wrap(counts(document), look.width, '  ').map((line) => look.faint(line)), ...fieldLines(fields, '  ', look))
  if (people.changes.length > 0) lines.push('', '  People', ...people.changes.flatMap((change) => personLines(change, look)))
  if (blocks.changes.length > 0) lines.push('', '  Outside items', ...blocks.changes.flatMap((change) => blockLines(change, look)))
  for (const item of items) if (item.kind !== 'same') lines.push('', ...itemLines(item, look))
  return [...lines, '']
}

function counts({ items, people, blocks }: DocumentCompared): string {
  const of = (kind: ItemCompared['kind']) => items.filter((item) => item.kind === kind).length
  const same = items.reduce((sum, item) => sum + item.blocks.same, blocks.same)
  const parts = [
    `items: ${of('same')} same, ${of('changed')} differ, ${of('only-a')} only in the first, ${of('only-b')} only in the second`,
  ]
  return [...parts, `${same} blocks the same`, `${people.same} people the same`].join(' · ')
}

function itemLines(item: ItemCompared, look: CompareLook): string[] {
  const { kind, number, title, fields, blocks } = item
  const name = `${number === null ? '' : `${number} `}${title}`
  if (kind === 'only-a' || kind === 'only-b') return alone(kind, name, look)
  const head = wrap(name, look.width, '  ').map((line) => look.strong(line))
  return [...head, ...fieldLines(fields, '    ', look), ...blocks.changes.flatMap((change) => blockLines(change, look))]
}

function alone(kind: 'only-a' | 'only-b', text: string, { width, gone, added }: CompareLook): string[] {
  const sign = kind === 'only-a' ? '-' : '+'
  return wrap(text, width, `${sign} `, '  ').map((line) => (kind === 'only-a' ? gone : added)(line))
}

function personLines({ kind, name, fields }: PersonChange, look: CompareLook): string[] {
  if (kind !== 'changed') return alone(kind, name, look).map((line) => `    ${line}`)
  return [`      ${name}`, ...fieldLines(fields, '        ', look)]
}

function fieldLines(fields: FieldChange[], indent: string, { gone, added }: CompareLook): string[] {
  const shown = (value: unknown) => (value === null ? 'none' : typeof value === 'string' ? value : JSON.stringify(value))
  return fields.map(({ field, a, b }) => `${indent}${field}: ${gone(`[-${shown(a)}-]`)} ${added(`{+${shown(b)}+}`)}`)
}

function blockLines(change: BlockChange, look: CompareLook): string[] {
  const { kind, a, b, fields, words } = change
  const text = (b ?? a)!
  const label = text.label === null ? '' : `${text.label} `
  if (kind !== 'changed') return alone(kind, label + text.text, { ...look, width: look.width - 4 }).map((line) => `    ${line}`)
  const head = words ? [] : [`      ${label}${clip(text.text, look.width - 10)}`]
  const changed = words ? [`      ${label}${words.map((word, i) => wordText(word, i, words.length, look)).join(' ')}`] : []
  return [...head, ...changed, ...fieldLines(fields, '        ', look)]
}

function wordText({ kind, text }: WordChange, index: number, count: number, look: CompareLook): string {
  if (kind === 'gone') return look.gone(`[-${text}-]`)
  if (kind === 'new') return look.added(`{+${text}+}`)
  const words = text.split(' ')
  const before = index === 0 ? 0 : NEAR
  const after = index === count - 1 ? 0 : NEAR
  if (words.length <= before + after + 2) return text
  return [...words.slice(0, before), '…', ...words.slice(words.length - after)].join(' ')
}
