/** A small XML file as elements with their children; for the parts of a Word file that say how others look. */
import { type Attributes, type MarkupHandler, readMarkup } from './markup.js'

export interface XmlElement {
  /** Without prefix, as are the names of attributes. */
  name: string
  attributes: Attributes
  children: XmlElement[]
  text: string
}

/** Elements deeper than this are left out. */
const DEEPEST = 60

export function readElements(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  let tooDeep = 0
  const handler: MarkupHandler = {
    open(typed, attributes) {
      if (stack.length >= DEEPEST) {
        tooDeep++
        return
      }
      const element: XmlElement = { name: localName(typed), attributes: localAttributes(attributes), children: [], text: '' }
      stack[stack.length - 1]!.children.push(element)
      stack.push(element)
    },
    close() {
      if (tooDeep > 0) tooDeep--
      else if (stack.length > 1) stack.pop()
    },
    text(value) {
      stack[stack.length - 1]!.text += value
    },
  }
  readMarkup(source, handler, 'xml')
  return root
}

export function localName(typed: string): string {
  return typed.slice(typed.indexOf(':') + 1)
}

export function localAttributes(attributes: Attributes): Attributes {
  const local: Record<string, string | undefined> = {}
  for (const key in attributes) local[localName(key)] = attributes[key]
  return local
}

export function childOf(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  let at = element
  for (const name of names) at = at?.children.find((child) => child.name === name)
  return at
}

/** The `val` of the child of that name. */
export function valOf(element: XmlElement | undefined, ...names: string[]): string | undefined {
  return childOf(element, ...names)?.attributes.val
}
