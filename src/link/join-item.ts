/** One item from its parts: structure from the first, text from whichever has it whole, a finding where two differ. */
import type { Finding, Item } from '../records/record.js'
import { itemText, missing, within, wordsOf } from './words.js'

export interface ItemPart {
  item: Item
  file: string
  kind: string
}

export interface JoinedItem {
  item: Item
  /** The part whose text was taken; undefined where the text is the base’s own. */
  from?: ItemPart
  findings: Omit<Finding, 'pointer'>[]
}

/** Words that two readings of one text may differ by: a hyphen, a heading taken apart. */
const SLACK = 0.02

export function joinItem(base: ItemPart, others: readonly ItemPart[]): JoinedItem {
  const short = base.item.truncated || base.item.content.length === 0
  const from = short ? others.find(({ item }) => item.content.length > 0 && !item.truncated) : undefined
  const item = from ? filled(base.item, from.item) : { ...base.item }
  complete(item, others)
  return { item, from, findings: [...cutDiffers(base, from), ...differences({ ...(from ?? base), item }, others, from)] }
}

function filled(base: Item, whole: Item): Item {
  const { content, declarations, decisions, references } = whole
  const item: Item = { ...base, content, truncated: false }
  if (declarations) item.declarations = declarations
  if (decisions) item.decisions = decisions
  if (references) item.references = references
  if (item.description.length === 0) item.description = whole.description
  return item
}

/** What the base lacks beside the text: the pack’s pages, section, papers, the reference to the agenda. */
function complete(item: Item, others: readonly ItemPart[]): void {
  for (const { item: other } of others) {
    item.pages ??= other.pages
    item.agendaRef ??= other.agendaRef
    item.section ??= other.section
    item.exempt ||= other.exempt
    item.exemptParagraphs ??= other.exemptParagraphs
    if (item.description.length === 0) item.description = other.description
    if (item.title === '') item.title = other.title
    if (item.number === null && other.number !== null) Object.assign(item, { number: other.number, numberInferred: true })
    const known = new Set(item.attachments.flatMap(({ title, url }) => [title, url]))
    item.attachments = [...item.attachments, ...other.attachments.filter(({ title, url }) => !known.has(title) && !(url && known.has(url)))]
  }
  for (const key of ['section', 'exemptParagraphs'] as const) if (item[key] === undefined) delete item[key]
}

/** The words before the cut must be those of the whole text. */
function cutDiffers(base: ItemPart, from: ItemPart | undefined): JoinedItem['findings'] {
  const cut = wordsOf(itemText(base.item))
  if (!from || cut.length === 0) return []
  const share = within(cut, wordsOf(itemText(from.item)))
  if (share >= 1 - Math.max(SLACK, 3 / cut.length)) return []
  const percent = Math.round((1 - share) * 100)
  return [disagreement(`${percent} in 100 words that ${base.file} shows before it is cut short are not in ${from.file}`)]
}

function differences(own: ItemPart, others: readonly ItemPart[], from: ItemPart | undefined): JoinedItem['findings'] {
  const words = wordsOf(itemText(own.item))
  return others.flatMap((other) => {
    if (other === from || other.item.truncated || other.item.content.length === 0 || words.length === 0) return []
    const theirs = wordsOf(itemText(other.item))
    const [lost, added] = [missing(words, theirs), missing(theirs, words)]
    if (lost.length + added.length <= Math.max(1, SLACK * Math.max(words.length, theirs.length))) return []
    return [disagreement(`The text differs: ${side(own.file, lost)}; ${side(other.file, added)}`)]
  })
}

const side = (file: string, words: string[]) =>
  words.length === 0
    ? `${file} has nothing more`
    : `only ${file} has ${words.slice(0, 6).join(' ')}${words.length > 6 ? ` … (${words.length} words)` : ''}`

export const disagreement = (message: string) => ({ code: 'parts-disagree', severity: 'warning' as const, message: `${message}.` })
