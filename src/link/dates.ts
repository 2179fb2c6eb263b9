/** All dates that a text names in words or numbers, English or Welsh, as ISO. */
import { monthOf } from '../writing/months.js'

const DATE = /\b(\d{1,2})(?:(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?\s+(?:of\s+)?(\p{L}{3,10}),?\s+|[/.](\d{1,2})[/.])(\d{4})\b/gu

export function datesIn(text: string): string[] {
  const found = [...text.matchAll(DATE)].flatMap(([, day, word, number, year]) => {
    const month = word === undefined ? Number(number) : monthOf(word)
    const iso = `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`
    return month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31 ? [iso] : []
  })
  return [...new Set(found)]
}
