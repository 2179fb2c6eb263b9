/**
 * Which candidates are the items. A scheme is candidates of one form; the best is the longest run of titles that counts
 * up through the document. Paragraph numbers, which begin again under each item, make short runs of no titles.
 */
import type { Candidate } from './candidates.js'
import { isLettered } from './head-number.js'

interface Scheme {
  heads: Candidate[]
  score: number
}

export function chooseHeads(all: Candidate[], total: number): Candidate[] {
  const numbered = [
    ...group(
      all.filter((c) => c.number),
      keyOf,
    ),
  ]
    .flatMap((g) => chains(g))
    .map((heads) => ({ heads, score: rate(heads, total) }))
  const plain = [
    ...group(
      all.filter((c) => !c.number && c.titled),
      styleOf,
    ),
  ].map((heads) => ({ heads, score: ratePlain(heads, total) }))
  const best = pick(numbered)
  const style = pick(plain)
  if (best && (!style || best.score >= style.score)) return withRelatives(best.heads, all)
  return style ? withKnown(style.heads, all) : []
}

function pick(schemes: Scheme[]): Scheme | null {
  const sorted = schemes.filter((s) => s.score > 0).sort((a, b) => b.score - a.score || a.heads[0]!.at - b.heads[0]!.at)
  return sorted[0] ?? null
}

function group(list: Candidate[], key: (c: Candidate) => string): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const c of list) {
    const own = groups.get(key(c))
    if (own) own.push(c)
    else groups.set(key(c), [c])
  }
  return [...groups.values()]
}

/** Indents within a few points are one; a shape is one scheme. */
const keyOf = (c: Candidate) => `${isLettered(c.number!) ? '9' : c.number!.shape.replace(/\.9$/, '')}|${Math.round(c.indent / 12)}`
const styleOf = (c: Candidate) => {
  if (c.referred) return 'referred'
  return c.bold || c.caps ? `${c.bold}|${c.caps}|${c.size}` : `plain|${c.apart}`
}

/** Runs kept open beside each other: a long document restarts its lists often, its items never. */
const OPEN_RUNS = 200

/** Runs that count up: each candidate goes to the run it continues best. */
function chains(list: Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  /** Only the runs that were last added to: a list that began again long ago is not gone on with. */
  let open: Candidate[][] = []
  for (const c of list) {
    const run = open.filter((r) => continues(r.at(-1)!, c)).sort((a, b) => gap(a.at(-1)!, c) - gap(b.at(-1)!, c) || b.length - a.length)[0]
    if (run) run.push(c)
    else {
      open = [...open.slice(-OPEN_RUNS), [c]]
      runs.push(open.at(-1)!)
    }
  }
  return runs
}

const gap = (a: Candidate, b: Candidate) => b.number!.value - a.number!.value

function continues(last: Candidate, c: Candidate): boolean {
  const a = last.number!
  const b = c.number!
  const step = b.value - a.value
  if (step === 0)
    return (
      (b.sub !== '' && (a.sub === '' || subOf(b.sub) > subOf(a.sub))) ||
      (a.printed === b.printed && c.titled && last.titled && c.bold === last.bold && (c.bold || c.caps))
    )
  return step > 0 && (step <= (a.value > 0 ? 8 : 1) || (isLettered(b) && step < 700)) && (last.bold === c.bold || !last.bold || step === 1)
}

const subOf = (sub: string) => (/^\d+$/.test(sub) ? Number(sub) : sub.charCodeAt(0) - 96)

function rate(heads: Candidate[], total: number): number {
  if (heads.length < 2 && !(heads[0]!.referred || heads[0]!.number!.shape.length > 2 || heads[0]!.listed)) return 0
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
  if (heads.some((c) => c.bold || c.caps)) return heads
  const chosen = new Set(heads)
  const more = all.filter((c) => !c.number && c.known && c.apart && c.at > heads[0]!.at && !chosen.has(c))
  return [...heads, ...more].sort((a, b) => a.at - b.at)
}

/** Sub-items (6.1 after 6.), and unnumbered heads of the same make, join the chain. */
function withRelatives(heads: Candidate[], all: Candidate[]): Candidate[] {
  const style = (c: Candidate) => `${c.bold}|${c.caps}`
  const usual = mode(heads.map(style))
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
    else if (c.number && isSubItem(c, heads, usual === style(c))) chosen.add(c)
  }
  return [...chosen].sort((a, b) => a.at - b.at)
}

function isSubItem(c: Candidate, heads: Candidate[], sameStyle: boolean): boolean {
  if (c.number!.sub === '') return false
  const before = heads.findLast((h) => h.at < c.at)
  if (!before || before.number!.value !== c.number!.value || before.number!.sub !== '') return false
  return c.titled && sameStyle && (c.bold || c.caps) && c.text.length < 200
}

const mode = (list: string[]) =>
  [...new Set(list)].sort((a, b) => list.filter((x) => x === b).length - list.filter((x) => x === a).length)[0]!
