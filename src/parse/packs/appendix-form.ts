/** The head of an appendix: a word for it that is counted, at the left, the right or above a title. */
import type { Form, HeadLine } from './form.js'

const COUNT = '(?:[A-Z0-9]{1,3}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten)'
const RARE = `(?:app|encl|attachment|exhibit)(?=\\.?\\s+(?:no\\.?\\s*)?${COUNT}\\b)`
const LABEL = new RegExp(
  `^(?:appendix|annex(?:e|ure)?|schedule|enclosure|atodiad|${RARE})\\b\\.?(?:\\s*(?:no\\.?\\s*)?${COUNT})?(?=\\s*[:–—.-]|\\s|$)`,
  'i',
)
const NAMED = new RegExp(`\\b(?:appendix|annex|attachment)\\s+${COUNT}\\b`, 'i')
const ALONE = new RegExp(`^(?:appendix|annex(?:e|ure)?|schedule|attachment|enclosure)\\s+${COUNT}\\.?$`, 'i')

/** What a sentence about an appendix goes on with: “Appendix 2 sets out …”. */
const SENTENCE = /^\w+\s+\S+\s+(?:to|of|sets?|shows?|is|contains?|provides?|details?)\b/i

export function appendixForm(head: HeadLine[]): Form | null {
  if (listsAppendices(head)) return null
  const first = head[0]?.text ?? ''
  if (LABEL.test(first) && first.length < 140 && !SENTENCE.test(first))
    return { type: 'other', weight: ALONE.test(first) ? 4.5 : 3.5, why: `head line “${first.slice(0, 60)}”` }
  const near = head.slice(0, 3).find((l) => l.text.length < 110 && (l.bold ? NAMED : ALONE).test(l.text))
  return near ? { type: 'other', weight: 3.25, why: `head line “${near.text.slice(0, 60)}”` } : null
}

/** `Appendix 2`, and not `Schedule of payments`, which is a paper of its own. */
export const isAppendix = (head: HeadLine[]): boolean =>
  appendixForm(head) !== null && !/^\p{L}+\s(?:of|for|to|on)\b/iu.test(head[0]?.text ?? '')

/** Two close together are a report’s list of its appendices, not the head of one. */
function listsAppendices(head: HeadLine[]): boolean {
  const at = head.flatMap((l, i) => (LABEL.test(l.text) ? [i] : []))
  return at.some((i, k) => k > 0 && i - at[k - 1]! <= 3 && head[i]!.text !== head[at[k - 1]!]!.text)
}
