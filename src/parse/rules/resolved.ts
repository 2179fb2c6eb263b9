import type { Rule } from '../rule.js'
import { ADVERB, BODY, isEarlier, isForeign, leadStart, mark, type ResolutionMark } from './deciding.js'
import { isQuoted, sentenceBefore } from './words.js'

const KEYWORD = /(?<![\w-])(?:RESOLVED|Resolved|PENDERFYNWYD|Penderfynwyd)(?!\w|-\w)/g
const LOWER = new RegExp(
  `^(?:[A-Z][^.;:]{0,160}[,)]\\s|[A-Z][^.;:,]{2,40}:\\s(?=It\\swas))?(?:[Ii]t\\swas|${BODY})\\s(?:${ADVERB}\\s)?(?:resolved)(?![\\w-])(?=,|\\s*[:–—-]|\\s\\([^()]{4,80}\\)\\s(?:that|to)\\b|\\s(?:that|to|the|not|unanimously|by|as|under|pursuant\\sto|in\\s(?:terms\\sof|accordance\\swith))\\b|\\s*$)`,
)
const UNANIMOUSLY = /^unanimously\sresolved(?=\s|:)/i
const JOINED = /\bseconded\b[^.;]{1,120}?\band,?\s(?:it\swas\s)?(?:unanimously\s)?resolved\b/i

/** A decision with the word “resolved”, in capitals anywhere, with a capital at a sentence's head, or in the form “Council resolved to”. */
export function readResolved(text: string): ResolutionMark | null {
  for (const match of text.matchAll(KEYWORD)) {
    if (isForeign(text, match.index)) continue
    const start = leadStart(text, match.index)
    const sentence = sentenceBefore(text, start).trim()
    if (match[0] === 'Resolved' && sentence && !/(?:[:;–—-]|\band|,|\d\))$/.test(sentence)) continue
    return mark(text, 'resolved', true, start, match.index + match[0].length)
  }
  const head = UNANIMOUSLY.exec(text) ?? LOWER.exec(text)
  if (head && !isEarlier(text) && !/\b(?:had|not)\b/.test(head[0])) return mark(text, 'resolved', true, 0, head[0].length)
  const joined = JOINED.exec(text)
  if (!joined || isQuoted(text, joined.index)) return null
  const end = joined.index + joined[0].length
  return mark(text, 'resolved', true, leadStart(text, end - 'resolved'.length), end)
}

