/** Marks that run over the end of a line, as writers that wrap their lines leave them: closed there, and opened again on the next. */
import type { Numbered } from './front-matter.js'

const BOLD = /(?<![\\*])\*\*(?!\*)/g
/** Marks of a quote or of a list's point stand before the words. */
const BEFORE_WORDS = /^(?:(?:>|[-+*]|\d{1,3}[.)])\s+)*/
/** A point, a heading, a row or a fence: no span of the lines before goes on in it. */
const BEGINS = /^(?:(?:> ?)*(?:[-+*]|\d{1,3}[.)])\s|#{1,6}\s|\||`{3}|~{3})/

/** `[Ida` / `Quill](/people/quill)`, `[Ida` / `Quill][q]`: what is shown runs over an end of a line, or the title behind the address does. */
const LINK = /(?<!\\)\[([^[\]]{1,500})\](\([^()]{0,500}\)|\[[^[\]]{0,200}\])/g
/** `*Ida` / `Quill*`, `_new` / `lamps_`, `` `a` / `b` ``. */
const SLANTED = /(?<=^|[\s("“‘])([*_`])(?=[^\s*_`])([^*_`]{1,500}[^\s*_`])\1(?=$|[\s.,;:)!?"”’])/gm
const REFERENCE = /^\s{0,3}\[(?!\^)([^[\]]{1,200})\]:\s/
/** `[Ida Quill]`: the name of a reference, and nothing behind it. */
const SHORT = /(?<![\]\\!])\[([^[\]]{1,200})\](?![[(:])/g

/** The lines whose marks are not whole by themselves, by their numbers, with marks that are. */
export function wholeMarks(lines: Numbered[]): Map<number, string> {
  const names = new Set(lines.flatMap(({ raw }) => REFERENCE.exec(raw)?.[1]?.toLowerCase() ?? []))
  const whole = paragraphsOf(lines).flatMap((own) => wholeSpans(own, names))
  const out = new Map(whole.map(({ raw, number }) => [number, raw]))
  const changed = lines.map((line) => ({ ...line, raw: out.get(line.number) ?? line.raw }))
  return new Map([...out, ...wholeBold(changed)])
}

/** Lines that stand together, two or more: a span ends with them. */
function paragraphsOf(lines: Numbered[]): Numbered[][] {
  const found: Numbered[][] = []
  let open: Numbered[] = []
  for (const line of lines) {
    const body = line.raw.trim()
    if (body === '' || BEGINS.test(body)) open = []
    if (body === '') continue
    if (open.length === 0) found.push(open)
    open.push(line)
  }
  return found
}

/** Those of the lines that a link or a slanted span runs over, and those with the name of a reference alone. */
function wholeSpans(lines: Numbered[], names: Set<string>): Numbered[] {
  if (lines.length === 1 && names.size === 0) return []
  const before = lines.map(({ raw }) => raw.trim()).join('\n')
  if (!/[[*_`]/.test(before)) return []
  let after = before
  if (names.size > 0)
    after = after.replace(SHORT, (all, name: string) => (names.has(name.replace(/\s+/g, ' ').toLowerCase()) ? `${all}[]` : all))
  after = after.replace(LINK, (all, shown: string, behind: string) =>
    all.includes('\n') ? onEach(shown, '[', `]${behind.replace(/\s*\n\s*/g, ' ')}`) + '\n'.repeat(behind.split('\n').length - 1) : all,
  )
  after = after.replace(SLANTED, (all, mark: string, shown: string) => (shown.includes('\n') ? onEach(shown, mark, mark) : all))
  if (after === before) return []
  const [old, made] = [before.split('\n'), after.split('\n')]
  return lines.flatMap(({ number }, i) => (made[i] === old[i] ? [] : [{ raw: made[i]!, number }]))
}

/** Marks before and behind what stands on each line; marks of a quote stay before them. */
const onEach = (shown: string, before: string, behind: string) =>
  shown
    .split('\n')
    .map((part) => {
      const quote = /^(?:> ?)*/.exec(part)![0]
      return `${quote}${before}${part.slice(quote.length).trim()}${behind}`
    })
    .join('\n')

function wholeBold(lines: Numbered[]): Map<number, string> {
  const out = new Map<number, string>()
  let open = -1
  const rest: [number, string][] = []
  lines.forEach(({ raw, number }, at) => {
    const body = raw.trim()
    const blank = body.replace(/[>\s]/g, '') === ''
    if (blank) {
      open = -1
      rest.length = 0
      return
    }
    const odd = (body.match(BOLD)?.length ?? 0) % 2 === 1
    if (open < 0 && !odd) return
    const before = open < 0 ? '' : BEFORE_WORDS.exec(body)![0]
    const begun = open < 0 ? body : `${before}**${body.slice(before.length)}`
    const goesOn = open < 0 ? odd : !odd
    rest.push([number, goesOn ? `${begun}**` : begun])
    open = goesOn ? at : -1
    if (open >= 0) return
    for (const [line, text] of rest) out.set(line, text)
    rest.length = 0
  })
  return out
}
