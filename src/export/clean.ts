/** Text that every format can hold: well-formed Unicode without NUL. What cannot stand becomes U+FFFD. */
import { jsonForTerminal } from './printable.js'

const BAD = /[\u0000\ud800-\udfff]/
const LONE = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** How the bad ones look in JSON text. */
const BAD_IN_JSON = /\\u(?:0000|d[89a-f])/i

export const cleanText = (text: string): string => (BAD.test(text) ? text.replace(LONE, '\ufffd') : text)

export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [cleanText(name), cleanValue(inner)]))
}

/** JSON of a record, cleaned; on one line unless indented. */
export function cleanJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent)
  return jsonForTerminal(BAD_IN_JSON.test(text) ? JSON.stringify(cleanValue(value), null, indent) : text)
}

/** XML 1.0 has no place for most control characters, nor HTML for what they do. */
export const xmlText = (text: string): string => cleanText(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
