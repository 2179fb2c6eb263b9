/** The printed title at the head of a paper: its subject line, else the largest or boldest lines at the top. */
import { joinLineTexts } from '../../extract/join.js'
import type { Line } from '../../extract/text.js'
import { readMeetingLine } from './bodies.js'
import type { HeadLine } from './form.js'
import { isDay, readForm } from './forms.js'
import { stampedItem } from './items.js'
import { isBlankNotice } from './page-facts.js'
import { isName } from './page-runners.js'
import { headFields } from './report-fields.js'

const STAMP =
  /^(?:agenda item(?: no\.?)?:?\s*[A-Z]{0,2}\d*[a-z]?|item(?: no)?\.?:?\s*\d*|page \d+|\d{1,3}|draft version|restricted|unrestricted|official|open|confidential|(?:public )?document pack)$/i

/** @param paper a paper to a meeting: the names and days over its title are none. */
export function headTitle(lines: Line[], paper: boolean): string | undefined {
  const all = lines.slice(0, 16).filter((l) => !STAMP.test(l.text) && !isBlankNotice(l.text) && stampedItem(l.text) === undefined)
  const own = paper ? all.filter((l) => !isName(l.text) && !isDay(l.text) && !readMeetingLine(l.text)) : all
  const head = own.length ? own : all
  if (readForm(all)?.type === 'report') {
    const subject = headFields(lines.slice(0, 30)).subject
    if (subject) return subject
  }
  const named = head.map((l) => /^(?:title|subject(?: matter)?)\s*:\s*(?<title>\S.{5,})$/i.exec(l.text)?.groups?.title).find(Boolean)
  if (named) return named
  const start = boldest(head)
  if (start < 0) return undefined
  const style = head[start]!
  let end = start + 1
  while (end < head.length && end - start < 8 && alike(head[end]!, style) && sameCell(head[end]!, style)) end++
  return joinLineTexts(head.slice(start, end).map((l) => l.text))
}

/** The first line set larger than those after it, else the first bold one, else the first short one. */
function boldest(head: HeadLine[]): number {
  const top = head.slice(0, 6)
  const usual = Math.min(...head.map((l) => l.size ?? 12))
  const largest = Math.max(...top.map((l) => l.size ?? 0))
  if (largest > usual * 1.15) return top.findIndex((l) => (l.size ?? 0) === largest)
  const bold = top.findIndex((l) => l.bold === true)
  if (bold >= 0) return bold
  return head[0] && head[0].text.length < 120 ? 0 : -1
}

/** The heads of a table’s columns under the title are none of it. */
const sameCell = (line: HeadLine, style: HeadLine): boolean =>
  line.hint?.cell === undefined || (line.hint.cell.row === style.hint?.cell?.row && line.hint.cell.column === style.hint.cell.column)

const alike = (line: HeadLine, style: HeadLine): boolean =>
  Math.abs((line.size ?? 0) - (style.size ?? 0)) < 0.6 && line.bold === style.bold && (style.bold === true || (style.size ?? 0) > 13)
