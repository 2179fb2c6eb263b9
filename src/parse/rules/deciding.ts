/** What the rules of deciding share: the mark they give, bodies that decide, and signs that a keyword is not this meeting's. */
import type { ResolutionKind, Verb } from '../../records/record.js'
import { anyOf, BODIES, isQuoted, sentenceBefore } from './words.js'

export interface ResolutionMark {
  verb: Verb
  kind: ResolutionKind
  /** False where no keyword of deciding stands in capitals or at the head. */
  stated: boolean
  /** Where the resolution begins in the text: 0 at the head, else at the keyword or the “It was” before it. */
  start: number
  /** True where the text or the parts follow: the keyword alone, or a lead-in that ends in a colon, a dash or “that”. */
  open: boolean
  unanimous: boolean
}

export const ADVERB = '(?:unanimously|therefore|then|also|further|subsequently|accordingly|duly|formally|hereby|consequently|thereupon)'

const NAME_WORDS = "(?:[A-Z][\\w’'&.-]*,?\\s|(?:of|and|the|for|on|in|with)\\s){0,9}"
const BODY_WORD = `(?:${anyOf(BODIES)}|Members|Councillors)`
/** A deciding body at the head of a text: “The Harbour and Quays Committee”. Case matters. */
export const BODY = `(?:[Tt]he\\s|THE\\s|That\\s(?:the\\s)?)?${NAME_WORDS}${BODY_WORD}`

const SUBJECT = new RegExp(`(?<![\\w-])(?:(?:[Ii]t|IT)\\s(?:was|WAS)|(?:(?:[Tt]he|THE)\\s)?${NAME_WORDS}${BODY_WORD})\\s?,?\\s$`)
const ADVERBS = new RegExp(`(?<![\\w-])${ADVERB}\\s?[,:]?\\s$`, 'i')

/** Back over “It was”, “Cabinet”, “unanimously” to where the deciding sentence begins. */
export function leadStart(text: string, keyword: number): number {
  let start = keyword
  for (const lead of [ADVERBS, SUBJECT, ADVERBS]) {
    const found = lead.exec(text.slice(Math.max(0, start - 120), start))
    if (found) start -= found[0].length
  }
  return start
}

const NOT_DECIDING =
  /\b(?:to|be|been|being|had|have|has|having|not|if|is|are|asked|invited|or|shall|should|would|could|can|may|must|previously|already|considered and|when|until|once|be it)\s+(?:\w+ly\s+)?$/i
const EARLIER =
  /\b[Aa]t\s(?:its|the|their|an?|that)\s(?:[\w-]+\s){0,3}meeting\s(?:held\s)?(?:on|in|of)\b|\b(?:previously|originally|earlier\sthis\syear|last\s(?:year|month)|in\s(?:[A-Z]\w+\s)?(?:19|20)\d\d)\b(?!\/)/

/** True where the keyword at `index` is quoted, negated, asked for, or an earlier meeting's. */
export function isForeign(text: string, index: number): boolean {
  const start = leadStart(text, index)
  const before = text.slice(Math.max(0, start - 80), start)
  return (
    isQuoted(text, index) ||
    NOT_DECIDING.test(text.slice(Math.max(0, index - 80), index)) ||
    NOT_DECIDING.test(before) ||
    EARLIER.test(sentenceBefore(text, start))
  )
}

/** True where the first sentence tells of an earlier meeting: “resolved to move the bench in 2019”. */
export const isEarlier = (text: string) => EARLIER.test(text.split(/[.;]\s/, 1)[0]!)

const RECOMMENDS = /^\W*(?:(?:that|to)\W+)?(?:recommend\b|it\sbe\srecommended|(?:\w[\w’-]*\s){0,8}be\srecommended)/i
const NOTES =
  /^\W*(?:(?:that|to|the|it)\W+)*(?:note\b|(?:\w[\w’'-]*\s){1,6}note\s(?:and\s\w+\s)?the\b|[^;]{0,200}?\b(?:(?:be|is|are|was|were)\s(?:received\sand\s)?noted|notes)\b)/i
const DEFERS = /\b(?:be|is|was|were)\s(?:further\s)?(?:deferred|adjourned to)|^\W*(?:(?:that|to)\W+)*(?:the\s\w+\s)?defer(?:red)?\b/i
const WITHDRAWN = /\b(?:be|is|was|were)\s(?:formally\s)?withdrawn\b/i
const ACTS =
  /\b(?:be|to)\s(?:approved?|agreed?|adopt(?:ed)?|authoris(?:ed?)|delegated?|endorsed?|confirmed|signed|thanked|requested|asked|circulated|accept(?:ed)?)\b|;\s+and\b|\band\s(?:agree|approve|endorse|adopt|request|ask)\b/i

/** What kind of outcome the words after the deciding word tell of. */
export function kindOf(verb: Verb, rest: string, open: boolean): ResolutionKind {
  if (verb === 'recommended' || RECOMMENDS.test(rest)) return 'recommendation'
  if (WITHDRAWN.test(rest)) return 'withdrawn'
  if (DEFERS.test(rest)) return 'deferred'
  if (verb === 'noted' || (!open && NOTES.test(rest) && !ACTS.test(rest))) return 'noted'
  return 'decision'
}

const UNANIMOUS =
  /^\W{0,3}(?:by\s|with\s)?(?:an?\s)?unanimous|\((?:unanimous(?:ly)?|nem\.?\s?con\.?)\)|\b(?:agreed|carried|approved|passed|adopted)\sunanimously\b|\bunanimously\s(?:agreed|carried|approved|passed|adopted)\b|\bnem\.?\s?con\b|unanimous\s(?:vote|show)\b|\bwithout\sdissent\b/i

/** The mark of a resolution that begins at `start` and whose deciding word ends at `end`. */
export function mark(text: string, verb: Verb, stated: boolean, start: number, end: number): ResolutionMark {
  const rest = text.slice(end)
  const empty = !/\w/.test(rest)
  const open = empty
    ? !/\.\s*$/.test(rest) && (verb === 'resolved' || /[:–—-]\s*$/.test(rest))
    : /(?:[:–—]-?|\s-|\b(?:that|to))\s*$/i.test(rest)
  const lead = text.slice(Math.max(0, start - 40), end)
  return {
    verb,
    kind: kindOf(verb, rest, open),
    stated,
    start,
    open,
    unanimous: /\bunanimously\b|\bnem\.?\s?con/i.test(lead) || UNANIMOUS.test(rest),
  }
}
