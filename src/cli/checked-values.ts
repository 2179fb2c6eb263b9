/** Files of records to what was found in each. */
import type { Checked } from '../validate/sarif.js'
import { checkValue, pointerlessFault } from '../validate/value.js'
import { recordValues } from './record-values.js'

export async function* checkedValues(paths: string[], off: ReadonlySet<string>): AsyncGenerator<{ checked: Checked; value: unknown }> {
  for await (const { path: file, one } of recordValues(paths)) {
    const { line } = one
    if ('fault' in one)
      yield { checked: { file, line, findings: off.has('not-json') ? [] : [pointerlessFault(one.fault)] }, value: undefined }
    else yield { checked: { file, line, source: sourceOf(one.value), findings: checkValue(one.value, off) }, value: one.value }
  }
}

function sourceOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('source' in value)) return undefined
  const { source } = value
  if (typeof source !== 'object' || source === null) return undefined
  const { path, url } = source as { path?: unknown; url?: unknown }
  return [path, url].find((name) => typeof name === 'string' && name !== '') as string | undefined
}
