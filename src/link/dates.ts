/** All dates that a text names in words or numbers, English or Welsh, as ISO. */
const MONTHS = 'jan|ion feb|chwe mar|maw apr|ebr may|mai jun|meh jul|gor aug|aws sep|med oct|hyd nov|tach dec|rhag'
  .split(' ')
  .map((names) => names.split('|'))
const DATE = /\b(\d{1,2})(?:(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?\s+(?:of\s+)?(\p{L}{3,10}),?\s+|[/.](\d{1,2})[/.])(\d{4})\b/gu

export function datesIn(text: string): string[] {
  const found = [...text.matchAll(DATE)].flatMap(([, day, word, number, year]) => {
    const name = word?.toLowerCase() ?? ''
    const month = number === undefined ? MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1 : Number(number)
    const iso = `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`
    return month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31 ? [iso] : []
  })
  return [...new Set(found)]
}
