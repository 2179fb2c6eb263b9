import { guarded, patternFor } from '../guarded.js'
import type { Rule } from '../rule.js'
import { type AnswerMark, readAnswer } from './answer.js'
import { toAsker } from './asker.js'
import { NAME } from './names.js'
import { after, LABEL, plain, type QuestionMark, trimmed } from './question-mark.js'
import { readPut } from './question-put.js'
import { readSupplementary } from './supplementary.js'
import { anyOf, TITLES } from './words.js'

export { readAnswer } from './answer.js'
export { readAskerBrackets } from './asker.js'
export type { QuestionMark } from './question-mark.js'

const SORT = "(?:(?:[Pp]ublic|PUBLIC|[Ww]ritten|[Oo]ral|[Mm]ember(?:[’']?s)?|[Cc]ouncillor)\\s)?"
const WORD = '(?:Questions?|QUESTIONS?|Cwestiwn)'
/** Question 1: · Questions 2 · Question 3; Councillor X noted */
const NUMBERED = guarded(
  `^${LABEL}(?:${SORT}${WORD}|(?:Public|Written|Oral|Member(?:[’']?s)?)\\squestion)\\s?(?:[Nn]o\\.?\\s?|[Nn]umber\\s)?(?<number>\\d{1,3}[a-z]?)\\s?(?<mark>\\)?[:;.–—-]{1,2}|\\)|(?=\\s*$)|(?=\\s(?:${NAME})\\sasked\\b)|(?=\\s(?:(?:submitted|asked|received|put)\\s)?(?:[Ff]rom|[Bb]y)\\s))\\s*`,
  'u',
  /(?:question|cwestiwn)s?\s?(?:no\.?\s?|number\s)?\d/i,
)
/** Q1  Councillor X to the Executive Member (Y):- · PQ1 - text */
const SHORT = /^(?<sort>[PMC]?)Q\.?\s?(?<number>\d{1,3})\s?(?<mark>[:.–—-]{0,2})\s*(?=[^\s)]|$)/
/** Question from NAME to NAME · Supplementary question by NAME */
const FROM = new RegExp(
  `^${LABEL}${SORT}(?:(?<supplementary>[Ss]upplementary\\s)?${SORT}(?:[Qq]uestions?|QUESTIONS?)|(?<short>Supplementary))\\s(?:(?:asked|submitted|received|put|raised)\\s)?(?:[Ff]rom|[Bb]y|FROM|BY)\\s?:?\\s(?<who>[^:?]{3,200}?)(?<end>\\s?:-?\\s*|\\s*\\.?$)`,
)
const LETTERED = /^Q\s?(?::|[.–-](?=\s.{5,}\?))\s*(?=\S)/
const SAYS =
  'asked|noted|requested|enquired|stated|commented|appreciated|welcomed|queried|thanked|said|sought|wished|expressed|referred|suggested|raised'
const SAID = guarded(`^(?<who>${NAME})\\s(?:${SAYS})\\b`, 'u', new RegExp(`\\s(?:${SAYS})\\b`))
/** What every question and every answer's mark holds; most paragraphs hold none of it. */
const HINT = /question|cwestiwn|supplementary|\bask|\b[PMC]?Q\.?\s?\d|^Q\s?[:.–-]|answer|ateb|ymateb|repl|respon|^A\d{0,2}\s?[:.]/i

/** A question put in advance or formally, or the mark of its answer. The paragraph may carry its label. */
export function readQuestion(text: string): QuestionMark | null {
  if (!HINT.test(text)) return null
  return (
    readSupplementary(text) ?? readFrom(text) ?? readPut(text) ?? readLettered(text) ?? readNumbered(text) ?? answerMark(readAnswer(text))
  )
}

function answerMark(answer: AnswerMark | null): QuestionMark | null {
  return answer?.label ? { ...plain, answer: true, answeredBy: answer.answeredBy, textStart: answer.textStart } : null
}

function readFrom(text: string): QuestionMark | null {
  const found = FROM.exec(text)
  if (!found) return null
  const { label, who, supplementary, short } = found.groups as Record<string, string | undefined>
  const [from, to] = splitTo(who!)
  const asker = toAsker(from)
  if (!asker && !/^an?\s(?:resident|member|parishioner)\b/i.test(from)) return null
  return {
    ...plain,
    number: label ?? null,
    asker,
    askedOf: to,
    supplementary: (supplementary ?? short) !== undefined,
    textStart: after(text, found[0].length),
  }
}

