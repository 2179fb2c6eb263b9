/** A disk that is full, and a folder that may not be written any more: said, nothing half-written, and gone on with after. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, FIXTURES, manySources } from '../batch/sources.js'
import { BIN, minutes, run, temporaryFolder } from '../cli/run.js'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
const tree = (path: string) =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile() && !/(?:run\.json|done\.ndjson)$/.test(name))
      .map((name) => [name, readFileSync(join(path, name), 'latin1')]),
  )

beforeAll(() => manySources(at('sources'), 8, FIXTURES.slice(0, 3)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function noMount(): string | undefined {
  mkdirSync(at('disk'))
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at('disk')], { encoding: 'utf8' })
  if (status !== 0) return stderr?.trim() || 'mount is not there'
  execFileSync('umount', [at('disk')])
  return undefined
}
const refused = noMount()
if (refused !== undefined) console.warn(`skipped: no small disk can be mounted here: ${refused}`)

describe.skipIf(refused !== undefined)('a full disk', { timeout: 120_000 }, () => {
  beforeEach(() => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at('disk')])
  })
  afterEach(() => {
    execFileSync('umount', [at('disk')])
  })

  it.each([
    ['one file', ['-f', 'ndjson', '-j', '1', '-o', 'disk/all.ndjson'], /^all\.ndjson\.\w+\.[\w-]+\.partial$/],
    ['a file a source', ['-o', 'disk/records/'], /^(?:records|records\/(?:done\.ndjson|\d{3}-[\w-]+\.(?:html|txt|docx)\.json))$/],
    ['tables', ['-f', 'csv', '-j', '1', '-o', 'disk/tables'], /^$/],
    ['a workbook', ['-f', 'xlsx', '-j', '1', '-o', 'disk/all.xlsx'], /^$/],
  ])('%s: 75, nothing half-written, and gone on with when there is room', async (_, args, remains) => {
    const calm = args.map((arg) => arg.replace('disk/', 'calm/'))
    rmSync(at('calm'), { recursive: true, force: true })
    mkdirSync(at('calm'))
    expect((await minutes(['extract', 'sources', ...calm], { cwd: folder })).status).toBe(0)

    const full = await minutes(['extract', 'sources', ...args], { cwd: folder })
    expect(full).toMatchObject({
      status: 75,
      stdout: '',
      stderr: expect.stringMatching(/no room left to write .*\(disk-full\)\n {2}make room/),
    })
    expect(full.stderr).not.toMatch(/\n\s+at /)
    const names = readdirSync(at('disk'), { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => !remains.test(name))).toEqual([])
    for (const name of names.filter((one) => one.endsWith('.json'))) JSON.parse(readFileSync(at('disk', name), 'utf8'))

    execFileSync('mount', ['-o', 'remount,size=16m', at('disk')])
    expect((await minutes(['extract', 'sources', ...args], { cwd: folder })).status).toBe(0)
    expect(tree(at('disk'))).toEqual(tree(at('calm')))
  })
})

/** Root may write everywhere, so as root the work is done as another user. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

describe('a folder that may not be written any more', () => {
  it('ends the run with words, and keeps what was read', async () => {
    mkdirSync(at('locked'))
    for (const path of [folder, at('locked')]) chmodSync(path, 0o777)
    const command = ['extract', 'sources', '-f', 'ndjson', '-o', 'locked/all.ndjson', '-j', '1']
    const ran = run(process.execPath, [BIN, ...command], { cwd: folder, ...nobody })
    await eventually(() => readdirSync(at('locked')).some((name) => name.endsWith('.partial')) || undefined, 30)
    chmodSync(at('locked'), 0)
    expect(await ran).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot write locked\/all\.ndjson: EACCES/) })
    expect(existsSync(at('locked', 'all.ndjson'))).toBe(false)
    chmodSync(at('locked'), 0o777)
    expect(await run(process.execPath, [BIN, ...command], { cwd: folder, ...nobody })).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('24 kept from before'),
    })
    expect(readdirSync(at('locked')).sort()).toEqual(['all.ndjson', 'all.ndjson.run.json'])
  })
})
