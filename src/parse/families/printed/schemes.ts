/**
 * Which candidates are the items. A scheme is candidates of one form; the best is the longest run of titles that counts
 * up through the document. Paragraph numbers, which begin again under each item, make short runs of no titles.
 */
import type { Candidate } from './candidates.js'
import { counted, group } from './counting.js'
import { isLettered } from './head-number.js'
import { isAbbreviation, isOtherBusiness } from './known-titles.js'

interface Scheme {
  heads: Candidate[]
  score: number
}

export function chooseHeads(all: Candidate[], total: number): Candidate[] {
  const withNumber = counted(plausible(all.filter((c) => c.number)))
  const near = clusters(withNumber)
  const groupings = [
    (c: Candidate) => `${shapeOf(c)}|${near.get(c.indent)}`,
    (c: Candidate) => `${shapeOf(c)}|${c.bold || c.caps || c.referred}`,
  ]
  const numbered = groupings
    .flatMap((key) => group(withNumber, key))
    .flatMap((g) => chains(g))
    .map((heads) => ({ heads, score: rate(heads, total) }))
  const unnumbered = all.filter((c) => !c.number && c.titled)
  const plain = group(unnumbered, styleOf).map((heads) => ({ heads, score: ratePlain(heads, total) }))
  const best = pick(numbered)
  const style = pick(plain)
  const holding = style && pick(numbered.filter((s) => holds(s.heads, style.heads, all)))
  const numbers = best && (!style || best.score >= style.score) ? best : null
  if (holding && (!numbers || holding.heads.at(-1)!.at < numbers.heads[0]!.at)) return withRelatives(holding.heads, all)
  if (numbers) return withRelatives(withEarlier(numbers.heads, withNumber), all)
  return style ? withKnown(style.heads, all) : []
}

/** Items counted from 1 on, with heads between them or after the last: `10. Approval of resolutions:` / `REGULAR ACTIONS`. */
function holds(counted: Candidate[], heads: Candidate[], all: Candidate[]): boolean {
  const [first, last] = [counted[0]!, counted.at(-1)!]
  if (counted.length < 5 || first.at > heads[0]!.at) return false
  if (!counted.every((c, i) => c.number!.value === i + 1 && c.text.length < 160)) return false
  return (first.listed && first === all[0]) || last.at > heads[0]!.at
}

/** One `A1` alone is a road or a form; lettered items come in rows. */
function plausible(list: Candidate[]): Candidate[] {
  const lettered = new Set(list.filter((c) => isLettered(c.number!)).map((c) => c.number!.printed))
  return lettered.size > 1 ? list : list.filter((c) => !isLettered(c.number!))
}

/** Indents a few points apart are one edge: each indent to the number of its cluster. */
function clusters(list: Candidate[]): Map<number, number> {
  const edges = [...new Set(list.map((c) => c.indent))].sort((a, b) => a - b)
  let cluster = 0
  return new Map(edges.map((edge, i) => [edge, i > 0 && edge - edges[i - 1]! > 10 ? ++cluster : cluster]))
}

const shapeOf = (c: Candidate) => (isLettered(c.number!) ? '9' : c.number!.shape)

/** `1.` and `2.` before a chain that begins at 3, set a little aside: they are its beginning. */
function withEarlier(heads: Candidate[], list: Candidate[]): Candidate[] {
  const chain = [...heads]
  while (chain[0]!.number!.value > 1 && chain.length < heads.length + 6) {
    const first = chain[0]!
    const before = list.findLast(
      (c) =>
        c.at < first.at && shapeOf(c) === shapeOf(first) && c.number!.value === first.number!.value - 1 && c.titled && c.text.length < 120,
    )
    if (!before) break
    chain.unshift(before)
  }
  return chain
}

function pick(schemes: Scheme[]): Scheme | null {
  const sorted = schemes.filter((s) => s.score > 0).sort((a, b) => b.score - a.score || a.heads[0]!.at - b.heads[0]!.at)
  return sorted[0] ?? null
}

