import type { Check, Hit, Subject } from '../check.js'
import { datesIn, WEEKDAY_NAMES, weekdayOf } from '../dates.js'
import { block, itemWith, minutesOf, sourceOf } from '../examples.js'
import { blocksOf, documentsOf } from '../walk.js'

export const check: Check = {
  code: 'weekday-mismatch',
  severity: 'warning',
  about: 'A printed weekday is not that of its date: one of the two is wrong in the source.',
  *run(subject) {
    const told = new Set<string>()
    for (const hit of [...headHits(subject), ...textHits(subject)]) {
      if (!told.has(hit.message)) yield hit
      told.add(hit.message)
    }
  },
  examples: [
    {
      says: '14 March 2024 was a Thursday',
      subject: itemWith(block(null, 'The next meeting is on Friday 14 March 2024.')),
      fires: ['/documents/0/items/0/content/0/text'],
    },
    { says: 'the right day', subject: itemWith(block(null, 'The next meeting is on Thursday 14th March 2024.')), fires: [] },
    {
      says: 'the date of the meeting in the source',
      subject: minutesOf({}, sourceOf(['Held on Monday, 14 March 2024'])),
      fires: ['/documents/0/date'],
    },
    { says: 'no weekday', subject: itemWith(block(null, 'The next meeting is on 14 March 2024.')), fires: [] },
  ],
}

/** Blocks print their own; titles and heads of a source print the meeting’s. */
function* textHits({ record }: Subject): Generator<Hit> {
  for (const { value, pointer } of blocksOf(record)) {
    for (const message of wrongDays(value.text)) yield { message, pointer: `${pointer}/text`, at: value.at }
  }
}

function* headHits({ record, source }: Subject): Generator<Hit> {
  for (const { value, pointer } of documentsOf(record)) {
    for (const message of wrongDays(value.title)) yield { message, pointer: `${pointer}/title` }
  }
  const main = documentsOf(record)[0]
  if (!main?.value.date) return
  for (const { text, place } of source?.pages[0]?.lines.slice(0, 60) ?? []) {
    for (const message of wrongDays(text, main.value.date)) yield { message, pointer: `${main.pointer}/date`, at: place }
  }
}

function wrongDays(text: string, only?: string): string[] {
  return datesIn(text).flatMap(({ iso, weekday }) => {
    const right = weekdayOf(iso)
    if (weekday === undefined || weekday === right || (only !== undefined && iso !== only)) return []
    return [`${iso} was a ${WEEKDAY_NAMES[right]}, and the source prints ${WEEKDAY_NAMES[weekday]}.`]
  })
}
