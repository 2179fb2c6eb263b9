/** Values of JSON and NDJSON files, each with the line it begins on; a list of records is its members. */
import { createReadStream } from 'node:fs'
import { linesOf } from '../export/lines.js'
import { readingError } from '../fetch/read.js'

/** `source` where the file is no JSON from its first letter on: a page, a PDF, a text. */
export type JsonValue = { line: number; value: unknown } | { line: number; fault: string; source?: true }

/** A line each where the first is a whole value; else the file is one value over many lines. */
export async function* jsonValues(path: string): AsyncGenerator<JsonValue> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  let line = 0
  let whole: string[] | null | undefined
  try {
    for await (const raw of linesOf(stream)) {
      line += 1
      const text = line === 1 ? raw.replace(/^\ufeff/, '') : raw
      if (whole === undefined && text.trim() !== '' && isNoJson(text)) {
        yield { line, fault: `${path} is a source, not a record: run minutes extract first.`, source: true }
        return
      }
      if (whole === undefined && text.trim() !== '') whole = opensValue(text) ? [] : null
      if (whole) whole.push(text)
      else if (text.trim() !== '') yield* valuesOf(text, line)
    }
  } catch (error) {
    throw readingError(path, error)
  }
  if (whole) yield* valuesOf(whole.join('\n'), 1)
  else if (line === 0 || whole === undefined) yield { line: 1, fault: 'The file is empty.' }
}

const isNoJson = (text: string): boolean => !/^\s*[[{"]/.test(text) && 'fault' in parsed(text)

/** A value begins here and goes on in the next line. */
function opensValue(text: string): boolean {
  return /^\s*[[{]\s*$/.test(text) || ('fault' in parsed(text) && !/[}\]]\s*$/.test(text))
}

function* valuesOf(text: string, line: number): Generator<JsonValue> {
  const one = parsed(text)
  if ('fault' in one) yield { line, fault: one.fault }
  else if (Array.isArray(one.value)) for (const value of one.value) yield { line, value }
  else yield { line, value: one.value }
}

function parsed(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { fault: `This is no JSON: ${error instanceof Error ? error.message : String(error)}.` }
  }
}
