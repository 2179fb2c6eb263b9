/** Heads without numbers: the best run of lines of one make, by how they are set. */
import type { Para } from '../../para.js'
import { readLabel } from '../../people/labels.js'
import { isNothingButNames, listness } from '../../people/listness.js'
import { headsQuestion } from '../../questions/heads-question.js'
import { type Candidate, inOrder } from './candidate.js'
import { withoutLabels } from './unlike.js'

export interface Scheme {
  heads: Candidate[]
  score: number
}

/** The best run of unnumbered heads of one make; what is all above those present heads the paper. */
export const byMake = (all: Candidate[], paras: Para[]): Scheme | null => {
  const able = all.filter((c) => !c.number && c.titled && !tellsWho(c) && !headsQuestion(c.text))
  const there = listedAt(paras)
  const surely = able.filter((c) => !c.twofold)
  const best = pick(
    group(surely, styleOf)
      .filter((heads) => heads.some((c) => c.at > there))
      .map((heads) => {
        const unlike = withoutLabels(fromBusiness(heads, paras))
        return { heads: unlike, score: ratePlain(unlike, paras.length) }
      }),
  )
  return best && { ...best, heads: withTwofold(best.heads, able) }
}

/** `Membership`, `Trustees` and the like over the names that open a paper head no business, however they are set. */
function fromBusiness(all: Candidate[], paras: Para[]): Candidate[] {
  const under = (c: Candidate, next: Candidate | undefined) => paras.slice(c.at + 1, next?.at ?? c.at + 1)
  const heads = all.filter((c, i) => !(readLabel(`${c.text}:`)?.rest === '' && listsPeople(under(c, all[i + 1]))))
  const first = heads.findIndex((c, i) => {
    const own = under(c, heads[i + 1])
    return c.known || c.referred || own.length < FEW || own.filter(({ text }) => isNothingButNames(text)).length < own.length * 0.7
  })
  return heads.slice(Math.max(first, 0))
}

/** `Participants`, and a line for each below it, wherever it stands. */
function listsPeople(under: Para[]): boolean {
  const list = under.slice(0, LIST).map(({ text }) => text)
  const { names, share } = listness(list.join('\n'))
  return names.length >= Math.max(FEW, list.length * 0.7) && share > 0.8
}
/** So many lines tell what a list is of. */
const LIST = 12

/** `MINUTES` among titles in capitals is one; so is `APOLOGIES` right before the first of them. */
function withTwofold(heads: Candidate[], able: Candidate[]): Candidate[] {
  const style = styleOf(heads[0]!)
  const alike = able.filter((c) => c.twofold && styleOf(c) === style)
  const before = alike.findLast((c) => c.at < heads[0]!.at && heads[0]!.at - c.at <= FEW && !/^(?:minutes|notes)/i.test(c.text))
  const more = alike.filter((c) => c.at > heads[0]!.at)
  return [...(before ? [before] : []), ...heads, ...more].sort(inOrder)
}

/** Paragraphs that tell who sent apologies. */
const FEW = 3

/** `PRESENT IN THE CHAIR`, `OFFICIALS IN ATTENDANCE`: who was there follows, no business. */
const tellsWho = ({ text }: Candidate) => text.length < 60 && /\b(?:present|in attendance|attending)\b\W*(?:in the chair)?\W*$/i.test(text)

/** Those present, named behind their label near the head of the paper; -1 where no such list stands. */
const listedAt = (paras: Para[]): number =>
  paras.slice(0, HEAD).findIndex(({ text }) => {
    const label = text.length < 600 ? readLabel(text) : null
    return label?.status === 'present' && !label.role && listness(label.rest).sure > 1
  })
const HEAD = 20

function pick(schemes: Scheme[]): Scheme | null {
  const sorted = schemes.filter((s) => s.score > 0).sort((a, b) => b.score - a.score || a.heads[0]!.at - b.heads[0]!.at)
  return sorted[0] ?? null
}

const styleOf = (c: Candidate) => {
  if (c.referred) return 'referred'
  if (c.heading) return `heading ${c.heading}`
  const under = c.underlined ? '|underlined' : ''
  return c.bold || c.caps || c.underlined ? `${c.bold}|${c.caps}|${c.size}${under}` : `plain|${c.apart || /:\s*[-–—]?$/.test(c.text)}`
}

function ratePlain(heads: Candidate[], total: number): number {
  if (heads.length < 2) return heads[0]?.referred ? 1 : 0
  const span = (heads.at(-1)!.at - heads[0]!.at + 1) / Math.max(total, 1)
  const first = heads[0]!
  const known = heads.filter((c) => c.known).length / heads.length
  const style = (first.referred ? 3 : 0) + (first.bold ? 0.8 : 0) + (first.caps ? 0.6 : 0) + (first.underlined ? 0.6 : 0) + known * 2 + 0.3
  return Math.sqrt(heads.length) * (0.2 + span) * style * 0.75
}

function group(list: Candidate[], key: (c: Candidate) => string): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const c of list) {
    const own = groups.get(key(c))
    if (own) own.push(c)
    else groups.set(key(c), [c])
  }
  return [...groups.values()]
}
