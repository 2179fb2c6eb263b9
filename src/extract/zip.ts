/** A ZIP archive’s own statement of how large it becomes, checked before anything is unpacked. */
import { MinutesError } from '../errors.js'

const LARGEST = 200 * 1024 * 1024
const STEEPEST = 200
/** Below this size no ratio is dangerous: a page of repeated words packs well. */
const HARMLESS = 10 * 1024 * 1024
const END = 0x06054b50
const ENTRY = 0x02014b50
const END_SIZE = 22
const LONGEST_COMMENT = 65_535

export function checkArchive(path: string, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === -1) throw new MinutesError('damaged-document', `${path} is a Word document that was cut short.`, 'Fetch it again.')
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= view.byteLength; left--) {
    if (view.getUint32(at, true) !== ENTRY) break
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    total += size
    if (total > LARGEST || (size > HARMLESS && size > packed * STEEPEST)) throw bomb(path, total)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

function bomb(path: string, size: number): MinutesError {
  const megabytes = Math.round(size / 1024 / 1024)
  return new MinutesError(
    'zip-bomb',
    `${path} would unpack to ${megabytes} MB or more, far more than a document needs, and was not opened.`,
    'If it is what it says, convert it to PDF first.',
  )
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at
  return -1
}
