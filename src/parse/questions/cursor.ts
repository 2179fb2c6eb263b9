/** What the head of a question may say, and a place in its tokens while it is read. */
import type { Asker } from '../../records/record.js'
import type { Token } from './tokens.js'

export interface Head {
  /** As printed; null where there is none. */
  number: string | null
  /** Its value, where it has one that can rise. */
  count: number | null
  /** It says `Question` or `Q`. */
  worded: boolean
  supplementary: boolean
  asker: Asker | null
  /** `A resident`: somebody, not named. */
  anonymous: boolean
  askedOf: string | null
  /** `… asked:`, `… to ask the Leader:` */
  asks: boolean
  /** `from` or `by` stands before who asked. */
  by: boolean
  /** The paragraph tells that it was asked: “Mr Quill asked whether …”. */
  told: boolean
  /** Where the text goes on behind all that; null where nothing follows. */
  textStart: number | null
}

export const NO_HEAD: Head = {
  number: null,
  count: null,
  worded: false,
  supplementary: false,
  asker: null,
  anonymous: false,
  askedOf: null,
  asks: false,
  by: false,
  told: false,
  textStart: null,
}

const SEPARATOR = new Set([':', ';', '.', ')', ']', '–', '—', '-', '/', '|', ',', '='])
export class Cursor {
  at = 0
  constructor(
    readonly tokens: readonly Token[],
    readonly text: string,
  ) {}
  get now(): Token | undefined {
    return this.tokens[this.at]
  }
  peek(n = 1): Token | undefined {
    return this.tokens[this.at + n]
  }
  /** Past marks that part a head from what follows; true where there was one. */
  separators(): boolean {
    const from = this.at
    while (this.now?.kind === 'mark' && SEPARATOR.has(this.now.text)) this.at++
    return this.at > from
  }
}
