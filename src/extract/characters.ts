/** Characters that carry no text: zero-width ones, soft hyphens, control characters. */
// U+200B-200F zero width and direction marks, 202A-202E and 2060-2069 invisible formats, FEFF mark, 00AD soft hyphen, C0 and C1 but white space.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]+/g

export function removeInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A small figure that is raised behind a figure stays apart from it: `£450¹` is no `£4501`. */
export function raised(text: string, before: string): string {
  return /^\d{1,3}$/.test(text) && /\d$/.test(before) ? text.replace(/\d/g, (digit) => RAISED[Number(digit)]!) : text
}

/** White space (line ends, tabs, NBSP and its kin) collapsed to single spaces, trimmed; invisible characters out. */
export function collapse(text: string): string {
  return removeInvisible(text).replace(/\s+/g, ' ').trim()
}

/** Nothing that a reader would see. */
export function isBlank(text: string): boolean {
  return /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]*$/.test(text)
}
