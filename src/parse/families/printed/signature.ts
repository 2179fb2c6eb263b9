/** The foot of printed minutes: where the chair signs, the date of signing, a notice of copyright. */
import type { DraftItem } from '../../draft.js'
import type { Para } from '../../para.js'

const SIGNATURE =
  /^(?:signed\b.{0,140}|(?:chair(?:man|person|woman)?|mayor|clerk|secretary|municipal administrator|city clerk|convener|president)(?:['’]s signature)?\s*(?:[:.…_]\s*.{0,40})?|(?:chair(?:man|person|woman)?|clerk|mayor)(?: \p{Lu}[\p{L}.]*){1,4}|date[d]?\s*[:.…_].{0,40}|[.…_\s-]{3,}|©.*|copyright\b.*|minutes (?:approved|agreed|taken|prepared) by\b.{0,60}|respectfully submitted,?.{0,60})$/iu

/** Takes the paragraphs that end the last item and belong to its foot. */
export function takeSignature(items: DraftItem[]): Para[] {
  const last = items.at(-1)
  if (!last) return []
  const from = last.content.findIndex((para, i) => i > 0 && SIGNATURE.test(para.text) && last.content.length - i <= 12)
  return from < 0 ? [] : last.content.splice(from)
}