/** `Q: Mrs Quill asked who lit it.` · `Q. Who lit it?` · `Q. Mr Quill: Who lit it?`: a stop may be that of a list of letters, so that a question must be asked. */
function readLettered(text: string): QuestionMark | null {
  const found = LETTERED.exec(text)
  if (!found) return null
  const who = /^(?<who>[^:?]{3,120}):\s/.exec(text.slice(found[0].length))
  const asker = who ? toAsker(who.groups!.who!) : null
  if (asker) return { ...plain, asker, textStart: after(text, found[0].length + who![0].length) }
  const said = patternFor(SAID, text.slice(found[0].length))?.exec(text.slice(found[0].length))
  return { ...plain, asker: said ? toAsker(said.groups!.who!) : null, textStart: found[0].length }
}

function readNumbered(text: string): QuestionMark | null {
  const found = patternFor(NUMBERED, text)?.exec(text) ?? shortHead(text)
  if (!found) return null
  const rest = text.slice(found[0].length)
  const short = found.groups!.sort !== undefined
  const head = /^(?:(?:(?:submitted|asked|received|put)\s)?(?:[Ff]rom|[Bb]y)\s)?(?<who>[^?:]{3,160}?)\s?(?::-?|$)\s*/.exec(rest)
  const [from, to] = head ? splitTo(head.groups!.who!) : ['', null]
  const asker = head && (to || BY.test(rest)) ? toAsker(from.replace(BY, '')) : null
  if (asker)
    return { ...plain, number: found.groups!.number!, asker, askedOf: to, textStart: after(text, found[0].length + head![0].length) }
  const said = patternFor(SAID, rest)?.exec(rest)
  const named = !said && TITLED.test(rest) && !/[?:]/.test(rest) ? toAsker(rest) : null
  if (named) return { ...plain, number: found.groups!.number!, asker: named }
  if (rest && !said && short && found.groups!.sort === '' && !/\?\s*$/.test(rest)) return null
  return {
    ...plain,
    number: found.groups!.number!,
    asker: said ? toAsker(said.groups!.who!) : null,
    textStart: said && rest.length === said[0].length ? null : after(text, found[0].length),
  }
}

const BY = /^(?:(?:submitted|asked|received|put)\s)?(?:from|by)\s/i

/** `Question 2 – Mr Ray Quill`: the asker alone. Without a title it may be what the question is about. */
const TITLED = new RegExp(`^(?:${anyOf(TITLES)})\\.?\\s\\p{Lu}`, 'u')

function shortHead(text: string): RegExpExecArray | null {
  const found = SHORT.exec(text)
  if (!found || (found.groups!.sort === '' && found.groups!.mark === '' && !/\sto\s|\sasked\b/.test(text))) return null
  return found
}

/** “NAME to NAME, Cabinet Member for …”: the two sides of it. */
function splitTo(who: string): [string, string | null] {
  const at = who.search(/,?\sto\s(?=(?:the\s)?\p{Lu})/u)
  return at < 0 ? [who, null] : [who.slice(0, at), trimmed(who.slice(at).replace(/^,?\sto\s/, ''))]
}

