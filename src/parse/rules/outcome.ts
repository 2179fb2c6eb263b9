import type { Verb } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { isEarlier, isForeign } from './deciding.js'

export interface Outcome {
  /** What was put: null where only “Carried.” or “This was agreed” is printed. */
  of: 'motion' | 'amendment' | 'substantive' | null
  lost: boolean
  verb: Verb
  unanimous: boolean
  /** A word in capitals ends the paragraph: “1 Contract for lamp oil ADOPTED”. */
  shouted?: boolean
}

const LOST = 'lost|defeated|rejected|fell|fallen|failed|not\\s(?:carried|agreed|approved|adopted|supported|passed)'
const WON = 'carried|passed|agreed(?:\\sto)?|approved|adopted'
const WORD = `(?<word>${LOST}|${WON})(?![\\w-])`
const THING = '(?<thing>motions?|amendments?|proposals?|propositions?|recommendations?|substantive|(?:proposed\\s)?change)'
/** On being put to the vote, · Accordingly, · Upon a vote being taken · On the call for the question, */
const LEAD =
  '(?:[(\\[])?(?:[A-Z][\\w ’]{1,70}?,\\s|(?:On|Upon|After|Following)\\s[^.,;]{3,60}?\\s|(?:A|The)\\s(?:[\\w-]+\\s){0,3}?vote\\s[^.,;]{3,50}?\\sand\\s|There\\s(?:was|being)\\sno\\sseconder,?\\s(?:and\\s)?|[A-Z][^.;]{2,90}?\\scasting\\svote(?:\\sof\\sthe\\s\\w+)?(?:\\s(?:for|against|in\\sfavour\\sof)\\s[^.,;]{3,40}?)?(?:,\\s|\\s)(?:and\\s)?)?'
/** Words between the motion and its verb: “as amended”, “set out in paragraph 5”, “, on being put to the vote,”. */
const BETWEEN = '(?:(?:\\sto\\sthe\\s\\w+|,?\\sas\\samended|\\smotion)|[\\s,]{1,2}(?:set\\sout|having|on|when|upon|in)\\s[^.;]{2,60}?,?)?'
const VERB =
  '(?:(?:on\\sa\\sshow\\sof\\shands|was|were|is|be|been|being|had|have|has|then|therefore|thus|duly|put|declared|to|the|vote|meeting|and|it|unanimously|also|which)[\\s,]+){0,10}?'
/** What may follow the word: “carried forward”, “agreed the fee” are something else. */
const REST =
  '(?=\\s*(?:[.,;:()\\]–-]|$)|\\s(?:by|with|on|unanimously|nem|\\d|and|as|without|in\\sfavour|votes?|for\\sthe|due|for\\swant|for\\slack))'
const DIRECT = new RegExp(
  `^${LEAD}(?:(?:the|this|that|his|her)\\s)?(?:[\\w’'-]+\\s){0,3}?${THING}${BETWEEN}[\\s,]+${VERB}${WORD}${REST}`,
  'i',
)
/** … put the motion set out in paragraph 1 to the vote and it was agreed · … seconded the motion, which carried by … */
const PUT = new RegExp(
  `\\b(?:put|seconded)\\s(?:the|this|that|his|her)\\s(?:[\\w’-]+\\s){0,2}?${THING}(?:\\s[^.;]{0,100}?)??,?\\s(?:and|which)\\s(?:the\\smotion\\s)?(?:it\\s)?${VERB}${WORD}${REST}`,
  'i',
)
/** The Chairman proposed that the meeting go on and it was agreed · A motion to grant … was moved, seconded, put to the vote and declared carried */
const MOVED = new RegExp(
  `\\b(?:proposed|moved|seconded)\\b(?:[^.;]|\\.(?=\\d)){0,300}?,?\\s(?:(?:and\\s(?:it|this)|which)\\s(?:was|were)(?:\\s(?:then\\s)?put\\sto\\sthe\\svote\\sand(?:\\swas)?)?|(?:and\\s)?(?:was\\s)?(?:duly\\s)?declared)\\s(?:(?:unanimously|duly|then)\\s)?${WORD}(?=\\s*(?:[.,;]|$)|\\s(?:unanimously|by\\s|nem|without))`,
  'i',
)
const ALONE =
  /^(?:(?:this|it|which)\s(?:was|were)\s(?:duly\s|then\s|therefore\s)?|(?:unanimously|duly|all)\s)?(?<word>not\s(?:carried|agreed)|carried|passed|lost|defeated|agreed|approved|adopted)(?:\s?unanimously|\sby\s(?:all(?:\spresent)?|a\smajority|the\s(?:council|committee|board|panel|meeting)|\d{1,2}\svotes)|\sas\samended|\snem\.?\scon)?(?:[\s,–-]{1,3}(?:\d{1,2}\s?[-–]\s?\d{1,2}|(?:with\s)?\w+\s(?:abstentions?|against)|without\sa\svote))?\.?$/i
