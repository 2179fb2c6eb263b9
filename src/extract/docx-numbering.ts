/** The numbers and bullets that Word works out and does not write. */
import { isOn, type ParagraphProperties, readParagraph } from './docx-styles.js'
import { type Counters, type ListLevel, labelOf } from './list-labels.js'
import { childOf, readElements, valOf, type XmlElement } from './xml-elements.js'

interface Level extends ListLevel {
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
  private readonly counters = new Map<string, Counters>()
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
    return numbering === undefined ? '' : labelOf(numbering.levels, this.countersOf(numId, numbering), level)
  }

  private countersOf(numId: string, numbering: Numbering): Counters {
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
