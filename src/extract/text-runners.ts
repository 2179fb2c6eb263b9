/**
 * Page numbers, running heads and feet that stayed in a plain text. A number that counts up by one from page to page, in a
 * sentence that it cuts, or told as “Page 3 of 7”, is one; what stands beside it on most pages is a running head or foot.
 */
import type { Furniture, Line, Text } from './text.js'

/** Lines of a source that a page has at least. */
const SHORTEST_PAGE = 14
const LONGEST = 120
const MOST_NUMBERS = 6
/** More than any record of meetings has: what is longer is no print of pages. */
const MOST_LINES = 100_000

interface Group {
  /** Numbers of the lines, in order. */
  at: number[]
  counts: boolean
  /** It ends as a sentence does. */
  sentence: boolean
  accepted: boolean
}

/** Lines that are candidates, side by side: all that may stand between two pages. */
interface Block {
  first: number
  last: number
  /** It stands inside a sentence. */
  cuts: boolean
}

export function takeRunners(text: Text): void {
  const lines = text.pages.flatMap((page) => page.lines)
  const groups = lines.length > MOST_LINES ? [] : groupsOf(lines)
  if (groups.length === 0) return
  const blocks = blocksOf(lines, groups)
  for (const group of groups) group.accepted = group.counts && isPageNumber(group, lines, blocks)
  for (let round = 0; round < 2; round++)
    for (const group of groups) group.accepted ||= standsBeside(group, groups, blocks) || standsAtEdges(group, text, lines)
  remove(text, lines, groups, blocks)
}

const keyOf = (line: Line) => line.text.replace(/\d+/g, '#').replace(/\s/g, '')

function groupsOf(lines: Line[]): Group[] {
  const byKey = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (line.text.length > LONGEST) return
    const key = keyOf(line)
    const at = byKey.get(key)
    if (at) at.push(i)
    else byKey.set(key, [i])
  })
  const groups: Group[] = []
  for (const [key, at] of byKey) {
    if (LABEL.test(key) || (at.length === 1 && !OF_ALL.test(lines[at[0]!]!.text))) continue
    const chain = key.includes('#') ? counting(at, lines) : []
    const group = { sentence: /[.;,:]$/.test(key), accepted: false }
    if (OF_ALL.test(lines[at[0]!]!.text) || (chain.length > 1 && (key === '#' || chain.length >= at.length * 0.7)))
      groups.push({ ...group, at: chain, counts: true })
    else if (!key.includes('#')) groups.push({ ...group, at, counts: false })
  }
  return groups.some((group) => group.counts) ? groups : groups.filter((group) => group.at.length > 2)
}

