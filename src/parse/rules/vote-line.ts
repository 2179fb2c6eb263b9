import type { Votes } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { NUMBER, toNumber } from './words.js'

export type Side = 'for' | 'against' | 'abstain'

export interface VoteLine {
  /** Null where the line holds a count alone: “(10 votes)”. */
  side: Side | null
  count: number | null
  names?: string[]
}

const WHO = '(?:(?:those|councillors?|members?)\\s)?(?:(?:who\\s)?(?:votes?|voted|voting)\\s)?'
const SIDE = '(?<side>for|in\\sfavour(?:\\sof)?|against|abstain(?:ed|ing)?|abstentions?|abstention|ayes?|noes?|nays?|yeas?|ABSENT)'
const WHAT =
  '(?:\\s(?:from\\s)?(?:the\\s|this\\s)?(?:motion|amendment|substantive(?:\\smotion)?|recommendations?|proposal|voting)(?:\\sto\\sthe\\s(?:[\\w-]+\\s)?(?:motion|recommendations?|proposal))?)?'
const LINE = new RegExp(
  `^\\W{0,2}${WHO}${SIDE}${WHAT}\\s?[:–-]?\\s?\\(?(?<count>${NUMBER}\\b)?(?:\\svotes?)?\\)?\\s?[:;.–-]?\\s?(?<names>.*?)[;.]?$`,
  'is',
)
/** Councillors Quill and Inkpot voted FOR the motion (17); */
const NAMES_FIRST = new RegExp(
  `^(?<names>.{5,2000}?)\\s(?:voted\\s(?<side>for|against|in\\sfavour(?:\\sof)?)${WHAT}|(?<abstained>abstained)(?:\\sfrom\\s(?:the\\s)?vot(?:e|ing))?)\\s?(?:\\((?<count>\\d{1,3})\\))?[;.]?$`,
  'is',
)
const COUNT = new RegExp(`^\\(?(?<count>${NUMBER})\\s(?:votes?|members?|councillors?)\\)?\\W?$`, 'i')
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Cllrs?|Councillors?|Prof|Rev|Mayor|Alderman)\.?\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,5}(?:,?\s(?:OBE|MBE|CBE|JP|BEM))?$/u

/** Names of a list as printed: “Mr Quill, Mrs A Inkpot and Mr Vale”. Null where a part is no name. */
export function readNames(text: string): string[] | null {
  const printed = text
    .replace(/^(?:councillors?|cllrs|members|messrs)\s?:?\s(?!\p{Lu}[\p{L}-]+\.?$)/iu, '')
    .replace(/\s?\(\d+(?:\svotes?)?\)\W?$/, '')
    .trim()
    .replace(/[.;]$/, '')
  const names: string[] = []
  for (const part of printed.split(/\s?[,;]\s(?:and\s)?|\sand\s|\s?•\s?/).map((name) => name.trim())) {
    if (/^(?:OBE|MBE|CBE|JP|BEM|DL|QC|KC)$/.test(part) && names.length > 0) names.push(`${names.pop()}, ${part}`)
    else if (part) names.push(part)
  }
  return names.length > 0 && names.every((name) => name.length < 50 && NAME.test(name)) ? names : null
}

