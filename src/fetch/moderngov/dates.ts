/** The first date of a line, as lists and headings of the sites write it: numbers or words, English or Welsh. */
import { monthOf } from '../../writing/months.js'

const NUMBERS = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/
const WORDS = /\b(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?[\s-]+(?:of\s+)?(\p{L}{3,10})\.?,?[\s-]+(\d{4})\b/gu
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/

export function dateOf(text: string): string | undefined {
  const iso = ISO.exec(text)
  if (iso) return made(iso[1]!, iso[2]!, iso[3]!)
  const numbers = NUMBERS.exec(text)
  if (numbers) return made(numbers[3]!, numbers[2]!, numbers[1]!)
  for (const [, day, word, year] of text.matchAll(WORDS)) {
    const month = monthOf(word!)
    if (month > 0) return made(year!, String(month), day!)
  }
  return undefined
}

function made(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
