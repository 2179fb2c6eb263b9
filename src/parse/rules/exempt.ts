import { matchesOf } from '../../writing/matches.js'
import type { Rule } from '../rule.js'

export interface Exempt {
  /** True where the press and public are excluded by these words; false where they only call something exempt. */
  excludes: boolean
  /** Paragraphs relied on, as printed. */
  paragraphs: string[]
  /** The schedule as printed: 12A, 7A. */
  schedule?: string
}

/** What the next pattern needs, and below what all of a text needs: most paragraphs have none of it. */
const EXCLUDING = /exclu|\bto\s(?:leave|withdraw)\b|\binto\s[“"'‘]?(?:committee|private|closed|confidential)|cyhoedd/i
const EXCLUDES =
  /\b(?:press|public|media)\b(?:\s(?:and|or|&)\s(?:the\s)?(?:press|public|media))?\s(?:(?:be|were|was|are|being)\s)?(?:(?:now|formally|temporarily)\s)?(?:excluded|(?:asked|required|requested)\sto\s(?:leave|withdraw))\b|\bexclu(?:d(?:e|ing)|sion\sof)\s(?:the\s|members\sof\sthe\s)?(?:press|public)\b|\b(?:go|going|went|goes|mov(?:e[sd]?|ing))\s[“"'‘]?into\s[“"'‘]?(?:committee|(?:private|closed|confidential)\ssession)\b|\bbod\sy\scyhoedd\b.{0,40}\b(?:gwahardd|heithrio)/i
const NOT_EXCLUDED =
  /\bnot\s(?:be\s)?(?:required|excluded|necessary|exclude)|\bno\s(?:exempt|private|confidential|items?|matters?|business|reports?)\b|\bwere\snot\b|\bto\s(?:consider|decide|agree)\s(?:whether|if)\b|\bwhether\b|\bmay\sbe\smoved\b|\blikely\sto\sbe\s(?:excluded|asked)\b|\bto\s(?:identify|resolve|determine)\b/i
const SCHEDULE = /\b(?:schedule|atodlen)\s?(?<schedule>12\s?\(?A\)?|7\s?\(?A\)?)/i
const PARAGRAPHS =
  /\b(?:paragraphs?|para\.?s?|paragraff(?:au)?|categor(?:y|ies))\s?(?:numbers?\s|nos?\.?\s)?(?<list>\d{1,2}(?:\s?(?:,|and|&|to|-|–|a)\s?\d{1,2}){0,6})(?!\.\d|\w)/gi
const SIGNS =
  /\b100A\s?\(4\)|\b(?:local\sgovernment.{0,60}\bexempt|exempt\s(?:item|information|business|report|minutes?|appendix)s?)\b|^\W?exempt\b(?!\sfrom)|\(\s?exempt\b|\b(?:in\s)?private\ssession\b|\bnot\sfor\spublication\b|\bpart\s(?:2|II|B)\b(?=\s?(?:items?|business|\)|$|[-–—:]|report|agenda))|\brestricted\b(?=\s(?:item|minute|report)|\W*$)/i

const SAYS = /schedule|atodlen|100A|exempt|private\ssession|not\sfor\spublication|part\s(?:2|II|B)\b|restricted/i

/** Words by which business is taken in private, and the paragraphs relied on. */
export function readExempt(text: string): Exempt | null {
  const excluding = EXCLUDING.test(text)
  if (!excluding && !SAYS.test(text)) return null
  const schedule = SCHEDULE.exec(text)?.groups?.schedule?.replace(/[\s()]/g, '')
  const excludes = excluding && EXCLUDES.test(text) && !NOT_EXCLUDED.test(text)
  if ((!schedule && !excludes && !SIGNS.test(text)) || /\bUNRESTRICTED\b/i.test(text) || (!excludes && NOT_EXCLUDED.test(text))) return null
  const lists = matchesOf(PARAGRAPHS, text).map((match) => match.groups!.list!)
  const paragraphs = [...new Set(lists.flatMap((list) => list.match(/\d+/g) ?? []))]
  return { excludes, paragraphs, ...(schedule ? { schedule: schedule.toUpperCase() } : {}) }
}

export const rule: Rule<Exempt> = {
  name: 'exempt',
  about: 'Words that take business in private, with the paragraphs of the schedule relied on',
  source: 'section 100A(4) and Schedule 12A (England, Wales), Schedule 7A (Scotland)',
  read: readExempt,
  examples: [
    {
      text: 'RESOLVED that under Section 100A(4) of the Act the public be excluded for the following item on the grounds that it involves exempt information as defined in paragraphs 3 and 5 of Part 1 of Schedule 12A.',
      gives: { excludes: true, paragraphs: ['3', '5'], schedule: '12A' },
    },
    { text: 'That the press and public be excluded from the meeting for lamps', gives: { excludes: true, paragraphs: [] } },
    { text: 'EXCLUSION OF THE PUBLIC', gives: { excludes: true } },
    { text: 'RESOLVED that the public be excluded as exempt information is likely to be disclosed', gives: { excludes: true } },
    { text: 'That members of the public be asked to withdraw while the lamps are discussed', gives: { excludes: true } },
    { text: 'Agreed to go “into committee” for the tenders.', gives: { excludes: true } },
    { text: 'The public are likely to be excluded for the next item.', gives: null },
    { text: 'The clerk went into the committee room.', gives: null },
    { text: 'exempt under paragraph 12 of Part 4 of Schedule 12A', gives: { excludes: false, paragraphs: ['12'] } },
    { text: 'in terms of Schedule 7(A), paragraph 8', gives: { paragraphs: ['8'], schedule: '7A' } },
    { text: 'paragraff 14 o Atodlen 12A', gives: { paragraphs: ['14'], schedule: '12A' } },
    { text: '(Exempt – Paragraph 3 of Part 1)', gives: { excludes: false, paragraphs: ['3'] } },
    { text: 'PRIVATE SESSION', gives: { excludes: false } },
    { text: 'Part 2 items', gives: { excludes: false } },
    { text: 'NOT FOR PUBLICATION', gives: { excludes: false } },
    { text: 'EXEMPT ITEMS', gives: { excludes: false } },
    { text: 'UNRESTRICTED ITEMS', gives: null },
    { text: 'There were no exempt items.', gives: null },
    { text: 'There were no items that required the exclusion of the press and public.', gives: null },
    { text: 'Not required as Part II was empty', gives: null },
    { text: 'To consider whether the public be excluded', gives: null },
    { text: 'To identify items where resolutions may be moved to exclude the press and public', gives: null },
    { text: 'the public were asked for views', gives: null },
    { text: 'part 2 of the lamp study was read', gives: null },
    { text: 'paragraph 3 of the report', gives: null },
    { text: 'exempt from business rates', gives: null },
  ],
}