/** That the lamp be lit. Carried. */
const LAST = /[^.\s]{2}[.;:”)]\s(?<word>carried|defeated|lost|not\scarried)(?:\sunanimously)?\.?$/i
/** A list of what became of each item: “Contract for lamp oil ADOPTED”. */
const SHOUT = /[a-z\d)’”]\s(?:[–-]\s)?(?<word>ADOPTED|CARRIED|PASSED|LOST|DEFEATED)\.?$/
const UNANIMOUS = /\bunanimous(?:ly)?\b|\bnem\.?\s?con\b/i

/** How a motion fared, told in the first or the last sentences of a paragraph in small letters or in capitals. */
export function readOutcome(text: string): Outcome | null {
  if (text.length > 2500 || /\bit\s(?:was|were)\s*:?\s*$/i.test(text)) return null
  const alone = text.length < 90 ? ALONE.exec(text) : null
  if (alone) return { of: null, ...fared(alone.groups!.word!), unanimous: UNANIMOUS.test(text) }
  const last = LAST.exec(text)
  if (last) return { of: null, ...fared(last.groups!.word!), unanimous: UNANIMOUS.test(last[0]) }
  const shout = /[a-z]/.test(text) ? SHOUT.exec(text) : null
  if (shout) return { of: null, ...fared(shout.groups!.word!), unanimous: false, shouted: true }
  const sentences = text.split(/(?<=[^.\s]{2}[.)\]])\s+(?=[A-Z(“[])/)
  for (const sentence of [...sentences.slice(-2).reverse(), sentences[0]!]) {
    const found = outcomeOf(sentence)
    if (found) return found
  }
  return null
}

const TALK = /\b(?:if|unless|when|whether|should|would|that\sthe|had\sbeen)\b/i

function outcomeOf(sentence: string): Outcome | null {
  const told = DIRECT.exec(sentence) ?? PUT.exec(sentence)
  const found = told && !TALK.test(told[0]) ? told : MOVED.exec(sentence)
  if (!found || isEarlier(sentence)) return null
  const { word, thing = 'motion' } = found.groups as { word: string; thing?: string }
  if (isForeign(sentence, sentence.indexOf(word, found.index)) && !/^not\s/i.test(word)) return null
  return { of: kindOf(thing, found[0]), ...fared(word), unanimous: UNANIMOUS.test(sentence) }
}

function fared(word: string): Pick<Outcome, 'lost' | 'verb'> {
  const lost = new RegExp(`^(?:${LOST})$`, 'i').test(word)
  return { lost, verb: lost ? 'decided' : /^(?:adopted|approved)$/i.test(word) ? 'approved' : 'agreed' }
}

function kindOf(thing: string, printed: string): Outcome['of'] {
  if (/\bsubstantive\b/i.test(printed)) return 'substantive'
  return /^amendment/i.test(thing) ? 'amendment' : 'motion'
}

