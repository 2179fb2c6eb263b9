import type { Rule } from '../rule.js'

const WHY = 'not\\s(?:present|in\\sattendance|able\\sto\\s(?:attend|be\\spresent))|absent|unable\\sto\\s(?:attend|be\\spresent)'
const ABSENT = new RegExp(
  `^(?:(?:As|Since|Because)\\s)?(?:[Tt]he\\s(?:questioner|member|[Cc]ouncillor)|(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,5}?\\p{Lu}[\\p{L}’'-]*)\\s(?:was|were|is|had\\sbeen)\\s(?:${WHY})`,
  'u',
)
const ABSENCE = /^in\s(?:the\sabsence\sof\s|(?:his|her|their)\sabsence)[^.?]{0,120}\b(?:questions?|answer|reply|response)\b/i
const WITHDRAWN = /^(?:the|this)\squestion\s(?:was|had\sbeen)\s(?:not\s(?:put|asked)|withdrawn)\b/i
const WRITTEN = /^(?:an?|the)\swritten\s(?:answer|response|reply)\s(?:would|will|was|is|to)\b/i

/** What is told in place of a question's words or of its answer: that nobody was there to put it, or that it is answered in writing. */
export function readNotPut(text: string): { notPut: true } | null {
  if (text.length > 400 || text.includes('?')) return null
  const told =
    WRITTEN.test(text) ||
    WITHDRAWN.test(text) ||
    ABSENCE.test(text) ||
    (ABSENT.test(text) && /question|written|repl|answer|respon/i.test(text))
  return told ? { notPut: true } : null
}

export const rule: Rule<{ notPut: true }> = {
  name: 'not-put',
  about: 'A question that was not put, or is answered in writing',
  source: 'councils where a questioner who is absent is written to: “Mr X was not present and a written answer would be sent”',
  read: readNotPut,
  examples: [
    { text: 'Mr Quill was not present at the meeting and a written answer would be sent to him.', gives: { notPut: true } },
    { text: 'As Councillor A Quill was unable to attend, a written response would be given.', gives: { notPut: true } },
    { text: 'In the absence of Councillor Quill, the question was not put.', gives: { notPut: true } },
    { text: 'The question was withdrawn.', gives: { notPut: true } },
    { text: 'A written reply would be sent.', gives: { notPut: true } },
    { text: 'Councillor Quill was not present at the opening of the lamp.', gives: null },
    { text: 'The lamp was absent from the written report', gives: null },
    { text: 'In the absence of oil, how is the lamp to be lit?', gives: null },
    { text: 'A written constitution for the lamp society is needed.', gives: null },
    { text: 'Is Mr Quill, who was not present, to have a written answer?', gives: null },
  ],
}
