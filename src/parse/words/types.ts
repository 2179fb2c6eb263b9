/** What the scan gives: a paragraph as tokens, each with what the vocabulary knows of its word. */

/** What a word can stand for. A word may have several senses: “carried”, “second”, “no”. */
export type Sense =
  | 'decide'
  | 'won'
  | 'lost'
  | 'move'
  | 'second'
  | 'motion'
  | 'amendment'
  | 'vote'
  | 'for'
  | 'against'
  | 'abstain'
  | 'unanimous'
  | 'ask'
  | 'answer'
  | 'declare'
  | 'act'
  | 'say'
  | 'earlier'
  | 'hedge'
  | 'modal'
  | 'be'
  | 'have'
  | 'not'
  | 'adverb'
  | 'article'
  | 'pronoun'
  | 'small'
  | 'title'
  | 'titles'
  | 'post'
  | 'body'
  | 'members'
  | 'honour'
  | 'particle'
  | 'paper'
  | 'month'
  | 'weekday'
  | 'unit'
  | 'public'
  | 'opinion'
  | 'theirs'
  | 'relative'

/** Which form of a verb it is: past covers the participle; a word may be base and past at once (“put”). */
export type Form = 'base' | 'third' | 'past' | 'ing' | 'noun'

export interface Entry {
  senses: readonly Sense[]
  /** The dictionary form: “agree” of “agreed”. */
  lemma: string
  form: Form | null
}

/** `end` ends a sentence; `mark` is any other punctuation; `open` and `close` are quotation marks and brackets. */
export type TokenKind = 'word' | 'number' | 'ordinal' | 'money' | 'date' | 'time' | 'code' | 'mark' | 'end' | 'open' | 'close'

export interface Token extends Entry {
  kind: TokenKind
  /** Lower case, apostrophes straight. */
  value: string
  start: number
  end: number
  /** Of its letters: none is a capital, the first is, all are. */
  capitals: 'none' | 'first' | 'all'
  /** A small whole number, in figures or words, that could count people. */
  count: number | null
  /** Inside quotation marks. */
  quoted: boolean
  /** How many brackets it stands in. */
  depth: number
  /** Which sentence of the paragraph, from 0. */
  sentence: number
}

export interface Scan {
  text: string
  tokens: readonly Token[]
  /** Every sense that a word of the text has. */
  senses: ReadonlySet<Sense>
  /** Where each sentence begins and ends, as places in `tokens`; the end is past its last token. */
  sentences: readonly { from: number; to: number }[]
}

type Lists = Partial<Record<Sense, string>>

/** A language's words, in lists parted by blanks. A third language is one more file of this shape. */
export interface Words {
  /** Verbs by their base: regular forms are made. */
  verbs: Lists
  /** `fall falls fell fallen falling|…` */
  irregular: string
  /** Past forms that stand for a base: `penderfynwyd=resolve`. */
  forms?: Lists
  nouns: Lists
  words: Lists
  titles: string
  pluralTitles: string
  posts: string
  honours: string
  particles: string
  bodies: string
  members: string
  /** Words that take a stop and do not end a sentence with it. */
  abbreviations: string
  numbers: string
  months: string
  weekdays: string
}
