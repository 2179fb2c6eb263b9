/** The label lines at the head of a report: `From:`, `To:`, `Subject:`, `Report of the …`, `Ward(s) affected:`. */
import type { HeadLine } from './form.js'

export type ReportField = 'from' | 'to' | 'subject' | 'date' | 'status' | 'ward' | 'path' | 'author' | 'summary' | 'reference' | 'meeting'

export type Fields = Partial<Record<ReportField, string>>

/** Fields that only the head of a paper has. A date or a summary alone says nothing. */
const CORE = new Set<ReportField>(['from', 'to', 'subject'])

/** In order: the first that fits names the field. The colon may be missing where the words themselves say enough. */
const FIELDS: [ReportField, RegExp][] = [
  ['subject', /^(?:subject(?: matter)?|report title|title of report|title)\s*:\s*/i],
  ['to', /^(?:report )?to\s*:\s*|^report to\s+(?=(?:the\s)?[A-Z])/i],
  ['from', /^(?:from|by|report (?:of|by|from))\s*:\s*|^(?:joint )?report (?:of|by|from)\s+(?=(?:the\s)?[A-Z])/i],
  ['meeting', /^(?:meeting(?: name)?|committee|meeting\/decision maker|decision(?: |-)maker)\s*:\s*/i],
  ['date', /^(?:date(?: of (?:the )?(?:meeting|decision|committee))?|meeting date|(?:meeting|committee) date)\s*:\s*/i],
  ['status', /^(?:classification|status|exempt(?:ion)?|(?:public|report) (?:status|or exempt)|confidentiality)\s*:\s*/i],
  [
    'ward',
    /^(?:wards?(?:\(s\))?(?:\/?,? or groups)?(?:\s*(?:\(s\))?\s*affected)?|wards?(?:\/| or )?groups affected|(?:electoral )?divisions?(?:\(?s\)?)?(?: affected)?|parish(?:es)? affected)\s*:\s*/i,
  ],
  [
    'path',
    /^(?:(?:past|previous|future) pathways?(?: of (?:the )?(?:paper|report))?|previous (?:consideration|decisions?)|forward plan ref(?:erence)?)\s*:\s*/i,
  ],
  [
    'author',
    /^(?:(?:report |lead )?(?:author|officer)(?:\(s\))?s?|contact(?: officer)?(?:\(s\))?|responsible (?:officer|director)|corporate director|(?:lead |relevant |responsible )?(?:cabinet member|portfolio(?: holder)?|executive member)(?:\(s\))?)\s*:\s*/i,
  ],
  [
    'reference',
    /^(?:decision (?:no|number|ref(?:erence)?)|report (?:no|number|ref(?:erence)?)|item (?:no|number)|agenda item(?: no)?|key decision|application (?:no|number|ref))\.?\s*:\s*/i,
  ],
  ['summary', /^(?:(?:executive |report )?summary|purpose(?: of (?:the )?report)?|recommendations?(?:\(s\))?)\s*:\s*/i],
]

export interface ReportLabel {
  field: ReportField
  /** Characters of the line that the label takes. */
  length: number
}

export function readReportLabel(text: string): ReportLabel | null {
  if (!text.includes(':') && !/^(?:joint )?report/i.test(text)) return null
  for (const [field, pattern] of FIELDS) {
    const match = pattern.exec(text)
    if (match) return { field, length: match[0].length }
  }
  return null
}

export interface HeadLabels {
  names: ReportField[]
  distinct: number
  core: number
}

/** Which labels stand at the head. The first must come early: above it only a council’s name, a stamp or an item number. */
export function reportLabels(head: HeadLine[]): HeadLabels {
  const found: ReportField[] = []
  head.forEach((line, i) => {
    const label = readReportLabel(line.text) ?? (line.hint?.cell ? readReportLabel(`${line.text}:`) : tableHead(line.text))
    if (!label || (found.length === 0 && i > 6)) return
    if (!found.includes(label.field)) found.push(label.field)
  })
  return { names: found, distinct: found.length, core: found.filter((f) => CORE.has(f)).length }
}

/** Heads set as a table print their labels side by side: “Item No. Classification: Date: Meeting Name:”. */
function tableHead(text: string): ReportLabel | null {
  if (!text.includes(':')) return null
  return /\b(?:classification|report title|ward|meeting name|decision maker)\b\s*:?.*\b(?:date|meeting name|decision maker|classification)\s*:/i.test(
    text,
  )
    ? { field: 'meeting', length: 0 }
    : null
}