/** A line of a printed division: “For (52)”, “Against: 12”, “Abstain (0)”, “(10 votes)”, “FOR: Cllrs Quill and Inkpot”. */
export function readVoteLine(text: string): VoteLine | null {
  const alone = COUNT.exec(text.trim())
  if (alone) return { side: null, count: toNumber(alone.groups!.count!) }
  const first = /^(?:Councillors|Cllrs|Members|Messrs)\b/.test(text) ? NAMES_FIRST.exec(text.trim()) : null
  const listed = first ? readNames(first.groups!.names!) : null
  if (first && listed)
    return {
      side: first.groups!.abstained ? 'abstain' : sideOf(first.groups!.side!),
      count: first.groups!.count ? Number(first.groups!.count) : null,
      names: listed,
    }
  const found = LINE.exec(text.trim())
  if (!found || /absent/i.test(found.groups!.side!)) return null
  const { side, count, names: printed } = found.groups as Record<string, string | undefined>
  const names = printed?.replace(/^\(([^()]+)\)$/, '$1')
  const list = names ? (readNames(names) ?? officeHolder(names)) : null
  const tail = names && /\((\d{1,3})(?:\svotes?)?\)\W?$/.exec(names)
  const number = count ? toNumber(count) : tail ? Number(tail[1]) : null
  const bare = names && /^(?:for|against)$/i.test(side!) && !/\b(?:for|against)\s?(?:[:(–-]|the\s)/i.test(text)
  const header =
    !names && /^(?:those|members|councillors)\b.*\bvot\w+\b.*:\s*$|^(?:those|members|councillors)\s(?:who\s)?abstain\w*.*:\s*$/i.test(text)
  if (
    (names && !list) ||
    (!names && number === null && !header) ||
    bare ||
    (list && list.length === 1 && number === null && !/[:–—]/.test(text))
  )
    return null
  return { side: sideOf(side!), count: number, ...(list ? { names: list } : {}) }
}

/** `The Mayor (Councillor Quill)`: one name, with its office. */
const officeHolder = (names: string) => (/^The (?:Lord )?(?:Mayor|Chair(?:man)?|Provost) \([^()]{3,40}\)$/i.test(names) ? [names] : null)

function sideOf(printed: string): Side {
  if (/^(?:for|in|ay|yea)/i.test(printed)) return 'for'
  return /^abst/i.test(printed) ? 'abstain' : 'against'
}

/** A division printed over several lines: each side's line, and the list of names that may follow it. */
export class VoteLines {
  private counts: Partial<Record<Side, number>> = {}
  private recorded: NonNullable<Votes['recorded']> = []
  private side: Side | null = null
  private broken = false

  /** True where the line belongs to the division. */
  take(text: string): boolean {
    const line = readVoteLine(text)
    if (line) {
      this.side = line.side ?? this.side
      if (line.count !== null) this.set(line.count)
      for (const name of line.names ?? []) this.add(name)
      return this.side !== null
    }
    const names = this.side && this.recorded.every(({ vote }) => vote !== this.side) ? readNames(text) : null
    for (const name of names ?? []) this.add(name)
    return names !== null
  }

  /** The count, where who was for or against is printed and no two counts differ; undefined else. */
  votes(): Votes | undefined {
    const total = (side: Side) => this.counts[side] ?? this.recorded.filter(({ vote }) => vote === side).length
    const divided = total('for') + total('against') > 0 || this.counts.for !== undefined || this.counts.against !== undefined
    if (this.broken || !divided) return undefined
    return {
      for: total('for'),
      against: total('against'),
      abstain: total('abstain'),
      ...(this.recorded.length > 0 ? { recorded: this.recorded } : {}),
    }
  }

  private set(count: number): void {
    if (!this.side) return
    if (this.counts[this.side] !== undefined && this.counts[this.side] !== count) this.broken = true
    this.counts[this.side] = count
  }

  private add(name: string): void {
    if (this.side) this.recorded.push({ name, vote: this.side })
  }
}

export const rule: Rule<VoteLine> = {
  name: 'vote-line',
  about: 'One line of a division that is printed over several lines',
  source: 'counties print For (52), the names, Against (5), the names; others one count a line',
  read: readVoteLine,
  examples: [
    { text: 'For (52)', gives: { side: 'for', count: 52, names: undefined } },
    { text: 'Against (0)', gives: { side: 'against', count: 0 } },
    { text: 'Abstain (11)', gives: { side: 'abstain', count: 11 } },
    { text: 'Abstention: 0', gives: { side: 'abstain', count: 0 } },
    { text: 'For: 26', gives: { side: 'for', count: 26 } },
    { text: 'Votes for the motion (45)', gives: { side: 'for', count: 45 } },
    { text: 'FOR the motion (17);', gives: { side: 'for', count: 17 } },
    {
      text: 'Those voting FOR the MOTION: Councillors: A Quill, Mrs C P Inkpot',
      gives: { side: 'for', count: null, names: ['A Quill', 'Mrs C P Inkpot'] },
    },
    {
      text: 'Against: Mr Quill, Mr Inkpot and Miss Vale (3)',
      gives: { side: 'against', count: 3, names: ['Mr Quill', 'Mr Inkpot', 'Miss Vale'] },
    },
    { text: 'Members voting FOR the amendment to the motion:', gives: { side: 'for', count: null, names: undefined } },
    { text: 'Members abstaining from voting:', gives: { side: 'abstain', count: null } },
    {
      text: 'Councillors Quill, Mrs Inkpot and Vale voted FOR the motion (3);',
      gives: { side: 'for', count: 3, names: ['Quill', 'Mrs Inkpot', 'Vale'] },
    },
    { text: 'Councillors Quill and Vale abstained from voting.', gives: { side: 'abstain', count: null, names: ['Quill', 'Vale'] } },
    { text: '(10 votes)', gives: { side: null, count: 10 } },
    { text: 'For – 2 (Councillors Quill and Vale)', gives: { side: 'for', count: 2, names: ['Quill', 'Vale'] } },
    { text: 'For – 2 (see the plan of the quay)', gives: null },
    { text: 'Ayes: 5', gives: { side: 'for', count: 5 } },
    { text: 'For further information', gives: null },
    { text: 'For the lamp to be lit, oil is needed', gives: null },
    { text: 'Against this background', gives: null },
    { text: 'AGAINST – Councillor Quill', gives: { side: 'against', count: null, names: ['Councillor Quill'] } },
    { text: 'For Lamp Quay', gives: null },
    { text: 'Councillors who sat on the quay and talked at length of lamps voted for the motion', gives: null },
    { text: 'Those voting in May should bring a lamp:', gives: null },
    { text: 'For: further information, ring the Clerk', gives: null },
    { text: 'No report was given', gives: null },
  ],
}
