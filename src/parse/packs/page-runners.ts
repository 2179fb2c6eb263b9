/** Running heads and feet: which bind pages to one paper, and which stand over many. */
import { readDate } from '../rules/date.js'
import { isBody } from './bodies.js'
import type { PageFacts } from './page.js'
import type { Evidence } from './segment.js'

/** Running lines, shared or changed. @param loose those that are known to stand over more than one paper. */
export function runners(facts: PageFacts, before: PageFacts, loose: ReadonlySet<string>): Evidence[] {
  const shared = [...facts.runners].filter((r) => before.runners.has(r))
  const binding = shared.filter((r) => !loose.has(r) && !isName(r))
  if (binding.length) return [{ weight: shared.length === before.runners.size ? -4 : -2, why: 'the same running header or footer' }]
  if (shared.length) return []
  if (before.runners.size && facts.runners.size) return [{ weight: 2, why: 'another running header or footer' }]
  return before.runners.size ? [{ weight: 1.5, why: 'the running header or footer ends' }] : []
}

/** A council’s or committee’s name alone, `Quay Council`, `Board of Lamps`, stands over whatever is theirs. */
export const isName = (text: string): boolean =>
  isBody(text) && text.split(/\s+/).length <= 9 && NAME.test(text) && !/\b(?:meeting|minutes|agenda|report|page|held)\b/i.test(text)

const BODY = 'council|cabinet|committee|panel|board|executive|authority|commission|forum|assembly|partnership|trust'
const NAME = new RegExp(
  `^\\p{L}(?:.*\\s)?(?:${BODY})(?: \\(?\\p{L}+(?: session| meeting)?\\)?)?$|^(?:the )?(?:${BODY})\\s(?:of|for)\\b`,
  'iu',
)

/** Lines that stand on both sides of beginnings that are beyond doubt. */
export function looseRunners(beginnings: { page: PageFacts; before: PageFacts }[]): Set<string> {
  return new Set(beginnings.flatMap(({ page, before }) => [...page.runners].filter((r) => before.runners.has(r))))
}

/** A council’s name over the text, or the head of the file’s first page again, where the pages before this one have none. */
export function letterhead(facts: PageFacts, earlier: PageFacts[], first: PageFacts): Evidence[] {
  const own = headLine(facts)
  if (!own) return []
  const set = facts.head[0]!.text === facts.page.lines[0]?.text
  const before = earlier.at(-1)!
  if (set && isName(undated(facts.head[0]!.text)) && headLine(before) !== own)
    return [{ weight: 1.5, why: 'the name of a body at the top' }]
  if (earlier.some((page) => headLine(page) === own || page.runners.has(own))) return []
  return headLine(first) === own ? [{ weight: 2, why: 'the head of the first page again' }] : []
}

/** `Lamp Panel – 11 May 2023`: the name alone. */
function undated(text: string): string {
  const found = readDate(text)
  return found ? text.slice(0, found.index).replace(/[\s,:–—-]+$/, '') : text
}

/** The first line of the page, letters only. */
const headLine = (facts: PageFacts): string | undefined =>
  facts.head[0]?.text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim() || undefined