/** A number that heads a list, a point of it, or a sum: no page is numbered so. */
const LABEL = /^[([]?#(?:[./]#)*[.)\]:]|^\([a-z]+\)|^[^#]{0,3}$|^\W*#[,.]#\W*$/
const OF_ALL = /^\W*(?:page\s*\d+\s*(?:of|\/)|\d+\s*of)\s*\d+\W*$/i
const PAGE = /\bpage\s*\d+|^\W*p(?:age|g)?\.?\s?\d+\W*$/i

/** The longest row of lines in which one of the numbers goes up by one each time. */
function counting(at: number[], lines: Line[]): number[] {
  const rows = at.map((i) => [...lines[i]!.text.matchAll(/\d+/g)].slice(0, MOST_NUMBERS).map((m) => Number(m[0])))
  let best: number[] = []
  for (let slot = 0; slot < (rows[0]?.length ?? 0); slot++) {
    const ending = new Map<number, { length: number; before: number; row: number }>()
    const steps: { length: number; before: number; row: number }[] = []
    rows.forEach((row, k) => {
      const before = ending.get(row[slot]! - 1)
      const far = before !== undefined && isPageApart(at[before.row]!, at[k]!, lines)
      const step = { length: far ? before.length + 1 : 1, before: far ? before.row : -1, row: k }
      steps.push(step)
      if ((ending.get(row[slot]!)?.length ?? 0) <= step.length) ending.set(row[slot]!, step)
    })
    const chain: number[] = []
    const last = steps.reduce<(typeof steps)[number] | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined)
    for (let row = last?.row ?? -1; row !== -1; row = steps[row]!.before) chain.unshift(at[row]!)
    if (chain.length > best.length) best = chain
  }
  return best
}

/** A page is so long at least, but for the last. */
const isPageApart = (from: number, to: number, lines: Line[]) =>
  to > lines.length - 3 || lineOf(lines[to]!) - lineOf(lines[from]!) >= SHORTEST_PAGE

const lineOf = (line: Line) => line.place.lines?.[0] ?? 0

function blocksOf(lines: Line[], groups: Group[]): Map<number, Block> {
  const candidates = new Set(groups.flatMap((group) => group.at))
  const blocks = new Map<number, Block>()
  for (const i of [...candidates].sort((a, b) => a - b)) {
    const open = blocks.get(i - 1)
    const block = open ?? { first: i, last: i, cuts: false }
    block.last = i
    blocks.set(i, block)
  }
  for (const block of new Set(blocks.values())) block.cuts = goesOn(lines[block.first - 1], lines[block.last + 1])
  return blocks
}

/** A sentence runs from the one line into the other. */
const goesOn = (before: Line | undefined, after: Line | undefined) =>
  before !== undefined &&
  after !== undefined &&
  before.text.length > 25 &&
  /[^.:;?!]["”’')\]]*$/.test(before.text) &&
  /^\p{Ll}/u.test(after.text)

function isPageNumber(group: Group, lines: Line[], blocks: Map<number, Block>): boolean {
  const texts = group.at.map((i) => lines[i]!.text)
  if (OF_ALL.test(texts[0]!) || (texts.length > 1 && texts.every((text) => PAGE.test(text)))) return true
  const bare = /^\W*\d+\W*$/.test(texts[0]!)
  const cutting = group.at.filter((i) => blocks.get(i)!.cuts).length
  if (cutting >= Math.max(1, group.at.length * (bare ? 0.25 : 0.5)) && texts.every((text) => text.length < 60)) return true
  if (!bare) return false
  const throughout = group.at.at(-1) === lines.length - 1 && Number.parseInt(texts[0]!.replace(/\D+/g, ''), 10) === 1
  return throughout || (group.at.length > 2 && isRegular(group.at, lines, 1.35))
}

/** The same distance from each to the next, as far as pages are alike. */
function isRegular(at: number[], lines: Line[], spread: number): boolean {
  const gaps = at.slice(1).map((i, k) => lineOf(lines[i]!) - lineOf(lines[at[k]!]!))
  const least = Math.min(...gaps)
  return least > 24 && Math.max(...gaps) <= least * spread
}

/** In most places beside what was accepted, and on most pages. */
function standsBeside(group: Group, groups: Group[], blocks: Map<number, Block>): boolean {
  const accepted = groups.filter((other) => other.accepted)
  const taken = new Set(accepted.flatMap((other) => other.at.map((i) => blocks.get(i)!)))
  const beside = group.at.filter((i) => taken.has(blocks.get(i)!)).length
  if (group.at.length < 2 || accepted.length === 0) return false
  const pages = Math.max(...accepted.map((other) => other.at.length))
  if (group.counts) return beside >= group.at.length * 0.5 && group.at.length >= pages * 0.6
  return !group.sentence && beside >= group.at.length * 0.8 && beside >= (pages < 5 ? pages - 1 : pages * 0.4)
}

/** The same words at the edges of most pages that form feeds divide, or at the same distance all through. */
function standsAtEdges(group: Group, text: Text, lines: Line[]): boolean {
  if (group.at.length > 3 && !group.sentence && isRegular(group.at, lines, 1.05)) return true
  if (text.pages.length < 3) return false
  const edges = new Set(text.pages.flatMap((page) => [...page.lines.slice(0, 3), ...page.lines.slice(-3)]))
  const there = group.at.filter((i) => edges.has(lines[i]!)).length
  return there === group.at.length && there >= text.pages.length * 0.6
}

/** Takes the lines out, and of the blank lines around them those that stand around all. */
function remove(text: Text, lines: Line[], groups: Group[], blocks: Map<number, Block>): void {
  const numbers = new Set(groups.filter((group) => group.accepted && group.counts).flatMap((group) => group.at))
  const numbered = new Set([...numbers].map((i) => blocks.get(i)!))
  const out = new Set(numbers)
  for (const { at, accepted, counts } of groups)
    if (accepted && !counts) for (const [k, i] of at.entries()) if (k > 0 || numbered.has(blocks.get(i)!)) out.add(i)
  if (out.size === 0) return
  closeGaps(lines, out)
  for (const i of [...out].sort((a, b) => a - b)) {
    const bucket: Furniture['bucket'] = numbers.has(i) ? 'page-number' : 'header'
    text.furniture.push({ bucket, text: lines[i]!.text, place: lines[i]!.place })
  }
  const gone = new Set([...out].map((i) => lines[i]!))
  for (const page of text.pages) page.lines = page.lines.filter((line) => !gone.has(line))
}

function closeGaps(lines: Line[], out: Set<number>): void {
  const turns: { after: Line; blank: number; cuts: boolean }[] = []
  let blank = 0
  let before: Line | undefined
  lines.forEach((line, i) => {
    if (out.has(i)) blank += line.gap
    else {
      if (out.has(i - 1) && before) turns.push({ after: line, blank: blank + line.gap, cuts: goesOn(before, line) })
      blank = 0
      before = line
    }
  })
  const own = Math.min(...turns.map((turn) => turn.blank))
  const sure = turns.length > 1 || turns[0]?.cuts
  for (const { after, blank: all } of turns) after.gap = sure ? all - own : Math.max(1, all - own)
}
