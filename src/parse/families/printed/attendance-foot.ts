/** Those who were there, told at the foot of the minutes: `Attendance details` and the names, behind the last item. */
import type { DraftItem } from '../../draft.js'
import type { Para } from '../../para.js'
import { readLabel } from '../../people/labels.js'
import { listness } from '../../people/listness.js'

const FEWEST = 3

/** Takes the paragraphs that end the last item and are such a list; a label in the text of an item stays where names do not follow it to the end. */
export function takeAttendanceFoot(items: DraftItem[]): Para[] {
  const content = items.at(-1)?.content ?? []
  const at = content.findIndex((para, i) => i > 0 && isFoot(content.slice(i)) && readLabel(para.text) !== null)
  return at < 0 ? [] : content.splice(at)
}

function isFoot([head, ...rest]: Para[]): boolean {
  const label = readLabel(head!.text)
  if (!label || label.role || label.status === 'substitute') return false
  const lists = [...(label.rest ? [label.rest] : []), ...rest.filter(({ text }) => readLabel(text)?.rest !== '').map(({ text }) => text)]
  const read = lists.map(listness)
  return read.every(({ share }) => share > 0.8) && read.reduce((sum, { sure }) => sum + sure, 0) >= FEWEST
}
