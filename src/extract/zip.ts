/** Reads the entries of a ZIP archive, after its own statement of how large it becomes has been checked. */
import { inflateRawSync } from 'node:zlib'
import { MinutesError } from '../errors.js'

const LARGEST = 200 * 1024 * 1024
const STEEPEST = 200
/** Below this size no ratio is dangerous: a page of repeated words packs well. */
const HARMLESS = 10 * 1024 * 1024
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const LONGEST_COMMENT = 65_535
const DEFLATED = 8

interface Entry {
  /** Offset of the local header. */
  at: number
  packed: number
  size: number
  method: number
}

export class Archive {
  private readonly view: DataView
  private readonly entries = new Map<string, Entry>()

  /** Throws `zip-bomb` or `damaged-document`. Nothing is unpacked yet. */
  constructor(
    private readonly path: string,
    private readonly bytes: Uint8Array,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.readDirectory()
  }

  names(): string[] {
    return [...this.entries.keys()]
  }

  /** An entry unpacked, or null where there is none of that name. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name)
    if (entry === undefined) return null
    const { view, bytes } = this
    if (entry.at + LOCAL_SIZE > view.byteLength || view.getUint32(entry.at, true) !== LOCAL) throw this.damaged()
    const start = entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
    const packed = bytes.subarray(start, start + entry.packed)
    if (packed.length < entry.packed) throw this.damaged()
    return entry.method === DEFLATED ? this.inflate(packed) : packed
  }

  private inflate(packed: Uint8Array): Uint8Array {
    try {
      return inflateRawSync(packed, { maxOutputLength: LARGEST })
    } catch (error) {
      const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw tooLarge ? this.bomb(LARGEST) : this.damaged(error)
    }
  }

  private readDirectory(): void {
    const { view } = this
    const end = endRecord(view)
    if (end === -1) throw this.damaged()
    let at = view.getUint32(end + 16, true)
    let total = 0
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) throw this.damaged()
      const entry = {
        at: view.getUint32(at + 42, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        method: view.getUint16(at + 10, true),
      }
      total += entry.size
      if (total > LARGEST || (entry.size > HARMLESS && entry.size > entry.packed * STEEPEST)) throw this.bomb(total)
      const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true)
      this.entries.set(new TextDecoder().decode(this.bytes.subarray(at + ENTRY_SIZE, nameEnd)), entry)
      at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  }

  private bomb(size: number): MinutesError {
    const message = `${this.path} would unpack to ${Math.round(size / 1024 / 1024)} MB or more, far more than a document needs, and was not opened.`
    return new MinutesError('zip-bomb', message, 'If it is what it says, convert it to PDF first.')
  }

  private damaged(cause?: unknown): MinutesError {
    return new MinutesError(
      'damaged-document',
      `${this.path} is a Word or OpenDocument file that is damaged or cut short.`,
      'Fetch it again, or open it in a word processor and save it.',
      false,
      { cause },
    )
  }
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at
  return -1
}
