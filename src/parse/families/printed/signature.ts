/** The foot of printed minutes: where the chair signs, the date of signing, a notice of copyright. */
import type { DraftItem } from '../../draft.js'
import type { Para } from '../../para.js'

const SIGNATURE =
  /^(?:signed\b.{0,140}|(?:chair(?:man|person|woman)?|mayor|clerk|secretary|municipal administrator|city clerk|convener|president)(?:['’]s signature)?\s*(?:[:.…_]\s*.{0,40})?|(?:chair(?:man|person|woman)?|clerk|mayor)(?: \p{Lu}[\p{L}.]*){1,4}|date[d]?\s*[:.…_].{0,40}|[.…_\s-]{3,}|©.*|copyright\b.*|minutes (?:approved|agreed|taken|prepared) by\b.{0,60}|respectfully submitted,?.{0,60}|yours (?:sincerely|faithfully|truly),?|(?:parish |town )?clerk (?:to|of) .{0,40}\bcouncil\b.{0,40})$/iu

/** Above a post: `I M Quill` / `Clerk to the Council`. */
const NAME = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?(?:\p{Lu}[\p{L}.]* ){1,3}\p{Lu}[\p{L}’'-]+$/u
const POST = /^(?:parish |town )?clerk\b/i
const CLOSE = /^yours\b/i

/** Takes the paragraphs that end the last item and belong to its foot. */
export function takeSignature(items: DraftItem[]): Para[] {
  const last = items.at(-1)
  if (!last) return []
  const { content } = last
  const at = content.findIndex((para, i) => (i > 0 || CLOSE.test(para.text)) && SIGNATURE.test(para.text) && content.length - i <= 12)
  if (at < 0) return []
  const named = at > 0 && POST.test(content[at]!.text) && NAME.test(content[at - 1]!.text)
  return content.splice(named ? at - 1 : at)
}
