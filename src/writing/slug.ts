/** Text made plain: for ids, keys and names of files, and for comparing words. */

/** Lower case, without accents; ligatures and wide letters as the plain ones. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Letters and digits of ASCII, all between them as one hyphen. */
export const hyphened = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const slug = (text: string, longest = 60): string => hyphened(text).slice(0, longest).replace(/-$/, '')

/** Lower case with its accents, all between letters and digits as one space. */
export const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