export const rule: Rule<QuestionMark> = {
  name: 'question',
  about: 'A question put in advance or formally: its number, who asked, of whom, and where its text begins',
  source: 'the five shapes of public and members’ questions; “Members asked a range of questions” is none of them',
  read: readQuestion,
  examples: [
    { text: 'Question 1:', gives: { number: '1', asker: null, textStart: null, answer: false } },
    {
      text: 'Question from Mr Idris Quill, on behalf of residents at Lock Row',
      gives: { asker: { name: 'Mr Idris Quill', organisation: 'residents at Lock Row' }, textStart: null },
    },
    { text: 'Supplementary from Councillor Quill: Who lit it?', gives: { supplementary: true, textStart: 37 } },
    { text: 'Question 2 – Mr Ray Quill', gives: { number: '2', asker: { name: 'Mr Ray Quill', organisation: null }, textStart: null } },
    {
      text: 'Written question 1 submitted by Councillor Quill:',
      gives: { number: '1', asker: { name: 'Councillor Quill', organisation: null } },
    },
    { text: 'Question 2 – Lamp Quay', gives: { number: '2', asker: null, textStart: 13 } },
    {
      text: 'Q: Mrs Vale asked why the lamp was out.',
      gives: { number: null, asker: { name: 'Mrs Vale', organisation: null }, textStart: 3 },
    },
    { text: 'Q. Why is the lamp out?', gives: { asker: null, textStart: 3 } },
    { text: 'Q. Lamps on the quay', gives: null },
    { text: 'Questions 2', gives: { number: '2', textStart: null } },
    { text: 'Question 4: Why is the lamp out?', gives: { number: '4', textStart: 12 } },
    {
      text: 'Question 1 – Mr Ray Quill asked',
      gives: { number: '1', asker: { name: 'Mr Ray Quill', organisation: null }, textStart: null },
    },
    {
      text: 'Question1 – Mr Ray Quill asked why the lamp was out.',
      gives: { number: '1', asker: { name: 'Mr Ray Quill', organisation: null }, textStart: 12 },
    },
    {
      text: '22.1 Question 3; Councillor Quill noted that the lamp was out.',
      gives: { number: '3', asker: { name: 'Councillor Quill', organisation: null }, textStart: 17 },
    },
    {
      text: 'Q1  Councillor Quill to the Executive Member (Inkpot):-',
      gives: {
        number: '1',
        asker: { name: 'Councillor Quill', organisation: null },
        askedOf: 'the Executive Member (Inkpot)',
        textStart: null,
      },
    },
    { text: 'PQ1 - Why is the lamp out', gives: { number: '1', textStart: 6 } },
    {
      text: '1.     Question from Ann Quill to Cabinet Member for Lamps, Councillor Inkpot',
      gives: { number: '1', asker: { name: 'Ann Quill', organisation: null }, askedOf: 'Cabinet Member for Lamps, Councillor Inkpot' },
    },
    {
      text: 'Question by Ann Quill to Ben Inkpot, Cabinet Member for Lamps',
      gives: { asker: { name: 'Ann Quill', organisation: null }, askedOf: 'Ben Inkpot, Cabinet Member for Lamps', textStart: null },
    },
    { text: 'Question by Ann Quill to Ben Inkpot,', gives: { askedOf: 'Ben Inkpot' } },
    { text: 'Question by Ann Quill', gives: { asker: { name: 'Ann Quill', organisation: null }, askedOf: null } },
    { text: '1. Public Question from Ann Quill', gives: { number: '1', asker: { name: 'Ann Quill', organisation: null } } },
    {
      text: 'Question from Mr Quill, on behalf of Lamp Watch: Why is the lamp out?',
      gives: { asker: { name: 'Mr Quill', organisation: 'Lamp Watch' }, textStart: 49 },
    },
    {
      text: 'Question 2 – Ann Quill commented on the lamp and asked who lit it.',
      gives: { number: '2', asker: { name: 'Ann Quill', organisation: null }, textStart: 13 },
    },
    { text: 'Q. Mr Quill (Lamp Club): Who lit it?', gives: { asker: { name: 'Mr Quill', organisation: 'Lamp Club' }, textStart: 25 } },
    { text: 'Q. The lamps: who lit them?', gives: { asker: null, textStart: 3 } },
    { text: 'Supplementary question', gives: { supplementary: true, textStart: null } },
    { text: 'Supplementary Question from Ann Quill', gives: { supplementary: true, asker: { name: 'Ann Quill', organisation: null } } },
    { text: 'In his supplementary, Mr. Quill stated that the lamp was out.', gives: { supplementary: true, textStart: 0 } },
    {
      text: '62.1 In respect of question 1, Cllr Quill asked about the lamp.',
      gives: { number: '1', supplementary: true, asker: { name: 'Cllr Quill', organisation: null }, textStart: 5 },
    },
    {
      text: 'In respect of question 7 the lady from the quay expressed concern about lamps',
      gives: { number: '7', asker: null, textStart: 0 },
    },
    { text: 'The Executive Member (Inkpot) replied.', gives: { answer: true, answeredBy: 'The Executive Member (Inkpot)' } },
    { text: 'Written response:', gives: { answer: true, textStart: null } },
    { text: 'Members asked a range of questions on lamps.', gives: null },
    { text: 'Question time', gives: null },
    { text: 'Questions from the public', gives: null },
    { text: 'Questions to the Commissioner', gives: null },
    { text: 'Question of lamps, to be discussed', gives: null },
    { text: 'None.', gives: null },
    { text: 'Questions 9, 10 and 11 must be answered.', gives: null },
    { text: 'Question 1 was answered in writing.', gives: null },
    { text: 'Only one supplementary question is allowed per member', gives: null },
    { text: 'No supplementary question', gives: null },
    { text: 'The following supplementary questions were asked:', gives: null },
    { text: 'Questions must be received by noon on 4 May and hold no more than 50 words.', gives: null },
    { text: 'Q1) How bright is the lamp, on a scale of 1 to 10?', gives: null },
    { text: 'Q1 performance was good', gives: null },
    { text: 'Q.4 – There was an issue with lamps last year.', gives: null },
    { text: 'In response to a question from a member, the officer told of lamps', gives: null },
    { text: 'Following a question from a Member on lamps', gives: null },
  ],
}
