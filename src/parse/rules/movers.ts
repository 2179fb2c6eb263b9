import { type Guarded, guarded, patternFor } from '../guarded.js'
import type { Rule } from '../rule.js'
import { NAME, tidyName } from './names.js'

export interface Movers {
  moved?: string
  seconded?: string
  /** Where the words that name them stand, with the brackets around them and the “and” behind. */
  start: number
  end: number
  /** The text without them. */
  rest: string
}

const A = `(?<moved>${NAME})`
const B = `(?<seconded>${NAME})`
const BY = '\\s?(?:by)?\\s?[:–—-]?\\s{0,3}'
const MOVE = '(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Pp]rop\\.?|[Pp]roposer|PROPOSER|[Mm]over)'
const SECOND = '(?:2nd|[Ss]econded|SECONDED|[Ss]econd|[Ss]ec\\.?|[Ss]econder|SECONDER)'
const JOINT = '[\\s,;.]{0,4}(?:(?:and|AND|&)[\\s,]{1,3})?(?:was\\s|(?:duly|formally)\\s)?'
/** Behind a name, what it stands there as: “, as Chair,”. */
const AS = '(?:,\\s(?:as|in\\s(?:his|her|their)\\s(?:role|capacity))\\s[^,.;]{3,50},)?'
/** What a single mover may move without “that”: “moved adoption of the resolution”, “made a motion to approve”. */
const MATTER =
  '(?:that|the\\s(?:motions?|recommendations?|following|adoption|approval|report|proposals?)|approval|adoption|acceptance|introduction|(?:final\\s)?passage|to\\s(?:approve|adopt|accept|continue|grant|deny|refuse|defer|table|direct|recommend|receive|extend|adjourn|suspend|close|open|amend|appoint|elect|authori[sz]e|note|endorse))'
const TAIL = '(?:[\\s,]{1,3}(?:and|AND))?'
/** How a name begins, and how it ends before a verb: what any of them has, and much else. Words of names are not longer. */
const STARTS = '\\(?(?:[^a-z\\s(]|the|chair|vice|mayor|deputy|leader|pres|prov|conv|clerk|of|de|van|von|la|le|d[ui]|da|ap|ab|ferch)'
const ENDS =
  '(?:[^a-z\\s(]\\S{0,40}|the|chair\\w*|mayor\\w*|deputy|leader|president|provost|convener|clerk|of|de|van|von|der|la|le|d[ui]|da|ap|ab|ferch)[\\s,]{1,3}'
