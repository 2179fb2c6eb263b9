/** XML as text: what is a text is escaped here, once; what is markup is marked as such. */
import { xmlText } from './clean.js'

export interface Markup {
  xml: string
}

export type Content = Markup | string | null | undefined | false | Content[]
export interface Attributes {
  [name: string]: string | number | null | undefined | false
}

/** What XML and HTML escape alike in a text. */
export const escaped = (text: string): string => xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const attribute = (text: string): string =>
  escaped(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, ' ')

export function element(name: string, attributes: Attributes = {}, ...content: Content[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('')
  const inner = content.map(inside).join('')
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}

function inside(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (typeof content === 'string') return escaped(content)
  return Array.isArray(content) ? content.map(inside).join('') : content.xml
}

/** An address that XML Schema takes for one, whatever was printed. */
export function safeUri(url: string): string {
  const encoded = xmlText(url.trim())
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/(#[^#]*)#/g, '$1%23')
  return /^[a-z][a-z0-9+.-]*:/i.test(encoded) || !/^[^/?#]*:/.test(encoded) ? encoded : `./${encoded}`
}
