/**
 * Numbers of the agenda beside the minutes' own: before the title (`C048/24   1.   APOLOGIES`) or in brackets behind it, whatever words
 * stand with them (`Lamps (AI 4)`). They are no part of the title.
 */
import type { DraftItem } from '../../draft.js'

const BEFORE = /^(?<number>\d{1,3})[.)]\s+(?<title>\p{L}.*)$/u
const BEHIND = /^(?<title>.*\S)\s*[([](?<words>(?:[\p{L}.]{1,12}\s){0,3})(?<number>\d{1,3}[a-z]?)[)\]]$/u
/** Fewer are no habit of a document. */
const FEWEST = 3
/** Of all items. */
const MOST = 0.7

export function takeAgendaNumbers(items: DraftItem[]): void {
  take(items, (item) => (item.number === null ? null : BEFORE.exec(item.title)))
  take(items, (item) => BEHIND.exec(item.title))
}

/** Moves the second number to `agendaRef`, where nearly all items have one of the same words and they count up. */
function take(items: DraftItem[], read: (item: DraftItem) => RegExpExecArray | null): void {
  const second = items.flatMap((item) => {
    const { number = '', title = '', words = '' } = read(item)?.groups ?? {}
    return number === '' ? [] : [{ item, number, title, words }]
  })
  const alike = second.every(({ words }) => words === second[0]!.words)
  const rises = second.every(({ number }, i) => i === 0 || Number.parseInt(number, 10) >= Number.parseInt(second[i - 1]!.number, 10))
  if (second.length < FEWEST || second.length < items.length * MOST || !rises || !alike) return
  for (const { item, number, title } of second) {
    item.agendaRef ??= number
    item.title = title
  }
}
