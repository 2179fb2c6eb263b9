/** A form of paper, and the lines of a head that show it. */
import type { Hint } from '../../extract/text.js'
import type { SegmentType } from './segment.js'

export interface HeadLine {
  text: string
  size?: number
  bold?: boolean
  hint?: Hint
}

export interface Form {
  type: SegmentType
  weight: number
  why: string
}
