/** A short label at the head of a line with a gap after it: `1.`, `(a)`, `1)`, `i.`, `A`, `62.1`, `A12`, `•`, `-`, `o`. */
const LABEL =
  /^(?:[([]?(?:\d{1,4}(?:[./]\d{1,4}){0,4}|[ivxlcIVXLC]{1,6}|[A-Za-z]{1,2}|[A-Z]{1,3}\d{1,3})[.):\]]{0,2}|[·•●▪◦‣∙*–—§o-])([\s\u00a0]+)(?=\S)/

/** Label and gap together, where the gap is two columns or more, a tab, or (`loose`) one space that does not break. */
export function leadingLabel(text: string, loose = false): string | null {
  const match = LABEL.exec(text)
  if (match === null) return null
  const gap = match[1]!
  return gap.length >= 2 || gap === '\t' || (loose && gap === '\u00a0') ? match[0] : null
}
