/** The foot of an agenda: who sent it and when, and whom to ask. It stands behind the last item and is none of it. */

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

const isFoot = ({ text, rows }: Para): boolean => !rows && text.length < 200 && (!/[.;]$/.test(text) || ASK.test(text))

/** `Ann Quill, Clerk to the Council`: a few words with capitals and no stop. */
const isName = ({ text, rows }: Para): boolean =>
  !rows && text.length < 80 && (text.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || /^(?:of|and|the|to|for)$/.test(word))
