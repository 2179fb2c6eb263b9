/** Paragraphs of a paper’s body: the pack maker’s marks left out, numbered titles marked as the headings they are. */
import type { Line, Text } from '../../extract/text.js'
import { readLabel } from '../labels.js'
import type { Para } from '../para.js'
import { toParas } from '../paras.js'
import { isBlankNotice } from './page-facts.js'

const STAMP = /^(?:agenda|minute) item(?: no\.?)? ?[A-Z]{0,2}\d{1,3}[a-z]?$/i

/** Lines that the pack’s maker put there and that are no text of the paper. */
export const isPackMark = (line: Line): boolean => isBlankNotice(line.text) || STAMP.test(line.text)

export function paperParas(lines: Line[], kind: Text['kind']): Para[] {
  return toParas(
    lines.filter((l) => !isPackMark(l)),
    kind,
  ).map(asHeading)
}

/** “3. Financial implications” in bold is a heading and no numbered paragraph: the paragraphs under it are 3.1, 3.2. */
function asHeading(para: Para): Para {
  const label = readLabel(para.text, para.textIndent !== undefined)
  const first = para.lines[0]!
  if (!label || !para.bold || para.rows || first.hint?.list || !label.readings.some((r) => r.style === 'decimal' || r.style === 'dotted'))
    return para
  const title = para.text.slice(label.length)
  if (title.length < 3 || title.length > 110 || /[.;,]$/.test(title)) return para
  return { ...para, lines: [{ ...first, hint: { ...first.hint, heading: 3 } }, ...para.lines.slice(1)] }
}
