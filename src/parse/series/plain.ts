/**
 * Heads that nothing sets apart but what they say: no number, no style. Text that lost its markup keeps this: a line that says
 * nothing of anybody (`Apologies for absence`, `To receive any declarations`) stands over paragraphs that tell what was done.
 */
import { readMovers } from '../motions/movers.js'
import type { Para } from '../para.js'
import { readLabel } from '../people/labels.js'
import { listness } from '../people/listness.js'
import { SPEAKS, TO_DO, titleness } from './title.js'

/** `Members considered the fees.` */
const PAST = /\p{Ll}{2}ed\b/u
const LONGEST = 260
/** A line of up to 160 characters without a verb still is one: `Report of the Group on the future of the quay and the sheds on it`. */
const TITLED = 0.15
/** Fewer heads than this are no habit of a document. */
const FEWEST = 2
/** More of the text than this stands before the first head: something else is going on. */
const MOST_BEFORE = 0.35

/** Indices of paragraphs that head what follows them; none where they do not tell the document apart. */
export function plainHeads(paras: Para[]): number[] {
  const kinds = paras.map(kindOf)
  const spaced = paras.some((para) => para.gap > 0)
  const heads = paras.flatMap((para, i) => {
    const lead = paras[i - 1]
    const opens = i === 0 || !spaced || para.gap > 0 || para.lines[0]!.hint?.element !== undefined
    return kinds[i] === 'head' && kinds[i + 1] === 'text' && opens && !lead?.text.endsWith(':') ? [i] : []
  })
  if (heads.length < FEWEST) return []
  const size = (from: number, to: number) => paras.slice(from, to).reduce((sum, p) => sum + p.text.length, 0)
  if (size(0, heads[0]!) > size(0, paras.length) * MOST_BEFORE) return []
  const unlike = new Set(heads.map((i) => paras[i]!.text.toLowerCase())).size
  return unlike === heads.length ? heads : []
}

/** A head says nothing of what was; text does. What is neither (a name, an address, a list of those present) breaks no head from its text. */
function kindOf({ text, rows, lines }: Para): 'head' | 'text' | 'other' {
  if (rows) return 'text'
  if (lines[0]!.hint?.list || text.length > LONGEST * 2) return 'text'
  if (TO_DO.test(text)) return 'head'
  if (isPeople(text)) return 'other'
  if (text.length > LONGEST) return 'text'
  if (readMovers(text)) return 'text'
  if (SPEAKS.test(text) || (/[.!?]$/.test(text) && PAST.test(text))) return 'text'
  if (/[.!?:;,][”"’')\]]*$/.test(text) && text.length > 60) return 'text'
  if (readLabel(text)?.rest) return 'other'
  return titleness(text, false) > TITLED && !/[:;,]$/.test(text) ? 'head' : 'other'
}

const isPeople = (text: string): boolean => {
  const { sure, share } = listness(text)
  return sure > 0 && share > 0.75
}
