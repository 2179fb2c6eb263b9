import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ErrorRecord } from '../../src/records/error.js'
import { Record } from '../../src/records/record.js'
import { BIN, minutes, PAGE, PARISH, run, temporaryFolder } from './run.js'

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

describe('extract', () => {
  it('prints one record as JSON', async () => {
    const { status, stdout, stderr } = await minutes(['extract', PAGE])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(Record.parse(JSON.parse(stdout)).source.path).toBe(PAGE)
    expect(stdout.endsWith('}\n')).toBe(true)
  })

  it('reads standard input, also where no source is named', async () => {
    const input = readFileSync(PAGE, 'utf8')
    const named = await minutes(['extract', '-'], { input })
    expect(JSON.parse(named.stdout).source.path).toBe('-')
    expect(await minutes(['extract'], { input })).toEqual(named)
  })

  it('gives a line a source, in the order given, failed ones too', async () => {
    const { status, stdout, stderr } = await minutes(['extract', PARISH, 'no-such-file.html', PAGE, '--format', 'ndjson'])
    expect(status).toBe(1)
    const [first, second, third] = lines(stdout)
    expect(Record.parse(first).source.path).toBe(PARISH)
    expect(ErrorRecord.parse(second)).toMatchObject({
      source: { path: 'no-such-file.html' },
      error: { code: 'not-found', temporary: false },
    })
    expect(Record.parse(third).source.path).toBe(PAGE)
    expect(stderr).toMatch(/^minutes: no-such-file\.html .*\(not-found\)\n {2}\S.*\n$/)
  })

  it('walks a folder', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'b'))
    copyFileSync(PAGE, join(folder, 'b', 'page.html'))
    copyFileSync(PARISH, join(folder, 'a.txt'))
    const { status, stdout } = await minutes(['extract', folder, '--format', 'ndjson'])
    expect(status).toBe(0)
    expect(lines(stdout).map((record) => Record.parse(record).source.path)).toEqual([join(folder, 'a.txt'), join(folder, 'b', 'page.html')])
  })

  it('gives the same bytes each time', async () => {
    const args = ['extract', PAGE, PARISH, '--format', 'ndjson']
    expect((await minutes(args)).stdout).toBe((await minutes(args)).stdout)
  })

  it.each([
    ['nothing', '', 'empty-source'],
    ['zeros', '\0'.repeat(5000), ''],
  ])('%s is an error with a code and no stack', async (_, input, code) => {
    const { status, stdout, stderr } = await minutes(['extract', '-'], { input })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`(${code}`)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('extract -o', () => {
  it('writes the file whole and leaves nothing beside it', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'page.json')
    expect(await minutes(['extract', PAGE, '-o', path])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe((await minutes(['extract', PAGE])).stdout)
    expect(readdirSync(folder)).toEqual(['page.json'])
  })

  it('leaves what was there where a source fails', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'page.json')
    writeFileSync(path, 'before')
    const { status } = await minutes(['extract', join(folder, 'none.html'), '-o', path])
    expect(status).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['page.json'])
  })

  it('writes to a device as it is, and through a link to its file', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'real.json'), '')
    symlinkSync('real.json', join(folder, 'link.json'))
    expect((await minutes(['extract', PAGE, '-o', '/dev/null'])).status).toBe(0)
    expect((await minutes(['extract', PAGE, '-o', join(folder, 'link.json')])).status).toBe(0)
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, 'real.json'), 'utf8'))).toHaveProperty('documents')
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves nothing half-written and gives %i', async (signal, status) => {
    const folder = temporaryFolder()
    const child = spawn(process.execPath, [BIN, 'extract', '-', '-o', join(folder, 'x.json')])
    const ended = new Promise((done) => child.on('close', done))
    while (readdirSync(folder).length === 0) await new Promise((done) => setTimeout(done, 20))
    child.kill(signal)
    expect(await ended).toBe(status)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('pipes', () => {
  it.runIf(existsSync('/bin/bash'))('a reader that has seen enough is no error', async () => {
    const sources = Array.from({ length: 12 }, (_, index) => join(temporaryFolder(), `${index}.html`))
    for (const source of sources) copyFileSync(PAGE, source)
    const script = '"$0" "$@" | head -c 10 > /dev/null; echo $PIPESTATUS'
    const { stdout, stderr } = await run('/bin/bash', ['-c', script, process.execPath, BIN, 'extract', '--format', 'ndjson', ...sources])
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
  })

  it('writes all of a large output before it ends', async () => {
    const sources = Array.from({ length: 20 }, () => join(temporaryFolder(), 'page.html'))
    for (const source of sources) copyFileSync(PAGE, source)
    const { stdout } = await run('/bin/sh', [
      '-c',
      '"$0" "$@" | (sleep 1; cat)',
      process.execPath,
      BIN,
      'extract',
      '--format',
      'ndjson',
      ...sources,
    ])
    expect(lines(stdout)).toHaveLength(20)
  })
})
