/** What a run was reading when it died is known to the next one, which reads it by itself, and passes over it where that dies too. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openUnderway } from '../../src/batch/underway.js'
import { readApart } from '../../src/cli/apart.js'
import { minutes, temporaryFolder } from './run.js'

const folder = temporaryFolder()
const program = process.argv[1]!
afterEach(() => {
  process.argv[1] = program
})

const MINUTES = 'MINUTES of the Meeting of Reedham Parish Council held on 7 May 2024\n\n1. Apologies\n\nThere were none.\n'

test('what was begun and not ended is suspect, also after another death', () => {
  const file = join(folder, 'out.reading')
  const first = openUnderway(file)
  first.begin('a.txt')
  first.begin('b.txt')
  first.end('a.txt')
  const second = openUnderway(file)
  expect(['a.txt', 'b.txt'].map(second.isSuspect)).toEqual([false, true])
  const third = openUnderway(file)
  expect(third.isSuspect('b.txt')).toBe(true)
  third.close()
  expect(existsSync(file)).toBe(false)
})

test('the same bytes, with a word on stderr and nothing left', async () => {
  mkdirSync(join(folder, 'in'))
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, 'in', name), MINUTES)
  const out = join(folder, 'out.ndjson')
  await minutes(['extract', join(folder, 'in'), '--format', 'ndjson', '-o', out])
  const whole = readFileSync(out, 'utf8')
  writeFileSync(`${out}.reading`, `+${JSON.stringify(join(folder, 'in', 'b.txt'))}\n`)
  const { status, stderr } = await minutes(['extract', join(folder, 'in'), '--format', 'ndjson', '-o', out, '--force'])
  expect({ status, same: readFileSync(out, 'utf8') === whole, left: existsSync(`${out}.reading`) }).toEqual({
    status: 0,
    same: true,
    left: false,
  })
  expect(stderr).toContain('b.txt was being read when the run before ended')
})

test('one that ends what reads it is passed over with an error record', async () => {
  const fatal = join(folder, 'fatal.mjs')
  writeFileSync(fatal, 'process.abort()')
  process.argv[1] = fatal
  const { failure, line, exit } = await readApart('bad.pdf', {})
  expect({ code: failure?.code, exit }).toEqual({ code: 'ended-run', exit: 1 })
  expect(JSON.parse(line).source.path).toBe('bad.pdf')
})
