/** Sentences in small letters that tell what the meeting decided: “It was agreed to …”, “The Board noted the report.” */
import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'
import { type Clause, clausesOf } from './clause.js'
import { kindOf } from './mark.js'
import { isEarlier, isToBe, isUs } from './to-be.js'
import { asCorrect, elected, paid } from './told-otherwise.js'
import type { ToldDecision } from './types.js'
import { verbOf } from './verbs.js'
import { joins, leadFrom } from './whose.js'

const CONSENSUS = set('agreement consensus')
const CAUSES = set('as since because')
const MARKS = set(', – — : -')
const JOINTS = set('and but so')
const ELSEWHERE = set('minutes minuted read confirmed where when which whom whether')
const OURS = set('all full parish town community present those at')
const CHARGES = set('direct instruct authorise authorize delegate request')
const DECIDES_ON = set('agree approve ratify adopt resolve decide')
const ALL_OF = set('all both final they')
const PUT_OFF = set('defer withdraw')
const LIMITS = set('with to until pending nem except')
const EVERYONE = set('all everyone those')
const THOSE = set('everyone those')

/** Verbs that decide by themselves: what follows must be what is to be done. */
const SETTLES = set('resolve agree decide determine concur agreement consensus')
/** Verbs that decide on a thing that was before the meeting. */
const TAKES = set('agree approve accept adopt ratify endorse')

/** A sentence that tells what the meeting decided. */
export function readToldDecision(sentence: string): ToldDecision | null {
  if (sentence.length > 700 || sentence.endsWith('?')) return null
  const told = scan(sentence)
  if (!told.senses.has('decide') && !told.senses.has('vote') && !told.senses.has('move')) return null
  const [from, to] = [0, told.tokens.length]
  for (const clause of clausesOf(told, from, to)) {
    const counts = itWas(told, clause) || weDid(told, clause) || (sentence.length <= 240 && thingWas(told, clause)) || elected(told, clause)
    if (counts) return result(told, clause)
  }
  return asCorrect(told) ?? paid(told)
}

const result = (told: Scan, { verb, at }: Clause): ToldDecision => {
  const word = verbOf(verb.lemma)
  return { verb: word, kind: kindOf(word, told, at + 1, false) }
}

/** “It was agreed to …”, “There was agreement that …”, with what led to it. */
function itWas(told: Scan, clause: Clause): boolean {
  const { tokens } = told
  const agreement = is(clause.verb, CONSENSUS)
  if (SETTLES.has(clause.verb.lemma) && joins(told, leadFrom(tokens, clause.at))) return isToBe(told, clause.to, clause.end)
  if (!SETTLES.has(clause.verb.lemma) || !(agreement ? isReached(tokens, clause.at) : clause.passive && clause.kind === 'it')) return false
  if (!leads(tokens, clause)) return false
  const to = agreement && tokens[clause.to]?.value === 'was' ? clause.to + 2 : clause.to
  return isToBe(told, to, clause.end)
}

/** “There was general agreement”, “A consensus was reached”. */
function isReached(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at)
  return before.some((token) => token.value === 'there') || (tokens[at - 1]?.value === 'a' && tokens[at + 1]?.value === 'was')
}

const OPENS =
  set(`however therefore finally accordingly consequently again instead and but so after following having as since because in given with due
  owing subject on upon by`)

/** What comes before the clause led to it, and tells nothing of somebody else's words or of another meeting. */
function leads(tokens: readonly Token[], { lead, subject }: Clause): boolean {
  const words = tokens.slice(lead.from, subject.from)
  if (words.length === 0) return true
  const cause = is(words[0], CAUSES) || (words[0]!.value === 'however' && words.some(({ value }) => value === 'as'))
  if (words.some((token, i) => isElsewhere(token, words[i + 1]) || (token.value === 'had' && !cause))) return false
  const parted = is(words.at(-1), MARKS) || is(words.at(-1), JOINTS)
  const titled =
    tokens[subject.from]!.capitals !== 'none' &&
    words.every((token) => token.kind !== 'word' || token.capitals !== 'none' || has(token, 'small', 'article'))
  return is(words[0], OPENS) || parted || titled
}

const isElsewhere = (token: Token, next: Token | undefined) =>
  (has(token, 'say') && (token.form === 'past' || token.form === 'third') && token.value !== 'discussed' && !has(token, 'paper')) ||
  is(token, ELSEWHERE) ||
  (has(token, 'earlier') && !(token.value === 'already' || token.value === 'following')) ||
  (token.value === 'last' && next?.value === 'meeting')

