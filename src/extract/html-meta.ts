/** Named facts of a page’s head. */
import type { Attributes } from './markup.js'

/** Takes a meta, link or html element’s facts; true where the element has nothing else to give. */
export function readMeta(meta: Record<string, string>, name: string, attributes: Attributes): boolean {
  if (name === 'html') note(meta, 'lang', attributes.lang ?? attributes['xml:lang'])
  if (name === 'meta') note(meta, attributes.name ?? attributes.property ?? attributes['http-equiv'], attributes.content)
  if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) note(meta, 'canonical', attributes.href)
  return name === 'meta' || name === 'link' || name === 'base'
}

function note(meta: Record<string, string>, key: string | undefined, value: string | undefined): void {
  const text = value?.replace(/\s+/g, ' ').trim()
  if (key === undefined || key === '' || text === undefined || text === '' || Object.hasOwn(meta, key)) return
  Object.defineProperty(meta, key, { value: text, enumerable: true, writable: true, configurable: true })
}

/** Another page shown within this one, which is not read. */
export function noteFrame(frames: string[], name: string, { src, srcdoc, title }: Attributes): void {
  if ((name === 'iframe' || name === 'frame') && (src || srcdoc))
    frames.push(title?.trim() || src?.trim() || 'a page given within this one')
}
