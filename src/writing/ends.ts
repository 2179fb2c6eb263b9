/** Marks and blanks taken off the ends of a text, each looked at once: `[\s,]+$` begins anew at every one of a row of commas. */
const isBlank = (letter: string): boolean => letter === ' ' || letter.trim() === ''

/** @param marks characters that go, beside white space */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text[end - 1]!) || isBlank(text[end - 1]!))) end--
  return text.slice(0, end)
}

export function withoutStart(text: string, marks: string): string {
  let start = 0
  while (start < text.length && (marks.includes(text[start]!) || isBlank(text[start]!))) start++
  return text.slice(start)
}

/** @param before marks that go at the start @param behind marks that go at the end */
export const withoutEnds = (text: string, before: string, behind = before): string => withoutEnd(withoutStart(text, before), behind)
