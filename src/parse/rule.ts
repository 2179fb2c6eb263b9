/**
 * A rule recognises one thing and says what it read. It does not decide what becomes of it. A rule file exports one
 * `rule`, with its examples beside it: at least one line that matches and at least one that must not. One generic test
 * runs every rule of the folder.
 */
export interface Rule<T> {
  name: string
  /** What it recognises, in a sentence. */
  about: string
  /** The convention it comes from, in words anyone can check (“minutes that open a decision with RESOLVED in capitals”). */
  source: string
  /** What was read, or null. Time is linear in the text. */
  read(text: string): T | null
  examples: Example<T>[]
}

export interface Example<T> {
  text: string
  /** Every member named here must be equal in what was read; null: must not match. */
  gives: Partial<T> | T | null
}
