/** How the head of a page is set beside the page before it: a title page, a heading, another type, margin or paper. */
import type { Line } from '../../extract/text.js'
import { readForm } from './forms.js'
import type { PageFacts } from './page.js'
import type { Evidence } from './segment.js'

/** A title page, a large heading, another type size or margin. What follows a title page is what it is the title of. */
export function typography(facts: PageFacts, before: PageFacts): Evidence[] {
  if (isTitlePage(before) && bound(facts, before)) return [{ weight: -3, why: 'after a title page' }]
  const out: Evidence[] = []
  const largest = largestAtTop(facts)
  const usual = Math.max(before.size || facts.size, 9)
  const slide = wide(facts) && sameSheet(facts, before)
  if (isTitlePage(facts) && largest >= usual * 1.4)
    out.push(slide ? { weight: 1, why: 'a slide after a slide' } : { weight: largest >= 22 ? 4.5 : 3.5, why: 'a title page' })
  else if (largest >= usual * 1.25) out.push({ weight: 1.5, why: 'a large heading at the top' })
  else if (facts.head[0]?.bold && facts.head[0].text.length < 90 && !/^\d+\.\d/.test(facts.first))
    out.push({ weight: 1.25, why: 'a bold heading at the top' })
  if (facts.size && before.size && Math.abs(facts.size - before.size) >= 0.9)
    out.push({ weight: 1, why: `type of ${facts.size} points after ${before.size}` })
  const moved = Math.abs(facts.left - before.left)
  if (moved >= 8 && facts.size && before.size && sameSheet(facts, before))
    out.push({ weight: moved >= 20 ? 1 : 0.5, why: 'another left margin' })
  return out
}

/** A title page has no form of its own, and the same paper and running lines go on behind it. */
function bound(facts: PageFacts, before: PageFacts): boolean {
  const ends = before.runners.size > 0 && ![...before.runners].some((r) => facts.runners.has(r))
  return (readForm(facts.head)?.weight ?? 0) < 3 && !ends && sameSheet(facts, before)
}

const largestAtTop = (facts: PageFacts): number => Math.max(0, ...facts.head.slice(0, 7).map((l) => l.size ?? 0))
const isTitlePage = (facts: PageFacts): boolean =>
  largestAtTop(facts) >= 18 &&
  facts.page.lines.length <= 20 &&
  facts.page.lines.filter((line) => /^\d{1,3}[.)]?\s\p{L}/u.test(line.text)).length < 3

const wide = (facts: PageFacts): boolean => (facts.page.width ?? 0) > (facts.page.height ?? 0)
const turned = (facts: PageFacts, before: PageFacts): boolean => wide(facts) !== wide(before)
const sameSheet = (facts: PageFacts, before: PageFacts): boolean => !otherPaper(facts, before) && !turned(facts, before)

function otherPaper(facts: PageFacts, before: PageFacts): boolean {
  const sides = (f: PageFacts) => [f.page.width ?? 0, f.page.height ?? 0].sort((a, b) => a - b) as [number, number]
  const [a, b] = [sides(facts), sides(before)]
  return Math.abs(a[0] - b[0]) > 8 || Math.abs(a[1] - b[1]) > 8
}

/** Another paper size is another maker; a page laid on its side may be one table of the same paper, unless a heading stands over it. */
export function paper(facts: PageFacts, before: PageFacts): Evidence[] {
  if (otherPaper(facts, before)) return [{ weight: 2.5, why: 'another paper size' }]
  if (!turned(facts, before)) return []
  if (!wide(facts)) return [{ weight: 0.75, why: 'the page is turned' }]
  const [top] = facts.head
  const headed = top?.bold && top.text.length < 100 && !/^(?:table|figure|chart)\b/i.test(top.text)
  return [headed ? { weight: 2, why: 'a turned page under a heading of its own' } : { weight: 1.5, why: 'the page is turned' }]
}

