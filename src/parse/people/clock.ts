/** Clock times as printed: “7.40 pm”, “11.15am”, “19:30”, “1930 hrs”, “noon”. */
const CLOCK =
  /\b(\d{1,2})(?:[.:](\d{2}))?\s*(a\.?m\b\.?|p\.?m\b\.?|noon)|\b([01]?\d|2[0-3])[.:](\d{2})\b(?:\s*(?:hrs|hours))?|\b([01]\d|2[0-3])([0-5]\d)\s*(?:hrs|hours|h)\b|\b(noon|midday|midnight)\b/i

/** HH:MM of the first clock time in the text, or null. */
export function readClock(text: string): string | null {
  const match = CLOCK.exec(text)
  if (!match) return null
  if (match[8]) return /midnight/i.test(match[8]) ? '00:00' : '12:00'
  if (match[3]) return clock(twelve(Number(match[1]), match[3]), Number(match[2] ?? 0))
  return clock(Number(match[4] ?? match[6]), Number(match[5] ?? match[7]))
}

const twelve = (hour: number, half: string): number =>
  hour > 12 ? hour : /^p/i.test(half) ? (hour % 12) + 12 : /^a/i.test(half) ? hour % 12 : 12

const clock = (hour: number, minute: number): string | null =>
  hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
