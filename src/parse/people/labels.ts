/** Heads of attendance lists, in all the words met: which people stand after them. */
import type { Person } from '../../records/record.js'
import { afterCollective, isBody, isParty, isRole, startsWithTitle } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { REMOTE } from '../words/presence.js'

export interface Label {
  status: Person['status']
  /** What is left of the line after the label. */
  rest: string
  /** For the first person after the label alone: In the Chair, Clerk. */
  role?: string
  /** For everyone after the label: a party group, a body. */
  party?: string
  organisation?: string
  remote?: boolean
  /** Stands inside the list before it and keeps its status. */
  sub?: boolean
  /** The label says that members follow: a lone surname is then a name. */
  members?: boolean
}

const GROUP =
  '(?:(?:the|elected|voting|full|co-?opted|committee|board|panel|cabinet|executive|parish|town|city|community|county|borough|district|council|sub-?committee|independent|forum|core)\\s+)*(?:members?|councillors?|cllrs?|councilmembers?|commissioners?|directors?|trustees?|governors?|representatives?|people|persons?)'
const OUTSIDE =
  '(?:(?:also|others?|additional|invited|external|visiting|supporting|support|non-?voting|ex-?officio|council|senior|lead|local authority|partner|public|key|relevant|legal|democratic services|committee)\\s+)*(?:officers?|staff|guests?|visitors?|invitees?|observers?|advis[eo]rs?|speakers?|partners?|officials?|witnesses|officer\\s+support|support(?:\\s+officers?)?|non-?members?|consultants?|objectors?|interested\\s+parties|presenters?|participants?|stakeholders?|members?\\s+of\\s+(?:the\\s+)?(?:public|press)|public|press)'
const THERE = '(?:in\\s+attendance|present|attending|attended|attendance|support)'
const FAR =
  '(?:\\s*\\(?(?:virtual(?:ly)?|remote(?:ly)?|online|on-line|(?:via|by|on)\\s+(?:ms\\s+|microsoft\\s+)?\\w+(?:\\s+(?:link|conference|call))?|in\\s+person|physically|in\\s+the\\s+(?:\\p{L}+\\s?){1,3})\\)?)?'

const SHAPES: [Person['status'], string][] = [
  [
    'apologies',
    `(?:written\\s+|absent\\s+with\\s+|${GROUP}\\s+)?apolog(?:y|ies)(?:\\s+(?:for|of)\\s+(?:absence|inability\\s+to\\s+attend|non-?attendance))?(?:\\s+(?:received|given|accepted|noted|from))*|regrets|ymddiheuriadau`,
  ],
  [
    'absent',
    `(?:${GROUP}\\s+)?(?:absent|absences|absentees|not\\s+present|not\\s+in\\s+attendance|(?:did\\s+)?not\\s+attend(?:ing)?|non[- ]attend(?:ing|ees|ance))(?:\\s+without\\s+apolog(?:y|ies)|\\s+${GROUP})?|yn\\s+absennol`,
  ],
  ['substitute', `substitutes?(?:\\s+members?)?(?:\\s+${THERE})?|reserves?(?:\\s+members?)?(?:\\s+${THERE})?|dirprwyon`],
  [
    'in-attendance',
    `(?:the\\s+)?following\\s+(?:${OUTSIDE})\\s+(?:(?:were|was)\\s+)?(?:also\\s+)?${THERE}|also,?\\s+${THERE}(?:\\s+as\\s+(?:an\\s+)?observers?)?|in\\s+attendance(?:\\s+by\\s+invitation)?|others?(?:\\s+${GROUP})?\\s+${THERE}|other\\s+${GROUP}|others|(?:also\\s+)?(?:${OUTSIDE})(?:\\s*(?:&|and)\\s*(?:${OUTSIDE}))*(?:\\s+(?:also\\s+)?${THERE})*|by\\s+invitation|${GROUP}\\s+also\\s+${THERE}|(?:cabinet|executive|ward|local|visiting)\\s+(?:members?|councillors?)\\s+in\\s+attendance|(?:members?|councillors?)\\s+of\\s+the\\s+(?:cabinet|executive)\\s+in\\s+attendance|wrth\\s+law|hefyd\\s+yn\\s+bresennol|(?:swyddogion|hefyd)(?:\\s+yn\\s+bresennol)?`,
  ],
  [
    'present',
    `attendance\\s+(?:details|record)|details\\s+of\\s+attendance|(?:those\\s+|${GROUP}\\s+(?:and\\s+officers\\s+)?)?(?:${THERE.replace('|support', '')})(?:\\s+(?:${GROUP}|at\\s+the\\s+meeting|list))?|${GROUP}\\s+of\\s+the\\s+(?!public|press)\\p{L}+(?:\\s\\p{L}+){0,2}?\\s+(?:present|in\\s+attendance)|attendees?|sederunt|those\\s+(?:present|attending|in\\s+attendance)|yn\\s+bresennol|presennol|${GROUP}(?:\\s+of\\s+the\\s+(?!public|press)\\p{L}+(?:\\s\\p{L}+){0,2}?)?`,
  ],
]
const END =
  '(?:\\s+(?:were|was|are))?(?:\\s*\\([^)]{0,60}\\))?\\s*(?:[:;.]+,?\\s*[-–—]*(?:\\s|$|(?=\\p{Lu}))|[-–—]+(?:\\s|$)|$|(?<=\\s(?:were|was))\\s|\\s+(?=\\S))'
