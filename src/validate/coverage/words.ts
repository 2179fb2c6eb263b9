/** Text to words as numbers, so that texts are compared without strings. Letters and digits count, nothing else. */

/** Words of one stretch of text: the number of each, and where it stands. */
export interface Words {
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
}

const OTHER = 1
const LETTER = 2
const DIGIT = 3

export class Vocabulary {
  private readonly ids = new Map<string, number>()
  private readonly spelled: string[] = []
  /** Kind of each UTF-16 unit, found when it is first met. */
  private readonly kinds = new Uint8Array(65536)
  private rows = rowsOf(1024)

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

  /**
   * Letters and digits are words apart: “9Apologies” is two, “5a” too. Rows of a fixed size are filled: three lists that grow in one
   * loop were copied whole for each word, in some runs and not in others, as Node optimized the loop (a line of 80 kB: 0.8 s or 58 s).
   */
  read(text: string): Words {
    this.makeRoom(text.length)
    const { ids, starts, ends } = this.rows
    let count = 0
    const lower = text.toLowerCase()
    /** A letter that becomes two (İ) moves all after it: then each word is made small by itself. */
    const whole = lower.length === text.length
    let at = 0
    const { kinds } = this
    while (at < text.length) {
      const kind = kinds[text.charCodeAt(at)] || this.kindAt(text, at)
      const start = at
      at += 1
      if (kind === OTHER) continue
      while (at < text.length && (kinds[text.charCodeAt(at)] || this.kindAt(text, at)) === kind) at += 1
      ids[count] = this.id(whole ? lower.slice(start, at) : text.slice(start, at).toLowerCase())
      starts[count] = start
      ends[count] = at
      count += 1
    }
    return { ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
  }

  /** A word is one character at least. */
  private makeRoom(length: number): void {
    if (this.rows.ids.length < length) this.rows = rowsOf(2 * length)
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

const rowsOf = (size: number): Words => ({ ids: new Int32Array(size), starts: new Int32Array(size), ends: new Int32Array(size) })

/** Halves of characters beyond the basic plane are taken for letters: they keep together, which is all that matters. */
function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER
  const character = String.fromCharCode(unit)
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : OTHER
}

/** Rows one after the other. */
export function joinRows(rows: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let at = 0
  for (const row of rows) {
    all.set(row, at)
    at += row.length
  }
  return all
}

/** The number of the row that each entry of the joined rows is of. */
export function numbersOf(rows: Int32Array[]): Int32Array {
  const all = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let at = 0
  rows.forEach((row, number) => {
    all.fill(number, at, at + row.length)
    at += row.length
  })
  return all
}
