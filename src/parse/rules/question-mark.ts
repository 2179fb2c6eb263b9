/** What the rules of questions share: the mark they give, and the label a question may carry. */

import type { Asker } from '../../records/record.js'
import { withoutEnd } from '../../writing/ends.js'

export interface QuestionMark {
  number: string | null
  asker: Asker | null
  /** To whom it was put, as printed. */
  askedOf: string | null
  supplementary: boolean
  /** Where the question's own text begins in the paragraph; null where it follows. */
  textStart: number | null
  /** True where the paragraph is not a question but the mark of an answer: “Reply:”. */
  answer: boolean
  answeredBy: string | null
}

export const LABEL = '(?:(?:\\(?(?<label>\\d{1,3})[.)]{1,2}|\\d{1,4}\\.\\d{1,3}\\.?|\\(?(?:[a-z]|[ivx]{2,5})[.)])\\s*)?'

export const plain = { number: null, asker: null, askedOf: null, supplementary: false, textStart: null, answer: false, answeredBy: null }

/** Where the text goes on behind a head; null where nothing but stops follows. */
export const after = (text: string, at: number) => (/\w/.test(text.slice(at)) ? at : null)

export const trimmed = (text: string) => withoutEnd(text.replace(/\s+/g, ' '), ',:;.–-')
