/** The same paragraphs, printed as other offices print them: wrapped, tight, indented, double spaced, between page heads. */
export interface Printing {
  /** Column to wrap at; none: a paragraph a line. */
  width?: number
  /** Blank lines between paragraphs. */
  between?: number
  /** Blank lines between the lines of one paragraph. */
  within?: number
  /** Columns that the first line of each paragraph without a label is set in. */
  first?: number
  /** Columns that the second and later lines are set in. */
  hanging?: number
  /** Columns that all is set in. */
  margin?: number
  /** Lines a page, with what is printed at its head and foot. */
  page?: { length: number; head?: (page: number) => string[]; foot?: (page: number) => string[] }
}

export function print(paragraphs: readonly string[], printing: Printing): string {
  const lines: string[] = []
  const { between = 1, within = 0, margin = 0 } = printing
  const put = (line: string) => lines.push(line === '' ? '' : ' '.repeat(margin) + line)
  for (const [number, paragraph] of paragraphs.entries()) {
    if (number > 0) for (let i = 0; i < between; i++) put('')
    for (const [i, line] of wrapped(paragraph, printing).entries()) {
      if (i > 0) for (let blank = 0; blank < within; blank++) put('')
      put(line)
    }
  }
  return `${(printing.page ? paged(lines, printing.page) : lines).join('\n')}\n`
}

const LABEL = /^(?:\(?\w{1,4}[.)]|[•*-]|\d+(?:[./]\d+)*\.?)\s/

function wrapped(paragraph: string, { width = Number.POSITIVE_INFINITY, first = 0, hanging = 0 }: Printing): string[] {
  const lines: string[] = []
  let line = ' '.repeat(LABEL.test(paragraph) || paragraph.length < 60 ? 0 : first)
  let empty = true
  for (const word of paragraph.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ' '.repeat(hanging)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

function paged(lines: readonly string[], { length, head, foot }: NonNullable<Printing['page']>): string[] {
  const out: string[] = []
  for (let at = 0, page = 1; at < lines.length; at += length, page++) {
    out.push(...(head?.(page) ?? []), ...lines.slice(at, at + length), ...(foot?.(page) ?? []))
  }
  return out
}

const esc = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

export const asParagraphs = (paragraphs: readonly string[]) =>
  `<!DOCTYPE html><html><body>\n${paragraphs.map((p) => `<p>${esc(p)}</p>`).join('\n')}\n</body></html>\n`

export const asBreaks = (paragraphs: readonly string[]) =>
  `<!DOCTYPE html><html><body><div>\n${paragraphs.map(esc).join('<br>\n<br>\n')}\n</div></body></html>\n`

/** Every printing that must give the paragraphs back. */
export const PRINTINGS: Record<string, Printing> = {
  'a paragraph a line': {},
  'tight, a paragraph a line': { between: 0 },
  'wrapped at 50': { width: 50 },
  'wrapped at 60': { width: 60 },
  'wrapped at 72': { width: 72 },
  'wrapped at 100': { width: 100 },
  'wrapped at 132': { width: 132 },
  'two blank lines between': { width: 72, between: 2 },
  'double spaced, three blank lines between': { width: 72, within: 1, between: 3 },
  'double spaced, two blank lines between': { width: 80, within: 1, between: 2 },
  'double spaced throughout': { width: 72, within: 1, between: 1 },
  'set in by 4': { width: 72, margin: 4 },
  'set in by 12, wrapped at 60': { width: 60, margin: 12 },
  'set in by 4, a paragraph a line': { margin: 4 },
  'first lines indented, tight': { width: 72, between: 0, first: 4 },
  'hanging, tight': { width: 72, between: 0, hanging: 4 },
  'hanging, spaced': { width: 72, hanging: 5 },
  'tight, told by a short last line': { width: 72, between: 0 },
  'page numbers': { width: 72, page: { length: 44, foot: (n) => ['', `${n}`, ''] } },
  'page n of m': { width: 72, page: { length: 50, foot: (n) => [`Page ${n} of 9`] } },
  'head and foot': {
    width: 80,
    page: {
      length: 40,
      head: (n) => ['HARROWBY VALE PARISH COUNCIL', `Minutes of 7 May 2024 - page ${n}`, ''],
      foot: (n) => ['', `Initials ......   ${n + 212}`],
    },
  },
  'three lines of head, double spaced': {
    width: 66,
    within: 1,
    between: 2,
    page: { length: 60, head: (n) => ['', 'Harrowby Vale', '', 'Planning Committee', '', `- ${n} -`, ''] },
  },
  'form feeds': { width: 72, page: { length: 44, foot: (n) => ['', `${n}`, '\f'] } },
}