export const rule: Rule<ResolutionMark> = {
  name: 'resolved',
  about: 'A decision that opens with “resolved”, at the head of a paragraph or in it',
  source: 'most UK minutes set RESOLVED in capitals before what was decided; parishes write “Resolved”, bodies “Council resolved to”',
  read: readResolved,
  examples: [
    {
      text: 'RESOLVED that the ferry timetable be noted.',
      gives: { verb: 'resolved', kind: 'noted', stated: true, start: 0, open: false },
    },
    { text: 'RESOLVED: That the quay be swept.', gives: { kind: 'decision', start: 0, open: false, unanimous: false } },
    { text: 'RESOLVED –', gives: { open: true, kind: 'decision' } },
    { text: 'RESOLVED', gives: { open: true } },
    { text: 'RESOLVED – That', gives: { open: true } },
    { text: 'RESOLVED- That the mole be mended', gives: { open: false } },
    { text: 'RESOLVED:That the mole be mended', gives: { open: false } },
    { text: 'RESOLVED:1) That the mole be mended', gives: { start: 0, open: false } },
    { text: 'RESOLVED that:-', gives: { open: true } },
    { text: 'RESOLVED, that:', gives: { open: true } },
    { text: 'RESOLVED, by majority vote, that –', gives: { open: true, unanimous: false } },
    { text: 'RESOLVED (unanimously) that the fee be waived.', gives: { unanimous: true } },
    { text: 'RESOLVED to recommend to the Harbour Board that the fee be waived.', gives: { verb: 'resolved', kind: 'recommendation' } },
    { text: 'RESOLVED: That the Portfolio Holder be recommended to mend the mole.', gives: { kind: 'recommendation' } },
    { text: 'RESOLVED that the application be deferred to the next meeting.', gives: { kind: 'deferred' } },
    { text: 'RESOLVED that the Board agree to:', gives: { open: true, kind: 'decision' } },
    { text: 'RESOLVED:  To note that the lamp was lit', gives: { kind: 'noted' } },
    { text: 'Resolved:-', gives: { open: true } },
    { text: 'Resolved to buy a bell.', gives: { start: 0, open: false } },
    { text: 'Resolved the Clerk to buy a bell.', gives: { start: 0 } },
    { text: 'Resolved (6 for, 2 against) to:', gives: { open: true } },
    { text: 'Unanimously resolved to:', gives: { open: true, unanimous: true, start: 0 } },
    { text: 'UNANIMOUSLY RESOLVED that the bell be rung.', gives: { unanimous: true, start: 0 } },
    { text: 'IT WAS RESOLVED that the bell be rung.', gives: { start: 0 } },
    { text: 'It was RESOLVED that Cllr Quill be elected Chair.', gives: { start: 0, open: false } },
    { text: 'It was resolved to ring the bell.', gives: { start: 0, stated: true } },
    { text: 'It was unanimously Resolved: The Board rang the bell.', gives: { start: 0, unanimous: true } },
    { text: 'The Harbour Board resolved:-', gives: { start: 0, open: true } },
    { text: 'The Harbour Board resolved (with 5 in favour, 1 against) to:', gives: { start: 0, open: true } },
    { text: 'Following a vote (9 in favour, 2 against) the Harbour Board resolved:', gives: { start: 0, open: true } },
    { text: 'Payments: It was resolved to pay for the bell.', gives: { start: 0, open: false } },
    { text: 'RESOLVED/-', gives: { open: true, start: 0 } },
    { text: 'Council resolved to ring the bell, as set out in the report.', gives: { start: 0, verb: 'resolved' } },
    { text: 'The Harbour Board resolved in terms of Section 50(A)(4) of the Act to exclude the public.', gives: { start: 0 } },
    { text: 'Cabinet therefore resolved to note the comments.', gives: { start: 0 } },
    { text: 'Cabinet RESOLVED that the bell be rung.', gives: { start: 0 } },
    { text: 'After the debate, the Committee resolved, with a unanimous vote, to ring the bell', gives: { unanimous: true } },
    { text: 'Moved by Councillor Quill and seconded by Councillor Inkpot RESOLVED that the bell be rung.', gives: { start: 60 } },
    {
      text: 'The cost was talked over. It was then moved by Cllr Quill, seconded by Cllr Inkpot and unanimously RESOLVED that',
      gives: { start: 87, unanimous: true, open: true },
    },
    { text: 'moved by Cllr Quill, seconded by Cllr Inkpot and resolved that the bell be rung', gives: { start: 49 } },
    { text: 'The gate is a worry. Resolved – to contact the smith.', gives: { start: 21, open: false } },
    { text: '1341 HARBOURMASTER – Resolved – That Mr Quill serve', gives: { start: 21 } },
    { text: 'The draft was before the Board. RESOLVED: That it be adopted.', gives: { start: 32 } },
    { text: 'Council resolved to remove the bell in 2019.', gives: null },
    { text: 'The Harbour Board had resolved to remove the bell.', gives: null },
    { text: 'the Board had RESOLVED to remove the bell', gives: null },
    { text: 'At its meeting held on 7th December, 2016, the Committee resolved to ring the bell', gives: null },
    { text: 'At its meeting of 5 May the Committee RESOLVED to ring the bell', gives: null },
    { text: 'Cabinet is asked to RESOLVE that the bell be rung.', gives: null },
    { text: 'To resolve that the bell be rung.', gives: null },
    { text: 'The report would be considered and resolved in May.', gives: null },
    { text: 'the terms of the resolutions were long', gives: null },
    { text: 'resolutions may be moved without notice', gives: null },
    { text: 'Members hoped that the flooding would be resolved', gives: null },
    { text: 'The flooding was resolved earlier this year.', gives: null },
    { text: 'The minute should read “RESOLVED that the bell be rung”.', gives: null },
    { text: '“RESOLVED that the bell be rung”', gives: null },
    { text: 'Therefore be it Resolved: the lamp is lit', gives: null },
    { text: 'Issues can be Resolved by talk', gives: null },
  ],
}
