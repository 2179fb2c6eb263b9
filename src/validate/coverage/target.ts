/** The words of a record in one row, and where runs of them begin. */
import type { Slot } from './slots.js'
import { joinRows, numbersOf, type Vocabulary } from './words.js'

export interface Target {
  ids: Int32Array
  /** The slot of each word. */
  slot: Int32Array
  used: Uint8Array
  /** All places, those of one word side by side and in order. */
  places: Int32Array
  /** Where the places of a word begin in `places`; those of the next word end them. */
  starts: Int32Array
  /** Places of slots that are one word alone. */
  lone: Map<number, number[]>
  slots: Slot[]
}

export function makeTarget(slots: Slot[], vocabulary: Vocabulary): Target {
  const read = slots.map((slot) => vocabulary.read(slot.text).ids)
  const lone = new Map<number, number[]>()
  let at = 0
  for (const words of read) {
    if (words.length === 1) add(lone, words[0]!, at)
    at += words.length
  }
  const ids = joinRows(read)
  return { ids, slot: numbersOf(read), used: new Uint8Array(ids.length), ...placesByWord(ids, vocabulary.size), lone, slots }
}

function placesByWord(ids: Int32Array, words: number): Pick<Target, 'places' | 'starts'> {
  const starts = new Int32Array(words + 1)
  for (let at = 0; at < ids.length; at++) starts[ids[at]! + 1]! += 1
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!
  const next = starts.slice()
  const places = new Int32Array(ids.length)
  for (let at = 0; at < ids.length; at++) places[next[ids[at]!]!++] = at
  return { places, starts }
}

/** Places of a word that are asked for the word after it: of “the” in a long pack there are ten thousand, and the near ones count. */
const FARTHEST = 4000

/** Up to `most` places of two words that follow each other on either side of `near`, nearest first on each side. */
export function pairsNear({ ids, places, starts }: Target, first: number, second: number, near: number, most: number): Generator<number> {
  return placesNear(places.subarray(starts[first] ?? 0, starts[first + 1] ?? 0), near, most, (place) => ids[place + 1] === second)
}

function add(index: Map<number, number[]>, key: number, at: number): void {
  const places = index.get(key)
  if (places) places.push(at)
  else index.set(key, [at])
}

/** Up to `most` places that fit on either side of `near`, nearest first on each side. Places are in order. */
export function* placesNear(
  places: ArrayLike<number>,
  near: number,
  most: number,
  fits: (place: number) => boolean = () => true,
): Generator<number> {
  const middle = firstFrom(places, near)
  for (let i = middle, left = most; left > 0 && i < Math.min(places.length, middle + FARTHEST); i++) {
    if (!fits(places[i]!)) continue
    left -= 1
    yield places[i]!
  }
  for (let i = middle - 1, left = most; left > 0 && i >= Math.max(0, middle - FARTHEST); i--) {
    if (!fits(places[i]!)) continue
    left -= 1
    yield places[i]!
  }
}

/** The index of the first place at or behind `near`. */
function firstFrom(places: ArrayLike<number>, near: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < near) low = middle + 1
    else high = middle
  }
  return low
}
