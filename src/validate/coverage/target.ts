/** The words of a record in one row, and where runs of them begin. */
import type { Slot } from './slots.js'
import type { Vocabulary } from './words.js'

export interface Target {
  ids: Int32Array
  /** The slot of each word. */
  slot: Int32Array
  used: Uint8Array
  /** Places of each pair of words that follow each other. */
  pairs: Map<number, number[]>
  /** Places of slots that are one word alone. */
  lone: Map<number, number[]>
  slots: Slot[]
}

/** Words per record stay far below this, so that two of them fit one key. */
const WIDTH = 2 ** 26

export const pairKey = (first: number, second: number) => first * WIDTH + second

export function makeTarget(slots: Slot[], vocabulary: Vocabulary): Target {
  const ids: number[] = []
  const owners: number[] = []
  const lone = new Map<number, number[]>()
  slots.forEach((slot, i) => {
    const words = vocabulary.read(slot.text).ids
    if (words.length === 1) add(lone, words[0]!, ids.length)
    for (const id of words) {
      ids.push(id)
      owners.push(i)
    }
  })
  const pairs = new Map<number, number[]>()
  for (let at = 0; at + 1 < ids.length; at++) add(pairs, pairKey(ids[at]!, ids[at + 1]!), at)
  return { ids: Int32Array.from(ids), slot: Int32Array.from(owners), used: new Uint8Array(ids.length), pairs, lone, slots }
}

function add(index: Map<number, number[]>, key: number, at: number): void {
  const places = index.get(key)
  if (places) places.push(at)
  else index.set(key, [at])
}

/** Up to `most` places on either side of `near`, nearest first on each side. Places are in order. */
export function* placesNear(places: readonly number[], near: number, most: number): Generator<number> {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < near) low = middle + 1
    else high = middle
  }
  for (let i = low; i < Math.min(places.length, low + most); i++) yield places[i]!
  for (let i = low - 1; i >= Math.max(0, low - most); i--) yield places[i]!
}
