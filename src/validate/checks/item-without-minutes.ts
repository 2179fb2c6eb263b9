import type { Item } from '../../records/record.js'
import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { documentsOf, itemsOf, nameOf } from '../walk.js'

const more = ['3', '4', '5', '6', '7', '8'].map((number) => item(number))

export const check: Check = {
  code: 'item-without-minutes',
  severity: 'info',
  about: 'An item of minutes has no text. It may not have been taken, or its minutes may be elsewhere.',
  *run({ record }) {
    for (const document of documentsOf(record, 'minutes')) {
      /** A page of decisions says nothing of items that had none. */
      if (/decisions/i.test(document.value.title) && !/minutes/i.test(document.value.title)) continue
      const items = itemsOf(document)
      const bare = items.filter(({ value }, i) => isBare(value, items[i + 1]?.value))
      if (bare.length * 4 > items.length) continue
      for (const { value, pointer } of bare) yield { message: `${nameOf(value)} has no minutes.`, pointer, at: value.at }
    }
  },
  examples: [
    {
      says: 'one item of four without text',
      subject: minutesOf({ items: [item('1'), item('2', { content: [] }), item('3'), item('4')] }),
      fires: ['/documents/0/items/1'],
    },
    {
      says: 'the text is elsewhere, which is said',
      subject: minutesOf({ items: [item('1'), item('2', { content: [], truncated: true }), item('3')] }),
      fires: [],
    },
    {
      says: 'the minutes stand in the title, or in items of its own',
      subject: minutesOf({
        items: [
          item('1', { content: [], title: 'The oars were counted and found to be eleven.' }),
          item('2', { content: [] }),
          item('2.1'),
          ...more,
        ],
      }),
      fires: [],
    },
    { says: 'all have text', subject: minutesOf({ items: [item('1'), item('2')] }), fires: [] },
  ],
}

/** Longer titles, and those that end like sentences, say what happened themselves. */
const LONG = 60

/** What says itself that something was done. */
const DONE =
  /[.;:]$|:-?\s\S|\p{Ll}.*\b\p{Lu}{5,}$|\b(?:none|was|were|are|is|had|ha[sv]e?|made|received|agreed|noted|approved|ratified|accepted|adopted|[Aa]pologies:? (?:from\s)?\p{Lu}|circulated|not|yet|no \w+)\b/u
const NO_BUSINESS = /^(?:next meeting|date of|close of|end of|reports?(?:\(s\))? of)|\bto follow\b/i

/** A number without text, before another of the same kind; one that other items stand under has none of its own. */
function isBare(value: Item, next: Item | undefined): boolean {
  if (value.content.length > 0 || value.truncated || value.exempt || !/^\d+$/.test(value.number ?? '')) return false
  if (value.title === '' || value.title.length > LONG || DONE.test(value.title) || NO_BUSINESS.test(value.title)) return false
  return next === undefined || /^\d+$/.test(next.number ?? '')
}