/** Words that name a paper where they are its title. */
const KIND =
  /\b(?:reports?|budget|estimates|accounts|statement|polic(?:y|ies)|strategy|(?:action|work|business|forward|delivery|service|management) ?plan|plan of decisions|(?:work )?programme|action (?:log|list|notes)|actions|tracker|agreement|register|notice|glossary|schedule|payments|reconciliation|terms of reference|standing orders|risk (?:assessment|register)|briefing|survey|proposals?|application|review|questionnaire|list of|notes of|summary)\b/i

/** A short title that names a kind of paper, alone above the text, and no heading inside the page before is set like it. */
export function titleAlone(facts: PageFacts, before: PageFacts): Evidence[] {
  const [title, next] = facts.page.lines
  if (!title || !next || !isTitle(title, next) || !KIND.test(title.text)) return []
  const lines = before.page.lines
  const inside = isStyled(title, next) && lines.some((line, i) => i > 0 && isTitle(line, lines[i + 1]) && setLike(line, title))
  return inside ? [] : [{ weight: 1.5, why: 'the title of a paper at the top' }]
}

function isTitle(line: Line, next: Line | undefined): boolean {
  if (line.text.length > 100 || line.hint?.cell || !/^[\p{Lu}\d]/u.test(line.text) || /^\d+(?:[.)]|\.\d+)?\s|[.,;:]$/.test(line.text))
    return false
  if (next && (line.size ?? 0) < (next.size ?? 0) - 0.5) return false
  return !next || isStyled(line, next) || next.gap >= 1.5
}

const isStyled = ({ bold, size = 0 }: Line, next: Line): boolean => bold === true || size > (next.size ?? 0) * 1.15
/**
 * How the titles of papers are set: as the first lines of two pages or more are, and next to no line inside a page. What is set
 * like the text of the file is none.
 */
export function titleStyles(pages: PageFacts[]): Set<string> {
  const counts = new Map<string, { top: number; inside: number }>()
  for (const { page, size } of pages) {
    const seen = new Set<string>()
    page.lines.forEach((line, i) => {
      // A running head is set smaller than the text.
      if (line.hint?.cell || (line.size ?? 0) < size - 0.5) return
      const style = styleOf(line)
      const own = counts.get(style) ?? { top: 0, inside: 0 }
      if (i >= TOP) own.inside++
      else if (!seen.has(style)) own.top++
      seen.add(style)
      counts.set(style, own)
    })
  }
  return new Set([...counts].filter(([, { top, inside }]) => top >= 2 && inside <= top * 0.1).map(([style]) => style))
}

/** A heading inside any paper, however large it is set. */
const PART =
  /^(?:\d+[.)]?\s)?(?:table of )?(?:contents|(?:\w+ )?introduction|foreword|background|(?:executive )?summary|conclusions?|recommendations?|next steps|references|methodology|(?:key )?findings|(?:financial|legal|other|equalit\w+|climate) implications)\W*$/i

/** The lines of a page that may hold its title: a stamp, a name and a day stand above it. */
const TOP = 4

const styleOf = ({ size = 0, bold }: Line): string => `${Math.round(size * 2) / 2}${bold ? ' bold' : ''}`

export function titleStyle(facts: PageFacts, before: PageFacts, titles: ReadonlySet<string>): Evidence[] {
  if ((wide(facts) && sameSheet(facts, before)) || facts.page.lines.slice(0, 2).some((line) => PART.test(line.text))) return []
  const found = facts.page.lines
    .slice(0, TOP)
    .some((line) => line.text.length < 150 && !/[:;,]$/.test(line.text) && titles.has(styleOf(line)))
  return found ? [{ weight: 2, why: 'set as titles are that stand only at the head of pages' }] : []
}

const setLike = (a: Line, b: Line): boolean => Math.abs((a.size ?? 0) - (b.size ?? 0)) < 0.6 && a.bold === b.bold