const MOVES = '(?:proposed|moved|PROPOSED|MOVED|made\\sa\\s(?:substitute\\s)?motion)'
const HAS_MOVER = new RegExp(`\\b${MOVE}${BY}${STARTS}`)
const HAS_SECONDER = new RegExp(`\\b${SECOND}(?:ed)?${BY}\\s?${STARTS}`)
const NAME_MOVES = new RegExp(`(?:${ENDS}|,\\s)(?:(?:then|also|formally|duly)\\s)?${MOVES}`)
const MOVES_MATTER = new RegExp(`${MOVES}\\s${MATTER}\\b`)
const NAME_SECONDS = new RegExp(`${ENDS}(?:(?:duly|formally)\\s)?(?:seconded|SECONDED)`)
const PATTERNS: Guarded[] = [
  // X, seconded by Y, moved
  guarded(`^${A},\\sseconded\\sby\\s${B},\\s(?:moved|proposed)\\b`, 'u', /seconded\sby\s/),
  // moved by X, seconded by Y · Proposed: X Seconded: Y · Proposer: X Seconder: Y
  guarded(
    `(?:[Ii]t\\s(?:was|is)\\s(?:then\\s)?|IT\\sWAS\\s)?\\b${MOVE}${BY}${A}(?:,?\\s(?:that|acceptance)\\s[^.;]{1,300}?)?${JOINT}\\b${SECOND}${BY}${B}${TAIL}`,
    'u',
    HAS_MOVER,
    HAS_SECONDER,
  ),
  // X proposed, and Y seconded · X moved approval of …, seconded by Y
  guarded(
    `(?<![\\w.])${A}${AS}[\\s,]{1,3}(?:then\\s)?(?:proposed|moved|PROPOSED|MOVED|made\\sa\\s(?:substitute\\s)?motion)(?:[\\s,:][^;]{0,300}?)?[\\s,.;]{1,3}(?:(?:and|AND)\\s)?(?:${B}[\\s,]{1,3}(?:duly\\s)?(?:seconded|SECONDED)|(?:seconded|SECONDED)\\sby\\s(?<by>${NAME})${TAIL})`,
    'u',
    NAME_MOVES,
    /seconded|SECONDED/,
  ),
  // As a motion, X, seconded by Y, moved · On the motion of X, seconded by Y · Motion by X, second by Y · approved by X, seconded by Y
  guarded(
    `(?:\\b[Aa]s\\s(?:a|an)\\s(?:MOTION|[Mm]otion|AMENDMENT|[Aa]mendment),?|\\b(?:[Oo]n\\s(?:the\\s|a\\s)?)?(?:MOTION|[Mm]otion)\\s(?:of|by|from)[:\\s]|\\b(?:[Aa]pproved|[Aa]greed|record|[Aa]ccepted)\\sby|\\b[Aa]pproved\\s[–-])\\s?${A}[\\s,–-]{1,3}(?:and\\s)?\\b${SECOND}(?:ed)?${BY}\\s?${B}(?:,\\smoved)?${TAIL}`,
    'u',
    /[Aa]s\s(?:a|an)\s(?:MOTION|[Mm]otion|AMENDMENT|[Aa]mendment)|(?:MOTION|[Mm]otion)\s(?:of|by|from)|(?:[Aa]pproved|[Aa]greed|record|[Aa]ccepted)\sby|[Aa]pproved\s[–-]/,
    HAS_SECONDER,
  ),
  // moved X, seconded Y in brackets without verbs before: (moved QI, seconded IP)
  guarded(
    `\\b(?:[Pp]roposed|PROPOSED|[Mm]oved)\\s\\((?<moved2>[^()]{1,40})\\)\\s?(?:&|and|,)\\s?(?:[Ss]econded|SECONDED)\\s\\((?<seconded2>[^()]{1,40})\\)`,
    'u',
    /(?:[Pp]roposed|PROPOSED|[Mm]oved)\s\(/,
  ),
  guarded(
    `${A}\\s\\((?:motion|mover|moved|proposer|proposed)\\)[,;]?\\s(?:and\\s)?${B}\\s\\((?:second|seconder|seconded)\\)`,
    'u',
    /\s\((?:motion|mover|moved|proposer|proposed)\)/,
  ),
  // R2031-009 X, Y: That …
  guarded(`^(?:R?\\d{4}-\\d{1,4}\\s)?${A},\\s${B}\\s?:\\s(?=That\\b|THAT\\b)`, 'u', /:\s(?:That|THAT)\b/),
  // X was proposed as Chair by Y and seconded by Z
  guarded(
    `\\bproposed\\s(?:as|for)\\s[^.;]{2,50}?\\sby\\s${A}\\s(?:and\\s)?seconded\\sby\\s${B}`,
    'u',
    /proposed\s(?:as|for)\s/,
    /seconded\sby\s/,
  ),
  // one of the two alone
  guarded(
    `(?:[Ii]t\\swas\\s(?:then\\s)?(?:moved|proposed)\\sby|(?:^|[.(]\\s?)(?:Moved|MOVED|Proposed|PROPOSED)(?:\\s[Bb][Yy]\\s?:?|\\s?:))\\s{0,3}${A}`,
    'u',
    /[Ii]t\swas\s(?:then\s)?(?:moved|proposed)\sby|(?:Moved|MOVED|Proposed|PROPOSED)(?:\s[Bb][Yy]|\s?:)/,
  ),
  guarded(
    `(?<![\\w.])${A}${AS}[\\s,]{1,3}(?:(?:then|also|formally|duly)\\s)?(?:proposed|moved|PROPOSED|MOVED|made\\sa\\s(?:substitute\\s)?motion)\\s${MATTER}\\b`,
    'u',
    NAME_MOVES,
    MOVES_MATTER,
  ),
  // Cllr X proposed the plot should be …
  guarded(
    `(?:^|[.]\\s)(?=Cllr|Councillor|Councilmember|Alderman|Ald\\b|Baillie)${A}\\s(?:then\\s)?proposed\\b`,
    'u',
    /(?:^|[.]\s)(?:Cllr|Councillor|Councilmember|Alderman|Ald\b|Baillie)/,
    /\sproposed\b/,
  ),
  // X introduced the report and moved the recommendations
  guarded(
    `(?<![\\w.])${A}(?:,\\s(?<named>${NAME}),)?[\\s,]{1,2}(?:introduced|presented)\\s[^.;]{3,80}?\\sand\\s(?:proposed|moved)\\s${MATTER}\\b(?:[^.]{0,200}\\.\\s${B}[\\s,]{1,2}seconded\\b)?`,
    'u',
    /(?:introduced|presented)\s/,
    /\sand\s(?:proposed|moved)\s/,
  ),
  guarded(`(?:^|[.,]\\s?)(?:[Ss]econded|SECONDED)(?:\\sby\\s?:?|\\s?:)\\s{0,3}${B}${TAIL}`, 'u', /(?:[Ss]econded|SECONDED)(?:\sby|\s?:)/),
  guarded(
    `(?<![\\w.])${B}[\\s,]{1,3}(?:(?:duly|formally)\\s)?(?:seconded|SECONDED)\\s(?:the\\s(?:motion|proposal|amendment|recommendations?)|it\\b|this\\b|that\\b|and\\b)`,
    'u',
    NAME_SECONDS,
    /(?:seconded|SECONDED)\s(?:the\s(?:motion|proposal|amendment|recommendations?)|it\b|this\b|that\b|and\b)/,
  ),
]
/** Some sentences on: “… Board Member Quill seconded the motion.” */
const SECONDS = PATTERNS.at(-1)!

const TITLED = /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Alderman)\b/
/** Who moved and who seconded, as printed. */
export function readMovers(text: string): Movers | null {
  if (!/second|mov|motion|propos|prop\b|2nd|^R?\d{4}-|:\sthat/i.test(text)) return null
  for (const guard of PATTERNS) {
    const found = patternFor(guard, text)?.exec(text)
    if (!found) continue
    const { moved, moved2, named: holder, seconded, seconded2, by } = found.groups as Record<string, string | undefined>
    const names = {
      moved: named((holder && !TITLED.test(moved ?? '') ? holder : moved) ?? moved2),
      seconded: named(seconded ?? seconded2 ?? by),
    }
    if (!names.moved && !names.seconded) continue
    if (!names.seconded) names.seconded = secondedIn(text.slice(found.index + found[0].length))
    return {
      ...(names.moved ? { moved: names.moved } : {}),
      ...(names.seconded ? { seconded: names.seconded } : {}),
      ...place(text, found),
    }
  }
  return null
}

