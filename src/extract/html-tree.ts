/** The open elements of an HTML page, with what each hands down to the text in it. */
import { BARRIERS, isBlock, LANDMARKS } from './html-elements.js'
import type { Style } from './html-line.js'
import { PLAIN } from './html-line.js'
import type { ListReader } from './html-lists.js'
import { type Declared, readStyle } from './html-style.js'
import type { TableReader } from './html-tables.js'
import type { Attributes } from './markup.js'
import type { Hint } from './text.js'

interface ListItem {
  label: string
  depth: number
  lines: number
}

/** What a block element hands down. */
export interface Box {
  indent: number
  textIndent: number
  heading?: number
  classes: readonly string[]
  /** `<nav>`, `#id`: innermost first. */
  landmarks: readonly string[]
  item?: ListItem
  cell?: Hint['cell']
}

/** The nearest open elements that an end tag or a start tag may end; null across a list, cell or table that bars the way. */
export interface Near {
  p: Frame | null
  li: Frame | null
  dt: Frame | null
  cell: Frame | null
  row: Frame | null
  section: Frame | null
  table: Frame | null
  option: Frame | null
}

export interface Frame {
  name: string
  up: Frame | null
  block: boolean
  /** The nearest block element: this one, or one it is in. */
  container: Frame
  open: boolean
  declared: Declared
  style: Style
  box: Box
  near: Near
  /** Open elements by name since the last cell, caption or table. */
  scope: Map<string, number>
  /** Text goes to a bucket of furniture, or nowhere. */
  aside: 'hidden' | 'navigation' | 'unseen' | null
  id?: string
  nth: number
  children: Map<string, number> | null
  list?: ListReader
  table?: TableReader
  onClose?: () => void
}

const NOTHING_NEAR: Near = { p: null, li: null, dt: null, cell: null, row: null, section: null, table: null, option: null }
const MOST_CLASSES = 12
const MOST_LANDMARKS = 8
const DEPTH_INDENT = 36
const QUOTE_INDENT = 30

export function rootFrame(): Frame {
  const box: Box = { indent: 0, textIndent: 0, classes: [], landmarks: [] }
  const fixed = { name: '', up: null, block: true, open: true, declared: { left: 0 }, style: PLAIN, near: NOTHING_NEAR }
  const root = { ...fixed, box, scope: new Map<string, number>(), aside: null, nth: 1, children: null } as Omit<Frame, 'container'> as Frame
  root.container = root
  return root
}

export function childFrame(up: Frame, name: string, attributes: Attributes): Frame {
  const declared = readStyle(attributes.style)
  const block = declared.block === true || isBlock(name)
  const scope = BARRIERS.has(name) ? new Map<string, number>() : up.scope
  const handed = { style: up.style, box: up.box, near: up.near, aside: up.aside, container: up.container }
  const frame: Frame = { name, up, block, open: true, declared, ...handed, scope, nth: 1, children: null }
  if (block) frame.container = frame
  scope.set(name, (scope.get(name) ?? 0) + 1)
  up.children ??= new Map()
  frame.nth = (up.children.get(name) ?? 0) + 1
  up.children.set(name, frame.nth)
  if (attributes.id !== undefined && attributes.id !== '') frame.id = attributes.id
  frame.style = styleOf(up.style, name, declared)
  if (block) frame.box = boxOf(up.box, frame, attributes)
  frame.near = nearOf(up.near, frame)
  return frame
}

export function styleOf(up: Style, name: string, declared: Declared): Style {
  const bold = declared.bold ?? (name === 'b' || name === 'strong' || up.bold)
  const italic = declared.italic ?? (name === 'i' || name === 'em' || up.italic)
  const underline = declared.underline ?? (name === 'u' || name === 'ins' || up.underline)
  const struck = declared.struck ?? (name === 'del' || name === 's' || name === 'strike' || up.struck)
  const pre = name === 'pre' || name === 'xmp' || up.pre
  const symbols = declared.symbols ?? up.symbols
  const courier = declared.courier ?? up.courier
  const raised = name === 'sup' || up.raised
  const size = declared.size ?? up.size
  const same = bold === up.bold && italic === up.italic && underline === up.underline && struck === up.struck && raised === up.raised
  if (same && pre === up.pre && symbols === up.symbols && courier === up.courier && size === up.size) return up
  return { bold, italic, underline, struck, pre, symbols, courier, raised, size }
}

