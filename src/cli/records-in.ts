/** Records back from JSON and NDJSON files, a line at a time; a line that is no record is said and left out. */
import { createReadStream } from 'node:fs'
import { linesOf } from '../export/lines.js'
import { DEEPEST, isTooDeep } from '../records/depth.js'
import { ErrorRecord } from '../records/error.js'
import { Record } from '../records/record.js'
import { EXIT, failureOf, UsageError } from './exit.js'
import type { Parsed } from './exporting.js'
import { say } from './report.js'

/** More faulty lines of one file than this are only counted. */
const SAID = 5

export interface RecordsIn {
  records: AsyncGenerator<Parsed>
  /** 1 where a line was no record. */
  exit(): number
}

export function recordsIn(paths: string[]): RecordsIn {
  let faults = 0
  async function* read(): AsyncGenerator<Parsed> {
    for (const path of paths) {
      const said = { count: 0 }
      for await (const { text, line } of valuesOf(path)) {
        const record = recordOf(text, path, line, said)
        if (record) yield record
      }
      if (said.count > SAID) say(`minutes: ${path}: ${said.count - SAID} more lines that are no records`)
      faults += said.count
    }
  }
  return { records: read(), exit: () => (faults === 0 ? EXIT.done : EXIT.findings) }
}

interface Value {
  text: string
  line: number
}

/** A line each where the first is a whole value; else the file is one value over many lines. */
async function* valuesOf(path: string): AsyncGenerator<Value> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  let line = 0
  let whole: string[] | undefined
  let first = true
  try {
    for await (const raw of linesOf(stream)) {
      line += 1
      const text = line === 1 ? raw.replace(/^\ufeff/, '') : raw
      if (first && text.trim() !== '') {
        first = false
        if (!isJson(text) && !text.startsWith('{"')) whole = []
      }
      if (whole) whole.push(text)
      else if (text.trim() !== '') yield { text, line }
    }
  } catch (error) {
    throw explain(error, path)
  }
  if (whole) yield { text: whole.join('\n'), line: 1 }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function recordOf(text: string, path: string, line: number, said: { count: number }): Parsed | undefined {
  const fault = (why: string): undefined => {
    said.count += 1
    if (said.count <= SAID) say(`minutes: ${path}:${line}: ${why}; it is left out (not-a-record)`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fault(`no JSON: ${failureOf(error).message.replace(/^.*?SyntaxError: /, '')}`)
  }
  if (isTooDeep(value)) return fault(`nested deeper than ${DEEPEST} levels`)
  const failed = typeof value === 'object' && value !== null && 'error' in value
  const read = failed ? ErrorRecord.safeParse(value) : Record.safeParse(value)
  if (read.success) return value as Parsed
  const issue = read.error.issues[0]
  return fault(`no minutes/1 record: ${issue ? `${issue.path.join('.') || 'the value'}: ${issue.message}` : 'it does not fit'}`)
}

function explain(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new UsageError(`${path} does not exist`, 'give files that minutes extract wrote, or -')
  if (code === 'EISDIR') return new UsageError(`${path} is a folder`, 'give JSON or NDJSON files of records')
  if (code === 'EACCES') return new UsageError(`${path} cannot be read`, 'check its permissions')
  return error
}
