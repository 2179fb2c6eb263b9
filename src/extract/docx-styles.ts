/** What Word’s style sheet says of a paragraph or a run. */
import type { Look } from './written-lines.js'
import { childOf, readElements, valOf, type XmlElement } from './xml-elements.js'

/** Paragraph properties; lengths in points. */
export interface ParagraphProperties {
  numId?: string
  level?: number
  left?: number
  /** Of the first line, from `left`: negative where it hangs. */
  first?: number
  /** 0-based; 9 and more is body text. */
  outline?: number
}

export type RunProperties = Look

export interface WordStyle extends ParagraphProperties, RunProperties {
  name?: string
}

const LONGEST_CHAIN = 12

export class StyleSheet {
  private readonly styles = new Map<string, XmlElement>()
  private readonly resolved = new Map<string, WordStyle>()
  private readonly standard: string | undefined
  private readonly defaults: RunProperties

  constructor(source: string | null) {
    const root = source === null ? undefined : childOf(readElements(source), 'styles')
    this.defaults = readRun(childOf(root, 'docDefaults', 'rPrDefault', 'rPr'))
    for (const style of root?.children ?? []) {
      const { styleId, type, default: isDefault } = style.attributes
      if (style.name !== 'style' || styleId === undefined) continue
      this.styles.set(styleId, style)
      if (type === 'paragraph' && isDefault === '1') this.standard ??= styleId
    }
  }

  /** Of a paragraph: the defaults, its style and all that one is based on. */
  paragraph(id: string | undefined): WordStyle {
    return { ...this.defaults, ...this.resolve(id ?? this.standard) }
  }

  /** Of a run’s own character style. */
  character(id: string | undefined): WordStyle {
    return this.resolve(id)
  }

  private resolve(id: string | undefined): WordStyle {
    if (id === undefined) return {}
    const known = this.resolved.get(id)
    if (known !== undefined) return known
    let style: WordStyle = {}
    let at: string | undefined = id
    for (let turn = 0; at !== undefined && turn < LONGEST_CHAIN; turn++) {
      const element = this.styles.get(at)
      style = { ...readParagraph(childOf(element, 'pPr')), ...readRun(childOf(element, 'rPr')), ...nameOf(element), ...style }
      at = valOf(element, 'basedOn')
    }
    this.resolved.set(id, style)
    return style
  }
}

function nameOf(element: XmlElement | undefined): { name?: string } {
  const name = valOf(element, 'name')
  return name === undefined ? {} : { name: name.toLowerCase() }
}

export function readParagraph(element: XmlElement | undefined): ParagraphProperties {
  const found: ParagraphProperties = {}
  const indent = childOf(element, 'ind')?.attributes
  const left = points(indent?.left ?? indent?.start)
  const hanging = points(indent?.hanging)
  const first = hanging === undefined ? points(indent?.firstLine) : -hanging
  const outline = valOf(element, 'outlineLvl')
  if (left !== undefined) found.left = left
  if (first !== undefined) found.first = first
  if (outline !== undefined) found.outline = Number(outline)
  const numId = valOf(element, 'numPr', 'numId')
  const level = valOf(element, 'numPr', 'ilvl')
  if (numId !== undefined) found.numId = numId
  if (level !== undefined) found.level = Number(level)
  return found
}

export function readRun(element: XmlElement | undefined): RunProperties {
  const found: RunProperties = {}
  const bold = toggle(element, 'b')
  const italic = toggle(element, 'i')
  const struck = toggle(element, 'strike') ?? toggle(element, 'dstrike')
  const hidden = toggle(element, 'vanish')
  const caps = toggle(element, 'caps')
  const underline = childOf(element, 'u')
  const size = valOf(element, 'sz')
  const place = valOf(element, 'vertAlign')
  const font = childOf(element, 'rFonts')?.attributes
  if (bold !== undefined) found.bold = bold
  if (italic !== undefined) found.italic = italic
  if (struck !== undefined) found.struck = struck
  if (hidden !== undefined) found.hidden = hidden
  if (caps !== undefined) found.caps = caps
  if (underline !== undefined) found.underline = underline.attributes.val !== 'none'
  if (size !== undefined && Number(size) > 0) found.size = Number(size) / 2
  if (place !== undefined) found.raised = place === 'superscript'
  if (font !== undefined) found.symbols = /^(?:symbol|wingdings|webdings)/i.test(font.ascii ?? font.hAnsi ?? '')
  return found
}

function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child === undefined ? undefined : isOn(child)
}

/** A property that is there is on, unless it says that it is off. */
export const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes.val ?? '1')

/** Twentieths of a point. */
function points(value: string | undefined): number | undefined {
  const number = Number(value)
  return value === undefined || Number.isNaN(number) ? undefined : number / 20
}
