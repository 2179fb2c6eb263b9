/** A list of actions under a heading of its own: `Light the lamp – Ada Quill – 4 May`, `Ada Quill to light the lamp`. */
import type { Action } from '../../records/record.js'
import { readLabel } from '../labels.js'
import type { Para } from '../para.js'
import { looksLikeName } from '../people/names.js'
import { taskOwner } from '../rules/action.js'
import { readDate } from '../rules/date.js'
import { scan } from '../words/index.js'
import { isRole } from '../words/kinds.js'

const ACTIONS = new Set(['action', 'actions'])
/** A heading says little more than that actions follow. */
const LONGEST_HEAD = 50
/** Fewer are no list, unless a day is named or the words say who is to do it. */
const FEWEST = 2
const PARTS = /\s+[–—-]\s+|\s*[([]\s*|\s*[)\]]\s*/

/** The actions listed behind the last heading that says so. */
export function readActionList(paras: Para[]): Action[] {
  const at = paras.findLastIndex(({ text }) => isHead(text))
  if (at < 0) return []
  const out: Action[] = []
  for (const para of paras.slice(at + 1)) {
    const found = actionIn(para)
    if (!found) break
    out.push(found)
  }
  return out.length >= FEWEST || out.some(({ due, text }) => due || taskOwner(text)) ? out : []
}

const isHead = (text: string): boolean =>
  text.length < LONGEST_HEAD && !/[.;]$/.test(text) && scan(text).tokens.some(({ value }) => ACTIONS.has(value))

function actionIn(para: Para): Action | null {
  const printed = para.text.slice(readLabel(para.text)?.length ?? 0)
  const told = taskOwner(printed)
  if (told) return { text: printed, owner: told, at: para.at }
  const [text, ...parts] = printed.split(PARTS).filter((part) => part !== '')
  const owner = parts.find((part) => looksLikeName(part) || isRole(part))
  if (!text || !owner || parts.length > 3) return null
  const due = parts.flatMap((part) => readDate(part) ?? [])[0]
  return { text, owner, ...(due ? { due: due.iso, duePrinted: due.printed } : {}), at: para.at }
}
