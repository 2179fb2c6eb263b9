/** Findings for people: grouped by record, errors first, each with its place and a line of what stands there. */
import type { Look } from '../export/outline-look.js'
import { printable } from '../export/printable.js'
import { clip, wrap } from '../export/wrap.js'
import type { Finding } from '../records/record.js'
import { contextAt, placeAt, placeText } from '../validate/pointer.js'
import type { Checked } from '../validate/sarif.js'

export interface Counts {
  records: number
  error: number
  warning: number
  info: number
}

const WORDS = { error: 'error', warning: 'warning', info: 'note' } as const
const INDENT = ' '.repeat(11)

export function findingsText({ file, line, source, findings }: Checked, value: unknown, look: Look): string {
  if (findings.length === 0) return ''
  const head = printable([`${file}:${line}`, source ?? ''].filter(Boolean).join('  '))
  const lines = findings.flatMap((finding) => findingLines(finding, value, look))
  return `${[...wrap(head, look.width, '').map((text) => look.paint.strong(text)), ...lines].join('\n')}\n\n`
}

function findingLines(finding: Finding, value: unknown, { width, paint }: Look): string[] {
  const { severity, code, message, pointer } = finding
  const brush = { error: paint.error, warning: paint.warning, info: paint.faint }[severity]
  const first = `  ${WORDS[severity].padEnd(8)} `
  const [head, ...rest] = wrap(`${message} (${code})`, width, first, INDENT)
  const place = [placeText(finding.at ?? placeAt(value, pointer)), pointer].filter(Boolean).join(' · ')
  const context = contextAt(value, pointer)
  const shown = context && !message.includes(context) ? wrap(clip(context, width - 15), width, `${INDENT}| `).slice(0, 1) : []
  return [
    brush(head!.slice(0, first.length)) + head!.slice(first.length),
    ...rest,
    ...[`${INDENT}${place}`, ...shown].map((text) => paint.faint(printable(text))),
  ]
}

export function summary({ records, error, warning, info }: Counts): string {
  const parts = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'note')].filter(Boolean)
  return `${counted(records, 'record') || 'no records'}: ${parts.join(', ') || 'nothing was found'}\n`
}

const counted = (number: number, thing: string) => (number === 0 ? '' : `${number} ${thing}${number === 1 ? '' : 's'}`)
