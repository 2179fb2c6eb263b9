/** minutes validate: formats, exit statuses, rules; needs the build that `npm test` makes first. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/validate/rules.js'
import { example, failed } from '../records/example.js'
import { minutes, temporaryFolder } from './run.js'

const folder = temporaryFolder()
const fileOf = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const clean = { ...example, findings: [] }
const good = fileOf('good.json', JSON.stringify(clean, null, 2))
const wrong = fileOf('wrong.json', JSON.stringify({ ...clean, source: { ...clean.source, bytes: 'many' } }))
const warned = fileOf('warned.ndjson', `${JSON.stringify({ ...clean, documents: [{ ...clean.documents[0]!, endTime: '09:00' }] })}\n`)

describe('minutes validate', () => {
  it('finds no error in a record as it should be', async () => {
    const ran = await minutes(['validate', good])
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^1 record: |\n1 record: /)
  })

  it('names an error with its pointer, and exits with 1', async () => {
    const ran = await minutes(['validate', wrong])
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('It must be a number; it is "many". (schema)')
    expect(ran.stdout).toContain('/source/bytes')
    expect(ran.stdout).not.toContain('    at ')
  })

  it('warnings fail with --strict alone, and a check can be turned off', async () => {
    expect((await minutes(['validate', warned])).status).toBe(0)
    expect((await minutes(['validate', warned, '--strict'])).status).toBe(1)
    expect((await minutes(['validate', warned, '--strict', '--off', 'end-before-start,vote-names-mismatch'])).status).toBe(0)
  })

  it('reads standard input and several records, failed ones too', async () => {
    const ran = await minutes(['validate', '-', '--format', 'ndjson'], {
      input: `${JSON.stringify(clean)}\n${JSON.stringify(failed)}\n{"schema":\n`,
    })
    const found = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; code: string })
    expect(found.filter(({ line }) => line > 1).map(({ line, code }) => [line, code])).toEqual([
      [2, 'source-failed'],
      [3, 'not-json'],
    ])
    expect(ran.status).toBe(1)
  })

  it('writes JSON and SARIF', async () => {
    const json = JSON.parse((await minutes(['validate', wrong, '--format', 'json'])).stdout) as { findings: { pointer: string }[] }[]
    expect(json[0]!.findings[0]!.pointer).toBe('/source/bytes')
    const sarif = JSON.parse((await minutes(['validate', wrong, '--format', 'sarif'])).stdout)
    const [result] = sarif.runs[0].results
    expect(sarif.version).toBe('2.1.0')
    expect(result).toMatchObject({
      ruleId: 'schema',
      level: 'error',
      locations: [{ logicalLocations: [{ fullyQualifiedName: '/source/bytes' }] }],
    })
    expect(sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('schema')
  })

  it('lists its checks', async () => {
    const { stdout, status } = await minutes(['validate', '--rules'])
    expect(status).toBe(0)
    for (const { code } of rules) expect(stdout).toContain(code)
  })

  it('knows what is no check and no file', async () => {
    const unknown = await minutes(['validate', good, '--off', 'nonsense'])
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('there is no check nonsense')])
    expect((await minutes(['validate', '--off', 'item-gp'])).stderr).toContain('did you mean item-gap?')
    const absent = await minutes(['validate', join(folder, 'none.json')])
    expect([absent.status, absent.stderr]).toEqual([1, expect.stringContaining('does not exist')])
  })

  it('says that an empty file holds nothing', async () => {
    const ran = await minutes(['validate', fileOf('empty.json', '')])
    expect([ran.status, ran.stdout]).toEqual([1, expect.stringContaining('The file is empty.')])
  })
})
