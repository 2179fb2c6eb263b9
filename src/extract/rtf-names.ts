/** What a Rich Text file says beside its text: facts of the file, names of styles, instructions of fields, properties of shapes. */
import { collapse } from './characters.js'
import type { Destination } from './rtf-words.js'

/** Words that a shape draws across the page. */
const DRAWN = 'gtextUNICODE'

export class RtfNames {
  readonly meta: Record<string, string> = {}
  /** Names of paragraph styles by number, in small letters. */
  readonly styles = new Map<number, string>()
  /** Words drawn as a shape: a watermark. */
  readonly drawn: string[] = []
  /** The instruction of the field that is open. */
  field = ''
  /** Number of the style whose entry is open. */
  style = 0
  /** What the group that is open is called: a fact, or `sn` and `sv` of a shape. */
  key = ''
  private text = ''
  private property = ''
  private readonly time = new Map<string, number>()

  add(text: string, destination: Destination): void {
    if (destination === 'field') this.field += text
    else this.text += text
  }

  /** `yr`, `mo`, `dy`, `hr`, `min`. */
  addTime(word: string, value: number): void {
    this.time.set(word, value)
  }

  /** A group with this destination has ended. */
  close(destination: Destination): void {
    const text = collapse(this.text)
    if (destination === 'styles') {
      if (text !== '') this.styles.set(this.style, text.replace(/;$/, '').toLowerCase())
      this.style = 0
    } else if (destination === 'fact') {
      const fact = text || this.timeRead()
      if (fact !== '') this.meta[this.key] = fact
    } else if (destination === 'drawn') {
      if (this.key === 'sn') this.property = text
      else if (this.property === DRAWN && text !== '') this.drawn.push(text)
    } else return
    this.text = ''
  }

  /** The link that the field shows, or null. */
  link(): string | null {
    const found = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/i.exec(this.field)
    return found === null ? null : `${found[1] === undefined ? '' : '#'}${found[2]}`
  }

  private timeRead(): string {
    const [year, month = 1, day = 1, hour = 0, minute = 0] = ['yr', 'mo', 'dy', 'hr', 'min'].map((word) => this.time.get(word))
    this.time.clear()
    const two = (value: number) => String(value).padStart(2, '0')
    return !year ? '' : `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`
  }
}
