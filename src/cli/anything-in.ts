/** What a person points at, as records: a file or folder of records as they are, anything else as a source that is read. Nothing is said. */
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MEETING_FILE } from '../fetch/moderngov/meeting-file.js'
import { type Outcome, outcomeOf, readQuietly } from './each.js'
import { EXIT } from './exit.js'
import type { ReadFlags } from './options.js'
import { recordsIn } from './records-in.js'

export async function* anythingIn(given: string[], flags: ReadFlags): AsyncGenerator<Outcome> {
  for (const path of given) {
    const kind = await kindOf(path)
    if (kind === 'records') yield* fromRecords(path)
    else yield await readQuietly({ path: kind === 'meeting' ? join(path, MEETING_FILE) : path }, flags)
  }
}

/** Reads no further than it must: a file of records may be larger than memory. Standard input cannot be looked into, and is read as a source. */
async function kindOf(path: string): Promise<'records' | 'meeting' | 'source'> {
  const status = await stat(path).catch(() => undefined)
  if (status?.isDirectory()) return (await isFile(join(path, MEETING_FILE))) ? 'meeting' : 'records'
  if (!status?.isFile()) return 'source'
  const start = await startOf(path)
  /** `[a link](…)` begins a paper in Markdown, `{\rtf1` a Rich Text file; records begin with an object, or a list of them. */
  return /^\ufeff?\s*(?:\{(?!\\)|\[\s*[{\]])/.test(start) && !start.includes('"minutes-fetch/1"') ? 'records' : 'source'
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (status) => status.isFile(),
    () => false,
  )

async function startOf(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    return buffer.subarray(0, bytesRead).toString()
  } finally {
    await file.close()
  }
}

async function* fromRecords(path: string): AsyncGenerator<Outcome> {
  const { records, exit } = recordsIn([path])
  let count = 0
  for await (const record of records) {
    count += 1
    const name = record.source.path ?? record.source.url ?? path
    if (!('error' in record)) yield outcomeOf(name, record)
    else {
      const failure = { ...record.error, exit: EXIT.findings }
      yield { path: name, failure, exit: failure.exit }
    }
  }
  if (count === 0 && exit() !== EXIT.done)
    yield {
      path,
      failure: { code: 'not-a-record', message: `${path} holds no record`, temporary: false, exit: EXIT.findings },
      exit: EXIT.findings,
    }
}
