/** The media type of an original, from its content. The name is never asked. */
import { decode, latin1 } from './decode.js'
import { looksLikeMarkdown } from './markdown.js'
import type { MediaType } from './original.js'

const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ODT: MediaType = 'application/vnd.oasis.opendocument.text'
const FLAT_ODT: MediaType = 'application/vnd.oasis.opendocument.text-flat-xml'
const SAMPLE = 65_536
const BLOCK_TAGS = /<\/?(?:p|div|br|table|tr|td|th|li|ul|ol|h[1-6]|body|head|html|section|article)(?:\s[^<>]{0,400})?\/?>/gi
const HTML_NAMES =
  /^<(?:html|head|body|title|meta|link|script|style|base|p|div|br|hr|table|tbody|thead|tr|td|th|caption|ul|ol|li|dl|dt|dd|h[1-6]|span|a|b|i|u|em|strong|font|img|section|article|main|nav|header|footer|aside|form|center|pre|blockquote|iframe|noscript|label|input|button|figure)[\s/>]/i

export function sniff(bytes: Uint8Array): MediaType {
  return byMagic(bytes) ?? byText(bytes)
}

function byMagic(bytes: Uint8Array): MediaType | null {
  const head = latin1(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'application/pdf'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'application/msword'
  if (/^(?:\xef\xbb\xbf)?\s*\{\\u?rtf/.test(head)) return 'application/rtf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return inArchive(bytes)
  return null
}

/**
 * The name stands in the central directory, at the end; a file cut short still has it in a local header. Some makers number it.
 * OpenDocument says what it is in a file of its own, which is not packed.
 */
function inArchive(bytes: Uint8Array): MediaType {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (all.includes(`mimetype${ODT}`, 0, 'latin1')) return ODT
  const at = all.indexOf('word/document', 0, 'latin1')
  const isWord = at >= 0 && /^word\/document\d*\.xml/.test(all.toString('latin1', at, at + 24))
  return isWord ? DOCX : 'application/octet-stream'
}

function byText(bytes: Uint8Array): MediaType {
  const sample = decode(bytes.subarray(0, SAMPLE)).text
  if (isRubbish(sample)) return 'application/octet-stream'
  const start = sample.slice(0, 4096).replace(/^[\s\ufeff]+/, '')
  if (start.startsWith('<')) {
    const marked = byMarkup(start, sample)
    if (marked !== null) return marked
  }
  if (isJson(start, bytes)) return 'application/json'
  if (!/<html[\s>]/i.test(sample) && isFewTags(withoutTables(sample)) && looksLikeMarkdown(sample)) return 'text/markdown'
  if (tags(sample) >= 3 || /<html[\s>]/i.test(sample)) return 'text/html'
  return looksLikeMarkdown(sample) ? 'text/markdown' : 'text/plain'
}

/** Markdown has no other way to break a line within a cell than `<br>`, and leaves some tables to HTML. */
function withoutTables(sample: string): string {
  const low = sample.toLowerCase()
  let kept = ''
  let at = 0
  for (let open = low.indexOf('<table'); open >= 0; open = low.indexOf('<table', at)) {
    const close = low.indexOf('</table>', open)
    if (close < 0) break
    kept += sample.slice(at, open)
    at = close + '</table>'.length
  }
  return (kept + sample.slice(at)).replace(/<br\s*\/?>/gi, '')
}

/** A page’s text stands in its tags; Markdown has a letterhead in a `<div>`, or a line of it, among lines without any. */
function isFewTags(sample: string): boolean {
  if (tags(sample) < 3) return true
  const lines = sample.split('\n').filter((line) => line.trim() !== '')
  return lines.length >= FEWEST_LINES && lines.filter((line) => tags(line) > 0).length < lines.length * MOST_TAGGED
}
const FEWEST_LINES = 20
const MOST_TAGGED = 0.15

/** More control characters, or characters that could not be decoded, than any text has. */
function isRubbish(sample: string): boolean {
  if (sample.length === 0) return false
  const odd = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d\ufffd]/g)?.length ?? 0
  return (odd > 8 && odd / sample.length > 0.02) || (sample.includes('\x00') && odd > 3)
}

function byMarkup(start: string, sample: string): MediaType | null {
  const root = afterProlog(start)
  if (/^<!doctype\s+html/i.test(root) || /^<html[\s>]/i.test(root)) return 'text/html'
  if (/^<office:document[\s>]/.test(root) && sample.includes(`office:mimetype="${ODT}`)) return FLAT_ODT
  if (start.startsWith('<?xml') || /^<!doctype\s/i.test(root))
    return /<html[\s>]/i.test(sample.slice(0, 4096)) ? 'text/html' : 'application/xml'
  if (HTML_NAMES.test(root)) return 'text/html'
  if (tags(sample) >= 3 && !/^<[\w.-]+:?[\w.-]*[^>]*\sxmlns/.test(root) && !closesRoot(root, sample)) return 'text/html'
  return /^<[A-Za-z_][\w.:-]*(?:\s[^<>]*)?\/?>/.test(root) ? 'application/xml' : null
}

/** What follows XML declaration, processing instructions and comments. */
function afterProlog(start: string): string {
  let rest = start
  for (let turn = 0; turn < 20; turn++) {
    const close = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null
    if (close === null) break
    const end = rest.indexOf(close)
    if (end === -1) break
    rest = rest.slice(end + close.length).trimStart()
  }
  return rest
}

function closesRoot(root: string, sample: string): boolean {
  const name = /^<([\w.:-]+)/.exec(root)?.[1]
  return name !== undefined && sample.trimEnd().endsWith(`</${name}>`)
}

function tags(sample: string): number {
  return sample.match(BLOCK_TAGS)?.length ?? 0
}

function isJson(start: string, bytes: Uint8Array): boolean {
  if (!/^(?:\{\s*["}]|\[\s*(?:["{[\]]|-?\d|true|false|null))/.test(start)) return false
  const tail = latin1(bytes.subarray(-64)).trimEnd()
  return tail.endsWith(start.startsWith('{') ? '}' : ']')
}
