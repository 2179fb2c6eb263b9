/**
 * The same document with its item numbers in other forms reads the same: fixtures are extracted, the numbers that head their
 * items are rewritten line by line, and what is read is compared with what the plain document gave.
 */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectedOf, fixtureNames, sourceOf } from '../../scripts/fixture.mjs'
import { extract } from '../../src/extract/index.js'
import type { Line, Text } from '../../src/extract/text.js'
import { readOriginal } from '../../src/fetch/read.js'
import { parse } from '../../src/parse/index.js'
import type { Block, Record } from '../../src/records/record.js'

const NAMES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const roman = (n: number) =>
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]!.replace(/^/, 'X'.repeat(Math.floor(n / 10)))

const nth = (n: number) => `${n}${['th', 'st', 'nd', 'rd'][n > 3 ? 0 : n]}`

/** The number as the record should have it, and what is printed before the title. */
const FORMS: { [name: string]: (n: number) => [string, string] } = {
  '31.03.4': (n) => [`31.03.${n}`, `31.03.${n} `],
  'Min 4 –': (n) => [`${n}`, `Min ${n} – `],
  '4°': (n) => [`${n}`, `${n}° `],
  '[4]': (n) => [`${n}`, `[${n}] `],
  '§4': (n) => [`${n}`, `§${n} `],
  'P/4/26': (n) => [`P/${n}/26`, `P/${n}/26 `],
  '4 =': (n) => [`${n}`, `${n} = `],
  'ITEM FOUR': (n) => [NAMES[n - 1]!.toUpperCase(), `ITEM ${NAMES[n - 1]!.toUpperCase()} `],
  '(4)': (n) => [`${n}`, `(${n}) `],
  '4)': (n) => [`${n}`, `${n}) `],
  'Item 4:': (n) => [`${n}`, `Item ${n}: `],
  'IV.': (n) => [roman(n), `${roman(n)}. `],
  'D.': (n) => [String.fromCharCode(64 + n), `${String.fromCharCode(64 + n)}. `],
  '4/2026': (n) => [`${n}/2026`, `${n}/2026 `],
  '#4': (n) => [`${n}`, `#${n} `],
  'Minute 116': (n) => [`${112 + n}`, `Minute ${112 + n} `],
  '4:': (n) => [`${n}`, `${n}: `],
  '4': (n) => [`${n}`, `${n} `],
  '26-004': (n) => [`26-00${n}`.replace(/0(?=\d{2}$)/, ''), `${`26-00${n}`.replace(/0(?=\d{2}$)/, '')} `],
  '4th': (n) => [nth(n), `${nth(n)} `],
  'C.116': (n) => [`C.${112 + n}`, `C.${112 + n} `],
  'Agenda Item No. 4': (n) => [`${n}`, `Agenda Item No. ${n} `],
}
const FEWEST = 3
const ENOUGH = 10

const flat = (text: string | null) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The lines with other numbers, and what they should be read as; null where the items are not numbered from line to line. */
function renumbered(text: Text, record: Record, form: (n: number) => [string, string]): { text: Text; want: [string, string][] } | null {
  const lines = text.pages.flatMap((page) => page.lines)
  const edits = new Map<Line, { cut: number; head: string }>()
  const want: [string, string][] = []
  let from = 0
  for (const { number, title } of record.documents[0]!.items) {
    if (number === null || title === '') return null
    const head = new RegExp(`^[^\\p{L}\\p{N}]*${number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\\p{L}\\p{N}]+`, 'u')
    const at = lines.findIndex(
      (line, i) =>
        i >= from &&
        head.test(line.text) &&
        flat(title).startsWith(flat(line.text.replace(head, '')).slice(0, 12)) &&
        flat(line.text.replace(head, '')) !== '',
    )
    if (at < 0) return null
    const [printed, before] = form(want.length + 1)
    edits.set(lines[at]!, { cut: head.exec(lines[at]!.text)![0].length, head: before })
    want.push([printed, title])
    from = at + 1
  }
  const pages = text.pages.map((page) => ({ ...page, lines: page.lines.map((line) => edited(line, edits.get(line))) }))
  return want.length < FEWEST || want.length > NAMES.length ? null : { text: { ...text, pages }, want }
}

function edited(line: Line, edit: { cut: number; head: string } | undefined): Line {
  if (!edit) return line
  const by = edit.head.length - edit.cut
  const { list: _list, spans: _spans, stops, ...hint } = line.hint ?? {}
  const shifted = stops?.map((stop) => stop + by).filter((stop) => stop > edit.head.length)
  return {
    ...line,
    text: edit.head + line.text.slice(edit.cut),
    ...(line.boldTo ? { boldTo: Math.max(0, line.boldTo + by) } : {}),
    hint: { ...hint, ...(shifted ? { stops: shifted } : {}) },
  }
}

const said = (blocks: Block[]): string[] => blocks.flatMap((block) => ['text' in block ? flat(block.text) : '', ...said(block.content)])
const told = (record: Record) => record.documents[0]!.items.map((item) => said([...item.description, ...item.content]).join(''))

/** Its expectation says of most fixtures, without reading them, that they are not one printed document of numbered items. */
function mayBeNumbered(name: string): boolean {
  if (!existsSync(expectedOf(name))) return false
  const { family, documents } = JSON.parse(readFileSync(expectedOf(name), 'utf8')) as Record
  const { length } = documents[0]?.items ?? []
  return family?.name === 'printed' && documents.length === 1 && length >= FEWEST && length <= NAMES.length
}

/** A fixture counts where it is one printed document whose items all begin a line with their number. */
async function numbered(name: string) {
  const original = await readOriginal(sourceOf(name))
  const text = await extract(original, { pdf: {} })
  const record = parse(text, original)
  return renumbered(text, record, FORMS['(4)']!) ? { name, original, text, record } : null
}

const fixtures = (await Promise.all(fixtureNames().filter(mayBeNumbered).map(numbered))).filter((found) => found !== null)

test('fixtures with numbered items are there', () => expect(fixtures.length).toBeGreaterThanOrEqual(ENOUGH))

test.each(Object.keys(FORMS))('%s', (form) => {
  for (const { name, original, text, record } of fixtures) {
    const { text: other, want } = renumbered(text, record, FORMS[form]!)!
    const read = parse(other, original)
    expect({ name, items: read.documents[0]!.items.map((item) => [item.number, item.title]) }).toEqual({ name, items: want })
    expect({ name, told: told(read) }).toEqual({ name, told: told(record) })
  }
})