const styleOf = (c: Candidate) => {
  if (c.referred) return 'referred'
  return c.bold || c.caps ? `${c.bold}|${c.caps}|${c.size}` : `plain|${c.apart || /:\s*[-–—]?$/.test(c.text)}`
}

/** Runs kept open beside each other: a long document restarts its lists often, its items never. */
const OPEN_RUNS = 200

/** Runs that count up: each candidate goes to the run it continues best. */
function chains(list: Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  /** Only the runs that were last added to: a list that began again long ago is not gone on with. */
  let open: Candidate[][] = []
  /** Where a head in bold or capitals with this number last stands: it, not a sentence before it, continues the heads. */
  const styled = new Map(list.filter(isStyled).map((c) => [c.number!.value, c.at]))
  for (const c of list) {
    const yields = !isStyled(c) && (styled.get(c.number!.value) ?? -1) > c.at
    const run = open
      .filter((r) => !(yields && isStyled(r.at(-1)!)) && continues(r.at(-1)!, c))
      .sort((a, b) => gap(a.at(-1)!, c) - gap(b.at(-1)!, c) || b.length - a.length)[0]
    if (run) run.push(c)
    else {
      open = [...open.slice(-OPEN_RUNS), [c]]
      runs.push(open.at(-1)!)
    }
  }
  return runs
}

const isStyled = (c: Candidate) => c.bold || c.caps

const gap = (a: Candidate, b: Candidate) => b.number!.value - a.number!.value

function continues(last: Candidate, c: Candidate): boolean {
  const a = last.number!
  const b = c.number!
  const step = b.value - a.value
  if (step === 0)
    return (
      (b.sub !== '' && (a.sub === '' || subOf(b.sub) > subOf(a.sub))) ||
      (a.printed === b.printed &&
        c.titled &&
        last.titled &&
        c.bold === last.bold &&
        (isStyled(c) || (c.apart && c.text.length < 60 && !/[.;:]$/.test(c.text))))
    )
  return step > 0 && (step <= (a.value > 0 ? 8 : 1) || (isLettered(b) && step < 700)) && (last.bold === c.bold || !last.bold || step === 1)
}

const subOf = (sub: string) => (/^\d+$/.test(sub) ? Number(sub) : sub.charCodeAt(0) - 96)

function rate(heads: Candidate[], total: number): number {
  if (heads.length < 2 && !(heads[0]!.referred || heads[0]!.listed)) return 0
  if (heads[0]!.number!.roman && (heads.length < 3 || heads[0]!.number!.value !== 1)) return 0
  const share = (of: (c: Candidate) => boolean) => heads.filter(of).length / heads.length
  const titled = share((c) => c.titled || isReferenceNumber(c))
  const span = (heads.at(-1)!.at - heads[0]!.at + 1) / Math.max(total, 1)
  const style =
    1 +
    share((c) => c.bold) * 1.5 +
    share((c) => c.caps) +
    share((c) => c.referred) * 2 +
    share((c) => c.known) * 1.5 +
    share((c) => c.number!.shape.length > 1) * 0.5
  return Math.sqrt(heads.length) * (0.6 + span) * titled * titled * style * runIn(heads)
}

/** `(22-722)`, `R2023-206`, `77/21`: numbers that nothing but business carries, whatever stands behind them. */
const isReferenceNumber = (c: Candidate) => /9[-/]9/.test(c.number!.shape)

/** Long paragraphs that happen to be numbered are text, not heads with run-in titles. */
function runIn(heads: Candidate[]): number {
  const long = heads.filter(
    (c) => !isReferenceNumber(c) && c.titleEnd === c.text.length && c.text.length > 160 && !c.bold && !c.caps,
  ).length
  return 1 - long / heads.length
}

function ratePlain(heads: Candidate[], total: number): number {
  if (heads.length < 2) return heads[0]?.referred ? 1 : 0
  const span = (heads.at(-1)!.at - heads[0]!.at + 1) / Math.max(total, 1)
  const first = heads[0]!
  const known = heads.filter((c) => c.known).length / heads.length
  const style = (first.referred ? 3 : 0) + (first.bold ? 0.8 : 0) + (first.caps ? 0.6 : 0) + known * 2 + 0.3
  return Math.sqrt(heads.length) * (0.2 + span) * style * 0.75
}

