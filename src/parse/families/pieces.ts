/**
 * A ModernGov page as pieces in order, whatever it came as: markup says by its classes what a line is; text says it by
 * its wording. One reader (meeting-page.ts) serves both.
 */
import type { Line, Text } from '../../extract/text.js'
import { isFurnitureLine, readFullTextLink, stripLinkFurniture } from '../rules/link-furniture.js'
import { readLabelLine } from '../rules/section-label.js'

export type Part = 'description' | 'documents' | 'decision' | 'minutes'

export type Piece =
  | { kind: 'number'; number: string; line: Line }
  | { kind: 'title'; title: string; line: Line }
  | { kind: 'label'; part: Part; line: Line }
  | { kind: 'text'; line: Line }
  | { kind: 'document'; line: Line }
  | { kind: 'more'; number: string | null; line: Line; href?: string }
  | { kind: 'row'; line: Line }

/** A link of the page's own (“Share this item”): its list is often left unclosed, so that the item's text stands inside it. */
export const isActionLink = (line: Line) =>
  line.hint?.list !== undefined &&
  (has(line, 'mgActionList') || has(line, 'mgSocialShareButton')) &&
  !has(line, 'mgWordPara') &&
  !has(line, 'mgBulletList')

const CHROME = new Set(['<footer>', '<nav>', 'mgFooter'])
/** `cookie-notice`, `#consent-banner`: whatever maker of pages asks it, it is none of their text. */
const CONSENT = /\b(?:cookies?|consent|gdpr)\b/i
/** More than this of a page is never its chrome. */
const MOST = 0.7

/** Lines inside the product's own frame; the site's chrome around it is none of the page's text. */
export function framed(lines: Line[]): Line[] {
  const inside = lines.filter((l) => has(l, '#modgov'))
  const own = inside.length ? inside : lines.slice(menuEnd(lines))
  const chrome = (l: Line) => l.hint?.classes?.some((c) => CHROME.has(c) || CONSENT.test(c)) ?? false
  const size = (list: Line[]) => list.reduce((sum, l) => sum + l.text.length, 0)
  /** A `<nav>` that is never closed holds the page itself: what holds most of the text is no navigation. */
  return size(own.filter(chrome)) > size(own) * MOST
    ? own.filter((l) => !has(l, '<footer>') && !has(l, 'mgFooter'))
    : own.filter((l) => !chrome(l))
}

/** Where the list of links that opens a page ends, whatever its element is called: `Home`, `About us`, `Contact`. */
function menuEnd(lines: Line[]): number {
  const end = lines.findIndex((line) => !isMenuLink(line))
  return end >= MENU ? end : 0
}
const isMenuLink = ({ text, hint }: Line) => hint?.list !== undefined && hint.links?.length === 1 && hint.links[0]!.text === text
/** Fewer links could be what the page is about. */
const MENU = 4

const has = (line: Line, name: string) => line.hint?.classes?.includes(name) ?? false

/** Pieces of the items table of a page with its markup. */
export function markupPieces(lines: Line[]): Piece[] {
  const pieces: Piece[] = []
  let row = ''
  for (const line of lines) {
    const cell = has(line, 'mgItemNumberCell')
    if (cell) pieces.push({ kind: 'number', number: line.text, line })
    else if (has(line, 'mgAiTitleTxt')) pieces.push({ kind: 'title', title: titleOf(line), line })
    else if (has(line, 'mgSubItemTitleTxt')) pieces.push(...labelPiece(line))
    else if (isActionLink(line)) continue
    else if (has(line, 'mgBulletList') && !has(line, 'mgWordPara')) pieces.push({ kind: 'document', line })
    else pieces.push(...textPieces(line))
    row = cell ? line.text : row
  }
  return pieces
}

function titleOf(line: Line): string {
  return stripLinkFurniture(withoutSpans(line, ['mgFileSize', 'mgHide']))
}

/** The text without inline parts of these classes. */
export function withoutSpans(line: Line, classes: string[]): string {
  const cuts = (line.hint?.spans ?? []).filter((s) => classes.includes(s.class)).sort((a, b) => b.start - a.start)
  return cuts
    .reduce((text, s) => `${text.slice(0, s.start)} ${text.slice(s.end)}`, line.text)
    .replace(/\s+/g, ' ')
    .trim()
}

function labelPiece(line: Line): Piece[] {
  const label = readLabelLine(line.text)
  return label ? [{ kind: 'label', part: label.part, line }] : [{ kind: 'text', line }]
}

/** A line of running text, its “view the full minutes text” cut off and told. */
export function textPieces(line: Line): Piece[] {
  if (isFurnitureLine(line.text)) return []
  const more = readFullTextLink(line.text)
  if (!more) return [{ kind: 'text', line }]
  const href = line.hint?.links?.find((l) => /text/i.test(l.text))?.href
  const rest = line.text.slice(0, more.start).trim()
  const piece: Piece = { kind: 'more', number: more.number, line, ...(href ? { href } : {}) }
  return rest ? [{ kind: 'text', line: { ...line, text: rest } }, piece] : [piece]
}

/** Does the page carry the product's markup? */
export const hasMarkup = (text: Text, lines: Line[]) =>
  text.kind === 'html' && lines.some((l) => has(l, 'mgAiTitleTxt') || has(l, 'mgItemNumberCell'))
