/** Numbers that stand in a cell of their own, whatever their form: what they count, and whether a column of them rises. */

/** One word or a few letters, then figures in groups; or one letter or numeral with its mark. */
const NUMBER =
  /^(?:(?:\p{L}{1,9}\.?|[#§])[\s./-]?)?\(?\d{1,4}(?:[./\s-]\d{1,4}){0,3}\s?[a-z]?[.):]{0,2}$|^\(?(?:\p{L}|[ivxlc]{1,5}|[IVXLC]{1,5})[.):]{1,2}$/u
const YEAR_OR_SUM = /^(?:19|20)\d\d$|^\d+(?:[.,]\d\d\d)+$/

export const isNumber = (text: string) => text.length < 18 && NUMBER.test(text) && !YEAR_OR_SUM.test(text)

/** Most steps go up, read from the left or from the right (`3/24`, `24/3`). */
export function rises(texts: string[]): boolean {
  const values = texts.map((text) => text.match(/\d+/g)?.map(Number) ?? [order(text)])
  return [values, values.map((groups) => [...groups].reverse())].some((tuples) => {
    const up = tuples.slice(1).filter((tuple, i) => compare(tuples[i]!, tuple) < 0).length
    return up >= 0.7 * (tuples.length - 1)
  })
}

/** `iv.` and `d)` count too; letters are enough where a column holds nothing else. */
function order(text: string): number {
  const letters = text.replace(/[^\p{L}]/gu, '').toLowerCase()
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].indexOf(letters)
  return letters.length > 1 || letters === 'i' ? roman + 1 : letters.charCodeAt(0)
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const step = (a[i] ?? 0) - (b[i] ?? 0)
    if (step !== 0) return step
  }
  return 0
}
