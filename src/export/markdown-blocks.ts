/** Blocks as Markdown. Labels are kept as printed: escaped, so that no renderer counts anew. */
import type { Block } from '../records/record.js'
import { cleanText } from './clean.js'
import { votesText } from './votes-text.js'

/** The page that was last marked. */
export interface Pages {
  last: number | null
}

/** Nothing in a text becomes markup, and no control or line end breaks a line. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\u0001-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)(\d+)([.)])(?=\s|$)/, '$1$2\\$3')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
}

/** One blank line between parts, none at the ends. */
export function tidy(lines: string[]): string[] {
  const kept: string[] = []
  for (const line of lines) if (line !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(line)
  if (kept.at(-1) === '') kept.pop()
  return kept
}

export function blockLines(blocks: Block[], pages: Pages, indent = ''): string[] {
  return blocks.flatMap((block) => [...pageMark(block, pages, indent), ...oneBlock(block, pages, indent), ''])
}

function pageMark({ at }: Block, pages: Pages, indent: string): string[] {
  if (at.page === undefined || at.page === pages.last) return []
  pages.last = at.page
  return [`${indent}<!-- page ${at.page} -->`, '']
}

function oneBlock(block: Block, pages: Pages, indent: string): string[] {
  if (block.type === 'heading') return [`${indent}### ${labelled(block)}`, '', ...blockLines(block.content, pages, indent)]
  if (block.type === 'table') return [...tableLines(block, indent), '', ...blockLines(block.content, pages, indent)]
  if (block.type === 'question') return questionLines(block, pages, indent)
  if (block.type === 'resolution') return resolutionLines(block, pages, indent)
  const text = block.struck ? `~~${labelled(block)}~~` : labelled(block)
  if (block.label === null) return [indent + text, '', ...blockLines(block.content, pages, indent)]
  return [`${indent}- ${text}`, '', ...blockLines(block.content, pages, `${indent}  `)]
}

/** The record holds a label without the brackets or the stop that were printed: bold sets it off instead. */
function labelled({ label, text }: Block): string {
  const shown = escapeText(text)
  return label === null || label === '•' ? shown : `**${escapeText(label)}** ${shown}`.trimEnd()
}

function tableLines({ rows = [], text }: Block, indent: string): string[] {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const line = (row: string[]) => `${indent}| ${Array.from({ length: width }, (_, at) => escapeText(row[at] ?? '')).join(' | ')} |`
  const [head = [], ...body] = rows
  const caption = text === '' ? [] : [indent + escapeText(text), '']
  return [...caption, line(head), `${indent}|${' --- |'.repeat(width)}`, ...body.map(line)]
}

function questionLines(block: Block, pages: Pages, indent: string): string[] {
  const { asker, askedOf, answeredBy } = block
  const who = asker ? ` from ${[asker.name, asker.organisation].filter(Boolean).join(', ')}` : ''
  const head = `${block.supplementary ? 'Supplementary question' : 'Question'}${block.number ? ` ${block.number}` : ''}${who}${askedOf ? ` to ${askedOf}` : ''}`
  const lines = [`${indent}**${escapeText(head)}**`, '', indent + labelled(block), '']
  if (block.content.length > 0) lines.push(`${indent}**${escapeText(answeredBy ? `Answer from ${answeredBy}` : 'Answer')}**`, '')
  return [...lines, ...blockLines(block.content, pages, indent)]
}

function resolutionLines(block: Block, pages: Pages, indent: string): string[] {
  const { moved, seconded, votes } = block
  const counts = votes ? votesText(votes) : ''
  const how = [moved && `moved ${moved}`, seconded && `seconded ${seconded}`, counts].filter(Boolean).join('; ')
  const recorded = (votes?.recorded ?? []).map(({ name, vote }) => `${name} ${vote}`).join('; ')
  const label = block.label === null ? '' : `${block.label} `
  const lines = [`${indent}> **${escapeText(label + block.text) || 'Decision'}**`]
  const inner = tidy(blockLines(block.content, pages, ''))
  if (inner.length > 0) lines.push(`${indent}>`, ...inner.map((line) => `${indent}> ${line}`.trimEnd()))
  for (const note of [how, recorded]) if (note) lines.push(`${indent}>`, `${indent}> *${escapeText(note)}*`)
  return lines
}
