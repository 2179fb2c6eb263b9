/** Coverage of one source, for people. */
import { printable } from '../export/printable.js'
import type { Coverage } from '../records/record.js'
import { placeText } from '../validate/pointer.js'

export function auditText(path: string, coverage: Coverage, most: number): string {
  const { characters, blocks, fields, buckets, unplaced, share, lines, invented } = coverage
  const rows: [string, number][] = [['blocks', blocks], ['fields', fields], ...Object.entries(buckets), ['unplaced', unplaced]]
  const text = [
    `${path}: ${share === null ? 'no text' : `${percent(share)} placed`}, ${characters} letters and digits`,
    ...rows.filter(([, count]) => count > 0).map(([name, count]) => `  ${name.padEnd(16)} ${String(count).padStart(8)}`),
  ]
  if (lines.length > 0) text.push('', 'Unplaced:', ...lines.slice(0, most).map(lineText), ...more(lines.length - most, 'lines'))
  if (invented.length > 0) {
    const words = invented.slice(0, most).map(({ word, pointer }) => `  ${word}  ${pointer}`)
    text.push('', 'In the record and not in the source:', ...words, ...more(invented.length - most, 'words'))
  }
  return `${text.map(printable).join('\n')}\n\n`
}

/** 0.99996 is not all. */
const percent = (share: number) => `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`

function lineText({ text, at }: Coverage['lines'][number]): string {
  const place = placeText(at) || at?.selector || ''
  return `  ${place === '' ? '' : `${place}: `}${text}`
}

const more = (count: number, things: string) => (count > 0 ? [`  … and ${count} more ${things}`] : [])
