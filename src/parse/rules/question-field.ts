import type { Asker } from '../../records/record.js'
import { withoutEnd } from '../../writing/ends.js'
import type { Rule } from '../rule.js'
import { toAsker } from './asker.js'

export interface QuestionField {
  asker?: Asker
  askedOf?: string
  answeredBy?: string
}

const FIELD = /^(?<field>(?:asked|submitted)\sby|from|answered\sby|(?:addressed\s)?to)\s?:\s(?<who>\S.{2,120})$/i

/** A line between a question's number and its words that names who asked or who is to answer. */
export function readQuestionField(line: string): QuestionField | null {
  const found = FIELD.exec(line.trim())
  if (!found) return null
  const who = withoutEnd(found.groups!.who!, ',:;.')
  if (/\?/.test(who)) return null
  if (/^answered/i.test(found.groups!.field!)) return { answeredBy: who }
  if (/to$/i.test(found.groups!.field!)) return { askedOf: who }
  const asker = toAsker(who)
  return asker && { asker }
}

export const rule: Rule<QuestionField> = {
  name: 'question-field',
  about: 'A line under a question’s number that names who asked or of whom',
  source: 'councils that print “Asked by:” and “Answered by:”, or “From:” and “To:”, over each question',
  read: readQuestionField,
  examples: [
    { text: 'Asked by: Councillor Quill', gives: { asker: { name: 'Councillor Quill', organisation: null } } },
    { text: 'From: Mr Ray Quill, Lamp Row Society', gives: { asker: { name: 'Mr Ray Quill', organisation: 'Lamp Row Society' } } },
    { text: 'To: Cabinet Member for Lamps (Councillor Inkpot)', gives: { askedOf: 'Cabinet Member for Lamps (Councillor Inkpot)' } },
    { text: 'Answered by: The Leader', gives: { answeredBy: 'The Leader' } },
    { text: 'From: what day is the lamp lit?', gives: null },
    { text: 'From May: the lamp is lit', gives: null },
    { text: 'To the Leader', gives: null },
  ],
}
