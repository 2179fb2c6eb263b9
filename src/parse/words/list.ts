/** A vocabulary as it is written in its file: words between bars, over as many lines as it takes. */
export const words = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Single words parted by blanks. */
export const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))
