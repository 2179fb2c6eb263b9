/** A row of attendance. */
import type { Para } from '../para.js'

export interface Row {
  text: string
  para: Para
  /** First row of its paragraph. */
  first: boolean
}
