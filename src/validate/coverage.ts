/** Where the text of a source went: into blocks, fields and buckets, or nowhere; and what a record says that no source does. */
import type { Coverage, Record, Span } from '../records/record.js'
import { bucketOf, bucketOfWords } from './coverage/buckets.js'
import { inventedWords } from './coverage/invented.js'
import { areLabels } from './coverage/label-words.js'
import { match } from './coverage/match.js'
import { makeRow, type SourceRow } from './coverage/row.js'
import { type Slot, slotsOf } from './coverage/slots.js'
import { makeTarget, type Target } from './coverage/target.js'
import { Vocabulary } from './coverage/words.js'
import { type Known, knownOf, printedIn } from './coverage/worked-out.js'
import type { SourceLine, SourceText } from './source.js'

interface Counts {
  blocks: number
  fields: number
  buckets: { [name: string]: number }
  unplaced: number
  lines: { text: string; at?: Span }[]
}

/** A page's own title is no line of its text: the council it names is not looked for among them. */
const isFromPageTitle = ({ pointer, text }: Slot, { meta }: SourceText) =>
  pointer.endsWith('/organisation') && (meta.title?.endsWith(text) ?? false)

export function coverageOf(source: SourceText, record: Record): Coverage {
  const vocabulary = new Vocabulary()
  const target = makeTarget(
    slotsOf(record).filter((slot) => !isFromPageTitle(slot, source)),
    vocabulary,
  )
  const row = makeRow(source, vocabulary)
  const counts: Counts = { blocks: 0, fields: 0, buckets: {}, unplaced: 0, lines: [] }
  for (const { bucket, text } of source.furniture) toBucket(counts, bucket, lengthOf(vocabulary, text))
  const dropped = new Map((source.dropped ?? []).map((line) => [keyOf(line), line.bucket]))
  countLines(row, match(row, target), target, { known: knownOf(record), counts, vocabulary, dropped, framed: isFramed(row) })
  const { blocks, fields, buckets, unplaced, lines } = counts
  const placed = blocks + fields
  const characters = placed + unplaced + Object.values(buckets).reduce((sum, n) => sum + n, 0)
  const share = placed + unplaced === 0 ? null : Math.floor((placed / (placed + unplaced)) * 10_000) / 10_000
  return {
    characters,
    blocks,
    fields,
    buckets: sorted(buckets),
    unplaced,
    share,
    lines,
    invented: inventedWords(source, row, target, vocabulary),
  }
}

function lengthOf(vocabulary: Vocabulary, text: string): number {
  const { starts, ends } = vocabulary.read(text)
  return starts.reduce((sum, start, i) => sum + ends[i]! - start, 0)
}

function toBucket(counts: Counts, bucket: string, characters: number): void {
  if (characters > 0) counts.buckets[bucket] = (counts.buckets[bucket] ?? 0) + characters
}

const sorted = (buckets: Counts['buckets']) => Object.fromEntries(Object.entries(buckets).sort(([a], [b]) => (a < b ? -1 : 1)))

/** A line of the source and the same line set aside by the parser. */
const keyOf = ({ text, place }: { text: string; place: Span }) => `${JSON.stringify(place)} ${text}`

/** Some lines are said to be inside the product’s own frame: the others are the site around it. */
const isFramed = (row: SourceRow) => row.lines.some((line) => line.hint?.classes?.includes('#modgov'))

function countLines(row: SourceRow, found: Int32Array, target: Target, settling: Settling): void {
  const { counts } = settling
  let at = 0
  row.lines.forEach((line, index) => {
    const left: number[] = []
    let length = 0
    for (; row.line[at] === index; at++) {
      const characters = row.ends[at]! - row.starts[at]!
      length += characters
      if (found[at]! < 0) left.push(at)
      else if (target.slots[target.slot[found[at]!]!]!.kind === 'block') counts.blocks += characters
      else counts.fields += characters
    }
    if (left.length > 0) settleLeft(row, line, left, length, settling)
  })
}

interface Settling {
  known: Known
  counts: Counts
  vocabulary: Vocabulary
  /** Buckets of lines that the parser set aside. */
  dropped: ReadonlyMap<string, string>
  framed: boolean
}

/** The words of a line that no block or field holds: a date known in another form, furniture, labels, or unplaced. */
function settleLeft(row: SourceRow, line: SourceLine, left: number[], length: number, settling: Settling): void {
  const { known, counts, vocabulary, dropped, framed } = settling
  const sizeOf = (words: number[]) => words.reduce((sum, at) => sum + row.ends[at]! - row.starts[at]!, 0)
  const printed = printedIn(line.text, known)
  const within = (at: number) => printed.some(({ start, end }) => row.starts[at]! >= start && row.ends[at]! <= end)
  const dated = left.filter(within)
  counts.fields += sizeOf(dated)
  const rest = dated.length === 0 ? left : left.filter((at) => !within(at))
  if (rest.length === 0) return
  const whole = dropped.get(keyOf(line)) ?? (sizeOf(rest) >= length / 2 ? bucketOf(line, framed) : null)
  if (whole) {
    toBucket(counts, whole, sizeOf(rest))
    return
  }
  const unplaced: string[] = []
  for (const { text, words } of partsOf(row, line.text, rest)) {
    const labels = areLabels(words.map((at) => vocabulary.word(row.ids[at]!)))
    const bucket = bucketOfWords(text) ?? (labels ? 'label' : null)
    if (bucket) toBucket(counts, bucket, sizeOf(words))
    else {
      unplaced.push(text)
      counts.unplaced += sizeOf(words)
    }
  }
  if (unplaced.length > 0) counts.lines.push({ text: unplaced.join(' … '), at: line.place })
}

/** Words that stand together, as printed. */
function partsOf(row: SourceRow, text: string, words: number[]): { text: string; words: number[] }[] {
  const parts: { text: string; words: number[] }[] = []
  let from = 0
  words.forEach((at, i) => {
    if (words[i + 1] === at + 1) return
    parts.push({ text: text.slice(row.starts[words[from]!]!, row.ends[at]!), words: words.slice(from, i + 1) })
    from = i + 1
  })
  return parts
}
