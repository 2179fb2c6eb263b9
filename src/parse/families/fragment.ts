/** A piece of minutes with no head at all: one item's text, told by its decisions and movers. */
import { type Family, newDraft, newItem } from '../draft.js'
import { toParas } from '../paras.js'
import { readFullTextLink } from '../rules/link-furniture.js'
import { readMovers } from '../rules/movers.js'
import { readResolution } from '../rules/resolution.js'
import { textPieces } from './pieces.js'

export const fragment: Family = {
  name: 'fragment',
  recognise(text, lines) {
    if (text.kind !== 'text' || lines.length > 200) return { score: 0, evidence: [] }
    const evidence: string[] = []
    if (lines.some((l) => readResolution(l.text)?.stated)) evidence.push('a decision')
    if (lines.some((l) => readMovers(l.text))) evidence.push('a mover')
    if (lines.some((l) => readFullTextLink(l.text))) evidence.push('a link to the full text')
    return { score: evidence.length ? 0.35 : 0, evidence }
  },
  read(text, lines) {
    const draft = newDraft('minutes')
    const item = newItem('')
    const kept = lines.flatMap((line) =>
      textPieces(line).flatMap((piece) => {
        if (piece.kind === 'more') item.truncated = true
        return piece.kind === 'text' ? [piece.line] : []
      }),
    )
    item.content = toParas(kept, text.kind)
    item.exempt = false
    draft.items = [item]
    return [draft]
  },
}
