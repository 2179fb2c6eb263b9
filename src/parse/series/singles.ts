/** One number where nothing counts up: it may head the one item that there is. */
import { titledWhole } from './chains.js'
import type { Head } from './head.js'
import type { Place } from './place.js'
import type { Member, Rated } from './types.js'

/** Where nothing counts up, one number alone may still head the one item that there is. */
export const singles = (places: Place[]): Rated[] =>
  places
    .flatMap((place) => place.heads.slice(0, 1).map((head) => ({ place, head, ...titledWhole(place, head) })))
    .filter((m) => m.titled > 0.3 && m.head.kinds[0] === 'digits' && !areYears(m.head))
    .map((m) => ({ chain: { form: m.head.form, members: [m], reward: 0 }, score: m.titled * (standsAlone(m) ? 0.2 : 0.1), once: 1 }))
    .sort((a, b) => b.score - a.score)

/** `2017/18 accounts`: a year of account numbers nothing by itself. */
const areYears = ({ values: [first = 0, second = 0, ...more] }: Head) =>
  more.length === 0 && first >= 1900 && first < 2200 && (first + 1) % 100 === second % 100

/** One number alone counts nothing; it heads an item where it is set as a head, or has the make of a reference. */
export const standsAlone = ({ head, styled, titled }: Member) => titled > 0.3 && (styled || head.values.length > 1 || head.worded)
