/** Finds the words of a source in a record: run by run, in reading order where that holds, and anywhere else where not. */
import { pairsNear, placesNear, type Target } from './target.js'

/** The words of a source in one row. */
export interface Row {
  ids: Int32Array
  /** The line of each word. */
  line: Int32Array
  /** For the last word of a line: itself and the next line’s first, as one word, where a record has such a word; else -1. */
  joined: Int32Array
}

/** Places that are looked at before and behind for each run. */
const LOOK = 16
/** A run is measured this far to choose between places. */
const FAR = 40
/** Words that were found before may be found again in runs from this length: a text given twice is kept once. */
const AGAIN = 5

/** For each word of the row: where in the target it was found, or -1. */
export function match(row: Row, target: Target): Int32Array {
  const found = new Int32Array(row.ids.length).fill(-1)
  let at = 0
  let next = 0
  let running = false
  while (at < row.ids.length) {
    const step = stepAt(row, target, at, next)
    if (step > 0 && (running || holds(row, target, at, next))) {
      next = take(target, found, at, next, step)
      at += step
      running = true
      continue
    }
    const place = placeOf(row, target, at, next)
    running = place >= 0
    if (running) next = place
    else at += 1
  }
  return found
}

/** How many words of the row the word at `place` stands for: 1, 2 where a line end cut it, 0 where it is another word. */
function stepAt(row: Row, target: Target, at: number, place: number): number {
  if (place >= target.ids.length) return 0
  if (target.ids[place] === row.ids[at]) return 1
  return row.joined[at]! >= 0 && target.ids[place] === row.joined[at] ? 2 : 0
}

function take(target: Target, found: Int32Array, at: number, place: number, step: number): number {
  for (let i = 0; i < step; i++) found[at + i] = place
  target.used[place] = 1
  return place + 1
}

/** After a word that was not found, one word alike may be chance: two must be, or the line end there. */
function holds(row: Row, target: Target, at: number, place: number): boolean {
  if (target.used[place] === 1) return false
  const lastOfLine = row.line[at + 1] !== row.line[at]
  return lastOfLine || stepAt(row, target, at + 1, place + 1) > 0 || target.slot[place] !== target.slot[place + 1]
}

/** The best place for the run that begins at `at`, or -1. */
function placeOf(row: Row, target: Target, at: number, near: number): number {
  let best = -1
  let bestScore = 0
  for (const place of candidates(row, target, at, near)) {
    const { length, fresh } = runFrom(row, target, at, place)
    if (!worthwhile(row, target, at, place, length, fresh)) continue
    const score = length + 3 * Math.min(fresh, 1) + (fresh === length ? 2 : 0)
    if (score > bestScore) {
      best = place
      bestScore = score
    }
  }
  return best
}

function* candidates(row: Row, target: Target, at: number, near: number): Generator<number> {
  const first = row.ids[at]!
  const joined = row.joined[at]!
  if (at + 1 < row.ids.length) yield* pairsNear(target, first, row.ids[at + 1]!, near, LOOK)
  if (at + 1 < row.ids.length && row.joined[at + 1]! >= 0) {
    yield* pairsNear(target, first, row.joined[at + 1]!, near, LOOK)
  }
  if (joined >= 0 && at + 2 < row.ids.length) yield* pairsNear(target, joined, row.ids[at + 2]!, near, LOOK)
  if (joined >= 0) yield* placesNear(target.lone.get(joined) ?? [], near, LOOK)
  yield* placesNear(target.lone.get(first) ?? [], near, LOOK)
}

function runFrom(row: Row, target: Target, at: number, place: number): { length: number; fresh: number } {
  let length = 0
  let fresh = 0
  let i = at
  while (length < FAR && i < row.ids.length) {
    const step = stepAt(row, target, i, place + length)
    if (step === 0) break
    if (target.used[place + length] === 0) fresh += 1
    length += 1
    i += step
  }
  return { length, fresh }
}

function worthwhile(row: Row, target: Target, at: number, place: number, length: number, fresh: number): boolean {
  if (length === 0) return false
  const whole = wholeSlot(target, place, length)
  if (fresh === 0) return length >= AGAIN || (length > 1 && (whole || target.slots[target.slot[place]!]!.kind === 'field'))
  if (length >= 3 || whole) return true
  const endsLine = row.line[at + length] !== row.line[at]
  return length === 2 && (endsLine || target.slot[place] !== target.slot[place - 1])
}

/** The run begins with a slot and holds all of it. */
function wholeSlot(target: Target, place: number, length: number): boolean {
  const slot = target.slot[place]
  if (place > 0 && target.slot[place - 1] === slot) return false
  return target.slot[place + length] !== slot || length >= FAR
}
