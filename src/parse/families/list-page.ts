/** A page that lists agenda items without numbers or labels (CMIS): title, what the agenda says, what was minuted. */
import type { Line } from '../../extract/text.js'
import { type DraftItem, type Family, newDraft, newItem } from '../draft.js'
import { toParas } from '../paras.js'
import { headsPage } from './column-head.js'
import { framed } from './pieces.js'
import { isKnownTitle } from './printed/known-titles.js'

const isHead = headsPage(/^Agenda Items?$/i)
const DESCRIBES = /^(?:To \p{Ll}+|This item|Members (?:are|will)|Report of)\b/u
const VERB = /\b(?:was|were|is|are|had|has|have|be|been|will|would|said|resolved|agreed|noted)\b/i

export const listPage: Family = {
  name: 'agenda-items-page',
  recognise(_text, lines) {
    const at = lines.slice(0, 30).findIndex(isHead)
    const known = lines.filter((l) => isKnownTitle(l.text)).length
    return at >= 0 && known >= 2
      ? { score: 0.75, evidence: ['Agenda Items', `${known} titles of common business`] }
      : { score: 0, evidence: [] }
  },
  read(text, all) {
    const lines = framed(all)
    const draft = newDraft('agenda', 'Agenda Items')
    draft.items = items(lines.slice(lines.findIndex(isHead) + 1)).map(({ item, description, minutes }) => {
      item.description = toParas(description, text.kind)
      item.content = toParas(minutes, text.kind)
      item.exempt = false
      return item
    })
    if (draft.items.some((i) => i.content.length)) draft.type = 'minutes'
    return [draft]
  },
}

interface Open {
  item: DraftItem
  description: Line[]
  minutes: Line[]
}

/** “To receive …” under a title describes it; after minutes it is a title itself. */
function items(lines: Line[]): Open[] {
  const found: Open[] = []
  lines.forEach((line, i) => {
    const open = found.at(-1)
    const describes = DESCRIBES.test(line.text)
    const untouched = open && !open.minutes.length
    if (
      open &&
      untouched &&
      (describes || (open.description.length && VERB.test(line.text) && /should|may|allows?|invite/.test(line.text)))
    )
      open.description.push(line)
    else if (!open || (i + 1 < lines.length && (describes || isTitle(line.text))))
      found.push({ item: { ...newItem(line.text.trim()), at: line.place }, description: [], minutes: [] })
    else open.minutes.push(line)
  })
  return found
}

const isTitle = (text: string) =>
  isKnownTitle(text) || (text.length < 80 && !/[.;:,?]$/.test(text) && /^\p{Lu}/u.test(text) && !VERB.test(text))
