/** Headings that stand over items without being one: `UNRESTRICTED ITEMS`, `A - Items for consideration …`, `PART II`. */
import type { Item } from '../../../records/record.js'
import { readOutcome } from '../../decisions/outcome.js'
import type { Para } from '../../para.js'
import { listness } from '../../people/listness.js'

const LETTERED = /^(?:[Ss]ection\s+|SECTION\s+)?(?<label>[A-Z])\s*[-–—:.]\s+(?<title>\p{Lu}.{3,120})$/u
const NAMED =
  /^(?:(?:un)?restricted items|exempt (?:items?|business)|(?:key|other) decisions|part (?:[a-d]|[ivx]+|\d|one|two|three)\b.{0,100}|(?:public|private|confidential|open|closed) (?:session|business|items?)\b.{0,60}|items? for (?:decision|information|discussion|consideration|noting)\b.{0,80}|matters? (?:for|to)\b.{0,80}|monitoring items|policy items|business)$/i
const ASIDE = /^\((?:during these items|during|at the time of|motion to|members of the public)[^)]*\)\.?$/i

/** `Q. Who is to mend the bridge?` and its `A. It has been reported.` in an open forum are no headings. */
const ASKED_OR_TOLD = /\?$|\b(?:was|were|has|have|had|will|would|they|we)\b.*\.$/i

/** `R. Vole, N. Crane, H. Otter together with I. Quill.`: an initial is no section's letter. */
const isPeople = (text: string) => {
  const { sure, share } = listness(text)
  return sure > 0 && (share > 0.7 || sure > 2)
}

/** The form is asked first: few lines have it, and whether a line is people takes longer than all else that is asked of it. */
function lettered(text: string): RegExpExecArray | null {
  const found = LETTERED.exec(text)
  return found && !ASKED_OR_TOLD.test(text) && !isPeople(text) ? found : null
}

export const isSectionHead = (text: string) => lettered(text) !== null || NAMED.test(text)

/** `ORAL COMMUNICATIONS, NON-AGENDA`: a head in capitals with nothing of its own under it. */
const isShout = (text: string) =>
  text.length < 90 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !/[.:]$/.test(text) && !readOutcome(text)

const isCaption = ({ lines }: Para) => lines[0]!.hint?.caption ?? false

/** Takes a section heading, and the aside in brackets under it, off the end of the paragraphs before an item. */
export function unnumberedSection(before: Para[], shouted = false): NonNullable<Item['section']> | null {
  /** Under the caption of a table stands the head of its columns. */
  const columns = before.length > 1 && isCaption(before.at(-2)!) && !isCaption(before.at(-1)!)
  if (columns) return { label: null, title: before.splice(-2, 1)[0]!.text }
  const asides = before.length > 1 && ASIDE.test(before.at(-1)!.text) ? 1 : 0
  const heading = before.at(-1 - asides)
  if (!heading) return null
  const found = lettered(heading.text)
  if (!found && !isCaption(heading) && !NAMED.test(heading.text) && !(shouted && isShout(heading.text))) return null
  before.splice(before.length - 1 - asides)
  return found ? { label: found.groups!.label!, title: found.groups!.title! } : { label: null, title: heading.text }
}
