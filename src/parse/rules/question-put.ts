import { guarded, patternFor } from '../guarded.js'
import type { Rule } from '../rule.js'
import { toAsker } from './asker.js'
import { NAME } from './names.js'
import { after, LABEL, plain, type QuestionMark, trimmed } from './question-mark.js'

const FOR_OFFICE = '(?:\\s?,?\\s?of\\s(?<of>[^,:]{2,60}?))'
const ASKED = `(?<asker>${NAME})(?:,\\s[^,]{2,60},)?${FOR_OFFICE}?\\s(?:\\([^()]{2,60}\\)\\s)?asked`

/** NAME of Quay ward asked the following question of NAME · NAME asked the Leader of the Council the following question: */
const PUT = guarded(
  `^${LABEL}${ASKED}\\s(?:(?<of3>(?:the\\s)?\\p{Lu}[^:?.]{2,120}?),?\\s)?(?:the\\sfollowing|a|their|this)\\s(?<supplementary>supplementary\\s)?question(?:\\s(?:of|to)\\s(?<of2>(?!which\\s)[^:?]{3,160}?))?(?:,?\\s(?:of|for)\\swhich\\s[^:?]{3,80}?)?(?:\\s?:-?\\s*|\\.?$)`,
  'u',
  /\sasked\s[^:?]{0,130}(?:the\sfollowing|a|their|this)\s(?:supplementary\s)?question/,
)
/** 1. NAME, Body, to ask the Leader of the Council: */
const TO_ASK = guarded(
  `^${LABEL}(?<asker>${NAME})(?:\\s?\\([^()]{2,60}\\)|,\\s(?<role>[^,:?]{2,80}))?,?\\s(?:to\\sask|will\\sask)\\s(?<of>(?:the\\s)?\\p{Lu}[^:?.]{2,140}?)(?<end>\\s?:-?\\s*|\\.?$)`,
  'u',
  /\s(?:to|will)\sask\s/,
)

/** A question announced by who puts it, and to whom; its words follow. */
export function readPut(text: string): QuestionMark | null {
  return readAsked(text) ?? readToAsk(text)
}

function readAsked(text: string): QuestionMark | null {
  const found = patternFor(PUT, text)?.exec(text)
  if (!found) return null
  const { label, asker, of, of2, of3, supplementary } = found.groups as Record<string, string | undefined>
  const named = toAsker(of ? `${asker}, of ${of}` : asker!)
  const askedOf = of2 ?? of3
  return (
    named && {
      ...plain,
      number: label ?? null,
      asker: named,
      askedOf: askedOf ? trimmed(askedOf) : null,
      supplementary: supplementary !== undefined,
      textStart: after(text, found[0].length),
    }
  )
}

function readToAsk(text: string): QuestionMark | null {
  const found = patternFor(TO_ASK, text)?.exec(text)
  if (!found) return null
  const { label, asker, role, of } = found.groups as Record<string, string | undefined>
  const named = toAsker(role ? `${asker}, ${role}` : asker!)
  return named && { ...plain, number: label ?? null, asker: named, askedOf: trimmed(of!), textStart: after(text, found[0].length) }
}

export const rule: Rule<QuestionMark> = {
  name: 'question-put',
  about: 'A question announced by who puts it: “X asked the Leader the following question:”, “X to ask the Leader:”',
  source: 'council minutes that print each question of which notice was given below the name of who put it',
  read: readPut,
  examples: [
    {
      text: 'a)    Ann Quill of Quay ward asked the following question of Councillor Inkpot, Cabinet member for Lamps',
      gives: {
        asker: { name: 'Ann Quill', organisation: 'Quay ward' },
        askedOf: 'Councillor Inkpot, Cabinet member for Lamps',
        textStart: null,
      },
    },
    {
      text: 'i) Mr Ray Quill asked the Leader of the Council the following question:',
      gives: { asker: { name: 'Mr Ray Quill', organisation: null }, askedOf: 'the Leader of the Council', textStart: null },
    },
    {
      text: '1. Mr Ray Quill, Lamp Row Society, to ask the Portfolio Holder for Lamps:',
      gives: {
        number: '1',
        asker: { name: 'Mr Ray Quill', organisation: 'Lamp Row Society' },
        askedOf: 'the Portfolio Holder for Lamps',
        textStart: null,
      },
    },
    { text: 'Mr Ray Quill to ask about lamps:', gives: null },
    {
      text: 'Councillor Quill asked the Leader the following question of which notice had been given:',
      gives: { asker: { name: 'Councillor Quill', organisation: null }, askedOf: 'the Leader', textStart: null },
    },
    { text: 'Members asked the following question', gives: null },
    { text: 'Mr Quill asked about the lamp.', gives: null },
  ],
}
