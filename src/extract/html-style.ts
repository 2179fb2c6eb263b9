/** What of a style attribute matters to a reader of text: weight, slant, lines, edges, and whether it is shown. */
export interface Declared {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  struck?: boolean
  hidden?: boolean
  block?: boolean
  /** Points of left margin and padding. */
  left: number
  textIndent?: number
  size?: number
  /** Symbol, Wingdings and kin, whose letters are pictures. */
  symbols?: boolean
  courier?: boolean
  listStyle?: string
  /** At the right edge, away from the words before it. */
  apart?: boolean
}

const EMPTY: Declared = { left: 0 }

export function readStyle(style: string | undefined): Declared {
  if (style === undefined || style === '') return EMPTY
  const declared: Declared = { left: 0 }
  for (const part of style.slice(0, 5000).split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0)
      apply(
        declared,
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      )
  }
  return declared
}

function apply(declared: Declared, property: string, value: string): void {
  READERS[property]?.(declared, value)
}

const READERS: Readonly<Record<string, (declared: Declared, value: string) => void>> = {
  'font-weight': (d, v) => {
    d.bold = isBold(v)
  },
  'font-style': (d, v) => {
    d.italic = /italic|oblique/.test(v)
  },
  'font-family': readFamily,
  'font-size': (d, v) => {
    d.size = /\d/.test(v) ? points(v) : undefined
  },
  font: readFont,
  'text-decoration': readLines,
  'text-decoration-line': readLines,
  display: (d, v) => {
    if (v.startsWith('none')) d.hidden = true
    if (/^(?:block|flex|grid|list-item|table)/.test(v)) d.block = true
  },
  visibility: (d, v) => {
    if (v.startsWith('hidden')) d.hidden = true
  },
  float: (d, v) => {
    if (v.startsWith('right')) d.apart = true
  },
  'text-indent': (d, v) => {
    d.textIndent = points(v)
  },
  'margin-left': addLeft,
  'padding-left': addLeft,
  'margin-inline-start': addLeft,
  'padding-inline-start': addLeft,
  margin: (d, v) => addLeft(d, leftOf(v)),
  padding: (d, v) => addLeft(d, leftOf(v)),
  'list-style': readListStyle,
  'list-style-type': readListStyle,
}

function isBold(value: string): boolean {
  return /bold/.test(value) || Number.parseInt(value, 10) >= 600
}

function addLeft(declared: Declared, value: string): void {
  declared.left += points(value)
}

function leftOf(shorthand: string): string {
  const parts = shorthand.split(/\s+/)
  return parts[3] ?? parts[1] ?? parts[0] ?? '0'
}

function readFamily(declared: Declared, value: string): void {
  if (/^["']?(?:symbol|wingdings|webdings|zapf ?dingbats)/.test(value)) declared.symbols = true
  else declared.symbols = false
  declared.courier = /^["']?courier/.test(value)
}

function readFont(declared: Declared, value: string): void {
  if (/\bbold\b/.test(value)) declared.bold = true
  if (/\bitalic\b/.test(value)) declared.italic = true
  const size = /(\d[\d.]*(?:pt|px|em))/.exec(value)
  if (size !== null) declared.size = points(size[1]!)
  if (/\b(?:symbol|wingdings)\b/.test(value)) declared.symbols = true
}

function readLines(declared: Declared, value: string): void {
  if (value.includes('none')) {
    declared.underline = false
    declared.struck = false
  }
  if (value.includes('underline')) declared.underline = true
  if (value.includes('line-through')) declared.struck = true
}

function readListStyle(declared: Declared, value: string): void {
  const type = /\b(none|disc|circle|square|decimal-leading-zero|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/.exec(value)
  if (type !== null) declared.listStyle = type[1]!
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72, em: 12, rem: 12, ex: 6, pc: 12 }

/** A CSS length in points; 0 for `auto`, per cent and what is no length. */
function points(value: string): number {
  const match = /^(-?\d*\.?\d+)\s*([a-z]*)/.exec(value)
  if (match === null) return 0
  return Number(match[1]) * (match[2] === '' ? 0.75 : (UNITS[match[2]!] ?? 0))
}
