import type { Flow, RtfParagraph } from './rtf-flow.js'
import type { Destination, RtfLook } from './rtf-words.js'

/** What holds inside a group and ends with it. */
export interface RtfGroup {
  destination: Destination
  /** Of the group that `\upr` stands in: its `\ud` goes there. */
  outside: Destination
  flow: Flow
  look: RtfLook
  paragraph: RtfParagraph
  /** Characters that stand for each `\u`, for readers that do not know it. */
  alternates: number
  /** `\*` was read: the next word says what the group is. */
  starred: boolean
  /** What ends with the group. */
  ends: 'flow' | 'link' | null
}
