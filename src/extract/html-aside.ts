/** Words of an element that is no text of the page, gathered until it ends. */
import { type Frame, selectorOf } from './html-tree.js'
import type { Furniture } from './text.js'

export class AsideWords {
  private open: { text: string; start: number; end: number } | null = null

  add(value: string, start: number, end: number): void {
    if (value.trim() === '') return
    this.open ??= { text: '', start, end }
    this.open.text += ` ${value}`
    this.open.end = end
  }

  end(frame: Frame, furniture: Furniture[]): void {
    const { open } = this
    this.open = null
    if (open === null || frame.aside === 'unseen' || frame.aside === null) return
    const text = open.text.replace(/\s+/g, ' ').trim()
    if (text !== '') furniture.push({ bucket: frame.aside, text, place: { selector: selectorOf(frame), chars: [open.start, open.end] } })
  }
}