/** Business that is minuted under a heading of its own between numbered items. */
const UNNUMBERED =
  /^(?:exclusion of (?:the )?(?:press|public)|(?:any )?other (?:urgent )?business|any items? of (?:urgent )?business|urgent (?:items?|business)|exempt (?:items?|business|minutes)|closed (?:session|items?|minutes)|private session|public (?:question|forum|participation|session|time)|open forum|question time|date of (?:the )?next meeting|next meeting|apologies|declarations? of interests?|adjournment)/i

/** Where heads are set like text, common business counts in any style. */
function withKnown(heads: Candidate[], all: Candidate[]): Candidate[] {
  const styled = heads.some((c) => c.bold || c.caps)
  const chosen = new Set(heads)
  const known = (c: Candidate) => !c.number && ((c.known && c.apart && !styled) || isOtherBusiness(c.text))
  const more = all.filter((c) => known(c) && c.at > heads[0]!.at && !chosen.has(c))
  return [...heads, ...more].sort((a, b) => a.at - b.at)
}

/** Sub-items (6.1 after 6.), and unnumbered heads of the same make, join the chain. */
function withRelatives(heads: Candidate[], all: Candidate[]): Candidate[] {
  const style = (c: Candidate) => `${c.bold}|${c.caps}`
  const usual = mode(heads.map(style))
  const alike = (c: Candidate) => style(c) === usual || (isAbbreviation(c.text) && usual === `${c.bold}|false`)
  const first = heads[0]!.at
  const chosen = new Set(heads)
  const references = heads.every(isReferenceNumber)
  const numbered = new Set(all.filter((c) => c.number).map((c) => c.at))
  for (const c of all) {
    if (chosen.has(c)) continue
    if (references && !c.number && c.titled && c.apart && (c.bold || c.caps || c.known) && !numbered.has(c.at + 1)) chosen.add(c)
    else if (!c.number && c.titled && c.at > first && style(c) === usual && (c.bold || c.caps) && (UNNUMBERED.test(c.text) || c.referred))
      chosen.add(c)
    else if (!c.number && c.known && c.apart && c.at < first) chosen.add(c)
    else if (
      c.number &&
      c.titled &&
      isStyled(c) &&
      alike(c) &&
      c.at > first &&
      shapeOf(c) === shapeOf(heads[0]!) &&
      Math.abs(c.indent - heads[0]!.indent) < 10
    )
      chosen.add(c)
    else if (!c.number && c.known && isStyled(c) && usual === style(c) && skipsAround(c, heads)) chosen.add(c)
    else if (!c.number && c.at > first && isOtherBusiness(c.text)) chosen.add(c)
    else if (c.number && isSubItem(c, heads, usual === style(c))) chosen.add(c)
  }
  return [...chosen].sort((a, b) => a.at - b.at)
}

/** The chain leaves a number out just here: the head was printed without it. */
function skipsAround(c: Candidate, heads: Candidate[]): boolean {
  const before = heads.findLast((h) => h.at < c.at)
  const after = heads.find((h) => h.at > c.at)
  return before !== undefined && after !== undefined && after.number!.value - before.number!.value === 2
}

function isSubItem(c: Candidate, heads: Candidate[], sameStyle: boolean): boolean {
  if (c.number!.sub === '') return false
  const before = heads.findLast((h) => h.at < c.at)
  if (!before || before.number!.value !== c.number!.value || before.number!.sub !== '') return false
  return (
    c.titled &&
    ((sameStyle && isStyled(c)) ||
      (c.text.length < 100 && !/[.;:]$|[a-z]{3}\.\s|\b(?:was|were|had|that|resolved|agreed)\b/i.test(c.text))) &&
    c.text.length < 200
  )
}

const mode = (list: string[]) =>
  [...new Set(list)].sort((a, b) => list.filter((x) => x === b).length - list.filter((x) => x === a).length)[0]!