const secondedIn = (text: string) => named(patternFor(SECONDS, text)?.exec(text)?.groups?.seconded)

const ONE = '(?:(?:[A-Z]\\.\\s?){1,3}|(?:Councillor|Cllr|His\\sWorship\\s(?:the\\s)?Mayor|Her\\sWorship\\s(?:the\\s)?Mayor|Mayor)\\s)'
const FAMILY = "\\p{Lu}[\\p{L}’'-]+"
const PAIR = new RegExp(
  `^(?<moved>${ONE}${FAMILY}),\\s(?<seconded>${ONE}${FAMILY}):?$|^(?<moved2>${ONE}?${FAMILY})\\s?/\\s?(?<seconded2>${ONE}?${FAMILY}):?$`,
  'u',
)

/** Two names and nothing else, mover first: the title “D. Quill, T. Inkpot” of a numbered resolution, “Quill/Inkpot” above a motion. */
export function readMoverPair(text: string): Pick<Movers, 'moved' | 'seconded'> | null {
  const found = PAIR.exec(text)?.groups
  return found ? { moved: (found.moved ?? found.moved2)!, seconded: (found.seconded ?? found.seconded2)! } : null
}

function named(printed: string | undefined): string | undefined {
  const name = printed && tidyName(printed)
  return name &&
    /\p{Lu}|chair|leader|mayor/iu.test(name) &&
    !/^(?:An?\s(?:Parishioner|Member|Resident)|the|of|The|He|She|They|This|Council|Committee|Cabinet|Board)$/.test(name)
    ? name
    : undefined
}

