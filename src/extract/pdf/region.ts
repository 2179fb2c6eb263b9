/** Rows of a page that share white gutters. */
import type { Segment } from './rows.js'

/** One printed row of a region: a segment, or nothing, for each column. */
export type Slots = (Segment | undefined)[]

/** label: headings beside their text. side: short marks beside text. newspaper: text in columns. table: cells. */
export type Kind = 'label' | 'side' | 'newspaper' | 'table'

export interface Region {
  kind: Kind
  /** First and last row, both included. */
  from: number
  to: number
  /** Left and right edges of every column. */
  columns: [number, number][]
  slots: Slots[]
  /** Index of the first row that is only the rest of one column: no cell goes on in it. */
  rest?: number
}
