/** A ModernGov voting record: the meeting in a line, an item, what was voted on, and a row for each side with its members and their number. */
import type { Line } from '../../extract/text.js'
import { type DraftItem, type Family, newDraft, newItem } from '../draft.js'
import { toParas } from '../paras.js'
import { readDate } from '../rules/date.js'
import { isFurnitureLine, stripLinkFurniture } from '../rules/link-furniture.js'
import { readTime } from '../rules/time.js'
import { framed, isActionLink } from './pieces.js'

const HEAD = /^Voting record$/i
/** `Council, Wednesday 3rd April 2030 6.00 p.m.` */
const MEETING = /^(?<body>\p{Lu}[^,]{2,80}), (?<when>.*\d{4}.*)$/u
const ITEM = /^Item:\s*(?<title>\S.*)$/i
export const votingRecord: Family = {
  name: 'moderngov-voting-record',
  recognise(_text, lines) {
    const evidence = [
      lines.slice(0, 40).some(({ text }) => HEAD.test(text)) ? 'Voting record' : '',
      lines.some(({ text }) => ITEM.test(text)) ? 'Item: title' : '',
    ].filter(Boolean)
    return { score: evidence.length === 2 ? 0.95 : 0, evidence }
  },
  read(text, all) {
    const lines = framed(all).filter((line) => !isActionLink(line) && !isFurnitureLine(line.text))
    const draft = newDraft('minutes')
    const from = lines.findIndex((line) => ITEM.test(line.text))
    for (const line of lines.slice(0, from)) {
      const found = MEETING.exec(line.text)?.groups
      const date = found && readDate(found.when!)
      if (!date) continue
      draft.body = found.body!
      draft.date = date.iso
      draft.startTime = readTime(found.when!.slice(date.index + date.length))?.iso ?? null
    }
    const starts = lines.flatMap((line, i) => (ITEM.test(line.text) ? [i] : []))
    draft.items = starts.map((start, k) => itemOf(lines.slice(start, starts[k + 1]), text.kind))
    draft.title = lines.find((line) => HEAD.test(line.text))!.text
    return [draft]
  },
}

function itemOf([head, ...rest]: Line[], kind: Parameters<typeof toParas>[1]): DraftItem {
  const item = newItem(stripLinkFurniture(ITEM.exec(head!.text)!.groups!.title!))
  item.exempt = false
  item.at = head!.place
  item.content = toParas(rowsAsLines(rest), kind)
  return item
}

/** Each row of the table is a line: the side, who, and how many. */
function rowsAsLines(lines: Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const { cell, ...hint } = line.hint ?? {}
    if (!cell || cell.column === 0) out.push(cell ? { ...line, hint, gap: 1 } : line)
    else out[out.length - 1] = { ...out.at(-1)!, text: `${out.at(-1)!.text} ${line.text}` }
  }
  return out
}
