/** What a site generator wrote over a text: `key: value` lines at the very top, between two rules or up to the first blank line. */

/** A line of a source, with its number. */
export interface Numbered {
  raw: string
  number: number
}

export interface FrontMatter {
  /** Number of its last line. */
  until: number
  /** Where it ends in the source. */
  end: number
  /** Line numbers of the facts that the page shows over its text, with what each says. */
  shown: Map<number, { key: string; value: string }>
}

const RULE = /^(?:---|\+\+\+)\s*$/
const FACT = /^(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,40})\s*[:=]\s*(?<value>.*)$/u
/** What a fact goes on with: items of a list, a nested fact, a comment, a table’s name. */
const MORE = /^(?:\s|[-#\]}[]|$)/
const LONGEST = 80
/** `2031-05-04T18:20:11.208Z`: the moment a file was written, not a day and an hour that anybody chose. */
const STAMP = /\d\d:\d\d:(?!00(?!\.\d*[1-9]))\d\d/
const SHOWN = new Set(['title', 'date', 'location', 'venue'])
/** `meeting_date`, `start_time`, `end`: what is told of the meeting, and not of the page. */
const OF_MEETING = new Set(['meeting', 'start', 'end', 'time'])
const isShown = (key: string): boolean => SHOWN.has(key) || key.split(/[_.-]/).some((part) => OF_MEETING.has(part))

/** Null where no such block opens the source. */
export function frontMatterOf(source: string): FrontMatter | null {
  if (!/^(?:---|\+\+\+|title\s*:)/.test(source)) return null
  const lines = source.split('\n', LONGEST + 2).map((raw, i): Numbered => ({ raw, number: i + 1 }))
  const rule = lines[0]?.raw.trimEnd()
  if (rule === undefined) return null
  const ruled = RULE.test(rule)
  const to = lines.slice(1, LONGEST).findIndex(({ raw }) => (ruled ? raw.trimEnd() === rule : raw.trim() === '')) + 1
  const inside = lines.slice(ruled ? 1 : 0, to)
  if (!inside.every(({ raw }) => FACT.test(raw) || (ruled && MORE.test(raw)))) return null
  const facts = inside.flatMap(({ raw, number }) => {
    const { key = '', value = '' } = FACT.exec(raw)?.groups ?? {}
    return key === '' ? [] : [{ number, key, value: value.trim().replace(/^(["'])(.*)\1$/, '$2') }]
  })
  if (facts.length === 0 || (!ruled && !isGenerated(facts.map(({ key }) => key)))) return null
  const shown = facts.filter(({ key, value }) => isShown(key.toLowerCase()) && value !== '' && !STAMP.test(value))
  return {
    until: lines[to]!.number,
    end: lines.slice(0, to + 1).reduce((sum, { raw }) => sum + raw.length + 1, 0),
    shown: new Map(shown.map(({ number, key, value }) => [number, { key: key.toLowerCase(), value }])),
  }
}

/** What it says, by key. */
export const factsOf = ({ shown }: FrontMatter): { [key: string]: string } =>
  Object.fromEntries([...shown.values()].map(({ key, value }) => [key, value]))

/** Without rules around them: keys in small letters, a title and what only a generator wants to know. A clerk writes `Date:`. */
const isGenerated = (keys: string[]): boolean =>
  keys.includes('title') && keys.some((key) => WANTED.has(key)) && keys.every((key) => key === key.toLowerCase())

const WANTED = new Set(['slug', 'tags', 'layout', 'permalink', 'category', 'categories', 'draft'])
