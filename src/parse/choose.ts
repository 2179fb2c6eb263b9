/**
 * Which reading of a source counts. The families that could be right each draft it, and a neutral reader with them; what a
 * draft made of the text decides, and how its head looked is only a lead. A draft that places nothing is never a result
 * where another places something.
 */
import type { Line, Text } from '../extract/text.js'
import { isPlainLetter } from '../writing/letters.js'
import type { Draft, DraftItem, Family, Recognition } from './draft.js'
import type { Para } from './para.js'
import { titleness } from './series/title.js'

export interface Reading extends Recognition {
  family: Family
  drafts: Draft[]
  /** 0: nothing placed; 1: all of the text in items with titles. */
  quality: number
}

/** How many families draft beside the neutral one. */
const MOST_DRAFTS = 3
/** A head that leaves no doubt, and a draft that made sense of it: no other is asked. */
const SURE = { head: 0.6, quality: 0.6 }
/** Markup and web services name every part of a page themselves. */
const NAMED = 0.95
/** And what a last resort made of it, at most. */
const LAST_RESORT = 0.45
/** What a head without doubt is worth beside what the draft placed. */
const LEAD = 0.35

/** And that it found the day of the meeting. */
const DAY = 0.1

/** A reading that made so little of a text whose head told nothing: the neutral reader is asked too, whatever it saw in the head. */
const POOR = { head: 0.6, quality: 0.5 }

/**
 * The best reading, or null where there is no text.
 * @param usual the family that drafts whatever its head says
 * @param neutral the family that drafts where the others made little of the text
 */
export function choose(text: Text, lines: Line[], families: Family[], usual: Family, neutral: Family): Reading | null {
  const total = lines.reduce((sum, line) => sum + lettersIn(line.text), 0)
  if (total === 0) return null
  /** Pages of a product are web pages or the text of one. */
  const able = text.kind === 'pdf' || text.kind === 'docx' ? families.filter((f) => f === usual || f.anyMedium) : families
  const scored = able
    .map((family) => ({ family, ...family.recognise(text, lines) }))
    .sort((a, b) => b.score - a.score || (a.family.name < b.family.name ? -1 : 1))
  const asked = scored.filter((s, i) => i < MOST_DRAFTS && s.score >= 0.15)
  if (!asked.some((s) => s.family === usual)) asked.push(scored.find((s) => s.family === usual)!)
  asked.sort((a, b) => Number(a.family.lastResort ?? false) - Number(b.family.lastResort ?? false))
  const last = asked.some((s) => s.family === neutral) ? undefined : scored.find((s) => s.family === neutral && s.evidence.length > 0)
  let best: Reading | null = null
  for (const found of last ? [...asked, last] : asked) {
    if (found === last && best && (best.quality >= POOR.quality || (best.score >= POOR.head && !best.drafts.every(isOther)))) break
    /** It knows no day and no people: where another reading has them, it would only lose them. */
    if (found.family.lastResort && best && best.quality > 0 && best.drafts.some((draft) => draft.date !== null)) continue
    const drafts = found.family.read(text, lines)
    const reading = { ...found, drafts, quality: Math.min(qualityOf(drafts, total), found.family.lastResort ? LAST_RESORT : 1) }
    if (!best || worth(reading) > worth(best)) best = reading
    if (found === asked[0] && isSure(reading)) break
  }
  return best && best.drafts.length > 0 ? best : null
}

/** A head of a meeting over what was read as no meeting at all leaves a doubt; a log of actions is what it is. */
const isOther = ({ type, actions }: Draft) => type === 'other' && !actions?.length

const isSure = ({ score, quality }: Reading) => (score >= SURE.head && quality >= SURE.quality) || (score >= NAMED && quality > 0)

const worth = ({ quality, score, drafts }: Reading) =>
  quality + (quality > 0 ? (drafts.every(isOther) ? 0 : LEAD * score) + (drafts.some(({ date }) => date !== null) ? DAY : 0) : 0)

/** What the drafts made of the text, each by its share of it. @param total letters and digits of the source */
export function qualityOf(drafts: Draft[], total: number): number {
  let sum = 0
  let placed = 0
  for (const draft of drafts) {
    const own = sizeOf(draft)
    const all = own.items + own.rest
    placed += all
    sum +=
      all *
      (draft.type === 'agenda' || draft.type === 'minutes'
        ? meeting(draft, own)
        : asks(draft) || draft.form === 'questions'
          ? QUESTIONS
          : draft.headed
            ? HEADED
            : PAPER[draft.type])
  }
  if (placed === 0) return 0
  return (sum / placed) * Math.min(1, placed / total)
}

/** A paper has no items: all of it is content. Of what form it is says more than that it is something else. */
const PAPER = { report: 0.6, decision: 0.6, other: 0.4 }

/** `From:`, `To:` and `Subject:` over it, or a record of decision by name: its headings are no items of a meeting. */
const HEADED = 1

/** A series of questions, each with its answer, is as much as items with titles: heads and labels were found, and they return. */
const QUESTIONS = 0.95
const asks = (draft: Draft) => draft.content.some((p) => p.asked?.as === 'head')

/** Of a meeting, most text stands in its items, and they have titles unlike each other. */
function meeting({ items }: Draft, { items: inItems, rest }: Size): number {
  if (!items.length) return 0.25
  const titled = items.reduce((sum, { title }) => sum + (title ? Math.max(0, titleness(title, false)) / 0.6 : 0.3), 0) / items.length
  const unlike = new Set(items.map((item) => item.title.toLowerCase())).size / items.length
  /** One item without number or title is what is left to say of any text. */
  if (items.length === 1 && items[0]!.number === null && !items[0]!.title) return 0.45
  const several = items.length === 1 ? 0.6 : items.length === 2 ? 0.8 : 1
  return 0.2 + 0.5 * (inItems / Math.max(1, inItems + rest)) + 0.3 * Math.min(1, titled) * unlike * several
}

interface Size {
  /** Letters and digits in items. */
  items: number
  /** And outside them. */
  rest: number
}

function sizeOf(draft: Draft): Size {
  const items = draft.items.reduce((sum, item) => sum + sizeOfItem(item), 0)
  const people = (draft.people ?? []).reduce((sum, person) => sum + lettersIn(person.name), 0)
  const fields = Object.values(draft.decision ?? {}).reduce((sum, value) => sum + lettersIn(value), 0)
  return { items, rest: sizeOfParas(draft.front) + sizeOfParas(draft.content) + people + fields }
}

const sizeOfItem = (item: DraftItem) =>
  lettersIn(item.title) + sizeOfParas(item.description) + sizeOfParas(item.decision) + sizeOfParas(item.content)

const sizeOfParas = (paras: Para[]) => paras.reduce((sum, para) => sum + lettersIn(para.text), 0)

/** Letters and digits. */
function lettersIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 128) count += isPlain(unit) ? 1 : 0
    else {
      const letter = String.fromCodePoint(text.codePointAt(at)!)
      if (OTHER.test(letter)) count += letter.length
      at += letter.length - 1
    }
  }
  return count
}

/** A letter or digit of ASCII. */
const isPlain = (unit: number) => isPlainLetter(unit) || (unit > 47 && unit < 58)
const OTHER = /[\p{L}\p{N}]/u
