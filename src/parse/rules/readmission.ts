import type { Rule } from '../rule.js'

const LET_IN = /\b(?:press|public|webcast)\b[^.]{0,60}\b(?:re-?admitted|re-?joined|re-?entered|invited back|returned|resumed)\b/i
/** What OPENED needs; most paragraphs have none of it. */
const OPEN = /open\s(?:session|meeting)|public\ssession|out\sof\s[“"‘']?committee/i
const OPENED =
  /\b(?:return|revert|resum|mov|c[ao]me|went|go)\p{L}*\s(?:back\s)?(?:(?:to|into|in)\s(?:an?\s)?(?:open\s(?:session|meeting)|public\ssession)|out\sof\s[“"‘']?committee)\b/iu
const ENDED = /^\W*(?:end of|open session|public session resumed)\s?(?:(?:the\s)?(?:exempt|confidential|private|closed)\b.*)?$/i

/** The press and public are let in again. */
export const readReadmission = (text: string): true | null =>
  (text.length < 600 && (LET_IN.test(text) || (OPEN.test(text) && OPENED.test(text)))) || (text.length < 60 && ENDED.test(text))
    ? true
    : null

export const rule: Rule<true> = {
  name: 'readmission',
  about: 'Words by which a meeting that had excluded the press and public goes on in public',
  source: 'minutes that go on after private business: `The meeting reverted to open session`, `came out of committee`',
  read: readReadmission,
  examples: [
    { text: 'The meeting will revert to open session at this point', gives: true },
    { text: 'The press and public were re-admitted to the meeting at 8.40 pm.', gives: true },
    { text: 'RESOLVED to return to public session.', gives: true },
    { text: 'It was agreed to come out of “Committee”.', gives: true },
    { text: 'END OF CONFIDENTIAL BUSINESS', gives: true },
    { text: 'The lamps were returned to the public hall.', gives: null },
    { text: 'The public session lasted ten minutes.', gives: null },
    { text: 'Members went to a public meeting about the weir.', gives: null },
    { text: 'End of year accounts', gives: null },
  ],
}
