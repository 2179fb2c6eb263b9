/** Lists of an OpenDocument text: the numbers that are worked out, which one list goes on from another. */
import { type Counters, type ListLevel, labelOf } from './list-labels.js'
import type { Attributes } from './markup.js'
import { childOf, type XmlElement } from './xml-elements.js'

export interface OdtLevel extends ListLevel {
  left?: number
  first?: number
}

export type ListStyle = Map<number, OdtLevel>

const DEEPEST = 10
const POINTS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['in', 72],
  ['cm', 72 / 2.54],
  ['mm', 72 / 25.4],
  ['pc', 12],
  ['px', 0.75],
])
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])

export function readListStyle(element: XmlElement): ListStyle {
  const levels: ListStyle = new Map()
  for (const child of element.children) {
    const at = Number(child.attributes.level ?? 0) - 1
    if (!(at >= 0 && at < DEEPEST)) continue
    const numbered = child.name === 'list-level-style-number' || child.name === 'outline-level-style'
    const format = numbered ? (FORMATS.get(child.attributes['num-format'] ?? '') ?? 'none') : 'bullet'
    const start = Number(child.attributes['start-value'] ?? 1)
    levels.set(at, { start, format, pattern: '', legal: false, ...indentsOf(childOf(child, 'list-level-properties')) })
  }
  for (const child of element.children) {
    const level = levels.get(Number(child.attributes.level ?? 0) - 1)
    if (level !== undefined) level.pattern = patternOf(child.attributes, levels)
  }
  return levels
}

/** `%1.%2`: written out by newer makers, else the last levels with points between, those that show something. */
function patternOf(attributes: Attributes, levels: ListStyle): string {
  const written = attributes['num-list-format']
  if (written !== undefined) return written.replace(/%(\d{1,2})%/g, '%$1')
  const { level = '1', 'num-prefix': prefix = '', 'num-suffix': suffix = '' } = attributes
  const shown = Number(attributes['display-levels'] ?? 1)
  const numbers: string[] = []
  for (let at = Math.max(1, Number(level) - shown + 1); at <= Number(level); at++) {
    const format = levels.get(at - 1)?.format
    if (format !== undefined && format !== 'none' && format !== 'bullet') numbers.push(`%${at}`)
  }
  return prefix + numbers.join('.') + suffix
}

function indentsOf(properties: XmlElement | undefined): Pick<OdtLevel, 'left' | 'first'> {
  const aligned = childOf(properties, 'list-level-label-alignment')?.attributes
  if (aligned !== undefined) return { left: pointsOf(aligned['margin-left']), first: pointsOf(aligned['text-indent']) }
  const label = pointsOf(properties?.attributes['min-label-width']) ?? 0
  return { left: (pointsOf(properties?.attributes['space-before']) ?? 0) + label, first: -label }
}

interface OpenList {
  style: string
  counters: Counters
  /** What its item was given, until its first paragraph has asked. */
  item: { start: number | undefined } | null
}

export class OdtLists {
  private readonly open: OpenList[] = []
  private readonly byId = new Map<string, Counters>()
  private readonly byStyle = new Map<string, Counters>()

  get isInList(): boolean {
    return this.open.length > 0
  }

  /** The level that text stands at now, from 0. */
  get level(): number {
    return this.open.length - 1
  }

  startList(attributes: Attributes): void {
    const outer = this.open[this.open.length - 1]
    const style = attributes['style-name'] || (outer?.style ?? '')
    const counters = outer?.counters ?? this.continued(style, attributes) ?? []
    if (attributes.id !== undefined) this.byId.set(attributes.id, counters)
    this.byStyle.set(style, counters)
    this.open.push({ style, counters, item: null })
  }

  endList(): void {
    this.open.pop()
  }

  /** `numbered`: a header of a list has none. */
  startItem(attributes: Attributes, numbered: boolean): void {
    const list = this.open[this.open.length - 1]
    if (list !== undefined) list.item = numbered ? { start: numberOf(attributes['start-value']) } : null
  }

  /** Name of the list’s style, or of that which the paragraph’s own style names. */
  styleFor(own: string | undefined): string {
    return this.open[this.open.length - 1]?.style || (own ?? '')
  }

  /** The label of the item’s first paragraph; '' for those after it. */
  next(levels: ListStyle | undefined): string {
    const list = this.open[this.open.length - 1]
    if (list === undefined || list.item === null || levels === undefined) return ''
    const { start } = list.item
    list.item = null
    return nextLabel(levels, list.counters, this.level, start)
  }

  private continued(style: string, attributes: Attributes): Counters | undefined {
    const named = this.byId.get(attributes['continue-list'] ?? '')
    return named ?? (attributes['continue-numbering'] === 'true' ? this.byStyle.get(style) : undefined)
  }
}

/** `start`: a number that the item is given, whatever came before. */
export function nextLabel(levels: ListStyle, counters: Counters, level: number, start: number | undefined): string {
  if (start !== undefined) counters[level] = start - 1
  return labelOf(levels, counters, level)
}

export function numberOf(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

/** `0.5in`, `1.27cm`; a share of something else is none. */
export function pointsOf(length: string | undefined): number | undefined {
  const found = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/.exec(length ?? '')
  const value = Number(found?.[1]) * (POINTS.get(found?.[2] ?? '') ?? Number.NaN)
  return Number.isNaN(value) ? undefined : Math.round(value * 100) / 100
}
