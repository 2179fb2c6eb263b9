/** Small charts as drawings in the page: bars a year, with the numbers in words for who does not see them. */
import { type Html, tag } from '../export/html/tag.js'

const WIDTH = 34
const HEIGHT = 90

/** Counts by year, every year between the first and the last in its place. */
export function yearBars(counts: Map<string, number>, what: string): Html | null {
  const years = [...counts.keys()].sort()
  const [first, last] = [Number(years[0]), Number(years.at(-1))]
  if (years.length === 0 || last - first > 60) return null
  const all = Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
  const most = Math.max(...counts.values())
  const bars = all.flatMap((year, at) => {
    const count = counts.get(year) ?? 0
    const tall = Math.round((count / most) * HEIGHT)
    const x = at * WIDTH
    return [
      tag('rect', { x: x + 3, y: HEIGHT - tall + 16, width: WIDTH - 6, height: tall, class: 'bar' }),
      tag('text', { x: x + WIDTH / 2, y: HEIGHT - tall + 12, 'text-anchor': 'middle' }, count === 0 ? '' : String(count)),
      tag(
        'text',
        { x: x + WIDTH / 2, y: HEIGHT + 30, 'text-anchor': 'middle', class: 'year' },
        all.length > 12 ? `’${year.slice(2)}` : year,
      ),
    ]
  })
  const said = all.map((year) => `${year}: ${counts.get(year) ?? 0}`).join(', ')
  const width = all.length * WIDTH
  return tag(
    'figure',
    { class: 'chart' },
    tag('figcaption', {}, `${what} by year`),
    tag(
      'div',
      { class: 'wide', tabindex: 0, role: 'group', 'aria-label': `${what} by year` },
      tag('svg', { viewBox: `0 0 ${width} ${HEIGHT + 36}`, width, height: HEIGHT + 36, role: 'img', 'aria-label': said }, ...bars),
    ),
  )
}

/** The same without a word, for a cell of a table. */
export function spark(counts: Map<string, number>, years: string[]): Html {
  const most = Math.max(1, ...counts.values())
  const bars = years.map((year, at) => {
    const tall = Math.round(((counts.get(year) ?? 0) / most) * 20)
    return tag('rect', { x: at * 7, y: 20 - tall, width: 5, height: tall, class: 'bar' })
  })
  return tag('svg', { viewBox: `0 0 ${years.length * 7} 20`, width: years.length * 7, height: 20, 'aria-hidden': 'true' }, ...bars)
}