export const rule: Rule<Outcome> = {
  name: 'outcome',
  about: 'A sentence that tells whether a motion or an amendment was carried or lost',
  source: 'county minutes that print “Motion lost.” under a division; North American “seconded the motion, which carried by …”',
  read: readOutcome,
  examples: [
    { text: 'On being put to the vote, the motion was carried (3 for, 1 against).', gives: { of: 'motion', lost: false } },
    { text: 'Motion lost.', gives: { of: 'motion', lost: true } },
    { text: 'Amendment lost.', gives: { of: 'amendment', lost: true } },
    { text: 'Amendment carried', gives: { of: 'amendment', lost: false } },
    { text: 'Substantive Motion carried.', gives: { of: 'substantive', lost: false } },
    { text: 'Accordingly, the amendment to the Motion fell.)', gives: { of: 'amendment', lost: true } },
    { text: 'The change was not agreed and the order of the agenda was kept', gives: { of: 'motion', lost: true } },
    { text: 'On being put to the vote the amendment was LOST, 2 voting for and 5 against.', gives: { of: 'amendment', lost: true } },
    { text: 'Upon being put to the vote, the motion was declared carried.', gives: { of: 'motion', lost: false } },
    { text: 'The motion was put to the vote and was lost by 47 votes to 17.', gives: { of: 'motion', lost: true } },
    { text: 'The proposal was therefore carried. Cllr Quill asked that his vote be minuted.', gives: { of: 'motion', lost: false } },
    {
      text: 'The Chairman put the motion set out in paragraph 1 to the vote and it was agreed unanimously.',
      gives: { of: 'motion', unanimous: true },
    },
    {
      text: 'The Chairman proposed that Council sit beyond 4.30pm and it was agreed unanimously.',
      gives: { of: 'motion', unanimous: true },
    },
    { text: 'A motion to grant the lamp was moved, seconded, put to the vote and declared carried.', gives: { of: 'motion', lost: false } },
    { text: 'The Mayor put the amendment to the vote and it was lost.', gives: { of: 'amendment', lost: true } },
    {
      text: 'Councilmember Quill seconded the motion, which carried by the following voice vote: Ayes: Inkpot and Quill – 2.',
      gives: { of: 'motion', lost: false },
    },
    {
      text: 'On the call for the question, the motion failed by the following roll call vote: Quill: No; Vale: No.',
      gives: { lost: true },
    },
    {
      text: 'Board Member Quill made a motion to light the lamp. Board Member Vale seconded. The motion passed 6-0.',
      gives: { lost: false },
    },
    { text: 'Member Quill moved it and Member Vale seconded the motion and the motion passed 6-0.', gives: { of: 'motion', lost: false } },
    { text: 'A roll call vote was taken and the motion passed 6-0.', gives: { of: 'motion', lost: false } },
    {
      text: 'The substantive motion, as amended, was put to the vote and carried unanimously.',
      gives: { of: 'substantive', unanimous: true },
    },
    { text: 'The original motion was then put and, on a show of hands, was carried.', gives: { of: 'motion', lost: false } },
    {
      text: 'There being an equality of votes, the Chair exercised his casting vote and the motion was declared carried.',
      gives: { of: 'motion', lost: false },
    },
    { text: 'The vote was tied and on the casting vote of the Chair the motion fell.', gives: { lost: true } },
    {
      text: 'Cllr Quill, seconded by Cllr Vale, moved the recommendation, which was put to the vote and carried by 8 votes to 3.',
      gives: { of: 'motion', lost: false },
    },
    { text: 'Cllr Quill proposed a new lamp. There was no seconder and the motion fell.', gives: { of: 'motion', lost: true } },
    { text: 'The Chair has a casting vote where a motion is neither carried nor lost.', gives: null },
    { text: 'The lamp was moved to the quay, which was agreed with the owner in May.', gives: null },
    { text: 'Unanimously Carried', gives: { of: null, unanimous: true, lost: false } },
    { text: 'This was carried by 5 votes - 1 abstention', gives: { of: null, lost: false } },
    { text: 'Read a third time and passed this day. Carried.', gives: { of: null, lost: false } },
    { text: 'Contract for lamp oil ADOPTED', gives: { of: null, lost: false, verb: 'approved', shouted: true } },
    { text: 'Grant for a lamp LOST', gives: { lost: true, shouted: true } },
    { text: 'This was agreed by the Council.', gives: { of: null, lost: false } },
    { text: 'Not carried', gives: { of: null, lost: true } },
    { text: 'Agreed.', gives: { of: null, lost: false } },
    { text: 'The motion was therefore declared CARRIED and it was', gives: null },
    { text: 'If the motion is carried the lamp is lit.', gives: null },
    { text: 'Cllr Quill proposed a walk and it was agreed that the Clerk would write.', gives: null },
    { text: 'He asked whether the motion was lost.', gives: null },
    { text: 'The motion was debated at length.', gives: null },
    { text: 'The amendment was carried forward to May.', gives: null },
    { text: 'At its meeting in May 2019 the motion was lost.', gives: null },
    { text: 'The proposer and seconder of the motion agreed to the amendment.', gives: null },
    { text: 'The post was moved. Carried out on Friday.', gives: null },
    { text: 'THE PLAN ADOPTED', gives: null },
    { text: 'The motion was declared CARRIED and it was', gives: null },
    { text: 'Works were carried out on the quay.', gives: null },
    { text: 'The motion carried a warning about lamps.', gives: null },
    { text: 'Members agreed that the change would be approved by the Board.', gives: null },
  ],
}