function boxOf(up: Box, frame: Frame, attributes: Attributes): Box {
  const { name, declared } = frame
  const own = classNames(attributes.class)
  const quote = name === 'blockquote' || name === 'dd' ? QUOTE_INDENT : 0
  const box: Box = {
    indent: up.indent + declared.left + quote + (name === 'li' ? DEPTH_INDENT : 0) + wordIndent(own, declared),
    textIndent: declared.textIndent ?? up.textIndent,
    classes: own.length === 0 ? up.classes : [...own, ...up.classes].slice(0, MOST_CLASSES),
    landmarks: landmarksOf(up, frame),
  }
  const heading = /^h[1-6]$/.test(name)
    ? Number(name[1])
    : attributes.role === 'heading'
      ? Number(attributes['aria-level'] ?? 2)
      : up.heading
  if (heading !== undefined && heading >= 1) box.heading = heading
  if (up.item !== undefined && name !== 'td' && name !== 'th') box.item = up.item
  if (up.cell !== undefined && name !== 'table') box.cell = up.cell
  return box
}

/** Word’s list paragraph styles stand 36 pt in; a page keeps the class, not the style sheet. */
function wordIndent(classes: readonly string[], declared: Declared): number {
  return declared.left === 0 && (declared.textIndent ?? 0) < 0 && classes.some((name) => name.startsWith('MsoList')) ? DEPTH_INDENT : 0
}

function landmarksOf(up: Box, frame: Frame): readonly string[] {
  const own: string[] = []
  if (frame.id !== undefined) own.push(`#${frame.id}`)
  if (LANDMARKS.has(frame.name)) own.push(`<${frame.name}>`)
  return own.length === 0 ? up.landmarks : [...own, ...up.landmarks].slice(0, MOST_LANDMARKS)
}

export function classNames(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(/\s+/, MOST_CLASSES).filter((name) => name !== '')
}

function nearOf(up: Near, frame: Frame): Near {
  switch (frame.name) {
    case 'p':
      return { ...up, p: frame }
    case 'li':
      return { ...up, li: frame }
    case 'dt':
    case 'dd':
      return { ...up, dt: frame }
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return { ...up, li: null }
    case 'dl':
      return { ...up, dt: null }
    case 'td':
    case 'th':
    case 'caption':
      return { ...up, p: null, li: null, dt: null, cell: frame }
    case 'tr':
      return { ...up, row: frame, cell: null }
    case 'tbody':
    case 'thead':
    case 'tfoot':
      return { ...up, section: frame, row: null, cell: null }
    case 'table':
      return { ...NOTHING_NEAR, table: frame }
    case 'option':
      return { ...up, option: frame }
    default:
      return up
  }
}

const MOST_STEPS = 8
/** Elements that a browser adds where the page leaves them out, so no path may count on them. */
const NOT_IN_PATHS = new Set(['', 'tbody', 'html', 'body'])

/** A short CSS path to the block element that `frame` is or is in: from the nearest id, at most eight steps. */
export function selectorOf(frame: Frame): string {
  const steps: string[] = []
  for (let at: Frame | undefined = frame.container; at !== undefined && steps.length < MOST_STEPS; at = at.up?.container) {
    if (at.id !== undefined) {
      steps.unshift(/^[A-Za-z][\w-]*$/.test(at.id) ? `#${at.id}` : `[id="${at.id.replace(/["\\]/g, '\\$&')}"]`)
      return steps.join(' ')
    }
    if (!NOT_IN_PATHS.has(at.name)) steps.unshift(`${at.name}:nth-of-type(${at.nth})`)
  }
  return steps.length === 0 ? 'body' : steps.join(' ')
}
