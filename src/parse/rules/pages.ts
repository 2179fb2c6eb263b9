import type { Rule } from '../rule.js'

export interface PagesMark {
  first: number
  last: number
  /** Where the words stand in the text, brackets included. */
  start: number
  end: number
}

const PAGES =
  /(?:[([]\s?(?:pages?|pp?\b\.?|pgs?\b\.?)|\b(?:pages?|tudalennau)\s?:|\(\s?tudalen(?:nau)?)\s?(?<first>\d{1,4})(?:\s?(?:-|–|—|to|i)\s?(?<last>\d{1,4}))?\s?[)\]]?/i
const TO_FOLLOW = /\(\s?(?:to follow|i ddilyn)\s?\)/i

/** The pack's own page numbers behind a title: “(Pages 7 - 44)”. */
export function readPages(text: string): PagesMark | null {
  const found = PAGES.exec(text)
  if (!found || (/^[([]/.test(found[0]) && !/[)\]]$/.test(found[0]))) return null
  const first = Number(found.groups!.first)
  const last = Number(found.groups!.last ?? found.groups!.first)
  return first > 0 && last >= first ? { first, last, start: found.index, end: found.index + found[0].length } : null
}

/** “(To Follow)”: a paper that is not in the pack yet. */
export function readToFollow(text: string): { start: number; end: number } | null {
  const found = TO_FOLLOW.exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

export const rule: Rule<PagesMark> = {
  name: 'pages',
  about: 'The pages of the pack on which an item’s papers stand',
  source: 'agenda front sheets print them in brackets behind each title',
  read: readPages,
  examples: [
    { text: 'Lamps (Pages 7 - 44)', gives: { first: 7, last: 44, start: 6, end: 20 } },
    { text: '(Page 3)', gives: { first: 3, last: 3 } },
    { text: 'Pages: 1-6', gives: { first: 1, last: 6 } },
    { text: '(Pages 101 to 120)', gives: { first: 101, last: 120 } },
    { text: '(Tudalennau 5 - 10)', gives: { first: 5, last: 10 } },
    { text: 'Lamps (pp 7–44)', gives: { first: 7, last: 44, start: 6 } },
    { text: 'Lamps [Pages 7 - 44]', gives: { first: 7, last: 44 } },
    { text: 'Lamps (p. 7)', gives: { first: 7, last: 7 } },
    { text: 'Lamps (P7)', gives: null },
    { text: 'Lamps (To Follow)', gives: null },
    { text: 'on page 7 of the report', gives: null },
    { text: 'Page 12', gives: null },
    { text: '(Pages 44 - 7)', gives: null },
    { text: '(page 7 of the lamp report)', gives: null },
  ],
}
