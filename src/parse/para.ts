/** A paragraph: one or more lines that read as one, before anything is decided about it. */
import type { Line } from '../extract/text.js'
import type { Span } from '../records/record.js'

export interface Para {
  /** Joined text, label included; hyphens at line ends joined. */
  text: string
  lines: Line[]
  /** Left edge of the first line, in the Text's unit. */
  indent: number
  /** Left edge of the words after a label: the second line's edge, or the first line's textIndent. */
  textIndent?: number
  gap: number
  bold: boolean
  at: Span
}
