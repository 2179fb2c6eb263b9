import { guarded, patternFor } from '../guarded.js'
import type { Rule } from '../rule.js'
import { sentences } from '../sentences.js'
import { readAnswer } from './answer.js'
import { toAsker } from './asker.js'
import { NAME } from './names.js'
import { after, LABEL, plain, type QuestionMark } from './question-mark.js'

/** In respect of question 1, Councillor X asked … */
const ABOUT =
  /^(?:\(?[\d.]{1,8}\)?\s+)?(?<text>(?:In\s(?:respect|relation)\s(?:of|to)|With\s(?:regard|reference|respect)\sto|Regarding)\s(?:public\s|member\s)?question\s(?:no\.?\s|number\s)?(?<number>\d{1,3}[a-z]?)\b,?\s(?<who>.{3,90}?)\s(?:asked|enquired|expressed|requested|queried|sought|wished|said|stated)\b)/i
/** `… asked the Leader of the Council whether …`: of whom, up to what was asked. */
const OF = new RegExp(
  `^\\s(?<of>(?:[Tt]he\\s)?(?:(?:Deputy\\s)?Leader(?:\\sof\\sthe\\sCouncil)?|Mayor|Chair(?:man)?|(?:Cabinet|Executive)\\sMember(?:\\sfor\\s[A-Z][\\w\\s,&]{2,60}?)?|Portfolio\\sHolder(?:\\sfor\\s[A-Z][\\w\\s,&]{2,60}?)?)|${NAME})(?:,)?\\s(?=(?:whether|if|why|how|what|when|where|who|which|for(?!\\s\\p{Lu})|about|to|that)\\b)`,
  'u',
)
const SUPPLEMENT = guarded(
  `^${LABEL}(?<text>(?:[Ii]n|[Bb]y\\sway\\sof|[Aa]s)\\s(?:(?:his|her|their|a|an)\\s)?supplementary(?:\\squestion)?,?\\s(?<asker>${NAME})\\s(?:asked|stated|enquired|said|queried|sought|wished|requested|questioned|noted|referred))`,
  'u',
  /(?:in|of|as)\s(?:(?:his|her|their|an?)\s)?supplementary/i,
)
/** `Cllr Quill asked a supplementary question as to whether …` · `Mr Quill thanked the Leader and asked, as a supplementary, if …` */
const PUT = guarded(
  `^${LABEL}(?<text>(?<asker>${NAME})(?:\\sthen)?\\s(?:thanked\\s[^.:;?]{3,80}?\\sand\\s(?:then\\s)?)?(?:asked|put|posed|raised)(?:,|\\s(?:the\\s)?(?!(?:[^.:;?]{0,50}?\\s)?(?:if|whether)\\s)\\p{Lu}[^.:;?]{2,50}?,?)?\\s(?:as\\sa|by\\sway\\sof\\s(?:a\\s)?|a|one|his|her|their)\\s?supplementary(?:\\squestion)?,?\\s(?=as\\sto|about|on\\s|if|whether|how|what|when|where|which|who|why|regarding|relating|concerning|seeking|in\\srelation|for\\s))`,
  'u',
  /supplementary(?:\squestion)?,?\s(?:as\sto|about|on\s|if|whether|how|wh|regarding|relating|concerning|seeking|in\srelation|for\s)/,
)
const SUPPLEMENTARY =
  /^(?:(?:\(?\d{1,3}[.)]|[a-z][.)])\s*)?(?:Supplementary(?:\s(?:question|Question))?|SUPPLEMENTARY(?:\sQUESTION)?)(?:\s(?<number>\d{1,3}[a-z]?))?\s?(?::-?\s*|[–—-]\s+|$)/

/** A supplementary, by its heading, by its own words, or by the number of the question it follows. */
export function readSupplementary(text: string): QuestionMark | null {
  const told = patternFor(SUPPLEMENT, text)?.exec(text) ?? putIn(text)
  if (told) return { ...plain, supplementary: true, asker: toAsker(told.groups!.asker!), textStart: text.indexOf(told.groups!.text!) }
  const head = SUPPLEMENTARY.exec(text)
  if (!head) return readAbout(text)
  return { ...plain, supplementary: true, number: head.groups!.number ?? null, textStart: after(text, head[0].length) }
}

