/** Bold that runs over the end of a line, as writers that wrap their lines leave it: closed there, and opened again on the next. */

const MARK = /(?<![\\*])\*\*(?!\*)/g
/** Marks of a quote or of a list's point stand before the words. */
const BEFORE_WORDS = /^(?:(?:>|[-+*]|\d{1,3}[.)])\s+)*/

/** The lines whose marks are not whole by themselves, by their numbers, with marks that are. */
export function wholeBold(lines: { raw: string; number: number }[]): Map<number, string> {
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
    const odd = (body.match(MARK)?.length ?? 0) % 2 === 1
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