function place(text: string, found: RegExpExecArray): { start: number; end: number; rest: string } {
  let [start, end] = [found.index, found.index + found[0].length]
  const closed = /^[.\s]?\)/.exec(text.slice(end))
  const unbalanced = found[0].split(')').length > found[0].split('(').length
  if (/\(\s?$/.test(text.slice(0, start)) && (closed || unbalanced)) {
    start = text.slice(0, start).lastIndexOf('(')
    end += closed?.[0].length ?? 0
  }
  return { start, end, rest: `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim() }
}

export const rule: Rule<Movers> = {
  name: 'movers',
  about: 'Who moved or proposed, and who seconded',
  source: 'UK, Scottish, Northern Irish and North American minutes; names are kept as printed',
  read: readMovers,
  examples: [
    {
      text: 'Councillor Quill, seconded by Councillor Inkpot, moved that the lamp be lit.',
      gives: { moved: 'Councillor Quill', seconded: 'Councillor Inkpot' },
    },
    {
      text: 'moved by Councillor Quill, seconded by Councillor I Inkpot and',
      gives: { moved: 'Councillor Quill', seconded: 'Councillor I Inkpot', rest: '' },
    },
    {
      text: 'Moved by the Lord Mayor (Cllr Quill), Seconded by the Deputy Lord Mayor (Cllr Inkpot) and',
      gives: { moved: 'the Lord Mayor (Cllr Quill)', seconded: 'the Deputy Lord Mayor (Cllr Inkpot)' },
    },
    { text: 'Moved by the Lord Mayor (Councillor Quill),', gives: { moved: 'the Lord Mayor (Councillor Quill)', seconded: undefined } },
    { text: 'Seconded by Councillor Inkpot and', gives: { seconded: 'Councillor Inkpot', moved: undefined } },
    {
      text: 'Proposed Cllr Quill, Seconded Cllr Inkpot. Approved',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot', rest: '. Approved' },
    },
    { text: 'Proposed by: Quill   Seconded by: Inkpot', gives: { moved: 'Quill', seconded: 'Inkpot' } },
    {
      text: 'PROPOSED by Councillor A Quill Seconded by Councillor B Inkpot, and',
      gives: { moved: 'Councillor A Quill', seconded: 'Councillor B Inkpot' },
    },
    {
      text: 'Mr Adam Quill proposed, and Mr Ben Inkpot seconded the motion that',
      gives: { moved: 'Mr Adam Quill', seconded: 'Mr Ben Inkpot' },
    },
    { text: 'The minutes were approved by QI, seconded by IP.', gives: { moved: 'QI', seconded: 'IP' } },
    {
      text: 'It was proposed by Cllr Quill and seconded by Cllr Inkpot that the lamp be lit',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot', rest: 'that the lamp be lit' },
    },
    {
      text: 'It was proposed by Cllr Quill that the fee be £9, seconded by Cllr Mrs Inkpot.',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Mrs Inkpot' },
    },
    { text: 'On the motion of Cllr Quill, seconded by Cllr Inkpot', gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot' } },
    {
      text: 'The recommendations were moved by Cllr Guy Quill, seconded by Cllr T Inkpot.',
      gives: { moved: 'Cllr Guy Quill', seconded: 'Cllr T Inkpot' },
    },
    {
      text: 'The recommendations were moved by Cllr Quill and second by Cllr Lucy Inkpot.',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Lucy Inkpot' },
    },
    { text: 'Moved: T. Quill, Seconded: D. Inkpot', gives: { moved: 'T. Quill', seconded: 'D. Inkpot' } },
    {
      text: 'Councilmember Quill moved approval of the lamp. Councilmember Inkpot seconded the motion',
      gives: { moved: 'Councilmember Quill', seconded: 'Councilmember Inkpot' },
    },
    {
      text: 'As a MOTION, Ms Quill, seconded by Dr Inkpot, moved that the lamp be lit',
      gives: { moved: 'Ms Quill', seconded: 'Dr Inkpot' },
    },
    { text: 'Motion by Quill, second by Inkpot', gives: { moved: 'Quill', seconded: 'Inkpot' } },
    {
      text: '(Cllr Jo Quill proposed, Cllr Sam Inkpot seconded, all were in favour).',
      gives: { moved: 'Cllr Jo Quill', seconded: 'Cllr Sam Inkpot' },
    },
    { text: 'Proposed (QI) & Seconded (IP) that the minutes be approved.', gives: { moved: 'QI', seconded: 'IP' } },
    { text: '2019 budget – A. Quill (motion), Z. Inkpot (second)', gives: { moved: 'A. Quill', seconded: 'Z. Inkpot' } },
    { text: 'Proposer: Adam Quill Seconder: Ben Inkpot', gives: { moved: 'Adam Quill', seconded: 'Ben Inkpot' } },
    { text: '(moved by Mr Quill, seconded by Mr Inkpot)', gives: { moved: 'Mr Quill', seconded: 'Mr Inkpot', rest: '' } },
    { text: 'Councillor Quill seconded the proposal.', gives: { seconded: 'Councillor Quill' } },
    {
      text: 'R2031-009 D. Quill, T. Inkpot: That we light the lamp. Carried.',
      gives: { moved: 'D. Quill', seconded: 'T. Inkpot', rest: 'That we light the lamp. Carried.' },
    },
    { text: 'QI was proposed as Vice-Chair by IP and seconded by VA.', gives: { moved: 'IP', seconded: 'VA' } },
    { text: 'Prop.QI 2ndIP All agreed.', gives: { moved: 'QI', seconded: 'IP' } },
    {
      text: 'Board Member Quill made a motion to light the lamp. Board Member Inkpot seconded the motion.',
      gives: { moved: 'Board Member Quill', seconded: 'Board Member Inkpot' },
    },
    { text: 'Cllr Quill proposed that the lamp be lit; seconded by Cllr Inkpot.', gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot' } },
    { text: 'The Chairman proposed that the meeting go on.', gives: { moved: 'The Chairman' } },
    { text: 'The Chairman then moved the following recommendation which was duly agreed.', gives: { moved: 'The Chairman' } },
    {
      text: 'Councillor Ada Quill, as Chair, proposed and Councillor Ben Inkpot seconded and, following a vote, it was:',
      gives: { moved: 'Councillor Ada Quill', seconded: 'Councillor Ben Inkpot' },
    },
    {
      text: 'On a motion from Councillor Ada Quill, seconded by Councillor Ben Inkpot, it was',
      gives: { moved: 'Councillor Ada Quill', seconded: 'Councillor Ben Inkpot' },
    },
    {
      text: 'The Portfolio Holder, Councillor Quill, introduced the report and moved the recommendations. The Leader seconded the motion.',
      gives: { moved: 'Councillor Quill', seconded: 'The Leader' },
    },
    {
      text: 'Councillor Quill, the Chair of the Committee, presented the report and moved the recommendations, which were agreed.',
      gives: { moved: 'Councillor Quill' },
    },
    { text: 'Councilmember Quill moved final passage of the ordinance.', gives: { moved: 'Councilmember Quill', seconded: undefined } },
    { text: 'Board Member Quill moved to continue this item.', gives: { moved: 'Board Member Quill' } },
    { text: 'President Ada Quill made a motion to approve the minutes.', gives: { moved: 'President Ada Quill' } },
    { text: 'Cllr Mrs Quill proposed the size of the lamp should be 2 ft.', gives: { moved: 'Cllr Mrs Quill' } },
    {
      text: 'Chair Quill made a motion to approve the lamp. It has these terms: oil is bought in May. Member Inkpot seconded the motion.',
      gives: { moved: 'Chair Quill', seconded: 'Member Inkpot' },
    },
    { text: 'Mr Quill moved to Lamp Quay in May.', gives: null },
    { text: 'Mr Quill presented the report and moved on to lamps.', gives: null },
    { text: 'the changes proposed by the officer', gives: null },
    { text: 'a development is proposed at Lamp Quay', gives: null },
    { text: 'Proposed changes to the Lamp Scheme', gives: null },
    { text: 'The proposer and seconder of the motion agreed', gives: null },
    { text: 'Proposed venue: Lamp Quay', gives: null },
    { text: 'This proposal was duly seconded.', gives: null },
    { text: 'A Parishioner proposed that the lamp be lit.', gives: null },
    { text: 'It was moved that the lamp be lit.', gives: null },
    { text: 'The lamp was moved by a crane.', gives: null },
  ],
}
