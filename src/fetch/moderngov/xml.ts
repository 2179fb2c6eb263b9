/** The elements of a small, flat XML answer: what stands between tags of a name. Text is given back decoded once. */
import { decoded } from './html.js'

export function elements(xml: string, name: string): string[] {
  const open = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'gi')
  const close = `</${name}>`
  const lower = xml.toLowerCase()
  const found: string[] = []
  for (let match = open.exec(xml); match !== null; match = open.exec(xml)) {
    const start = match.index + match[0].length
    const end = lower.indexOf(close, start)
    if (end === -1) break
    found.push(xml.slice(start, end))
    open.lastIndex = end + close.length
  }
  return found
}

export const element = (xml: string, name: string) => field(elements(xml, name)[0] ?? '')

/** Titles are encoded twice by the service. */
const field = (text: string) =>
  decoded(decoded(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')))
    .replace(/\s+/g, ' ')
    .trim()

export const isXml = (text: string) =>
  /^\ufeff?\s*<\?xml\b|^\ufeff?\s*<(?:meeting|getmeetings|committees|getmeeting|getcommittees)\b/i.test(text)
