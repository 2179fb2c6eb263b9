/** Lines to paragraphs: which lines read on from the line before. HTML lines are paragraphs already, save split ones. */
import type { Line, Text } from '../extract/text.js'
import { set } from './habits/text.js'
import { OPENS, startsAfresh, torn } from './line-starts.js'
import { makePara, type Para } from './para.js'
import { continuesPdf, measureOf, unstyled } from './paras-pdf.js'
import { continuesText } from './paras-text.js'
import { ended, startsLower } from './sentence.js'
import { gatherTables } from './tables.js'

/** @param starts lines that are known to begin a paragraph: members of a series. */
export function toParas(given: Line[], kind: Text['kind'], starts?: ReadonlySet<Line>): Para[] {
  const lines = kind === 'text' ? set(given) : given
  const measure = kind === 'pdf' ? measureOf(lines) : null
  const paras: Para[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length) paras.push(makePara(open))
    open = []
  }
  for (const [i, line] of lines.entries()) {
    const before = open.at(-1)
    if (
      before &&
      (starts?.has(given[i]!) ||
        !(measure
          ? continuesPdf(before, line, open, measure)
          : line.setting && before.setting && !line.hint?.list
            ? continuesText(before, line, open)
            : continuesMarkup(before, line, open)))
    )
      close()
    open.push(line)
  }
  close()
  return gatherTables(measure?.bold ? paras.map(unstyled) : paras)
}

/** Markup: one element is one paragraph, also where `br` breaks it; Word splits some sentences over two elements. */
function continuesMarkup(before: Line, line: Line, open: Line[]): boolean {
  if (torn(open) && !before.hint?.list && line.hint?.cell?.row === before.hint?.cell?.row) return !startsAfresh(line)
  if (line.hint?.list?.first || startsAfresh(line, before)) return false
  if (before.hint?.cell || line.hint?.cell) {
    const a = before.hint?.cell
    const b = line.hint?.cell
    if (a?.table !== b?.table || a?.row !== b?.row || a?.column !== b?.column) return false
  }
  const sameElement = line.hint?.element !== undefined && line.hint.element === before.hint?.element
  if (ended(before.text) || before.bold !== line.bold || OPENS.test(line.text)) return false
  if (sameElement && line.gap === 0) return startsLower(line.text) || before.text.length > 50
  return line.gap <= (sameElement ? 1 : 0) && startsLower(line.text) && before.text.length > 25 && !before.bold
}
