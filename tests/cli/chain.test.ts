/** What one command writes the others take: folders, patterns, records, and what lies beside them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { minutes, PAGE, PARISH, temporaryFolder } from './run.js'

const folder = temporaryFolder()
const records = join(folder, 'records')

beforeAll(async () => {
  await minutes(['extract', PAGE, PARISH, '-o', `${records}/`, '-q'])
}, 60_000)

describe('outputs chain', () => {
  it.each([
    ['export', ['--format', 'ndjson']],
    ['people', ['--format', 'ndjson']],
    ['link', []],
    ['validate', ['--format', 'ndjson']],
    ['show', []],
  ])('%s takes the folder that extract wrote, with the facts of its run in it', async (command, more) => {
    const { status, stdout, stderr } = await minutes([command, records, ...more])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toBe('')
  })

  it('a pattern is taken too, and the facts of a run named outright are said for what they are', async () => {
    const { status, stdout } = await minutes(['export', join(records, '**/*.json'), '--format', 'ndjson'])
    expect([status, stdout.trimEnd().split('\n').length]).toEqual([0, 2])
    const run = await minutes(['people', join(records, 'run.json')])
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('the facts of a run')])
  })

  it('a source in place of a record is said, and a folder without records', async () => {
    const source = await minutes(['export', PAGE, '--format', 'ndjson'])
    expect([source.status, source.stderr]).toEqual([1, expect.stringMatching(/is a source, not a record.*\n {2}Run minutes extract first/)])
    const address = await minutes(['export', 'https://harrowmere.example/minutes.pdf', '--format', 'ndjson'])
    expect([address.status, address.stderr]).toEqual([
      1,
      expect.stringMatching(/is a source, not a record.*\n {2}Run minutes extract first: minutes extract https/),
    ])
    writeFileSync(join(folder, 'other.json'), '{"resources":[]}')
    const none = await minutes(['people', join(folder, '*.json')])
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('holds no record')])
  })

  it('decisions of two councils are one table, and nothing has to be joined', async () => {
    const { stdout } = await minutes(['export', records, '--format', 'csv', '--table', 'decisions'])
    const [head, ...rows] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^body,organisation,date,item_number,item_title,text,motion,kind,verb,told,stated,unanimous,/)
    expect(rows.length).toBeGreaterThan(2)
  })
})
