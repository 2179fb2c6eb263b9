/**
 * Which item of the agenda each paper of a pack belongs to. What is stamped or counted by pages is known already; the rest is
 * told by titles and by the day of a meeting, in the order of the agenda; forms and appendices go with the paper before them.
 */
import { type Draft, type DraftItem, newItem } from '../draft.js'
import { readDate } from '../rules/date.js'
import type { FrontItem } from './front-sheet.js'
import { joinFrontText } from './head-text.js'
import { tie } from './items.js'
import { likeness, shareOf, stemsOf } from './likeness.js'

/** How much of the shorter title must stand in the other. */
const ENOUGH = 0.6

/**
 * Papers of a pack in the order of the file; those with an item keep it.
 * @param appendices papers that say they are one: they go with the paper before them.
 * @param counted counts in the heads of papers: item numbers where every one of them is one.
 * @param front what the front sheet lists with pages, for an agenda whose items could not be read.
 */
export function tieDrafts(drafts: Draft[], front: FrontItem[], appendices: ReadonlySet<Draft>, counted: ReadonlyMap<Draft, string>): void {
  for (const { agenda, papers } of sets(drafts)) {
    const own = isRead(agenda) ? agenda.items : front.map(({ number, title }) => newItem(title, number))
    const items = own.filter((item) => item.number !== null)
    const named = papers.filter((draft) => !isList(draft) && !appendices.has(draft))
    const numbers = [...counted].filter(([paper]) => named.includes(paper))
    if (numbers.length > 1 && numbers.every(([, count]) => items.some(({ number }) => number === count)))
      for (const [paper, count] of numbers) tie(paper, count, 'stamp')
    inOrder(named, items, namesOf(agenda))
    goWithPaperBefore(papers)
  }
}

const isRead = (draft: Draft) => draft.type === 'agenda' && draft.items.some((item) => item.number !== null)

/** Each agenda with the papers behind it: a file may hold the notices of two meetings, each with business of its own. */
function sets(drafts: Draft[]): { agenda: Draft; papers: Draft[] }[] {
  const at = drafts.flatMap((draft, i) => (isRead(draft) ? [i] : []))
  const starts = at.length ? at : [0]
  return starts.map((from, i) => ({ agenda: drafts[from]!, papers: drafts.slice(from + 1, starts[i + 1]) }))
}

/** The names of the body and the council say nothing of an item. */
const namesOf = ({ body, organisation }: Draft): Set<string> => stemsOf(`${body ?? ''} ${organisation ?? ''}`)

/** Who the pack was sent to: it belongs to none of the business. */
const isList = (draft: Draft) => /\b(?:distribution|circulation|mailing) list\b/i.test(`${draft.title} ${joinFrontText(draft, 3)}`)

interface Tie {
  paper: Draft
  item: number
  score: number
}

/** The best set of ties that never goes back in the agenda; a paper without one is left out. */
function inOrder(papers: Draft[], items: DraftItem[], names: ReadonlySet<string>): void {
  const ties = papers.flatMap((paper) => tiesOf(paper, items, names))
  const best: { score: number; before: number }[] = []
  ties.forEach((tie, i) => {
    let own = { score: tie.score, before: -1 }
    for (let k = 0; k < i; k++) {
      const fits = ties[k]!.paper !== tie.paper && ties[k]!.item <= tie.item
      if (fits && best[k]!.score + tie.score > own.score) own = { score: best[k]!.score + tie.score, before: k }
    }
    best.push(own)
  })
  let last = best.reduce((top, tie, i) => (tie.score > (best[top]?.score ?? 0) ? i : top), 0)
  while (last >= 0 && ties[last]) {
    tie(ties[last]!.paper, items[ties[last]!.item]!.number!, 'title')
    last = best[last]!.before
  }
}

function tiesOf(paper: Draft, items: DraftItem[], names: ReadonlySet<string>): Tie[] {
  if (paper.agendaItem !== undefined) {
    const item = items.findIndex(({ number }) => number === paper.agendaItem)
    return item < 0 ? [] : [{ paper, item, score: 2 }]
  }
  return items.flatMap((own, item) => {
    const score = paper.type === 'minutes' ? sameMeeting(paper, own, items, names) : sameBusiness(paper, own, names)
    return score >= ENOUGH ? [{ paper, item, score }] : []
  })
}

/** An item about minutes: it names the day of the meeting, in its title or under it, or who met, or there is no other such item. */
function sameMeeting(paper: Draft, item: DraftItem, items: DraftItem[], names: ReadonlySet<string>): number {
  const about = (one: DraftItem) => /\b(?:minutes|notes|cofnodion)\b/i.test(one.title)
  if (!about(item)) return 0
  const printed = [item.title, ...item.description.map((para) => para.text)].map((text) => readDate(text)?.iso).filter(Boolean)
  // Agendas misprint the year more often than the day.
  const day = printed.some((date) => date?.slice(4) === paper.date?.slice(4)) ? 0.75 : 0
  if (printed.length) return printed.includes(paper.date ?? '') ? 1 : day
  // `Notes of the Quay Working Party`: another body than the one that meets.
  const body = new Set([...stemsOf(paper.body ?? '')].filter((stem) => !names.has(stem)))
  if (body.size > 1 && shareOf(body, stemsOf(item.title)) === 1) return 0.9
  return items.filter(about).length === 1 ? 0.8 : 0
}

/** The title, or for a paper without one what stands at its head. */
function sameBusiness(paper: Draft, item: DraftItem, names: ReadonlySet<string>): number {
  const wanted = stemsOf(item.title)
  const own = stemsOf(paper.title)
  const title = [...own].some((stem) => !names.has(stem)) ? likeness(own, wanted) : 0
  if (title >= ENOUGH || paper.type === 'decision') return title
  if (headLines(paper).some((line) => beginsWith(line, item.title))) return 0.8
  if (partsOf(item.title).some((part) => plain(part) === plain(paper.title))) return 0.8
  const head = stemsOf(joinFrontText(paper, 12))
  return wanted.size > 2 ? 0.9 * shareOf(wanted, head) : 0
}

/** `Flood wardens: report of the Planner` is about flood wardens. One word alone may be anything. */
const partsOf = (title: string): string[] => title.split(/\s?[:–—]\s|\s-\s/).filter((part) => /\p{L}\s+\p{L}/u.test(part))

const headLines = (paper: Draft): string[] => [...paper.front, ...paper.content].slice(0, 6).map(({ text }) => text)

/** `Annual report and accounts for the year` under the item “Annual report”: the whole title, of two words or more. */
const beginsWith = (line: string, title: string): boolean =>
  line.length < 120 && /\p{L}\s+\p{L}/u.test(title) && plain(line).startsWith(`${plain(title)} `)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** A form, an appendix or a decision without an item of its own goes with the paper before it; a report stands for itself. */
function goWithPaperBefore(drafts: Draft[]): void {
  let item: string | undefined
  for (const draft of drafts) {
    if (isList(draft)) {
      delete draft.agendaItem
      delete draft.agendaItemFrom
    } else if (draft.agendaItem) item = draft.type === 'minutes' ? undefined : draft.agendaItem
    else if (draft.type === 'report' || draft.type === 'minutes' || draft.type === 'agenda') item = undefined
    else tie(draft, item, 'order')
  }
}
