/** What the modules of a series share: a member, and the run of them. */
import type { Head } from './head.js'
import type { Place } from './place.js'

export interface Member {
  place: Place
  head: Head
  /** How much its text reads as a title, -1 to 1, by whichever mark ends it best. */
  titled: number
  styled: boolean
}

export interface Chain {
  form: string
  members: Member[]
  /** More of the run behind them that read as no titles, where hardly any of it does: they count as items, and say nothing of how good it is. */
  untitled?: Member[]
  /** Sum of the rewards of its members and steps. */
  reward: number
}

export interface Rated {
  chain: Chain
  score: number
  /** Less than 1 where numbers of its make begin again and again. */
  once: number
}
