/** What a site generator wrote over a text: `key: value` lines between two rules at the very top. */

interface Numbered {
  raw: string
  number: number
}

export interface FrontMatter {
  /** Number of the closing rule. */
  until: number
  /** Line numbers of the facts that the page shows over its text, with what each says. */
  shown: Map<number, { key: string; value: string }>
}

const RULE = /^(?:---|\+\+\+)\s*$/
const FACT = /^(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,40})\s*[:=]\s*(?<value>.*)$/u
/** What a fact goes on with: items of a list, a nested fact, a comment, a table’s name. */
const MORE = /^(?:\s|[-#\]}[]|$)/
const LONGEST = 80
/** `2031-05-04T18:20:11.208Z`: the moment a file was written, not a day that anybody chose. */
const STAMP = /T\d\d:\d\d|\d\d:\d\d:\d\d/
const SHOWN = new Set(['title', 'date'])

/** @param lines the source from its first line on; null where no such block opens it */
export function readFrontMatter(lines: Numbered[]): FrontMatter | null {
  const rule = lines[0]?.raw.trimEnd()
  if (rule === undefined || !RULE.test(rule)) return null
  const end = lines.slice(1, LONGEST).findIndex(({ raw }) => raw.trimEnd() === rule) + 1
  const inside = lines.slice(1, end)
  if (!inside.some(({ raw }) => FACT.test(raw)) || !inside.every(({ raw }) => FACT.test(raw) || MORE.test(raw))) return null
  const shown = inside.flatMap(({ raw, number }): [number, { key: string; value: string }][] => {
    const { key = '', value = '' } = FACT.exec(raw)?.groups ?? {}
    const said = value.trim().replace(/^(["'])(.*)\1$/, '$2')
    return SHOWN.has(key.toLowerCase()) && said !== '' && !STAMP.test(said) ? [[number, { key: key.toLowerCase(), value: said }]] : []
  })
  return { until: lines[end]!.number, shown: new Map(shown) }
}
