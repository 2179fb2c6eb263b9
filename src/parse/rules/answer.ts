import { guarded, patternFor } from '../guarded.js'
import type { Rule } from '../rule.js'
import { NAME, tidyName } from './names.js'

export interface AnswerMark {
  /** Who answered, as printed. */
  answeredBy: string | null
  /** Where the answer's own text begins; null where it follows in the next paragraph. */
  textStart: number | null
  /** True where the words are a label and no part of the answer: “Reply:”, “The Leader replied.” */
  label: boolean
}

const OFFICE =
  '(?:[Tt]he\\s)?(?:(?:Deputy\\s)?(?:Leader|Mayor|Chair(?:man)?)|Executive\\sMember|Cabinet\\sMember|Portfolio\\sHolder|Commissioner|Convener|Officer|Clerk)(?:\\sof\\sthe\\s\\w+|\\sfor\\s[A-Z][\\w\\s,&]{2,60}?)?(?:\\s?\\([^()]{2,60}\\))?'
const WORD = '(?:(?:[Ww]ritten|WRITTEN|[Ss]upplementary)\\s)?(?:[Aa]nswer|ANSWER|[Rr]eply|REPLY|[Rr]esponse|RESPONSE|Ateb|Ymateb)'
const LABEL = guarded(
  `^(?:${WORD}(?:\\s(?:to\\s(?:(?:the|that|this|a|his|her|their)\\s)?supplementary(?:\\s[Qq]uestion)?|given))?(?:\\s(?:from|by|given\\sby|of|–|-)\\s(?<by>[^:?]{3,90}?))?|(?<office>${OFFICE}|${NAME})(?:['’]s)?\\s(?:[Ww]ritten\\s)?[Rr](?:esponse|eply))\\s?(?::\\s?-?|[–—-](?=\\s|$)|\\.?$)\\s*`,
  'u',
  /^(?:written\s|supplementary\s)?(?:answer|reply|response|ateb|ymateb)|r(?:esponse|eply)\s?(?::|[–—-](?:\s|$)|\.?$)/i,
)
const SAYS = 'stated|said|explained|advised|confirmed|indicated|assured|informed|thanked|noted|commented'
const REPLIED = guarded(
  `^(?:In\\s(?:response|reply),?\\s)?(?<by>${OFFICE}(?:,\\s${NAME},)?|${NAME}(?:,\\s${OFFICE},)?)\\s?(?:then\\s)?(?:replied|responded|answered|(?:gave|provided)\\s(?:the\\sfollowing|this|a)\\s(?:written\\s)?(?:answer|reply|response)|(?:${SAYS})(?=\\s(?:that|the|him|her|them|M(?:r|s|rs)\\b|Councillor|Cllr)\\b)|(?<!(?:Members|Council|Cabinet|Committee|Board|Panel|Authority|Executive|Assembly|Meeting)\\s)(?:agreed|undertook|offered|promised)(?=\\s(?:that|to)\\b))(?<end>\\s?(?:\\.|:-?|as\\sfollows\\s?[:.]?)?\\s*$)?(?![\\w])`,
  'u',
  /replied|responded|answered|(?:gave|provided)\s(?:the\sfollowing|this|a)\s|(?:agreed|undertook|offered|promised)\s(?:that|to)|(?:stated|said|explained|advised|confirmed|indicated|assured|informed|thanked|noted|commented)\s(?:that|the|him|her|M|Councillor|Cllr)/,
)
const LETTER = /^A(?:\d{1,2})?\s?(?:[:]|\.(?=\s*$))\s*/

/** The mark of an answer, or the sentence that opens one. */
export function readAnswer(text: string): AnswerMark | null {
  const label = patternFor(LABEL, text)?.exec(text) ?? LETTER.exec(text)
  if (label) {
    const rest = text.slice(label[0].length)
    if (/^\s?to\b/i.test(rest) || /^\s?yes\s?\/\s?no/i.test(rest)) return null
    const by = label.groups?.by ?? label.groups?.office
    return { answeredBy: by ? tidyName(by) : null, textStart: rest ? label[0].length : null, label: true }
  }
  const replied = patternFor(REPLIED, text)?.exec(text)
  if (!replied) return null
  const ends = (replied.groups!.end !== undefined && replied.groups!.end !== '') || replied[0].length === text.length
  return { answeredBy: tidyName(replied.groups!.by!.replace(/,$/, '')), textStart: ends ? null : 0, label: ends }
}

export const rule: Rule<AnswerMark> = {
  name: 'answer',
  about: 'Where a question’s answer begins, and who gave it',
  source: 'written questions with Answer, Reply or Response above the answer; minutes with “The Executive Member (…) replied.”',
  read: readAnswer,
  examples: [
    { text: 'Answer', gives: { answeredBy: null, textStart: null, label: true } },
    { text: 'Reply:', gives: { textStart: null, label: true } },
    { text: 'Response: The lamp was lit.', gives: { textStart: 10, label: true } },
    { text: 'Written response:', gives: { label: true } },
    { text: 'Written response: The lamp was lit.', gives: { textStart: 18 } },
    { text: 'Cabinet Member response', gives: { answeredBy: 'Cabinet Member', label: true } },
    { text: 'Reply by Councillor Quill:', gives: { answeredBy: 'Councillor Quill' } },
    {
      text: 'The Executive Member (Cllr Quill) replied.',
      gives: { answeredBy: 'The Executive Member (Cllr Quill)', textStart: null, label: true },
    },
    { text: 'Cllr Quill replied that the lamp was lit.', gives: { answeredBy: 'Cllr Quill', textStart: 0, label: false } },
    { text: 'The Leader, Councillor Quill, replied:', gives: { answeredBy: 'The Leader, Councillor Quill', label: true } },
    {
      text: 'The Portfolio Holder for Lamps, Councillor Quill, gave the following answer:',
      gives: { answeredBy: 'The Portfolio Holder for Lamps, Councillor Quill', textStart: null, label: true },
    },
    { text: 'Cllr Quill undertook to provide a written answer.', gives: { answeredBy: 'Cllr Quill', textStart: 0, label: false } },
    { text: 'Response to the supplementary:', gives: { answeredBy: null, textStart: null, label: true } },
    { text: 'Reply given by Cllr Quill:', gives: { answeredBy: 'Cllr Quill', label: true } },
    { text: 'Response to supplementary planning guidance', gives: null },
    { text: 'Members agreed to write.', gives: null },
    { text: 'Mr Quill gave the following talk:', gives: null },
    { text: 'The Leader responded:', gives: { answeredBy: 'The Leader', label: true } },
    { text: 'A.', gives: { label: true } },
    { text: 'A1: The lamp was lit.', gives: { textStart: 4 } },
    { text: 'Response to consultation – Lamps', gives: null },
    { text: 'Answer: Yes/No', gives: null },
    { text: 'A. The lamp report', gives: null },
    { text: 'Responses were mixed.', gives: null },
    { text: 'In answer to questions the officer told of lamps', gives: null },
    { text: 'Members asked whether Cllr Quill had replied', gives: null },
  ],
}
