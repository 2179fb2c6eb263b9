/** The marker of a list item as a browser would show it. */
import { roman } from '../writing/roman.js'
import { readStyle } from './html-style.js'
import type { Attributes } from './markup.js'

/** One ul or ol while it is read. */
export class ListReader {
  private next: number
  private readonly step: number
  private readonly type: string

  constructor(
    private readonly ordered: boolean,
    attributes: Attributes,
  ) {
    this.next = integer(attributes.start) ?? 1
    this.step = attributes.reversed === undefined ? 1 : -1
    this.type = readStyle(attributes.style).listStyle ?? styleOf(attributes.type) ?? (ordered ? 'decimal' : 'disc')
  }

  label(attributes: Attributes): string {
    const value = integer(attributes.value) ?? this.next
    this.next = value + this.step
    return marker(value, readStyle(attributes.style).listStyle ?? (this.ordered ? styleOf(attributes.type) : undefined) ?? this.type)
  }
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : undefined
}

function styleOf(type: string | undefined): string | undefined {
  if (type === undefined) return undefined
  const styles: Readonly<Record<string, string>> = { 1: 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }
  return styles[type.trim()]
}

function marker(value: number, style: string): string {
  if (style === 'none') return ''
  if (style === 'disc' || style === 'circle' || style === 'square') return '•'
  const text = style.endsWith('roman') ? roman(value) : /alpha|latin/.test(style) ? letters(value) : String(value)
  return style.startsWith('upper') ? text.toUpperCase() : text
}

/** 1 is a, 26 z, 27 aa. Numbers that letters cannot say stay numbers. */
function letters(value: number): string {
  if (value < 1) return String(value)
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  return text
}
