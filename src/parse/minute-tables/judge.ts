/** Whether a table holds the minutes themselves, or is a table of facts within them. */
import { type Columns, tells } from './columns.js'
import type { Row, Table } from './grid.js'
import { unlike } from './likeness.js'
import { isNumber } from './number.js'

/** A table of facts within minutes holds less of all that is said than this; much less where items stand around it. */
const MOST = { bare: 0.35, numbered: 0.7, named: 0.05 }

/** `Agenda items / Discussion | Action`: the head says that the minutes stand under it. */
const NAMED = /\b(?:agenda )?items?\b.*\b(?:discussions?|notes?|minutes?)\b|\bdiscussions?\b.*\bactions?\b/i

/**
 * @param share how much of all the document's words stand in tables of this form.
 * @param numbered numbered heads stand outside the tables.
 */
export function holdsMinutes(table: Table, columns: Columns, share: number, numbered: boolean): boolean {
  const head = table.rows
    .slice(columns.captions, columns.heads)
    .flatMap((row) => row.cells.flatMap((cell) => cell?.text ?? []))
    .join(' ')
  const named = NAMED.test(head)
  if (share < (named ? MOST.named : numbered ? MOST.numbered : MOST.bare)) return false
  const body = table.rows.slice(columns.heads)
  if (isActionLog(body, columns.roles)) return false
  const heads = headsOf(body, columns.roles)
  const once = heads.filter((head) => heads.filter((other) => other === head).length === 1)
  return (
    once.length >= 2 && once.length >= 0.3 * heads.length && (named || saysMore(body, columns.roles) || isBusiness(body, columns.roles))
  )
}

/** What heads the rows: the number with its title, a title alone, or the first line of the text where it is set as a head. */
function headsOf(body: Row[], roles: Columns['roles']): string[] {
  return body.flatMap((row) => {
    const own = roles.flatMap((role, i) => (role === 'number' || role === 'title' ? (row.cells[i]?.text ?? []) : []))
    if (own.length) return [own.join(' ')]
    const cells = row.cells.filter((cell) => cell !== undefined)
    const first = cells[0]?.lines[0]
    return first && (first.bold || cells.length === 1 || isNumber(first.text.split(' ', 1)[0]!)) ? [first.text] : []
  })
}

const saysMore = (body: Row[], roles: Columns['roles']): boolean =>
  tells(body.flatMap((row) => roles.flatMap((role, i) => (role === 'text' ? (row.cells[i] ?? []) : []))))

/** A list of business: most rows have their number, or what became of it, and a title, each unlike the others. */
function isBusiness(body: Row[], roles: Columns['roles']): boolean {
  const at = roles.indexOf(roles.includes('number') ? 'number' : 'outcome')
  const titles = body.flatMap((row) =>
    row.cells[at] ? roles.flatMap((role, i) => (role === 'title' || role === 'text' ? (row.cells[i]?.text ?? []) : [])) : [],
  )
  return at >= 0 && titles.length >= 2 && titles.length >= 0.6 * body.length && unlike(titles) > 0.8
}

/** Each row is one task with who does it, or by when: none of them tells what was said. */
function isActionLog(body: Row[], roles: Columns['roles']): boolean {
  const always = (role: string) => roles.some((own, i) => own === role && body.filter((row) => row.cells[i]).length >= 0.85 * body.length)
  const brief = body.every((row) => roles.every((role, i) => role !== 'text' || (row.cells[i]?.words ?? 0) < 40))
  return brief && always('owner') && (always('due') || always('outcome'))
}
