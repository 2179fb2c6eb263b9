import type { Rule } from '../rule.js'

export { type LabelLine, readLabelLine, splitLabels } from './section-label.js'

export interface FullTextLink {
  kind: 'minutes' | 'decision' | 'agenda'
  /** The number printed at its end, where one is. */
  number: string | null
  /** Where the furniture begins in the line; what stands before it is text that was cut short. */
  start: number
}

const SIZE = '\\d{1,6}(?:[.,]\\d{1,2})?\\s?(?:bytes|kb|mb|gb)\\b'
const ICON = '(?:(?:pdf|doc|docx|word|xls|xlsx|excel|mp[34])\\s(?:icon|eicon)\\s?)'
const TYPE = '(?:pdf|docx?|xlsx?|pptx?|mp[34]|zip|csv|rtf|html|webcast)'
/** `pdf icon PDF 143 KB`, `PDF 55 KB`, `pdf eicon PDF 281 KB`, `MP4 5 MB`, `[pdf] 23KB`: the first place in the line. */
const FILE = new RegExp(`\\s?(?<![\\w.-])(?:${ICON}(?:${TYPE}\\s${SIZE})?|${TYPE}\\s${SIZE}|\\[${TYPE}\\]\\s?${SIZE})`, 'i')
const TAILS = [
  new RegExp(`\\s?(?:${ICON})?(?:(?:${TYPE}|\\[${TYPE}\\])\\s)${SIZE}\\s*$`, 'i'),
  new RegExp(`\\s${ICON}$`, 'i'),
  new RegExp(`\\s\\((?:${TYPE},?\\s)?${SIZE}\\)\\s*$`, 'i'),
  new RegExp(`(?<=\\D)(?:\\s|(?<=[a-z]))${SIZE}\\s*$`, 'i'),
  new RegExp(`\\s(?:${ICON}|\\[${TYPE}\\])\\s*$`, 'i'),
  /\s?(?:view directions|gweld cyfarwyddiadau|share this item)\s*$/i,
]
const HEADS = new RegExp(`^\\s*(?:${ICON}|\\[${TYPE}\\]\\s|pdf\\s(?=\\w[^|]*\\(${SIZE}\\)))`, 'i')
const FULL_TEXT =
  /\s*(?:(?:\.{3}|…)\s*)?\b(?<how>view|gweld)\s+the\s+(?:full\s+)?(?<kind>minutes|decision|agenda)s?\s+text(?:\s+for\s+item\s+(?<number>[\w./()-]{1,12}?))?\.?\s*$/i
const LINES =
  /^(?:[•·*-]\s*)?(?:share this item|view directions|gweld cyfarwyddiadau|top(?: of page)?|skip to (?:main )?content|modern\.gov breadcrumb|you are here|media|view the (?:background to|decisions?(?: for| records?)?|reasons why|declarations?|recorded votes?)\b.{0,60}|link to .{0,40}|(?:pdf|doc) icon|meetings? > .{0,40}|\[email protected\]|back to top|print this page|cookies?)\.?$/i
const SIZE_LINE = new RegExp(`^(?:${ICON})?(?:(?:${TYPE}|\\[${TYPE}\\])\\s)?\\(?${SIZE}\\)?$`, 'i')

/** A title without size, icon words and link words, at its end or its head. */
export function stripLinkFurniture(title: string): string {
  let rest = title.replace(/\s+/g, ' ').replace(HEADS, '').trim()
  for (let before = ''; before !== rest; ) {
    before = rest
    for (const tail of TAILS) rest = rest.replace(tail, '').trim()
  }
  return rest
}

/** “PDF 55 KB” in a line, where a description may run on behind it. */
export function readFileSuffix(text: string): { start: number; end: number } | null {
  const found = FILE.exec(text)
  return found && found.index > 0 ? { start: found.index, end: found.index + found[0].length } : null
}

/** “… view the full minutes text for item 341.” */
export function readFullTextLink(text: string): FullTextLink | null {
  const tail = text.slice(-140)
  const found = FULL_TEXT.exec(tail)
  if (!found) return null
  const kind = found.groups!.kind!.toLowerCase() as FullTextLink['kind']
  return { kind, number: found.groups!.number ?? null, start: text.length - tail.length + found.index }
}

/** True where the line is page furniture and nothing else. */
export function isFurnitureLine(text: string): boolean {
  return text.length < 140 && (LINES.test(text.trim()) || SIZE_LINE.test(text.trim()))
}

export const rule: Rule<{ title: string }> = {
  name: 'link-furniture',
  about: 'Sizes, icon words and link words that pages hang on titles and lines',
  source: 'ModernGov and CMIS print a paper’s type and size behind its title',
  read: (text) => {
    const title = stripLinkFurniture(text)
    return title === text ? null : { title }
  },
  examples: [
    { text: 'Lamp Report pdf icon PDF 143 KB', gives: { title: 'Lamp Report' } },
    { text: 'Lamp Report PDF 55 KB', gives: { title: 'Lamp Report' } },
    { text: 'Lamp Report pdf icon PDF 5 MB', gives: { title: 'Lamp Report' } },
    { text: 'Adroddiad pdf eicon PDF 281 KB', gives: { title: 'Adroddiad' } },
    { text: 'Webcast MP4 5 MB', gives: { title: 'Webcast' } },
    { text: 'Lamp Report [pdf] 23KB', gives: { title: 'Lamp Report' } },
    { text: 'pdf Minutes (233Kb)', gives: { title: 'Minutes' } },
    { text: 'Lamp Report (2Mb)', gives: { title: 'Lamp Report' } },
    { text: 'PDF icon 3 - Lamps205.85 KB', gives: { title: '3 - Lamps' } },
    { text: 'Enc. 1 for Lamps, item 12 PDF 976 KB', gives: { title: 'Enc. 1 for Lamps, item 12' } },
    { text: 'Quay Hall View directions', gives: { title: 'Quay Hall' } },
    { text: 'Lamp Report pdf icon', gives: { title: 'Lamp Report' } },
    { text: 'Lamps (Agenda item 16)', gives: null },
    { text: 'Lamps (15 mins)', gives: null },
    { text: 'Lamps (2023)', gives: null },
    { text: '2020/21 Lamp Budget', gives: null },
    { text: 'A PDF of the minutes', gives: null },
    { text: '1,200 MB of records', gives: null },
  ],
}
