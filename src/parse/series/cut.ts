/** Titles of a chosen series: one mark for all of its members, found by vote. */
import { boldHead, type Para } from '../para.js'
import { readLabel } from '../people/labels.js'
import { listness } from '../people/listness.js'
import { loneNames } from '../people/plain.js'
import type { Head } from './head.js'
import type { Place } from './place.js'
import { CAME_OF_IT, CUTS, type Cut, cutAt, isStyled, TO_DO, titleness } from './title.js'

export interface Titled {
  /** Where the title ends in the paragraph's text; its length where all of it is title. */
  end: number
  /** Where the item's own text begins. */
  next: number
}

/** What the vote of a head for each mark weighs. */
const WEIGHT: { [cut in Cut]: number } = { bold: 1.4, capitals: 1.3, wide: 1.15, dash: 1, colon: 1, stop: 0.95, sentence: 0.8 }
/** Below this a whole paragraph is no title. */
const GOOD = 0.25
/** And below this it is a passage: the item has a number and no title. */
const NONE = -0.15
const FEW = 0.25
/** Marks of how a title is set, which no sentence has by chance. */
const STRONG: ReadonlySet<Cut> = new Set(['bold', 'capitals', 'wide'])
/** A mark that so many members have is the mark of all. */
const MOST = 0.55

/** For each head in turn, where its title ends in its paragraph. `bare`: nothing stands under it before the next head. */
export function cutTitles(heads: { head: Head; para: Para; bare: boolean }[]): Titled[] {
  const places = heads.map(({ para, head }) => ({ place: placeOf(para), from: head.length }))
  const whole = places.map(({ place, from }) => titleness(place.text.slice(from).trim(), isStyled(place, from, place.text.length)))
  const votes = CUTS.map((cut) => {
    const by = cut === 'bold' ? boldTitles(places) : places.map(({ place, from }) => titledBy(place, from, cut))
    /** The same words before the mark in several heads (`Resolution: …`) are no titles. */
    const titles = new Set(places.flatMap(({ place, from }, i) => (by[i] ? [place.text.slice(from, by[i].end)] : [])))
    return { cut, by, share: titles.size / places.length, weight: titles.size * WEIGHT[cut] }
  }).sort((a, b) => b.weight - a.weight)
  const long = whole.filter((t) => t < GOOD).length / places.length
  const bare = heads.filter((h) => h.bare).length / heads.length
  return places.map(({ place, from }, i) => {
    const all = { end: place.text.length, next: place.text.length }
    const set = votes.some(({ cut, by, share }) => STRONG.has(cut) && share > 0.3 && by[i])
    const named = set ? null : beforeNames(place.text.slice(from))
    if (named !== null) return { end: from + named, next: from + named }
    for (const { cut, by, share } of votes) {
      const strong = STRONG.has(cut)
      const found = by[i]
      if (!found) continue
      if (!strong && isTold(place.text.slice(from, found.end))) break
      if (whole[i]! < NONE || (strong && share > 0.3) || (share > FEW && whole[i]! < GOOD) || (share > MOST && long > 0.2))
        return sooner(place, from, found, cut)
      /** `1. Apologies: Ida Quill` with nothing under it, among heads that have text under them. */
      if (cut === 'colon' && heads[i]!.bare && bare < 0.5) return found
      /** `Declarations of interest - none`: the outcome stands behind the title, whatever the other heads do. */
      if (CAME_OF_IT.test(place.text.slice(found.next))) return found
    }
    const text = place.text.slice(from)
    return whole[i]! < NONE && (isPassage(text) || isTold(text)) ? { end: from, next: from } : all
  })
}

/** `Welcome: Ada Quill welcomed four members to the meeting. …`, among titles that end at their stop: a sentence stands behind the colon. */
function sooner(place: Place, from: number, found: Titled, cut: Cut): Titled {
  const colon = cut === 'stop' || cut === 'sentence' ? titledBy(place, from, 'colon') : null
  return colon && colon.end < found.end && PAST.test(place.text.slice(colon.next, found.end)) ? colon : found
}
const PAST = /\s\p{Ll}{2,}ed\s/u

/** `Apologies for absence Ada Quill, Ben Inkpot`: where the people begin whom the title is about; null where none do. */
function beforeNames(text: string): number | null {
  const label = text.length < 400 ? readLabel(text) : null
  if (!label || label.role || label.rest === '') return null
  const { sure, share } = listness(label.rest)
  return (sure > 0 && share > 0.8) || loneNames(label.rest) > 0 ? text.length - label.rest.length : null
}

/** `The minutes of 6 May were approved. Proposed by A, seconded by B.` among heads with titles: a sentence that tells what was done. */
function isTold(text: string): boolean {
  const before =
    text.length > 30 && !TO_DO.test(text) ? /^[^.:;–]*?\s(?=(?:was|were|has been|had been)\s\p{Ll})/u.exec(text)?.[0] : undefined
  return before !== undefined && !/\s(?:that|which|who)\s/.test(before)
}

/** A sentence that runs over lines, with its stop: whatever number it has, it is no title. */
const isPassage = (text: string) => text.length > 120 && /[.?!][”"’')\]]?$/.test(text)

/** Bold that ends at its colon in most heads ends there in the one where a second bold lead stands behind it. */
function boldTitles(places: { place: Place; from: number }[]): (Titled | null)[] {
  const by = places.map(({ place, from }) => titledBy(place, from, 'bold'))
  const ended = places.filter(({ place }, i) => by[i] && /:\s*$/.test(place.text.slice(0, by[i].next))).length
  if (ended <= by.filter(Boolean).length / 2) return by
  return places.map(({ place, from }, i) => {
    const colon = by[i] && titledBy(place, from, 'colon')
    return colon && colon.next < by[i]!.end ? colon : by[i]!
  })
}

function titledBy(place: Place, from: number, cut: Cut): Titled | null {
  const found = cutAt(place, from, cut)
  return found && titleness(place.text.slice(from, found.end).trim(), isStyled(place, from, found.end)) > 0 ? found : null
}

function placeOf(para: Para): Place {
  const line = para.lines[0]!
  const bold = para.lines.every((l) => l.bold) ? para.text.length : boldHead(para)
  return { at: 0, line, heads: [], text: para.text, boldTo: bold, within: false, under: 0, asks: false }
}
