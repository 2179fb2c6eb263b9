/** Text to a record: choose the reading that made most of the text, and finish its documents. */
import type { Furniture, Text } from '../extract/text.js'
import type { Original } from '../fetch/original.js'
import type { Finding, Record } from '../records/record.js'
import { RECORD_HEAD } from '../records/schema-names.js'
import { VERSION } from '../version.js'
import { choose } from './choose.js'
import { families } from './families/index.js'
import { neutral } from './families/neutral.js'
import { printed } from './families/printed/index.js'
import { finish } from './finish.js'
import { withSetting } from './habits/text.js'
import { addNotes, partNotes } from './notes.js'

export function parse(given: Text, original: Original): Record {
  const { text: body, notes } = partNotes(given)
  const text = withSetting(body)
  const lines = text.pages.flatMap((p) => p.lines)
  const best = choose(text, lines, families, printed, neutral)
  const [only] = best?.drafts ?? []
  if (best?.drafts.length === 1 && only!.type === 'minutes' && text.furniture.some(saysDraft)) only!.draft = true
  const documents = best ? finish(best.drafts) : []
  addNotes(documents, notes)
  const findings: Finding[] = [...text.findings]
  /** A scan has nothing to recognise yet: that its pages were not read is told already. */
  const unread = lines.length === 0 && findings.some(({ code }) => code === 'no-text-layer')
  if (!documents.length && !unread)
    findings.push({
      code: 'nothing-recognised',
      severity: 'error',
      message: 'No meeting, agenda, minutes or paper was recognised in this source',
      pointer: '/documents',
    })
  if (best && documents.length && best.quality < DOUBTFUL && best.score < HEADED && !text.partial) findings.push(doubt(best.quality))
  for (const [i, { date, otherDate }] of (best?.drafts ?? []).entries())
    if (otherDate && otherDate !== date) findings.push(twoDays(i, date, otherDate))
  return {
    ...RECORD_HEAD,
    tool: { name: 'minutes', version: VERSION },
    source: {
      path: original.path,
      mediaType: text.mediaType,
      bytes: original.bytes.length,
      sha256: original.sha256,
      ...(text.kind === 'pdf' ? { pages: text.pages.length } : {}),
      ...(text.partial ? { partial: true } : {}),
    },
    ...(best ? { family: { name: best.family.name, score: round(best.score), evidence: best.evidence } } : {}),
    documents,
    findings,
  }
}

/** `DRAFT – unconfirmed`, `Quay Council – DRAFT MINUTES` at the head of the pages, the latter at their foot, `DRAFT` there or across them. */
const saysDraft = ({ bucket, text }: Furniture): boolean =>
  (bucket === 'header' && (/^\W*draft\b/i.test(text) || /\bDRAFT\b/.test(text))) ||
  ((bucket === 'header' || bucket === 'footer') && /\bdraft minutes\b/i.test(text)) ||
  ((bucket === 'hidden' || bucket === 'footer') && /^\W*draft\W*$/i.test(text))

/** Below this most of the text stands in no item, or the items have no titles. */
const DOUBTFUL = 0.3

/** A head that says beyond doubt what the page is: it may well hold little. */
const HEADED = 0.9

const doubt = (quality: number): Finding => ({
  code: 'reading-doubtful',
  severity: 'warning',
  message: `The best reading of this source places little of its text where text of its kind belongs (${Math.round(quality * 100)} of 100): read it beside the source`,
  pointer: '/documents',
})

const twoDays = (i: number, date: string | null, other: string): Finding => ({
  code: 'date-doubtful',
  severity: 'warning',
  message: `${date} is read as the day of the meeting, and what stands around ${other} speaks for that day almost as loud: look at the head`,
  pointer: `/documents/${i}/date`,
})

const round = (n: number) => Math.round(n * 100) / 100
