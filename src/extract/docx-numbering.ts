/** The numbers and bullets that Word works out and does not write. */

import { roman } from '../writing/roman.js'
import { isOn, type ParagraphProperties, readParagraph } from './docx-styles.js'
import { childOf, readElements, valOf, type XmlElement } from './xml-elements.js'

interface Level {
  start: number
  format: string
  /** `%1.%2`, `(%3)`, or a bullet. */
  pattern: string
  /** All its numbers in figures, whatever the levels above show (`I` and `1.1`). */
  legal: boolean
  properties: ParagraphProperties
}

interface Numbering {
  /** Numberings of one definition count on together. */
  definition: string
  levels: Map<number, Level>
  /** Levels that begin anew at this number when the numbering is first used. */
  restarts: Map<number, number>
}

const DEEPEST = 9

export class NumberingTable {
  private readonly numberings = new Map<string, Numbering>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(source: string | null) {
    const root = source === null ? undefined : childOf(readElements(source), 'numbering')
    const definitions = new Map<string, XmlElement>()
    const links = new Map<string, XmlElement>()
    for (const element of root?.children ?? []) {
      if (element.name !== 'abstractNum') continue
      definitions.set(element.attributes.abstractNumId ?? '', element)
      const link = valOf(element, 'styleLink')
      if (link !== undefined) links.set(link, element)
    }
    for (const element of root?.children ?? []) if (element.name === 'num') this.add(element, definitions, links)
  }

  /** The indents that a level brings with it. */
  propertiesOf(numId: string, level: number): ParagraphProperties {
    return this.numberings.get(numId)?.levels.get(level)?.properties ?? {}
  }

  /** The label of the next paragraph with this numbering; '' where it shows none. Counts on. */
  next(numId: string, level: number): string {
    const numbering = this.numberings.get(numId)
    const own = numbering?.levels.get(level)
    if (numbering === undefined || own === undefined) return ''
    const counters = this.countersOf(numId, numbering)
    counters[level] = (counters[level] ?? own.start - 1) + 1
    counters.length = level + 1
    if (own.format === 'bullet') return '•'
    return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const shown = numbering.levels.get(at)
      return shown === undefined || shown.format === 'bullet'
        ? ''
        : format(counters[at] ?? shown.start, own.legal && shown.format !== 'none' ? 'decimal' : shown.format)
    })
  }

  private countersOf(numId: string, numbering: Numbering): (number | undefined)[] {
    const counters = this.counters.get(numbering.definition) ?? []
    this.counters.set(numbering.definition, counters)
    if (!this.begun.has(numId)) {
      this.begun.add(numId)
      for (const [level, start] of numbering.restarts) counters[level] = start - 1
    }
    return counters
  }

  private add(element: XmlElement, definitions: Map<string, XmlElement>, links: Map<string, XmlElement>): void {
    const id = valOf(element, 'abstractNumId') ?? ''
    const definition = definitions.get(id)
    const linked = links.get(valOf(definition, 'numStyleLink') ?? '') ?? definition
    const numbering: Numbering = { definition: linked?.attributes.abstractNumId ?? id, levels: levelsOf(linked), restarts: new Map() }
    for (const override of element.children.filter((child) => child.name === 'lvlOverride')) {
      const level = Number(override.attributes.ilvl ?? 0)
      const start = valOf(override, 'startOverride')
      if (start !== undefined) numbering.restarts.set(level, Number(start))
      for (const [at, own] of levelsOf(override)) numbering.levels.set(at, own)
    }
    this.numberings.set(element.attributes.numId ?? '', numbering)
  }
}

function levelsOf(parent: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of parent?.children ?? []) {
    const at = Number(element.attributes.ilvl ?? 0)
    if (element.name !== 'lvl' || !(at >= 0 && at < DEEPEST)) continue
    const start = Number(valOf(element, 'start') ?? 1)
    const pattern = valOf(element, 'lvlText') ?? ''
    const legal = isOn(childOf(element, 'isLgl'))
    const properties = readParagraph(childOf(element, 'pPr'))
    levels.set(at, { start, format: valOf(element, 'numFmt') ?? 'decimal', pattern, legal, properties })
  }
  return levels
}

function format(value: number, kind: string): string {
  switch (kind) {
    case 'none':
      return ''
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

/** Word goes on from z with aa, bb, cc. */
function letters(value: number): string {
  return value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 40))
}