const HEADS = SHAPES.map(([status, shape]) => ({ status, shape: new RegExp(`^(?:${shape})${FAR}${END}`, 'iu') }))
const LEAD = /^(?:\(?\d{1,3}[.)]?|\(?[a-z][.)]|[•·*!▪>-])\s*(?=\p{L})/u
const ROLE_LABEL =
  /^(in the chair|presiding(?: officer)?|(?:vice|deputy)?[- ]?chair(?:man|woman|person)?(?: person)?|(?:town |parish |deputy |assistant |acting )?clerk(?: to the (?:council|board|committee))?|(?:minutes? |acting )?secretary|treasurer|minutes?[- ]?(?:taker|by)|minutes? taken by|note[- ]?taker|notes? (?:of meeting|by|taken by)|recorder|mayor|y cadeirydd|cadeirydd|clerc)\s*(?:[:]\s*[-–—]?|[-–—]|(?<=chair)\s)\s*(?=\p{Lu}|the\b)/iu
const ROLL = /^roll[- ]?call\b\s*[:–—-]*\s*/i
const VIRTUAL =
  /^(?:virtual(?:ly)?|remote(?:ly)?|online|joining (?:online|remotely|virtually)|attending (?:virtually|remotely|online)|present (?:via|by|on) \w+|via (?:ms |microsoft )?(?:teams|zoom))(?: attendance| attendees| members| present)?\s*[:–—-]\s*/i

export const dropLead = (text: string): string => text.replace(LEAD, '')

/** The label at the head of a line, or null. */
export function readLabel(line: string): Label | null {
  const text = dropLead(line.trim()).replace(/\*\*/g, '')
  const roll = ROLL.exec(text)
  if (roll) {
    const rest = text.slice(roll[0].length)
    return readLabel(rest) ?? { status: 'present', rest }
  }
  const virtual = VIRTUAL.exec(text)
  if (virtual) return { status: 'present', rest: text.slice(virtual[0].length), remote: true, sub: true }
  return readRoleLabel(text) ?? readHead(text)
}

function readHead(text: string): Label | null {
  for (const { status, shape } of HEADS) {
    const match = shape.exec(text)
    if (!match || !isHeadAsPrinted(match[0], text.slice(match[0].length))) continue
    const label: Label = { status, rest: text.slice(match[0].length).trim() }
    if (REMOTE.test(match[0])) label.remote = true
    if (/councillors|cllrs|councilmembers|commissioners|\bmembers(?! of (?:the )?(?:public|press))/i.test(match[0])) label.members = true
    return label
  }
  return null
}

/** Without a mark after it a label must be printed as one: capitals at its head and a name, or nothing, after it. */
function isHeadAsPrinted(head: string, rest: string): boolean {
  const word = head.trim()
  if (/[:;–—-]$/.test(word) || /\b(?:were|was)$/i.test(word)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  if (rest.trim() === '')
    return !/^(?:members?|councillors?|public|press|support|others?|the council)\.?$/i.test(word) || /^[A-Z\s]+$/.test(word)
  if (/\.$/.test(word)) return false
  if (
    /^(?:councillors?|members?|cllrs?|directors?|trustees?|commissioners?|board members?|committee members?|councilmembers?|(?:parish|town|county|borough|district|city|community) (?:councillors?|cllrs?))$/i.test(
      word,
    )
  )
    return false
  const first = rest.trim().split(/\s*[,;(–]|\s+and\s/)[0]!
  return (
    startsWithTitle(rest.trim()) ||
    afterCollective(rest.trim()) !== null ||
    readCore(first) !== null ||
    readCore(first.split(' ').slice(0, 2).join(' ')) !== null
  )
}

function readRoleLabel(text: string): Label | null {
  const match = ROLE_LABEL.exec(text)
  if (!match || (/^chair\s/i.test(match[0]) && !/[:–-]/.test(match[0]))) return null
  const said = match[1]!
  const chairs = /chair|presiding|mayor|cadeirydd/i.test(said)
  const role = /^(?:in the chair|presiding)/i.test(said) ? 'Chair' : said
  return { status: chairs || /treasurer|^secretary/i.test(said) ? 'present' : 'in-attendance', rest: text.slice(match[0].length), role }
}

/** Inside a list: “Conservative (4): Mr A …”, “Anytown Police:”. */
export function readSubLabel(line: string): Label | null {
  const match = /^((?:For\s+)?\p{Lu}[^:,()]{2,60}?)\s*(?:\(\d{1,3}\))?\s*:\s*[-–]?\s*(.*)$/u.exec(
    dropLead(line.trim()).replace(/\*\*/g, ''),
  )
  if (!match) return null
  const [, said = '', rest = ''] = match
  const head = said.replace(/^For\s+(?:the\s+)?/, '')
  if (isParty(head)) return { status: 'present', rest, party: head, sub: true }
  if (isBody(head) && !isRole(head.split(' ').pop()!)) return { status: 'present', rest, organisation: head, sub: true }
  return /^(?:Office|Department|Ministry)\b/.test(head) ? { status: 'present', rest, organisation: head, sub: true } : null
}
