import type { ResolutionKind, Verb } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { kindOf } from './deciding.js'
import { isQuoted } from './words.js'

export interface ToldDecision {
  verb: Verb
  kind: ResolutionKind
}

const ADVERB = '(?:then|also|therefore|further|subsequently|accordingly|duly|unanimously|finally|reluctantly)\\s'
/** The council itself, without another's name before it: “Norfolk County Council agreed” is another body's doing. */
const US =
  '(?:(?:The\\s|the\\s)?(?:(?:Full\\s)?(?:Parish|Town|Community)\\s)?(?:Council|Councillors|Committee|Sub-Committee|Board|Panel|Forum|meeting|Meeting)|(?:The\\s)?(?:Members|Trustees|Governors)|All\\s(?:present|Members|members|Councillors))'

/** “There was agreement that …”, “A consensus was reached that …” */
const AT_ONE = '(?:[Tt]here\\swas\\s(?:general\\s|unanimous\\s)?|[Aa]\\s)(?:agreement|consensus)(?:\\swas\\sreached)?'
/** “It was agreed …”, with what led to it before a comma or after an opening word. */
const IT_WAS = new RegExp(
  `^(?<lead>.{0,220}?)\\b(?:(?:it|It)\\swas\\s(?:${ADVERB})?(?<word>agreed|decided|determined|resolved)|${AT_ONE})(?<rest>\\b.*)$`,
  's',
)
const LEAD =
  /^$|^(?:(?:However|Therefore|Finally|Accordingly|Consequently|Again|Instead|And|But|So),?\s)$|^(?:After|Following|Having|As|Since|Because|In\sview\sof|In\sorder\sto|Given|With|Due\sto|Owing\sto|Subject\sto|On\sthe\s(?:proposal|motion|recommendation)\sof|However,\sas)\s.*$|(?:,|\s[–-])\s(?:and\s|but\s|so\s)?$/s
