/** The folders of a run: found by what they hold, not by their names, so that a meeting that was moved stays where it is. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { slug } from '../../writing/slug.js'
import { MeetingFolder } from './folder.js'
import { type MeetingFile, readMeetingFile } from './meeting-file.js'
import { folderName } from './names.js'
import type { MeetingHead } from './pages.js'
import type { Site } from './site.js'

type Kind = MeetingFile['kind']

export const keyOf = (kind: Kind, { base, language }: Pick<Site, 'base' | 'language'>, id: string) =>
  [base, kind, id, language ?? ''].join(' ')

export class Folders {
  private known: Promise<Map<string, MeetingFolder>> | undefined

  constructor(readonly out: string) {}

  async find(kind: Kind, site: Site, id: string): Promise<MeetingFolder | undefined> {
    return (await this.all()).get(keyOf(kind, site, id))
  }

  async make(kind: Kind, site: Site, id: string, { committee, committeeId, date }: MeetingHead): Promise<MeetingFolder> {
    const known = await this.all()
    const taken = new Set([...known.values()].map(({ path }) => path))
    const plain = join(this.out, folderName(kind, site.language ? `${id}-${site.language}` : id, committee, date))
    const named = taken.has(plain) ? `${plain}-${slug(new URL(site.base).host + new URL(site.base).pathname)}` : plain
    const about = { ...(committee ? { committee } : {}), ...(committeeId ? { committeeId } : {}), ...(date ? { date } : {}) }
    const where = { site: site.base, id, ...(site.language ? { language: site.language } : {}) }
    const state: MeetingFile = { schema: 'minutes-fetch/1', kind, ...where, ...about, complete: false, parts: [], problems: [] }
    const folder = new MeetingFolder(named, state)
    known.set(keyOf(kind, site, id), folder)
    return folder
  }

  private all(): Promise<Map<string, MeetingFolder>> {
    this.known ??= readAll(this.out)
    return this.known
  }
}

async function readAll(out: string): Promise<Map<string, MeetingFolder>> {
  const found = new Map<string, MeetingFolder>()
  const entries = await readdir(out, { withFileTypes: true }).catch(() => [])
  for (const entry of entries.filter((one) => one.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(out, entry.name)
    const state = await readMeetingFile(path)
    if (!state) continue
    found.set(keyOf(state.kind, { base: state.site, language: state.language }, state.id), new MeetingFolder(path, state))
  }
  return found
}
