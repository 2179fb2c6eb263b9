/** What is known of a page before the pack is cut. */
import type { Line, Page } from '../../extract/text.js'

export interface PageFacts {
  page: Page
  /** Lines from the top, headers included: what repeats on three pages may be the title of three forms. */
  head: Line[]
  blank: boolean
  /** Blank because a pack’s maker says so. */
  notice: boolean
  /** Page numbers that stand on the page, the pack’s and the paper’s own. */
  numbers: PageNumber[]
  /** Running headers and footers, letters only. */
  runners: Set<string>
  /** Usual type size, 0 where unknown. */
  size: number
  /** Left edge of the text. */
  left: number
  first: string
  last: string
  /** Where the last line stands, as a share of the page’s height. */
  depth: number
}

export interface PageNumber {
  value: number
  /** “Page 3 of 12” says where the paper ends. */
  of?: number
  /** Stands alone as “Page 3”, as packs are stamped. */
  stamped: boolean
}
