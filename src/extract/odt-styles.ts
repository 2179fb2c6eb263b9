/** What the styles of an OpenDocument text say of a paragraph, a run or a list. */
import { type ListStyle, pointsOf, readListStyle } from './odt-lists.js'
import type { Look } from './written-lines.js'
import { childOf, type XmlElement } from './xml-elements.js'

export interface OdtStyle extends Look {
  /** In small letters. */
  name: string
  /** In points. */
  left?: number
  first?: number
  /** '' where it says that it has none. */
  list?: string
  /** Made for one place: its indents stand before those of a list. */
  automatic: boolean
}

const LONGEST_CHAIN = 12

export class OdtStyles {
  private readonly elements = new Map<string, { element: XmlElement; automatic: boolean }>()
  private readonly resolved = new Map<string, OdtStyle>()
  private readonly lists = new Map<string, ListStyle>()
  /** Names of fonts whose letters are pictures. */
  private readonly symbols = new Set<string>()

  /** Later ones stand before earlier ones of the same name. */
  constructor(...groups: (XmlElement | undefined)[]) {
    for (const group of groups)
      for (const element of group?.children ?? []) {
        const { name = '', family = '' } = element.attributes
        if (element.name === 'style') this.elements.set(`${family}/${name}`, { element, automatic: group!.name === 'automatic-styles' })
        else if (element.name === 'default-style') this.elements.set(`${family}/`, { element, automatic: false })
        else if (element.name === 'list-style' || element.name === 'outline-style')
          this.lists.set(element.name === 'list-style' ? name : OUTLINE, readListStyle(element))
        else if (element.name === 'font-face' && isSymbols(element.attributes['font-family'])) this.symbols.add(name)
      }
  }

  paragraph(name: string | undefined): OdtStyle {
    return this.resolve('paragraph', name ?? '')
  }

  text(name: string | undefined): Look {
    const { name: _name, automatic: _automatic, ...look } = this.resolve('text', name ?? '')
    return look
  }

  list(name: string): ListStyle | undefined {
    return this.lists.get(name)
  }

  private resolve(family: string, name: string): OdtStyle {
    const key = `${family}/${name}`
    const known = this.resolved.get(key)
    if (known !== undefined) return known
    let style: OdtStyle = { name: '', automatic: this.elements.get(key)?.automatic ?? false }
    let own = ''
    let at: string | undefined = name
    for (let turn = 0; at !== undefined && turn < LONGEST_CHAIN; turn++) {
      const element: XmlElement | undefined = this.elements.get(`${family}/${at}`)?.element
      // A style made for one place has a name that says nothing; the one that it is based on says what the paragraph is.
      own ||= this.elements.get(`${family}/${at}`)?.automatic ? '' : (element?.attributes['display-name'] ?? at)
      style = { ...this.read(element), ...style }
      at = at === '' ? undefined : (element?.attributes['parent-style-name'] ?? '')
    }
    style.name = own.toLowerCase()
    this.resolved.set(key, style)
    return style
  }

  private read(element: XmlElement | undefined): Partial<OdtStyle> {
    const found: Partial<OdtStyle> = {}
    const { 'margin-left': left, 'text-indent': first } = childOf(element, 'paragraph-properties')?.attributes ?? {}
    const list = element?.attributes['list-style-name']
    if (pointsOf(left) !== undefined) found.left = pointsOf(left)
    if (pointsOf(first) !== undefined) found.first = pointsOf(first)
    if (list !== undefined) found.list = list
    const text = childOf(element, 'text-properties')?.attributes ?? {}
    const { 'font-weight': weight, 'font-style': slant, 'text-underline-style': under, 'text-line-through-style': through } = text
    const { display, 'text-transform': transform, 'font-size': size, 'text-position': position, 'font-name': font } = text
    if (weight !== undefined) found.bold = weight === 'bold' || Number(weight) >= 600
    if (slant !== undefined) found.italic = slant === 'italic' || slant === 'oblique'
    if (under !== undefined) found.underline = under !== 'none'
    if (through !== undefined) found.struck = through !== 'none'
    if (display !== undefined) found.hidden = display === 'none'
    if (transform !== undefined) found.caps = transform === 'uppercase'
    if (pointsOf(size) !== undefined) found.size = pointsOf(size)
    if (position !== undefined) found.raised = position.startsWith('super')
    if (font !== undefined) found.symbols = this.symbols.has(font) || isSymbols(font)
    return found
  }
}

/** The name under which the numbers of headings are kept. */
export const OUTLINE = 'Outline'

const isSymbols = (font: string | undefined): boolean => /^'?(?:symbol|wingdings|webdings)/i.test(font ?? '')
