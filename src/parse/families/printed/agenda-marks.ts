/** What is no item’s on an agenda: its foot (who sent it and when, whom to ask), and heads of its list that return on the next page. */

import type { DraftItem } from '../../draft.js'
import { isDay } from '../../packs/forms.js'
import type { Para } from '../../para.js'

const ASK = /@|\b0\d{2,4}[\s-]?\d{3}|^contact(?: officer| for this meeting)?\s*:/i
const DATED = /^(?:date[d]?(?: of (?:issue|publication))?|issued|published)\s*:?\s*/i

/** How many paragraphs it has at most. */
const MOST = 8

/** Takes the paragraphs that end the last item and belong to the foot: from the first that names a day alone or a way to ask. */
export function takeAgendaFoot(items: DraftItem[]): Para[] {
  const last = items.at(-1)
  if (!last) return []
  const { description } = last
  const from = Math.max(0, description.length - MOST)
  const found = description.slice(from).findIndex(({ text }) => text.length < 200 && (ASK.test(text) || isDay(text.replace(DATED, ''))))
  if (found < 0) return []
  let at = from + found
  if (!description.slice(at).every(isFoot)) return []
  while (at > 0 && isName(description[at - 1]!)) at--
  return description.splice(at)
}

/** `Item No.  Title  Page No.` over the list, and again where it goes on over a page: what stands just above the first item. */
export function takeListHeads(front: Para[], items: DraftItem[]): Para[] {
  const heads = front.slice(-2).flatMap(({ text }) => (text.length < 60 ? [text] : []))
  const isHead = ({ text }: Para): boolean => text.length > 5 && heads.some((head) => head.startsWith(text) || head.endsWith(text))
  return items.flatMap((item) => {
    const taken = item.description.filter(isHead)
    if (taken.length) item.description = item.description.filter((para) => !taken.includes(para))
    return taken
  })
}

const isFoot = ({ text, rows }: Para): boolean => !rows && text.length < 200 && (!/[.;]$/.test(text) || ASK.test(text))

/** `Ann Quill, Clerk to the Council`: a few words with capitals and no stop. */
const isName = ({ text, rows }: Para): boolean =>
  !rows && text.length < 80 && (text.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|to|for)$/.test(word))