/** The meeting itself, without another's name before it: “Norfolk County Council agreed” is another body's doing. */
export function isOurs(tokens: readonly Token[], { from, to }: Clause['subject']): boolean {
  const words = tokens.slice(from, to)
  return (
    words.length > 0 &&
    words.every((token) => has(token, 'body', 'members', 'article') || is(token, OURS)) &&
    words.some((token) => has(token, 'body', 'members'))
  )
}

function weDid(told: Scan, clause: Clause): boolean {
  const { tokens } = told
  if (clause.passive || !isOurs(tokens, clause.subject) || !leads(tokens, clause)) return false
  const { lemma } = clause.verb
  if (lemma === 'vote') return tokens[clause.to]?.value === 'to' && isToBe(told, clause.to, clause.end)
  if (CHARGES.has(lemma))
    return tokens.slice(clause.to, clause.to + 8).some((token, i, near) => token.value === 'to' && near[i + 1]?.capitals === 'none')
  if (SETTLES.has(lemma) && isToBe(told, clause.to, clause.end)) return true
  return DECIDES_ON.has(lemma) && isObject(tokens, clause.to)
}

/** “the quote for lamp oil”, “this request”, “them”. */
function isObject(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.value === 'them') return true
  if (!has(tokens[at], 'article')) return false
  return tokens.slice(at + 1, at + 7).some((token) => has(token, 'paper') || token.kind === 'money')
}

/** “The cost of £21 was approved.”, “This was agreed.” */
export function thingWas(told: Scan, clause: Clause, takes = TAKES): boolean {
  const { tokens } = told
  const { subject, lead } = clause
  const words = tokens.slice(subject.from, subject.to)
  if (!clause.passive || !takes.has(clause.verb.lemma) || lead.to > lead.from || words.length === 0 || words.length > 20) return false
  const first = words[0]!
  /** `Renewal of the lease was agreed.`: a deed by its noun. */
  const deed = words[1]?.value === 'of' && !has(first, 'body', 'members', 'post')
  const known = has(first, 'article', 'paper') || deed || is(first, ALL_OF) || PUT_OFF.has(clause.verb.lemma)
  if (!known || first.capitals === 'none') return false
  if (takes === TAKES && (words.some((token) => has(token, 'theirs')) || has(words[1], 'post') || words[1]?.value === 'clerk')) return false
  if (words.slice(1).some((token) => has(token, 'relative') && token.value !== 'as')) return false
  return ends(tokens, clause, takes !== TAKES) && !isEarlier(tokens, clause.to, clause.end)
}

/** What may follow, so that the sentence is the decision and no more: “as a correct record”, “unanimously”, “by the Board”. */
function ends(tokens: readonly Token[], { to, end, verb }: Clause, whole: boolean): boolean {
  let at = to
  while (at < end && (has(tokens[at], 'unanimous') || tokens[at]!.value === ',')) at++
  if (at >= end) return true
  const { value } = tokens[at]!
  if (value === 'by') return isByUs(tokens, at + 1, end)
  if (value === 'as' || value === 'without' || value === 'in') return value !== 'in' || tokens[at + 1]?.value === 'principle'
  if (value === 'and') return has(tokens[at + 1], 'decide')
  if (value === 'for') return whole || tokens[at + 1]?.value === 'payment'
  if (value === 'subject') return true
  if (value === ':') return whole && verb.lemma !== 'note'
  return whole && (LIMITS.has(value) || (value === 'from' && verb.lemma === 'withdraw'))
}

/** “by the Board”, “by all present”; “by Council Assembly on 25 May” was decided elsewhere. */
const isByUs = (tokens: readonly Token[], at: number, end: number) =>
  (has(tokens[at], 'article', 'members') || is(tokens[at], EVERYONE)) &&
  (isUs(tokens, at) > at || is(tokens[at], THOSE)) &&
  !tokens.slice(at, end).some((token) => token.kind === 'date')

export const rule: Rule<ToldDecision> = {
  name: 'told',
  about: 'A sentence inside running text that tells what the meeting decided',
  source: 'parish and community councils that minute “It was agreed to write to the owner.” in the middle of a paragraph',
  read: readToldDecision,
  examples: [
    { text: 'By consensus it was agreed that:', gives: { verb: 'agreed' } },
    { text: 'Renewal of the lease for a further year was agreed.', gives: { verb: 'agreed' } },
    { text: 'Members of the ferry club were agreed that the lamp was dim.', gives: null },
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
    { text: 'It was proposed by Cllr Quill, seconded by Cllr Vale and unanimously agreed to buy a lamp.', gives: { verb: 'agreed' } },
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
