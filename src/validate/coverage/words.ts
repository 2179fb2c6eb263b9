/** Text to words as numbers, so that texts are compared without strings. Letters and digits count, nothing else. */

/** Words of one stretch of text: the number of each, and where it stands. */
export interface Words {
  ids: number[]
  starts: number[]
  ends: number[]
}

const OTHER = 1
const LETTER = 2
const DIGIT = 3

export class Vocabulary {
  private readonly ids = new Map<string, number>()
  private readonly spelled: string[] = []
  /** Kind of each UTF-16 unit, found when it is first met. */
  private readonly kinds = new Uint8Array(65536)

  /** The number of a word; a new one where it was not met before. */
  id(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    this.ids.set(word, this.spelled.length)
    this.spelled.push(word)
    return this.spelled.length - 1
  }

  /** The number of a word that was met before. */
  known(word: string): number | undefined {
    return this.ids.get(word)
  }

  word(id: number): string {
    return this.spelled[id]!
  }

  get size(): number {
    return this.spelled.length
  }

  /** Letters and digits are words apart: “9Apologies” is two, “5a” too. */
  read(text: string): Words {
    const words: Words = { ids: [], starts: [], ends: [] }
    const lower = text.toLowerCase()
    /** A letter that becomes two (İ) moves all after it: then each word is made small by itself. */
    const whole = lower.length === text.length
    let at = 0
    while (at < text.length) {
      const kind = this.kindAt(text, at)
      const start = at
      at += 1
      if (kind === OTHER) continue
      while (at < text.length && this.kindAt(text, at) === kind) at += 1
      words.ids.push(this.id(whole ? lower.slice(start, at) : text.slice(start, at).toLowerCase()))
      words.starts.push(start)
      words.ends.push(at)
    }
    return words
  }

  private kindAt(text: string, at: number): number {
    const unit = text.charCodeAt(at)
    const known = this.kinds[unit]!
    if (known !== 0) return known
    const kind = kindOf(unit)
    this.kinds[unit] = kind
    return kind
  }
}

/** Halves of characters beyond the basic plane are taken for letters: they keep together, which is all that matters. */
function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER
  const character = String.fromCharCode(unit)
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : OTHER
}
