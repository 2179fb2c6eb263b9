/** What stands at the head of a paper, as one text. */
import type { Draft } from '../draft.js'

export const joinFrontText = (draft: Draft, paras: number): string =>
  [...draft.front, ...draft.content]
    .slice(0, paras)
    .map((para) => para.text.slice(0, 200))
    .join(' ')
