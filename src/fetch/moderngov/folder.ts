/** A folder a meeting: files appear whole under their names; what changed is kept beside what came before. */
import { createHash } from 'node:crypto'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MinutesError } from '../../errors.js'
import { PART_KINDS, type PartKind } from '../../records/part-kind.js'
import type { Answer } from '../http-settings.js'
import { substance } from './html.js'
import { MEETING_FILE, type MeetingFile, type Part, type Problem } from './meeting-file.js'
import type { Stored } from './site.js'

export type PartSpec = Pick<Part, 'kind' | 'file' | 'url' | 'title' | 'item'>

export type Saved = 'new' | 'changed' | 'unchanged'

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Written beside and renamed; the temporary name is always the same, so that what a stopped run left goes. A link that lies at
 * that name is taken away, never followed: what it points to is not ours to write.
 */
export async function writeWhole(folder: string, name: string, data: string | Uint8Array): Promise<void> {
  const temporary = join(folder, `.${name}.tmp`)
  try {
    await rm(temporary, { force: true })
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, join(folder, name))
  } catch (error) {
    throw writingError(join(folder, name), error)
  }
}

export function writingError(path: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) return error as Error
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  const hint = full ? 'Make room and run it again.' : 'Check the folder and its permissions.'
  return new MinutesError(full ? 'disk-full' : 'not-writable', `${path} could not be written: ${message}.`, hint, full, { cause: error })
}

export class MeetingFolder {
  constructor(
    readonly path: string,
    readonly state: MeetingFile,
  ) {}

  /** Makes the folder, and clears what a stopped run left half-written. */
  async open(): Promise<void> {
    try {
      await mkdir(this.path, { recursive: true })
      for (const name of await readdir(this.path)) if (/^\..*\.tmp$/.test(name)) await rm(join(this.path, name), { force: true })
    } catch (error) {
      throw writingError(this.path, error)
    }
  }

  part(kind: PartKind, url: string): Part | undefined {
    return this.state.parts.find((part) => part.kind === kind && part.url === url)
  }

  /** What to ask with, so that the site need not send again what is here. */
  async conditions(part: Part | undefined): Promise<{ [name: string]: string }> {
    if (!part) return {}
    const status = await stat(join(this.path, part.file)).catch(() => undefined)
    if (status?.size !== part.bytes) return {}
    const { etag, 'last-modified': modified } = part.headers
    return { ...(etag ? { 'if-none-match': etag } : {}), ...(modified ? { 'if-modified-since': modified } : {}) }
  }

  /** A part as an earlier run left it, for asking whether it has changed. */
  async stored(kind: PartKind, url: string): Promise<Stored | undefined> {
    const part = this.part(kind, url)
    const conditions = await this.conditions(part)
    return part && Object.keys(conditions).length > 0 ? { conditions, bytes: () => this.bytesOf(part) } : undefined
  }

  bytesOf(part: Part): Promise<Buffer> {
    return readFile(join(this.path, part.file))
  }

  async save(spec: PartSpec, answer: Answer, fetched: string): Promise<Saved> {
    const before = this.state.parts.find(({ file }) => file === spec.file)
    const old = before && (await this.bytesOf(before).catch(() => undefined))
    const { bytes, headers, finalUrl } = answer
    const whole = before && old && sha(old) === before.sha256
    if (whole && same(old, bytes, spec.file)) {
      if (JSON.stringify(before.headers) !== JSON.stringify(headers)) await this.put({ ...before, headers })
      return 'unchanged'
    }
    const earlier = before ? await this.keepEarlier(before, whole === true) : []
    await writeWhole(this.path, spec.file, bytes)
    const moved = finalUrl === spec.url ? {} : { finalUrl }
    const more = earlier.length > 0 ? { earlier } : {}
    await this.put({ ...spec, ...moved, fetched, headers, bytes: bytes.length, sha256: sha(bytes), ...more })
    return before && old ? 'changed' : 'new'
  }

  /** A run that was killed may have put the changed page in its place already; then the earlier one lies beside it. */
  private async keepEarlier(before: Part, inPlace: boolean): Promise<NonNullable<Part['earlier']>> {
    const file = before.file.replace(/(\.\w+)$/, `.earlier-${before.sha256.slice(0, 12)}$1`)
    const known = before.earlier ?? []
    if (inPlace) await copyFile(join(this.path, before.file), join(this.path, file))
    const kept = inPlace || (await stat(join(this.path, file)).catch(() => undefined)) !== undefined
    return !kept || known.some((one) => one.file === file) ? known : [{ file, fetched: before.fetched, sha256: before.sha256 }, ...known]
  }

  /** What became of the meeting: written only where it differs. */
  async conclude(facts: Partial<MeetingFile>, problems: Problem[]): Promise<void> {
    await this.update({ ...facts, complete: !problems.some(({ temporary }) => temporary), problems })
  }

  private async put(part: Part): Promise<void> {
    const others = this.state.parts.filter(({ file }) => file !== part.file)
    await this.update({ complete: false, parts: [...others, part].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1)) })
  }

  private async update(change: Partial<MeetingFile>): Promise<void> {
    const before = JSON.stringify(this.state)
    Object.assign(this.state, change)
    if (JSON.stringify(this.state) !== before) await writeWhole(this.path, MEETING_FILE, `${JSON.stringify(this.state, null, 2)}\n`)
  }
}

const rank = ({ kind }: Part) => PART_KINDS.indexOf(kind)

/** A page whose words and links are the same is the same page, though its hidden keys differ with every answer. */
function same(old: Buffer, bytes: Uint8Array, file: string): boolean {
  if (old.equals(bytes)) return true
  return file.endsWith('.html') && substance(old.toString('utf8')) === substance(Buffer.from(bytes).toString('utf8'))
}