/** A person puts it; “Members put a supplementary question about …” is talk. */
function putIn(text: string): RegExpExecArray | null {
  const found = patternFor(PUT, text)?.exec(text)
  return found && toAsker(found.groups!.asker!) ? found : null
}

function readAbout(text: string): QuestionMark | null {
  const found = /question\s(?:no\.?\s|number\s)?\d/i.test(text) ? ABOUT.exec(text) : null
  if (!found) return null
  const [, ...later] = sentences(text)
  return {
    ...plain,
    number: found.groups!.number!,
    asker: toAsker(found.groups!.who!),
    askedOf: OF.exec(text.slice(found[0].length))?.groups?.of ?? null,
    answeredBy: later.map((sentence) => readAnswer(sentence)?.answeredBy).find(Boolean) ?? null,
    supplementary: true,
    textStart: text.indexOf(found.groups!.text!),
  }
}

export const rule: Rule<QuestionMark> = {
  name: 'supplementary',
  about: 'A supplementary question, which follows its question and never stands for it',
  source: 'minutes that print only the supplementaries, keyed by question number, and those that print them below each answer',
  read: readSupplementary,
  examples: [
    { text: 'Supplementary question', gives: { supplementary: true, number: null, textStart: null } },
    { text: 'Supplementary question: Who lit the lamp?', gives: { textStart: 24 } },
    { text: 'In his supplementary, Mr. Quill stated that the lamp was out.', gives: { supplementary: true, textStart: 0 } },
    {
      text: 'By way of a supplementary question, Cllr Quill asked who lit it.',
      gives: { asker: { name: 'Cllr Quill', organisation: null } },
    },
    { text: 'By way of supplementary question Ms Quill asked who lit it.', gives: { asker: { name: 'Ms Quill', organisation: null } } },
    {
      text: 'Councillor Quill asked a supplementary question as to whether the lamp was lit.',
      gives: { supplementary: true, asker: { name: 'Councillor Quill', organisation: null }, textStart: 0 },
    },
    {
      text: 'Mr Quill thanked Councillor Inkpot and asked, as a supplementary, if the old lamps would be sold.',
      gives: { supplementary: true, asker: { name: 'Mr Quill', organisation: null }, textStart: 0 },
    },
    { text: 'Councillor Quill asked the Leader a supplementary question about lamps.', gives: { supplementary: true, textStart: 0 } },
    { text: 'The Chair asked Mr Quill if he had a supplementary question about lamps.', gives: null },
    { text: 'Members put a supplementary question about lamps.', gives: null },
    { text: 'Mr Quill did not ask a supplementary question.', gives: null },
    {
      text: '62.1 In respect of question 1, Cllr Quill asked about the lamp.',
      gives: { number: '1', asker: { name: 'Cllr Quill', organisation: null }, textStart: 5 },
    },
    {
      text: '62.2 In respect of question 4, Cllr Quill asked the Leader of the Council whether it was lit. In response, Cllr Inkpot replied that it was.',
      gives: { number: '4', askedOf: 'the Leader of the Council', answeredBy: 'Cllr Inkpot' },
    },
    {
      text: 'In respect of question 5, Cllr Quill asked the Cabinet Member for Lamps and Quays why it was dark. Cllr Inkpot stated that it rained.',
      gives: { askedOf: 'the Cabinet Member for Lamps and Quays', answeredBy: 'Cllr Inkpot' },
    },
    { text: 'In respect of question 6, Cllr Quill asked the Leader better lamps were lit.', gives: { askedOf: null, answeredBy: null } },
    { text: 'With regard to question 7, Councillor Quill asked who lit it.', gives: { number: '7', textStart: 0 } },
    { text: 'In respect of question 7 the lady from the quay expressed concern about lamps', gives: { number: '7', asker: null } },
    { text: 'Only one supplementary question is allowed per member', gives: null },
    { text: 'No supplementary question', gives: null },
    { text: 'The following supplementary questions were asked:', gives: null },
    { text: 'Supplementary agenda', gives: null },
    { text: 'In respect of questions, the rules are long', gives: null },
  ],
}
