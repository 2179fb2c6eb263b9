import type { Rule } from '../rule.js'
import { isForeign, mark, type ResolutionMark } from './deciding.js'

const WON = 'carried|passed|approved|agreed|adopted'
const LOST = 'lost|defeated|rejected|fell|not\\scarried|failed|fallen'
const MOTION =
  '(?:substantive\\s|original\\s|amended\\s|revised\\s)?(?:motion|amendment|proposal|recommendations?|proposition|resolution)s?'
const PUT = `(?:,?\\s(?:as\\samended|having\\sbeen\\sput|on\\sbeing\\sput(?:\\sto\\sthe\\s(?:vote|meeting))?|when\\sput\\sto\\sthe\\svote),?)?`
const RESULT = new RegExp(
  `^(?:(?:the|this|that)\\s)?(?:[\\w-]+\\s){0,2}?${MOTION}${PUT}\\s(?:(?:was|were)\\s)?(?:(?:then|therefore|duly|put(?:\\sto\\sthe\\s(?:vote|meeting))?|declared|and|unanimously|to\\shave\\sbeen|been)[\\s,]+(?:(?:was|were)\\s)?){0,5}(?<word>${WON}|${LOST})(?![\\w-])`,
  'i',
)
const ALONE = /^(?:(?:unanimously|motion|duly)\s)?(?<word>carried|passed|lost|not\scarried|defeated)(?![\w-])[^.]{0,60}\.?\s*$/i
const TAIL = /\b(?:motion|amendment)\b[^.]{0,120}\b(?:declared|was|and)\s(?<word>CARRIED|LOST)\b[^.]{0,80}\.?\s*$/

/** The result of a motion or amendment, told as a line of its own. */
export function readMotionResult(text: string): ResolutionMark | null {
  if (/\bit\s(?:was|were)\s*:?\s*$/i.test(text) || /\b(?:if|unless|when)\b/i.test(text.slice(0, 60))) return null
  const found = RESULT.exec(text) ?? ALONE.exec(text) ?? TAIL.exec(text)
  if (!found) return null
  const end = found.index + found[0].length
  const word = found.groups!.word!
  const keyword = end - (found[0].length - found[0].lastIndexOf(word))
  if (isForeign(text, keyword) && !/declared\sto\shave\sbeen/i.test(found[0])) return null
  const lost = new RegExp(`^(?:${LOST})$`, 'i').test(word)
  const after = keyword + word.length
  const shouted = word === word.toUpperCase() || /^\w+$/.test(text.slice(0, after))
  return {
    ...mark(text, 'agreed', shouted || found.index + found[0].indexOf(word) === 0, 0, after),
    open: false,
    kind: lost ? 'lost' : 'decision',
    unanimous: /unanimous/i.test(text),
  }
}

export const rule: Rule<ResolutionMark> = {
  name: 'motion-result',
  about: 'A line that tells how a motion, amendment or proposal fared',
  source: 'county and Scottish minutes that put motions and declare them carried or lost; North American “Carried.”',
  read: readMotionResult,
  examples: [
    { text: 'Carried.', gives: { verb: 'agreed', kind: 'decision', stated: true, open: false } },
    { text: 'CARRIED', gives: { kind: 'decision', stated: true } },
    { text: 'Unanimously Carried', gives: { unanimous: true, kind: 'decision' } },
    { text: 'Passed Unanimously.', gives: { unanimous: true } },
    { text: 'Carried without a vote', gives: { kind: 'decision', unanimous: false } },
    { text: 'The motion was put and CARRIED.', gives: { kind: 'decision', stated: true } },
    { text: 'The motion was put and LOST.', gives: { kind: 'lost', start: 0 } },
    { text: 'The amendment was declared to have been CARRIED.', gives: { kind: 'decision' } },
    { text: 'The amendment was put to the vote and was lost by 47 votes to 17.', gives: { kind: 'lost', stated: false } },
    { text: 'The amendment fell.', gives: { kind: 'lost' } },
    { text: 'The motion was not carried.', gives: { kind: 'lost' } },
    { text: 'Motion carried 31 votes to 29.', gives: { kind: 'decision' } },
    { text: 'The motion, on being put to the vote, was unanimously agreed.', gives: { unanimous: true, kind: 'decision' } },
    { text: 'The motion was therefore declared CARRIED and it was', gives: null },
    { text: 'Carried out works to the lamp and the quay wall over the winter, at a cost of forty pounds.', gives: null },
    { text: 'Passed to the Clerk were the keys. The lamp is lit.', gives: null },
    { text: 'If the motion is carried the lamp is lit.', gives: null },
    { text: 'Works were carried out.', gives: null },
    { text: 'The motion was debated at length.', gives: null },
    { text: 'Lost dogs should be reported to the warden, who will keep them for a week and then send on.', gives: null },
  ],
}
