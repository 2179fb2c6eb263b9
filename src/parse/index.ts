/** Text to a record: recognise the family by its score, let it cut documents and items, finish them. */
import type { Text } from '../extract/text.js'
import type { Original } from '../fetch/original.js'
import type { Finding, Record } from '../records/record.js'
import { VERSION } from '../version.js'
import type { Family, Recognition } from './draft.js'
import { families } from './families/index.js'
import { finish } from './finish.js'

export function parse(text: Text, original: Original): Record {
  const lines = text.pages.flatMap((p) => p.lines)
  const best = recognise(text)
  const documents = best ? finish(best.family.read(text, lines)) : []
  const findings: Finding[] = [...text.findings]
  if (!documents.length)
    findings.push({
      code: 'nothing-recognised',
      severity: 'error',
      message: 'No meeting, agenda, minutes or paper was recognised in this source',
      pointer: '/documents',
    })
  return {
    schema: 'minutes/1',
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

const round = (n: number) => Math.round(n * 100) / 100

export function recognise(text: Text): ({ family: Family } & Recognition) | null {
  const lines = text.pages.flatMap((p) => p.lines)
  const scored = families.map((family) => ({ family, ...family.recognise(text, lines) }))
  scored.sort((a, b) => b.score - a.score || (a.family.name < b.family.name ? -1 : 1))
  return scored[0] && scored[0].score >= 0.3 ? scored[0] : null
}
