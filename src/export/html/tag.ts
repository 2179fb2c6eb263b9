/** HTML as text: what is a text is escaped here, once. */
import { escaped } from '../xml.js'

export interface Html {
  html: string
}

export type Content = Html | string | null | undefined | false | Content[]
export interface Attributes {
  [name: string]: string | number | boolean | null | undefined
}

const VOID = new Set(['meta', 'input', 'img', 'br'])

const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;')

export const openTag = (name: string, attributes: Attributes = {}): string =>
  `<${name}${Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${attribute(String(value))}"`))
    .join('')}>`

export function tag(name: string, attributes: Attributes = {}, ...content: Content[]): Html {
  const open = openTag(name, attributes)
  return { html: VOID.has(name) ? open : `${open}${inside(content)}</${name}>` }
}

function inside(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (typeof content === 'string') return escaped(content)
  return Array.isArray(content) ? content.map(inside).join('') : content.html
}

/** An address to follow, or nothing: no script, and none that only means something beside the source. */
export function linkTarget(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return undefined
  try {
    const target = new URL(url, base)
    return ['http:', 'https:', 'mailto:'].includes(target.protocol) ? target.href : undefined
  } catch {
    return undefined
  }
}