/** “Keep the Quay Tidy It was decided to …”: a title runs into its text. */
const TITLE = /^(?:[\p{Lu}\d][\w’'/&-]*\s){1,7}$/u
const CAUSE = /^(?:As|Since|Because|However,\sas)\s/

/** Said of somebody else's words, or of another meeting. */
const ELSEWHERE =
  /\b(?:report(?:s|ed)?|informed|advised|said|states?|stated|explain(?:s|ed)|told|understood|recalled|remind(?:s|ed)|confirmed|read\sout|wrote|writes|minutes|minuted|where|when|which|whom|whether|last\s(?:meeting|month|year)|previous(?:ly)?|earlier)\b/i
const EARLIER =
  /^\s(?:\w+\s)?(?:at|in|during)\s(?:the|its|their|our|an?|that)?\s?(?:[\w’'-]+\s){0,3}meeting\b|\b(?:previously|originally|last\s(?:year|month|meeting)|(?:earlier|previous)\smeeting|in\s(?:[A-Z]\w+\s)?(?:19|20)\d\d)\b/
const OTHERS = /^\s(?:by|with|between|from)\s(?!all\b|everyone\b|the\smeeting\b|(?:the\s)?(?:members|councillors|council|committee)\b)/i

/** What is to be: an infinitive, or a clause with “be” or “should” before any verb that tells what is. */
const TO_DO =
  /^,?\s(?:unanimously\s|in\sprinciple\s|also\s)?(?:by\s(?:all|everyone|the\smeeting|members|councillors)(?:\spresent)?\s)?(?:not\s)?to\s(?!be\s(?:a|the)\b)[a-z]+/
const CLAUSE =
  /^,?\s(?:unanimously\s|in\sprinciple\s|also\s)?(?:\(?[ia1]\)\s)?(?:that\s)?(?<what>.{2,200}?)\b(?:(?<be>be)|(?:should|would|will|shall|could|can)\s(?:not\s|now\s|also\s)?(?<do>\w+))\b(?<tail>.*)$/s
/** “that the Clerk contact the owner”: somebody of ours, and a bare verb. */
const SOMEBODY =
  /^\s(?:that\s)?(?:the\s(?:Parish\s|Town\s)?(?:Clerk|Chair|Chairman|Council|Secretary|Treasurer)|(?:Cllr|Councillor|Mr|Mrs|Ms|Miss)\.?\s\p{Lu}\S+|[A-Z]{2})\s(?!was|had|has|is|did|needs?|also\s)[a-z]+(?<!s|ed)\s/u
const TELLS = /\b(?:was|were|is|are|has|have|had|did|does|fell?|falls|remained|needed)\b/
/** “would be difficult”, “should be noted”: an opinion. */
const OPINION =
  /^\s(?:an?\s(?:good|bad|shame|pity|waste|great|nice|useful|problem)|good|better|best|nice|helpful|useful|beneficial|difficult|hard|easier|impossible|possible|unlikely|likely|necessary|wrong|right|appropriate|sensible|interesting|sufficient|enough|too|very|more|aware|able|noted|no)\b/i

const SIMPLE = '(?<word>agreed|approved|accepted|adopted|ratified|endorsed)'
const US_DID = new RegExp(`^${US}\\s(?:${ADVERB})?(?<word>agreed|decided|resolved|approved|ratified|adopted)(?<rest>\\b.*)$`, 's')
const OBJECT =
  /^\s(?:the|this|these|that|a|an|its)\s(?:[\w’'£-]+\s){0,4}?(?:request|quote|quotation|payments?|donation|grant|cost|expenditure|purchase|budget|precept|accounts?|invoices?|minutes|policy|policies|proposals?|amendments?|recommendations?|statement|return|terms|dates?|figures?|wording|design|draft|asset\sregister)\b|^\sthem\b/i
const THING_WAS = new RegExp(
  `^(?<what>(?:The|This|These|That|All|Both|Final|A|Payments?|Accounts|Invoices?|Cheques?|Expenditure)\\s(?:[\\w’'&£/.,-]+\\s){0,16}?|(?:This|These|They)\\s)(?:was|were)\\s(?:${ADVERB})?(?:\\w+,\\s)?(?:\\w+\\sand\\s)?${SIMPLE}(?<rest>\\b.*)$`,
)
const THING_ENDS =
  /^\s*(?:\.?$|unanimously\.?$|(?:in\sprinciple|as\s(?:an?\s)?(?:true|correct|accurate|final|read|presented|circulated)|without\s(?:amendment|change)|by\s(?:all|everyone|those\s(?:present|at\sthe\smeeting)|the\s(?:full\s)?(?:parish\s|town\s|community\s)?(?:council|meeting|committee|panel|board)|members|councillors)|for\spayment|subject\sto|and\s(?:signed|adopted|accepted))\b)/i
/** What other people decide of, and a minute only tells. */
const THEIRS =
  /\b(?:applications?|planning|licen[cs]es?|appeals?|bids?|claims?|consent|noise|complaints?|schools?|residents?|owners?|government|county|borough|district|contractors?|highways?)\b|^The\s(?:Chair(?:man)?|Clerk)\b/i
const ELECTED =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:was|were)\s(?:then\s|now\s)?(?:duly\s|unanimously\s|re-)*(?:elected|re-elected|appointed|co-opted)\s(?:as\s|to\sthe\s(?:Parish\s|Town\s|Community\s)?Council\b|on\sto\s)?\s?(?:the\s|a\s)?(?:new\s)?(?:(?:Vice|Deputy)[\s-])?(?:Chair|Chairman|Chairwoman|Chairperson|Convener|Mayor|Treasurer|Secretary|Councillor|Member|member|representative|(?:Parish\s|Town\s|Community\s)?Council)\b/u
const VOTED_IN = /^(?:He|She|(?:\p{Lu}[\p{L}.’'-]*\s){1,4}?(?=was))\s?was\s(?:unanimously|duly|then\sduly)\s(?:re-)?elected\.?$/u
/** “Payments as listed, £120 – all approved.” */
const PAID = /(?:£|\b(?:cheques?|payments?|invoices?|accounts?)\b).*\s[-–—]\s(?:all\s)?approved\.?$/is
const AS_CORRECT =
  /^(?:These|They|This|The\sminutes?)\s(?:was|were)\s(?:then\s)?(?<word>moved|proposed|taken|passed|agreed|approved|accepted|confirmed)\sas\s(?:being\s)?(?:an?\s)?(?:true|correct|accurate|fair|read)\b/

const VERBS: Readonly<Record<string, Verb>> = {
  decided: 'decided',
  determined: 'decided',
  resolved: 'resolved',
  approved: 'approved',
  accepted: 'approved',
}
const verbOf = (word: string): Verb => VERBS[word] ?? (/adopt|ratif|endors|confirm/.test(word) ? 'approved' : 'agreed')

/** A sentence that tells what the meeting decided. */
export function readToldDecision(sentence: string): ToldDecision | null {
  if (sentence.length > 700 || /\?$/.test(sentence)) return null
  return itWas(sentence) ?? weDid(sentence) ?? thingWas(sentence) ?? named(sentence)
}

function itWas(sentence: string): ToldDecision | null {
  const found = IT_WAS.exec(sentence)
  if (!found) return null
  const { lead, word = 'agreed', rest } = found.groups as { lead: string; word?: string; rest: string }
  const titled = TITLE.test(lead) && sentence.startsWith('It', lead.length)
  if (!(LEAD.test(lead) || titled) || ELSEWHERE.test(lead) || isQuoted(sentence, lead.length)) return null
  if (/\bhad\b/.test(lead) && !CAUSE.test(lead)) return null
  return isToBe(rest) ? told(word, rest) : null
}

function weDid(sentence: string): ToldDecision | null {
  const found = US_DID.exec(sentence)
  if (!found) return null
  const { word, rest } = found.groups as { word: string; rest: string }
  return OBJECT.test(rest) || (!/approved|ratified|adopted/.test(word) && isToBe(rest)) ? told(word, rest) : null
}

/** The words after “agreed” tell what is to be done, here and by us. */
function isToBe(rest: string): boolean {
  if (EARLIER.test(rest) || OTHERS.test(rest)) return false
  if (TO_DO.test(rest) || SOMEBODY.test(rest)) return true
  const clause = CLAUSE.exec(rest)
  if (!clause || TELLS.test(clause.groups!.what!)) return false
  const { be, do: verb, tail } = clause.groups as { be?: string; do?: string; tail: string }
  if (be !== undefined || verb === 'be') return !OPINION.test(tail)
  return !/^(?:have|need|like|help|mean|cause|lead|take|cost|benefit)$/.test(verb!)
}

function thingWas(sentence: string): ToldDecision | null {
  const found = THING_WAS.exec(sentence)
  if (!found || sentence.length > 240) return null
  const { what, word, rest } = found.groups as { what: string; word: string; rest: string }
  const foreign = THEIRS.test(what) || /\b(?:that|which|who|it|if|when|as)\b/.test(what.slice(4)) || EARLIER.test(rest)
  return !foreign && THING_ENDS.test(rest) ? told(word, rest) : null
}

function named(sentence: string): ToldDecision | null {
  const correct = AS_CORRECT.exec(sentence)
  if (correct) return told(correct.groups!.word!, '')
  if (PAID.test(sentence) && sentence.length < 400) return told('approved', '')
  return (ELECTED.test(sentence) || VOTED_IN.test(sentence)) && !/\b(?:19|20)\d\d\b/.test(sentence) ? told('agreed', '') : null
}

const told = (word: string, rest: string): ToldDecision => ({ verb: verbOf(word), kind: kindOf(verbOf(word), rest, false) })

export const rule: Rule<ToldDecision> = {
  name: 'told-decision',
  about: 'A sentence inside running text that tells what the meeting decided',
  source: 'parish and community councils that minute “It was agreed to write to the owner.” in the middle of a paragraph',
  read: readToldDecision,
  examples: [
    { text: 'It was agreed to buy a lamp.', gives: { verb: 'agreed', kind: 'decision' } },
    { text: 'It was decided to buy lamps for the quay.', gives: { verb: 'decided' } },
    { text: 'It was agreed that QI be added as a signatory.', gives: { verb: 'agreed' } },
    { text: 'It was agreed that QI would speak to the harbour master.', gives: { verb: 'agreed' } },
    { text: 'It was agreed the Clerk should write to the owner.', gives: { verb: 'agreed' } },
    { text: 'It was agreed not to allow rafts at this time.', gives: { verb: 'agreed' } },
    { text: 'It was agreed in principle to support the ferry; more was to be learned.', gives: { verb: 'agreed' } },
    { text: 'It was also agreed to write to all in Quay Road.', gives: { verb: 'agreed' } },
    { text: 'After some discussion, it was agreed that this be referred to the Harbour Board.', gives: { verb: 'agreed' } },
    { text: 'However, as only one key was known, it was agreed that a padlock be bought.', gives: { verb: 'agreed' } },
    { text: 'As the sum had been set aside it was agreed this could be paid.', gives: { verb: 'agreed' } },
    { text: 'There was agreement that this should be put to the Harbour Board.', gives: { verb: 'agreed' } },
    { text: 'A consensus was reached that lamp two should be bought.', gives: { verb: 'agreed' } },
    { text: 'It was therefore determined that the lease be not renewed.', gives: { verb: 'decided' } },
    { text: 'There was agreement that lamps are costly.', gives: null },
    { text: 'There was agreement with the Harbour Board that lamps be lit.', gives: null },
    { text: 'QI had met the smith, and it was agreed that the cost be shared.', gives: null },
    { text: 'Keep Quays Tidy It was decided to arrange an open day.', gives: { verb: 'decided' } },
    { text: 'It was agreed that the Clerk contact Quill Oils about the lamp.', gives: { verb: 'agreed' } },
    { text: 'It was agreed that the Clerk has no say in this.', gives: null },
    { text: 'Payments to Quill Oils for the lamp and to B Inkpot for ink were also approved.', gives: { verb: 'approved' } },
    { text: 'The accounts came to £120.00 (Cheque No. 30) – all approved.', gives: { verb: 'approved' } },
    { text: 'DC/2017/01 – Lamp shed, Quay Road – approved.', gives: null },
    { text: 'The minutes were received, considered and approved by the Committee.', gives: { verb: 'approved' } },
    { text: 'The proposal was accepted by those at the meeting so it goes on.', gives: { verb: 'approved' } },
    { text: 'She was unanimously elected.', gives: { verb: 'agreed' } },
    { text: 'As the sum was in the budget it was agreed this could be paid.', gives: { verb: 'agreed' } },
    { text: 'Annual Meeting - it was agreed that a notice be put up.', gives: { verb: 'agreed' } },
    { text: 'Councillors agreed to give £50.', gives: { verb: 'agreed' } },
    { text: 'Members agreed that the lamp be paid for at once.', gives: { verb: 'agreed' } },
    { text: 'The Parish Council agreed this request.', gives: { verb: 'agreed' } },
    { text: 'The Council approved the quote for lamp oil.', gives: { verb: 'approved' } },
    { text: 'The cost of £21.38 was approved.', gives: { verb: 'approved' } },
    { text: 'Final payment was approved.', gives: { verb: 'approved' } },
    { text: 'This was agreed.', gives: { verb: 'agreed' } },
    { text: 'The latest draft was approved as final copy.', gives: { verb: 'approved' } },
    { text: 'These were moved as correct by Ada Quill and Ben Inkpot', gives: { verb: 'agreed' } },
    { text: 'Councillor A Quill was elected Chairman for the hearing.', gives: { verb: 'agreed' } },
    { text: 'Ada Quill was duly co-opted as a Councillor.', gives: { verb: 'agreed' } },
    { text: 'It was agreed that the lamps were costly.', gives: null },
    { text: 'It was agreed that this was the County’s business.', gives: null },
    { text: 'It was agreed that it would be difficult to move the lamp.', gives: null },
    { text: 'It was agreed that the lamps would need more oil.', gives: null },
    { text: 'It was agreed at the last meeting to buy a lamp.', gives: null },
    { text: 'It was agreed by the Harbour Board to close the quay.', gives: null },
    { text: 'It had been agreed to buy a lamp.', gives: null },
    { text: 'The smith reported that it was agreed to buy a lamp.', gives: null },
    { text: 'A meeting took place at which it was decided not to go on.', gives: null },
    { text: 'QI met the smith when it was agreed that the cost be shared.', gives: null },
    { text: 'At the last meeting it was agreed that the weight should be 20%.', gives: null },
    { text: 'Northmere Borough Council agreed to fill the holes.', gives: null },
    { text: 'Members agreed that the lamp should stay lit for the sake of ships, as it had been.', gives: { verb: 'agreed' } },
    { text: 'Members agreed that lamps were costly.', gives: null },
    { text: 'QI agreed to write to the smith.', gives: null },
    { text: 'The Chairman agreed to see the smith.', gives: null },
    { text: 'The application was approved.', gives: null },
    { text: 'The payment to the smith was not approved.', gives: null },
    { text: 'The noise was generally accepted but shouting was not.', gives: null },
    { text: 'Members were asked to agree to buy a lamp.', gives: null },
    { text: 'The Council has agreed to buy a lamp.', gives: null },
    { text: 'A programme to deal with floods was agreed with the County.', gives: null },
    { text: 'Ada Quill was elected Chairman of the Lamp Club in 2012.', gives: null },
    { text: 'he asked if it was agreed to buy a lamp', gives: null },
  ],
}
