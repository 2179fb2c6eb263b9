/** A label that returns before what was decided: `Conclusion: that the fee be raised.` in item after item, whatever it says. */
import type { Para } from '../para.js'
import { set } from '../words/index.js'
import { startsWithTitle } from '../words/kinds.js'

const LABELLED = /^(\p{Lu}[\p{L}’' ]{2,30}?)\s?:\s*that\b/iu
/** What is proposed, given as a reason or quoted is not decided. */
const OTHERWISE = set(
  'motion motions amendment amendments proposal proposals proposed recommendation recommendations option options reason reasons condition conditions note notes comment comments question questions request requests suggestion suggestions concern concerns objection objections point points',
)
/** Items that have it, and the part of all items with text that they are. */
const FEWEST = 2
const SHARE = 0.2

const isOtherwise = (label: string): boolean => label.split(' ').some((word) => OTHERWISE.has(word))

/** The label in lower case; null where none returns. */
export function decisionLabel(items: Para[][]): string | null {
  const counts = new Map<string, number>()
  for (const item of items) {
    const labels = item.flatMap(({ text }) => LABELLED.exec(text)?.[1] ?? []).filter((label) => !startsWithTitle(label))
    for (const label of new Set(labels.map((printed) => printed.toLowerCase())))
      if (!isOtherwise(label)) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  const full = items.filter((item) => item.length > 0).length
  return best && best[1] >= FEWEST && best[1] >= full * SHARE ? best[0] : null
}
