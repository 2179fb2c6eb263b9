/** `meeting.json`: what was fetched for a meeting, from where, when, its hash and headers. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MinutesError } from '../../errors.js'
import type { PartKind } from '../../records/part-kind.js'

export const MEETING_FILE = 'meeting.json'

export interface Part {
  kind: PartKind
  /** Name of the file beside meeting.json. */
  file: string
  url: string
  /** Where redirects led. */
  finalUrl?: string
  title?: string
  /** Number of the item in addresses of the site, for an item page. */
  item?: string
  fetched: string
  headers: { [name: string]: string }
  bytes: number
  sha256: string
  /** What stood at the address before, newest first. */
  earlier?: { file: string; fetched: string; sha256: string }[]
}

export interface Problem {
  url: string
  code: string
  message: string
  temporary: boolean
}

export interface MeetingFile {
  schema: 'minutes-fetch/1'
  kind: 'meeting' | 'decision' | 'issue'
  /** Folder of all pages of the site, as an address. */
  site: string
  id: string
  language?: string
  committee?: string
  committeeId?: string
  date?: string
  /** false while parts are missing that may still come. */
  complete: boolean
  parts: Part[]
  problems: Problem[]
}

const PLAIN_NAME = /^[a-z0-9][a-z0-9.-]{0,150}$/

/** Undefined where the folder has none; names that lead out of the folder are refused. */
export async function readMeetingFile(folder: string): Promise<MeetingFile | undefined> {
  const path = join(folder, MEETING_FILE)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new MinutesError('not-readable', `${path} could not be read: ${code}.`, undefined, false, { cause: error })
  }
  return checked(path, text)
}

function checked(path: string, text: string): MeetingFile {
  const fault = (why: string) =>
    new MinutesError(
      'not-a-meeting',
      `${path} is no meeting.json of minutes fetch: ${why}.`,
      'Fetch the meeting again into an empty folder.',
    )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw fault('it is no JSON')
  }
  if (!isObject(value) || value.schema !== 'minutes-fetch/1') throw fault('its schema is not minutes-fetch/1')
  for (const name of ['kind', 'site', 'id']) if (typeof value[name] !== 'string') throw fault(`it has no ${name}`)
  if (!Array.isArray(value.parts) || !value.parts.every(isPart)) throw fault('its parts are not as they should be')
  if (!Array.isArray(value.problems) || !value.problems.every(isProblem)) throw fault('its problems are not as they should be')
  return value as unknown as MeetingFile
}

const isObject = (value: unknown): value is { [name: string]: unknown } => typeof value === 'object' && value !== null

function isPart(part: unknown): boolean {
  if (!isObject(part)) return false
  const strings = ['kind', 'file', 'url', 'fetched', 'sha256'].every((name) => typeof part[name] === 'string')
  const earlier = part.earlier === undefined || (Array.isArray(part.earlier) && part.earlier.every(isObject))
  return strings && earlier && PLAIN_NAME.test(String(part.file)) && isObject(part.headers) && typeof part.bytes === 'number'
}

function isProblem(problem: unknown): boolean {
  return isObject(problem) && ['url', 'code', 'message'].every((name) => typeof problem[name] === 'string')
}
