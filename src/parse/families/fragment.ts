/** A piece of minutes with no head at all: one item's text, told by its decisions and movers. */
import type { Line } from '../../extract/text.js'
import { readBareDecision, readResolution } from '../decisions/index.js'
import { type DraftItem, type Family, newDraft, newItem } from '../draft.js'
import { readLabel } from '../labels.js'
import { readMovers } from '../motions/movers.js'
import { toParas } from '../paras.js'
import { readLabel as readAttendance } from '../people/labels.js'
import { isNothingButNames } from '../people/listness.js'
import { readFullTextLink } from '../rules/link-furniture.js'
import { toldOf } from '../sentence.js'
import { textPieces } from './pieces.js'
import { splitByWording } from './unlabelled.js'

export const fragment: Family = {
  name: 'fragment',
  lastResort: true,
  recognise(text, lines) {
    if (text.kind !== 'text' || lines.length > 200) return { score: 0, evidence: [] }
    const evidence: string[] = []
    if (lines.some((l) => readResolution(l.text)?.stated)) evidence.push('a decision')
    if (lines.slice(1).some((l) => readBareDecision(l.text.slice(readLabel(l.text)?.length ?? 0))))
      evidence.push('what was decided, without its word')
    if (lines.some((l) => readMovers(l.text))) evidence.push('a mover')
    if (lines.some((l) => readFullTextLink(l.text))) evidence.push('a link to the full text')
    if (!evidence.length && tellsOfMeeting(lines)) evidence.push('what was done at a meeting')
    return { score: evidence.length ? 0.35 : 0, evidence }
  },
  read(text, lines) {
    const draft = newDraft('minutes')
    const item = newItem('')
    const kept = lines.flatMap((line) =>
      textPieces(line).flatMap((piece) => {
        if (piece.kind === 'more') item.truncated = true
        return piece.kind === 'text' ? [piece.line] : []
      }),
    )
    const { description, minutes } = splitByWording(takeTitle(kept, item))
    item.description = toParas(description, text.kind)
    item.content = toParas(minutes, text.kind)
    item.exempt = false
    draft.items = [item]
    return [draft]
  },
}

/** Most lines tell what was, and several speak of a meeting: `There were no items of urgent business.` */
function tellsOfMeeting(lines: Line[]): boolean {
  const told = lines.filter((l) => toldOf(l.text)).length
  return told >= 2 && told >= lines.length * 0.6 && lines.filter((l) => MEETS.test(l.text)).length >= 2
}

const MEETS = /\b(?:meeting|agenda|items? of|members?|committee|council|board|panel|councillors?|motions?|minutes|standing orders?)\b/i

/** A short first line without a verb heads the piece: “Exclusion of the Press and Public”; `Apologies ; A Quill , B Inkpot` heads nothing. */
function takeTitle(lines: Line[], item: DraftItem): Line[] {
  const [first, second] = lines
  if (!first || !second || !isTitle(first.text) || second.text.length <= first.text.length) return lines
  item.title = first.text
  item.at = first.place
  return lines.slice(1)
}

const VERB =
  /\b(?:was|were|is|are|had|has|have|be|been|will|would|said|resolved|agreed|noted|reported|received|asked|led|proposed|seconded|thanked|moved)\b/i

const isTitle = (text: string) =>
  text.length < 110 && /^\p{Lu}/u.test(text) && !/[.;:,!?]$/.test(text) && !VERB.test(text) && !readResolution(text) && !tellsWho(text)

function tellsWho(text: string): boolean {
  const who = readAttendance(text)
  return who !== null && who.rest !== '' && isNothingButNames(who.rest)
}
