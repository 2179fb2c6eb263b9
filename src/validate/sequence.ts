/** Printed numbers as sequences: what style a label is in, what stands between two of them. */
import { roman, romanValue } from '../writing/roman.js'

export interface Number {
  /** What must be equal for two numbers to be of one sequence. */
  stem: string
  value: number
}

/** The readings of a label: `i` is a numeral or a letter, `1.4` is the fourth of 1. */
export function readings(label: string): Number[] {
  const figures = /^(?<stem>.*?)(?<digits>\d{1,6})$/.exec(label)
  if (figures) return [{ stem: `${figures.groups!.stem}#`, value: Number(figures.groups!.digits) }]
  const yearly = /^(?<digits>\d{1,5})\/(?<year>\d{2,4})$/.exec(label)
  if (yearly) return [{ stem: `#/${yearly.groups!.year}`, value: Number(yearly.groups!.digits) }]
  if (!/^(?:[a-z]{1,6}|[A-Z]{1,6})$/.test(label)) return []
  const lower = label.toLowerCase()
  const style = label === lower ? 'lower' : 'upper'
  const found: Number[] = []
  if (label.length === 1) found.push({ stem: `${style}-letter`, value: lower.charCodeAt(0) - 96 })
  // Nobody's list of clauses runs to a hundred: c is a letter.
  const numeral = lower.includes('c') ? null : romanValue(lower)
  if (numeral !== null) found.push({ stem: `${style}-roman`, value: numeral })
  return found
}

/** A number of the sequence as it would be printed. */
export function printed({ stem }: Number, value: number): string {
  if (stem.endsWith('-letter')) return cased(stem, String.fromCharCode(96 + value))
  if (stem.endsWith('-roman')) return cased(stem, roman(value))
  return stem.replace('#', String(value))
}

const cased = (stem: string, text: string) => (stem.startsWith('upper') ? text.toUpperCase() : text)

export interface Labelled<T> {
  label: string
  thing: T
}

export interface Jump<T> {
  before: Labelled<T>
  after: Labelled<T>
  number: Number
  from: number
  kind: 'gap' | 'repeat' | 'back'
}

interface Open<T> {
  one: Labelled<T>
  readings: Number[]
}

/**
 * Places where labels in a row do not go on by one, from the list before or from one that was broken off. A one, an `a`
 * or an `i` begins another list and is no jump.
 */
export function jumps<T>(row: Labelled<T>[]): Jump<T>[] {
  const found: Jump<T>[] = []
  let open: Open<T>[] = []
  for (const one of row) {
    const own = readings(one.label)
    if (own.length === 0) continue
    const tied = tie(open, own)
    const begins = own.find(({ value }) => value === 1)
    if (tied?.step === 1 || (tied && !begins)) {
      if (tied.step !== 1)
        found.push({ before: tied.from.one, after: one, number: tied.number, from: tied.number.value - tied.step, kind: kindOf(tied.step) })
      open = [...open.slice(0, open.indexOf(tied.from)), { one, readings: [tied.number] }]
    } else {
      if (tied?.step === 0) found.push({ before: tied.from.one, after: one, number: tied.number, from: tied.number.value, kind: 'repeat' })
      open = [...open.slice(-8), { one, readings: own }]
    }
  }
  return found
}

const kindOf = (step: number): Jump<unknown>['kind'] => (step === 0 ? 'repeat' : step > 0 ? 'gap' : 'back')

/** The open list that a number goes on from: by one where any does, else the last one of its kind. */
function tie<T>(open: Open<T>[], own: Number[]): { from: Open<T>; number: Number; step: number } | undefined {
  const pairs = [...open]
    .reverse()
    .flatMap((from) =>
      from.readings.flatMap((a) => own.filter((b) => b.stem === a.stem).map((number) => ({ from, number, step: number.value - a.value }))),
    )
  return pairs.find(({ step }) => step === 1) ?? pairs[0]
}

/** Numbers between two, as printed. */
export function missingOf<T>({ number, from }: Jump<T>): string[] {
  return Array.from({ length: number.value - from - 1 }, (_, i) => printed(number, from + 1 + i))
}
