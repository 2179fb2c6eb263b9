/** A ModernGov meeting page, with its markup or as text in any of its flavours. */
import type { Line, Text } from '../../extract/text.js'
import { type Draft, type DraftItem, type Family, newDraft } from '../draft.js'
import { markExempt } from '../exempt-items.js'
import { toParas } from '../paras.js'
import { isFurnitureLine } from '../rules/link-furniture.js'
import { readLabelLine } from '../rules/section-label.js'
import { classicPieces } from './classic-pieces.js'
import { PAGE_TYPE, readPageHead } from './page-head.js'
import { itemsOf } from './page-items.js'
import { framed, hasMarkup, isActionLink, markupPieces, withoutSpans } from './pieces.js'
import { strippedPieces } from './stripped-pieces.js'
import { isTableHead, runsOn, tablePieces } from './table-pieces.js'
import { splitItem } from './unlabelled.js'

const ITEMS_HEAD = /^(?:Items|Eitemau)$|^(?:No\.? Item|Rhif\.? Eitem)$/i
const MEETING_TYPE = /^(?:Agenda|Rhaglen|Meeting$|Minutes$|Decisions$)/i

const TYPE_ALONE = 'page type'

export const meetingPage: Family = {
  name: 'moderngov-meeting-page',
  recognise(text, lines) {
    const evidence: string[] = []
    if (hasMarkup(text, lines)) return { score: 0.99, evidence: ['items table of the product'] }
    const head = lines.slice(0, 60)
    if (
      text.kind === 'html' &&
      head.some((l) => l.hint?.classes?.includes('mgMainTitleTxt') || l.hint?.classes?.includes('mgSubTitleTxt'))
    ) {
      const type = head.find(
        (l) => PAGE_TYPE.test(l.text) && (l.hint?.heading !== undefined || l.hint?.classes?.includes('mgMainTitleTxt')),
      )
      if (type && MEETING_TYPE.test(type.text)) return { score: 0.9, evidence: [`page of the product headed ${type.text}`] }
    }
    // A page of the product is markup, or its text: a PDF or a Word file that has the head of a table of items is printed.
    if (text.kind === 'pdf' || text.kind === 'docx') return { score: 0, evidence }
    let score = 0
    if (lines.some(isTableHead)) add(0.9, 'No. | Item |')
    const running = text.kind === 'text' ? lines.filter(runsOn).length : 0
    if (running > 1) add(Math.min(0.8, running * 0.2), 'titles, labels and text that run on')
    if (head.some((l) => /^No\.? Item$/i.test(l.text) || /^Rhif\.? Eitem$/i.test(l.text))) add(0.9, 'No. Item')
    if (head.some((l) => PAGE_TYPE.test(l.text) && MEETING_TYPE.test(l.text))) add(0.25, TYPE_ALONE)
    if (head.some((l) => /^(?:Venue|Lleoliad):/.test(l.text))) add(0.2, 'Venue:')
    if (lines.filter((l) => readLabelLine(l.text)?.part === 'minutes').length > 1) add(0.3, 'Minutes: more than once')
    // `Minutes` over a paper says nothing of who printed it.
    return evidence.join() === TYPE_ALONE ? { score: 0, evidence: [] } : { score: Math.min(score, 0.95), evidence }
    function add(points: number, what: string) {
      score += points
      evidence.push(what)
    }
  },
  read(text, lines) {
    const draft = newDraft('agenda')
    const items = hasMarkup(text, lines) ? readMarkup(text, lines, draft) : readAsText(text, lines, draft)
    draft.items = items
    draft.type = items.some(hasMinutes) || (/minutes|cofnodion/i.test(draft.title) && items.some((i) => i.truncated)) ? 'minutes' : 'agenda'
    draft.draft = /draft (?:minutes|decisions)/i.test(draft.title) || undefined
    markExempt(items)
    return [draft]
  },
}

const hasMinutes = (item: DraftItem) => item.content.length > 0 || item.decision.length > 0

function readMarkup(text: Text, all: Line[], draft: Draft): DraftItem[] {
  const lines = framed(all)
  const inItems = (l: Line) =>
    l.hint?.classes?.some((c) => c === 'mgItemTable' || c === 'mgItemNumberCell' || c === 'mgAiTitleTxt') ?? false
  const from = Math.max(lines.findIndex(inItems), 0)
  const to = lines.findLastIndex(inItems) + 1
  const start = lines.findIndex((l) => l.hint?.classes?.includes('mgMainTitleTxt') || PAGE_TYPE.test(l.text))
  const rest = readPageHead(
    lines.slice(Math.max(start, 0), from).filter((l) => !isActionLink(l) && !l.hint?.classes?.includes('mgLinks')),
    text,
    draft,
  )
  draft.content = toParas(
    rest.filter((l) => !isFurnitureLine(l.text)),
    text.kind,
  )
  const table = lines.slice(from, to).filter((l) => !l.hint?.classes?.includes('mgHide') || l.hint.cell === undefined)
  return itemsOf(markupPieces(table), text.kind, (line) => withoutSpans(line, ['mgFileSize', 'mgHide'])).items
}

function readAsText(text: Text, all: Line[], draft: Draft): DraftItem[] {
  const lines = framed(all)
  const tabular = lines.findIndex(isTableHead)
  const running = tabular < 0 && lines.filter(runsOn).length > 1 ? lines.findIndex(runsOn) : -1
  if (tabular >= 0 || running >= 0) {
    const from = Math.max(tabular, running)
    draft.content = toParas(
      readPageHead(lines.slice(0, from), text, draft).filter((l) => !isFurnitureLine(l.text)),
      text.kind,
    )
    return itemsOf(tablePieces(lines.slice(from)), text.kind, (l) => l.text).items
  }
  let from = lines.findIndex((l) => /^(?:No\.? Item|Rhif\.? Eitem)$/i.test(l.text))
  if (from < 0) from = lines.findIndex((l) => ITEMS_HEAD.test(l.text))
  if (from < 0) from = lines.findLastIndex((l, i) => i < 12 && isHeadLine(l))
  const body = lines.slice(from + 1).filter((l) => !ITEMS_HEAD.test(l.text))
  const rest = readPageHead(
    lines.slice(0, from + 1).filter((l) => !ITEMS_HEAD.test(l.text)),
    text,
    draft,
  )
  const classic = classicPieces(body)
  const pieces = classic.some((p) => p.kind === 'title') ? classic : strippedPieces(body)
  if (text.kind === 'html' && !pieces.some((p) => p.kind === 'title')) {
    draft.content = toParas(
      readPageHead(body, text, draft).filter((l) => !isFurnitureLine(l.text) && !isActionLink(l)),
      text.kind,
    )
    return []
  }
  const { items, loose } = itemsOf(pieces, text.kind, (l) => l.text)
  if (text.kind === 'text') draft.content = toParas([...rest.filter((l) => !isFurnitureLine(l.text)), ...loose], text.kind)
  if (/minutes|decisions/i.test(draft.title) && !pieces.some((p) => p.kind === 'label' && p.part === 'minutes')) items.forEach(splitItem)
  return items
}

const isHeadLine = (line: Line) => PAGE_TYPE.test(line.text) || /^(?:(?:Proposed )?Venue|Contact|Lleoliad|Cyswllt)\s*:/i.test(line.text)
