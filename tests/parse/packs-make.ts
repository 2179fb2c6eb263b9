/** Texts of invented packs: pages from plain lines, with the styles that the cutter looks at. */
import type { Line, Page, Text } from '../../src/extract/text.js'

interface PageInput {
  lines: (string | (Partial<Line> & { text: string }))[]
  printed?: number
  stamps?: string[]
  width?: number
  height?: number
  footer?: string
  left?: number
}

/** A page of prose that begins and ends with whole sentences. */
export const prose = (about: string, count = 34): string[] =>
  Array.from({ length: count }, (_, i) => `The ${about} was looked at in detail and row ${'abcdefghij'[i % 10]} of it is kept here.`)

export function pdf(inputs: PageInput[], outline: Text['outline'] = []): Text {
  const text: Text = { kind: 'pdf', mediaType: 'application/pdf', pages: [], meta: {}, outline, furniture: [], findings: [] }
  inputs.forEach((input, i) => {
    text.pages.push(pageOf(input, i + 1))
    const place = { page: i + 1, box: [60, 800, 300, 812] as [number, number, number, number] }
    if (input.footer) text.furniture.push({ bucket: 'footer', text: input.footer, place })
    if (input.printed !== undefined) text.furniture.push({ bucket: 'page-number', text: `Page ${input.printed}`, place })
  })
  return text
}

function pageOf(input: PageInput, number: number): Page {
  const left = input.left ?? 72
  const lines = input.lines.map((given, i): Line => {
    const line = typeof given === 'string' ? { text: given } : given
    const baseline = 80 + i * 18
    const box: [number, number, number, number] = [left, baseline - 10, 520, baseline + 2]
    return { indent: left, gap: 0, size: 12, right: 520, baseline, place: { page: number, box }, ...line }
  })
  const page: Page = { number, width: input.width ?? 595, height: input.height ?? 842, lines }
  if (input.printed !== undefined) page.printed = input.printed
  if (input.stamps) page.stamps = input.stamps
  if (!lines.length) page.blank = true
  return page
}

/** Source lines as the text extractor gives them: an empty string is a gap. */
export function plain(source: string[]): Text {
  const lines: Line[] = []
  let gap = 0
  source.forEach((raw, i) => {
    if (!raw) gap++
    else {
      lines.push({ text: raw, indent: 0, gap, right: raw.length, place: { lines: [i + 1, i + 1] } })
      gap = 0
    }
  })
  return { kind: 'text', mediaType: 'text/plain', pages: [{ number: 1, lines }], meta: {}, outline: [], furniture: [], findings: [] }
}
