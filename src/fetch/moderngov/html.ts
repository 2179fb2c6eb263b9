/** What a crawler needs of a page: its tags and text one after the other, in one pass. No tree, no repair. */
export type Token = { kind: 'open' | 'close'; name: string; attributes: { [name: string]: string } } | { kind: 'text'; text: string }

const NAMED: { [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
}
const SILENT = new Set(['script', 'style', 'noscript', 'template'])
const LONGEST_TAG = 20_000

export const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole
  })

export const squeezed = (text: string) =>
  decoded(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

export function* tokens(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open === -1 ? html.length : open
    if (end > at) yield { kind: 'text', text: html.slice(at, end) }
    if (open === -1) return
    at = closing(html, open)
    const tag = html.slice(open, at)
    const head = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/.exec(tag)
    if (head === null) continue
    const name = head[2]!.toLowerCase()
    const shut = head[1] === '/'
    yield { kind: shut ? 'close' : 'open', name, attributes: shut ? {} : attributesOf(tag.slice(head[0].length)) }
    if (!shut && SILENT.has(name)) at = afterSilence(html, at, name)
  }
}

function afterSilence(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

/** Where the tag ends; a > in quotes is none, unless the quote never ends. */
function closing(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4)
    return end === -1 ? html.length : end + 3
  }
  let quote = ''
  let quoted = 0
  const limit = Math.min(html.length, open + LONGEST_TAG)
  for (let at = open + 1; at < limit; at++) {
    const character = html[at]!
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
    if (character === '>') quoted ||= at + 1
  }
  return quoted || limit
}

function attributesOf(text: string): { [name: string]: string } {
  const found: { [name: string]: string } = {}
  for (const [, name, double, single, bare] of text.matchAll(/([a-zA-Z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    found[name!.toLowerCase()] ??= decoded(double ?? single ?? bare ?? '')
  }
  return found
}

export interface Link {
  href: string
  title: string
  text: string
  /** Class of the link itself. */
  className: string
}

export function linksOf(html: string): Link[] {
  const found: Link[] = []
  let open: Link | undefined
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      if (open) open.text += token.text
    } else if (token.name === 'a') {
      if (open) found.push({ ...open, text: squeezed(open.text) })
      const { href, title, class: className } = token.kind === 'open' ? token.attributes : {}
      open = href === undefined ? undefined : { href, title: squeezed(title ?? ''), text: '', className: className ?? '' }
    }
  }
  return open ? [...found, { ...open, text: squeezed(open.text) }] : found
}

/** The text inside the first element of that name, and of that class where one is asked for. */
export function textOf(html: string, name: string, className?: string): string {
  let text: string | undefined
  for (const token of tokens(html)) {
    if (token.kind === 'text') text = text === undefined ? undefined : text + token.text
    else if (token.name === name) {
      if (token.kind === 'close' && text !== undefined) return squeezed(text)
      const classes = token.kind === 'open' ? (token.attributes.class ?? '').split(/\s+/) : []
      if (token.kind === 'open' && (className === undefined || classes.includes(className))) text ??= ''
    }
  }
  return squeezed(text ?? '')
}

/** All words and link targets of a page, without what changes from one answer to the next: scripts, hidden fields, keys. */
export function substance(html: string): string {
  const parts: string[] = []
  for (const token of tokens(html)) {
    if (token.kind === 'text') parts.push(token.text)
    else if (token.kind === 'open' && token.name === 'a') parts.push(token.attributes.href ?? '')
  }
  return squeezed(parts.join(' '))
}
