/**
 * A page's head or foot that stands once in a plain text too short to show that it returns: a page number beside words of the
 * document's own head, its date among them.
 */
import type { Line, Text } from './text.js'

/** Lines at the top of a document, its name and its day among them; the first of them are never a runner. */
const HEAD = 12
const TOP = 4
const LONGEST = 70
const NUMBER = /^\W*\d{1,4}\W*$/
/** A day and a year. */
const DAY = /\d\D+\d/

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

export function takeEchoes(text: Text): void {
  const lines = text.pages.flatMap((page) => page.lines)
  const gone = new Set<Line>()
  let head = ''
  for (let at = 0; at < lines.length; at++) {
    if (at > 0 && at <= HEAD) head += letters(lines[at - 1]!.text)
    if (at < TOP) continue
    const length = blockAt(lines, at, head)
    for (const line of lines.slice(at, at + length)) gone.add(line)
    const cut = length > 0 ? 0 : leadOf(lines[at]!.text, head)
    if (cut > 0) lines[at]!.text = lines[at]!.text.slice(cut)
    at += Math.max(0, length - 1)
  }
  if (gone.size === 0) return
  for (const page of text.pages) page.lines = page.lines.filter((line) => !gone.has(line))
  for (const line of gone)
    text.furniture.push({ bucket: NUMBER.test(line.text) ? 'page-number' : 'header', text: line.text, place: line.place })
}

/** How many lines from here are such a head or foot: `Harbour Board` / `3` / `10 May 2029`, or `3 Harbour Board - 10.5.29` in one. */
function blockAt(lines: Line[], from: number, head: string): number {
  let to = from
  let [numbers, dated] = [0, false]
  for (; to < lines.length && to - from < 4; to++) {
    const { text } = lines[to]!
    if (NUMBER.test(text)) numbers += 1
    else if (text.length > LONGEST) break
    else if (echoes(text, head)) dated ||= DAY.test(text)
    else {
      const rest = withoutNumber(text)
      if (rest === null || !echoes(rest, head)) break
      numbers += 1
      dated ||= DAY.test(rest)
    }
  }
  return numbers === 1 && dated ? to - from : 0
}

function echoes(text: string, head: string): boolean {
  const said = letters(text)
  return said.length > 5 && head.includes(said)
}

/** A number before or behind the rest. */
const withoutNumber = (text: string): string | null =>
  /^\d{1,4}\s+(?=\p{L})/u.test(text)
    ? text.replace(/^\d{1,4}\s+/, '')
    : /\p{L}.*\s\d{1,3}$/u.test(text)
      ? text.replace(/\s\d{1,3}$/, '')
      : null

/** `Board 3 Thursday 10 May 2029 91 Lamps`: where what follows the runner begins; 0 where none stands there. */
function leadOf(text: string, head: string): number {
  const found = /^(\p{L}[\p{L} &’',-]{3,50}?)\s\d{1,4}\s((?:\p{L}+,?\s)?\d{1,2}\s\p{L}{3,9}\s\d{4})\s(?=\d{1,4}[.\s)]\s?\p{Lu})/u.exec(text)
  return found && head.includes(letters(found[1]!)) && head.includes(letters(found[2]!)) ? found[0].length : 0
}
