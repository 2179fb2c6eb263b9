/** Titles of a chosen series: one mark for all of its members, found by vote. */
import { boldHead, type Para } from '../para.js'
import type { Head } from './head.js'
import type { Place } from './place.js'
import { type Cut, cutAt, isStyled, titleness } from './title.js'

export interface Titled {
  /** Where the title ends in the paragraph's text; its length where all of it is title. */
  end: number
  /** Where the item's own text begins. */
  next: number
}

const MARKS: [Cut, number][] = [
  ['bold', 1.4],
  ['capitals', 1.3],
  ['wide', 1.15],
  ['dash', 1],
  ['colon', 1],
  ['stop', 0.95],
  ['line', 0.8],
]
/** Below this a whole paragraph is no title. */
const GOOD = 0.25
/** And below this it is a passage: the item has a number and no title. */
const NONE = -0.05
/** A mark that so many members have is the mark of all. */
const MOST = 0.55

/** For each head in turn, where its title ends in its paragraph. `bare`: nothing stands under it before the next head. */
export function cutTitles(heads: { head: Head; para: Para; bare: boolean }[]): Titled[] {
  const places = heads.map(({ para, head }) => ({ place: placeOf(para), from: head.length }))
  const whole = places.map(({ place, from }) => titleness(place.text.slice(from).trim(), isStyled(place, from, place.text.length)))
  const votes = MARKS.map(([cut, weight]) => {
    const with_ = places.filter(({ place, from }) => titledBy(place, from, cut) !== null).length
    return { cut, share: with_ / places.length, weight: with_ * weight }
  }).sort((a, b) => b.weight - a.weight)
  const long = whole.filter((t) => t < GOOD).length / places.length
  const bare = heads.filter((h) => h.bare).length / heads.length
  return places.map(({ place, from }, i) => {
    const all = { end: place.text.length, next: place.text.length }
    for (const { cut, share } of votes) {
      const strong = cut === 'bold' || cut === 'capitals' || cut === 'wide'
      const found = titledBy(place, from, cut)
      if (!found) continue
      if (whole[i]! < GOOD || (strong && share > 0.3) || (share > MOST && long > 0.2)) return found
      /** `1. Apologies: Ida Quill` with nothing under it, among heads that have text under them. */
      if (cut === 'colon' && heads[i]!.bare && bare < 0.5) return found
    }
    return whole[i]! < NONE && place.text.length - from > 120 ? { end: from, next: from } : all
  })
}

function titledBy(place: Place, from: number, cut: Cut): Titled | null {
  const found = cutAt(place, from, cut)
  return found && titleness(place.text.slice(from, found.end).trim(), isStyled(place, from, found.end)) > 0 ? found : null
}

function placeOf(para: Para): Place {
  const line = para.lines[0]!
  const bold = para.lines.every((l) => l.bold) ? para.text.length : boldHead(para)
  return { at: 0, line, heads: [], text: para.text, boldTo: bold, lineTo: line.text.length, within: false, under: 0 }
}
