/**
 * Which open element a start tag or an end tag ends where the page leaves end tags out. The parser under cheerio ends one
 * only when nothing stands open in it: a second `<li><p>` or `<tr><td><p>` would lie inside the first.
 */
import type { Frame, Near } from './html-tree.js'

/** End tags that reach the nearest element of their kind, never over the border of a cell, a list or a table. */
export const HAS_OWN_SCOPE = new Set(['p', 'li', 'table', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption'])

const HEADING = /^h[1-6]$/

export function endedByEnd(near: Near, name: string): Frame | null {
  switch (name) {
    case 'p':
      return near.p
    case 'li':
      return near.li
    case 'table':
      return near.table
    case 'tr':
      return near.row
    case 'td':
    case 'th':
    case 'caption':
      return near.cell
    default:
      return near.section
  }
}

export function endedByStart(top: Frame, name: string): Frame | null {
  const { near } = top
  switch (name) {
    case 'li':
      return near.li
    case 'dt':
    case 'dd':
      return near.dt
    case 'option':
    case 'optgroup':
      return near.option
    case 'tr':
      return near.row
    case 'td':
    case 'th':
    case 'caption':
      return near.cell
    case 'tbody':
    case 'thead':
    case 'tfoot':
      return near.section ?? near.row ?? near.cell
    default:
      return HEADING.test(name) && HEADING.test(top.name) ? top : null
  }
}
