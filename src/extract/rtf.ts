/** A Rich Text document (.rtf). Read directly: no library that runs here reads tables, and the numbers of lists as printed. */
import { MinutesError } from '../errors.js'
import { latin1 } from '../fetch/decode.js'
import type { Finding } from '../records/record.js'
import { RtfReader } from './rtf-reader.js'
import { readTokens } from './rtf-tokens.js'
import type { Text } from './text.js'

const LARGEST = 200 * 1024 * 1024

export function extractRtf(path: string, bytes: Uint8Array): Text {
  if (bytes.length > LARGEST) throw new MinutesError('too-large', `${path} is larger than any document.`, 'Convert it to PDF first.')
  const reader = new RtfReader()
  const unclosed = readTokens(latin1(bytes), reader)
  reader.finish()
  return {
    kind: 'docx',
    mediaType: 'application/rtf',
    pages: [{ number: 1, lines: reader.lines }],
    meta: reader.names.meta,
    outline: [],
    furniture: reader.furniture,
    findings: findingsOf(reader, unclosed),
    ...(reader.isFull ? { partial: true } : {}),
  }
}

function findingsOf({ tooDeep, isFull }: RtfReader, unclosed: number): Finding[] {
  const findings: Finding[] = []
  const add = (code: string, message: string) => findings.push({ code, severity: 'warning', message, pointer: '' })
  if (tooDeep > 0) add('nesting-too-deep', `${tooDeep} groups stand deeper than any document needs; their text is kept.`)
  if (isFull) add('part-not-read', 'There is more in the file than any document has; what follows was not read.')
  else if (unclosed > 0) add('rtf-truncated', `The file ends inside ${unclosed} open groups; fetch it again.`)
  return findings
}
