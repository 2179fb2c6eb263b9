/** `C048/24   1.   APOLOGIES`: the minute’s number, then the agenda’s; the second is no part of the title. */
import type { DraftItem } from '../../draft.js'

const SECOND = /^(?<number>\d{1,3})[.)]\s+(?<title>\p{L}.*)$/u

/** Moves the second number to `agendaRef`, where nearly all items have one and they count up. */
export function takeAgendaNumbers(items: DraftItem[]): void {
  const second = items.flatMap((item) => {
    const found = item.number === null ? null : SECOND.exec(item.title)
    return found ? [{ item, number: Number(found.groups!.number), title: found.groups!.title! }] : []
  })
  const rises = second.every(({ number }, i) => i === 0 || number > second[i - 1]!.number)
  if (second.length < 3 || second.length < items.length * 0.7 || !rises) return
  for (const { item, number, title } of second) {
    item.agendaRef ??= String(number)
    item.title = title
  }
}
