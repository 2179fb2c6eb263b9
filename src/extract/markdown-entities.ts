/** Character references in Markdown: those that writers type. Reading all of HTML's would load a parser of HTML for a plain text. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  frac12: '½',
  eacute: 'é',
}
const REFERENCE = /&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([a-z]{2,6}\d{0,2}));/g

export const withoutReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
        if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all
        return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal))
      })
    : text
