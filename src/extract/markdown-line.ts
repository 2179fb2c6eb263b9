/** Takes Markdown’s marks off one line and says what they were. */
import { collapse } from './characters.js'
import { withoutReferences } from './markdown-entities.js'
import type { Hint } from './text.js'

interface MarkedLine {
  text: string
  bold?: boolean
  italic?: boolean
  boldTo?: number
  hint?: Hint
}

/** `![a lamp](lamp.png)`: a picture. What stands in for it is no text, as it is none of a page’s. */
const IMAGE = /!\[[^[\]]{0,500}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,200}\])/g
/** What is shown can have brackets of its own: `[Lamps [S-3]](lamps.pdf)`. */
const LINK =
  /\[((?:[^[\]]|\[[^[\]]{0,100}\]){0,500})\]\(\s{0,8}<?([^()<>]{0,1000}?(?:\([^()<>]{0,300}\)[^()<>]{0,300}?)?)>?(?:\s{1,8}"([^"]{0,300})")?\s{0,8}\)/g
/** `[Ida Quill][quill]`: where it leads stands elsewhere, on a line `[quill]: /people/quill`. */
const REFERRED = /\[([^[\]]{0,300}\p{L}[^[\]]{0,300})\]\[[^[\]]{0,200}\]/gu
/** `[[Ida Quill]]`, `[[people/quill|Ida Quill]]`: pages of a wiki, by their names. */
const WIKI = /\[\[([^[\]|]{1,300})(?:\|([^[\]|]{1,300}))?\]\]/g
/** `{#lamps .wide}` behind a title: its anchor. */
const ANCHOR = /(?:^|\s+)\{:?\s*#([\w:.-]{1,200})(?:\s[^{}]{0,200})?\}\s*#*$/
const DEFINITION = /^\[(?!\^)[^[\]]{1,200}\]:\s+\S+(?:\s+["'(].*)?$/
const AUTOLINK = /<((?:https?:|mailto:)[^\s<>]{1,1000})>/g
const ESCAPE = /\\([!-/:-@[-`{-~])/g
/** Stand-ins for escaped characters while the marks are taken off: private use, never in a source line here. */
const KEPT = 0xe000

/** `*[AQ]: Ada Quill`: what an abbreviation stands for. */
const SHORT_FOR = /^\*\[[^[\]]{1,200}\]:\s+\S/
/** `{: .wide #lamps}`: how a block is to be set. */
const ATTRIBUTES = /^\{:[^{}]{1,300}\}$/

/** `{% include head.html %}`, `{{< toc >}}`, `[TOC]`: what a generator puts something in the place of; and the fence of a block. */
const PUT_IN = /^(?:\{%[^%]{1,300}%\}|\{\{[<%].{1,300}[>%]\}\}|\[toc\]|(?:`{3}|~{3})\w{0,20})$/i
/** `- [x] Ida to buy lamps`: whether a point is done. */
const BOX = /^([-*+]|\d{1,3}[.)])\s+\[[ xX]\]\s+/
/** `the loan[^2]` */
const FOOTNOTE = /\[\^[^\]\s]{1,60}\](?!:)/g

/** `== Lamps ==` of a wiki is what `## Lamps` is elsewhere. */
const WIKI_HEADING = /^(={1,6})\s*(\S.*?)\s*\1$/

/** A line that only says where a link elsewhere leads, how a block is set, or what is to be put in. */
export const isUnshown = (body: string): boolean =>
  DEFINITION.test(body) || SHORT_FOR.test(body) || ATTRIBUTES.test(body) || PUT_IN.test(body)

export function readMarkdownLine(body: string): MarkedLine {
  const links: NonNullable<Hint['links']> = []
  let text = body.replace(ESCAPE, (_, character: string) => String.fromCharCode(KEPT + character.charCodeAt(0)))
  text = text.replace(/^(?:> ?){1,9}/, '').replace(/\\$/, '')
  const anchor = ANCHOR.exec(text)
  if (anchor !== null) text = text.slice(0, anchor.index)
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(text) ?? WIKI_HEADING.exec(text)
  if (heading !== null) text = heading[2]!.replace(/\s#{1,9}\s*$/, '')
  text = text.replace(WIKI, (_, page: string, shown: string | undefined) => shown ?? page)
  text = text.replace(BOX, '$1 ').replace(FOOTNOTE, '').replace(IMAGE, '')
  text = text.replace(LINK, (_, shown: string, href: string, title: string | undefined) => {
    if (shown.trim() !== '')
      links.push({ text: collapse(plain(shown)), href: restore(href.trim()), ...(title === undefined ? {} : { title: restore(title) }) })
    return shown
  })
  text = text.replace(REFERRED, '$1')
  text = text.replace(AUTOLINK, (_, href: string) => {
    links.push({ text: href.replace(/^mailto:/, ''), href })
    return href.replace(/^mailto:/, '')
  })
  return { ...emphasis(text), ...hints(heading?.[1]?.length, links, anchor?.[1]) }
}

function hints(heading: number | undefined, links: NonNullable<Hint['links']>, anchor: string | undefined): { hint?: Hint } {
  const hint: Hint = {
    ...(heading === undefined ? {} : { heading }),
    ...(links.length === 0 ? {} : { links }),
    ...(anchor === undefined ? {} : { anchors: [anchor] }),
  }
  return Object.keys(hint).length === 0 ? {} : { hint }
}

/** `**all**` is a bold line, `**lead** rest` a bold lead; other pairs of marks are taken off. */
function emphasis(text: string): MarkedLine {
  const whole = /^(\*\*\*?|__)(?=\S)([^*]{1,2000})\1$/.exec(text.trim())
  if (whole !== null) return { text: restore(whole[2]!), bold: true, ...(whole[1] === '***' ? { italic: true } : {}) }
  const slanted = /^([*_])(?=[^\s*_])([^*]{1,2000})\1$/.exec(text.trim())
  if (slanted !== null) return { text: restore(slanted[2]!), italic: true }
  const lead = /^(?:(?:[-*+]|\(?\w{1,6}[.)])\s{1,4})?(\*\*|__)(?=\S)([^*]{1,1000}?)\1/.exec(text)
  const shown = collapse(plain(text))
  if (lead === null) return { text: shown }
  const boldTo = collapse(plain(lead[0])).length
  return { text: shown, boldTo }
}

function plain(text: string): string {
  return restore(
    text
      .replace(/\*\*\*?([^*]{1,2000})\*\*\*?/g, '$1')
      .replace(/(^|[\s(])__([^_]{1,2000})__(?=$|[\s.,;:)!?])/g, '$1$2')
      .replace(/(^|[\s("“‘])\*(?=[^\s*])([^*]{0,500}[^\s*])\*(?=$|[\s.,;:)!?"”’])/g, '$1$2')
      .replace(/(^|[\s("“‘])_(?=[^\s_])([^_]{0,500}[^\s_])_(?=$|[\s.,;:)!?"”’])/g, '$1$2')
      .replace(/`([^`]{1,500})`/g, '$1')
      .replace(/~~([^~]{1,500})~~/g, '$1'),
  )
}

function restore(text: string): string {
  return withoutReferences(text).replace(/[\ue020-\ue07f]/g, (character) => String.fromCharCode(character.charCodeAt(0) - KEPT))
}
