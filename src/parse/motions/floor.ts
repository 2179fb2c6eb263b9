/**
 * What is before the meeting while its minutes are read: the motion, the amendments to it, what was put to the vote last,
 * and the division on it. A motion keeps its mover when it is amended; an amendment has its own.
 */
import type { Block, Votes } from '../../records/record.js'
import type { Outcome } from '../decisions/index.js'
import type { Movers } from './movers.js'
import { isUnanimousVote, readPut } from './signs.js'

export interface Motion {
  moved?: string
  seconded?: string
  votes?: Votes
  amendment?: boolean
  settled?: boolean
  unanimous?: boolean
  /** Which paragraph moved or put it, in order. */
  at?: number
  /** The paragraph that moved it. */
  by?: Block
}

/** “Carried.” alone tells of the motion just before it, not of one some paragraphs back. */
const NEAR = 4

export class Floor {
  /** Open motions and amendments, the latest last. */
  private open: Motion[] = []
  private labelled = new Map<string, Motion>()
  /** What the chairman put to the vote last. */
  private put: Motion | null = null

  /** A mover opens a motion; a seconder alone completes the one that has none. */
  move(movers: Pick<Movers, 'moved' | 'seconded'>, amendment: boolean, at: number, by?: Block): void {
    const latest = this.open.at(-1)
    if (!movers.moved && latest && !latest.seconded) {
      Object.assign(latest, { seconded: movers.seconded, at })
      return
    }
    const motion: Motion = { ...names(movers), at, by, ...(amendment ? { amendment } : {}) }
    this.open.push(motion)
    this.put = null
    if (by?.label) this.labelled.set(by.label, motion)
  }

  /** “… put the motion set out in paragraph 3 to the vote”, “… the substantive motion”, “… the amendment”. */
  putToVote(text: string, at: number): void {
    const put = readPut(text)
    if (!put) return
    const { of, label } = put
    this.put = (of === 'substantive' ? undefined : this.labelled.get(label ?? '')) ?? this.pick(of)
    if (!this.put && of === 'amendment') {
      this.put = { amendment: true }
      this.open.push(this.put)
    }
    if (!this.put) return
    delete this.put.votes
    this.put.at = at
  }

  /** “The vote was unanimous.” · “seconded by Y and unanimously” */
  hear(text: string): void {
    const motion = this.put ?? this.open.at(-1)
    if (motion && isUnanimousVote(text)) motion.unanimous = true
  }

  count(votes: Votes | null): void {
    if (!votes) return
    const motion = this.put ?? this.open.at(-1)
    if (motion) motion.votes = votes
    else this.open.push({ votes })
  }

  isEmpty = (): boolean => this.open.length === 0 && this.put === null

  /** The motion that was carried or lost: it is off the floor. Null where it was settled before. */
  settle(of: Outcome['of'], at: number): Motion | null {
    const put = this.put && (of === null || (of === 'amendment') === (this.put.amendment === true)) ? this.put : null
    const motion = put ?? this.pick(of) ?? (of === 'motion' ? this.open.at(-1) : null)
    this.put = null
    if (!motion || (of === null && !motion.votes && at - (motion.at ?? at) > NEAR)) return {}
    if (motion.settled) return null
    motion.settled = true
    const place = this.open.indexOf(motion)
    if (place >= 0) this.open = motion.amendment ? this.open.filter((other) => other !== motion) : this.open.slice(0, place)
    return motion
  }

  /** The motion that a resolution takes up; nothing else is before the meeting after it. */
  resolve(amendment: boolean): Motion {
    const motion = this.put ?? (amendment ? this.pick('amendment') : null) ?? this.pick('motion') ?? {}
    this.open = []
    this.put = null
    return motion
  }

  /** The amendment was accepted by the mover, or the motion withdrawn: nothing is put to the vote. */
  drop(amendment: boolean): void {
    const at = this.open.findLastIndex((motion) => (motion.amendment === true) === amendment)
    if (at >= 0) this.open.splice(at, 1)
  }

  private pick(of: Outcome['of']): Motion | null {
    if (of === 'amendment') return this.open.findLast((motion) => motion.amendment || !motion.moved) ?? null
    if (of === 'substantive') return this.open.find((motion) => !motion.amendment) ?? null
    if (of === 'motion') return this.open.findLast((motion) => !motion.amendment) ?? null
    return this.open.at(-1) ?? null
  }
}

const names = ({ moved, seconded }: Pick<Movers, 'moved' | 'seconded'>): Motion => ({
  ...(moved ? { moved } : {}),
  ...(seconded ? { seconded } : {}),
})
