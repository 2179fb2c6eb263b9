import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { example, failed } from '../records/example.js'
import { minutes, PAGE, PARISH, run, temporaryFolder } from './run.js'

const folder = temporaryFolder()
const records = join(folder, 'records.ndjson')
const one = join(folder, 'one.json')

beforeAll(() => {
  writeFileSync(records, `${[example, failed].map((record) => JSON.stringify(record)).join('\n')}\n`)
  writeFileSync(one, JSON.stringify(example, null, 2))
})

describe('export', () => {
  it('writes a folder of tables, whole or not at all', async () => {
    const out = join(folder, 'tables')
    expect(await minutes(['export', records, '--format', 'csv', '-o', out])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readdirSync(out)).toHaveLength(14)
    writeFileSync(join(out, 'mine.txt'), 'mine')
    expect((await minutes(['export', one, '--format', 'csv', '-o', `${out}/`])).status).toBe(0)
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine')
    expect(readFileSync(join(out, 'sources.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(2)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('a file holds the table that it is named after, else the decisions', async () => {
    const votes = join(folder, 'votes.csv')
    expect(await minutes(['export', records, '-o', votes])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(votes, 'utf8')).toMatch(/^body,organisation,date,item_number,item_title,decision,/)
    const other = join(folder, 'all.csv')
    const { status, stderr } = await minutes(['export', records, '-o', other])
    expect([status, stderr]).toEqual([0, expect.stringMatching(/all\.csv holds the table decisions; --table names another/)])
    expect(readFileSync(other, 'utf8')).toMatch(/^body,organisation,date,item_number,item_title,text,motion,/)
    expect((await minutes(['export', records, '-o', other, '--table', 'people'])).stderr).toBe('')
    expect(readFileSync(other, 'utf8')).toMatch(/^body,organisation,date,name,|^[^\n]*status/)
  })

  it.each([
    ['ndjson', [], /^\{"\$schema":"[^"]+","schema":"minutes\/1"/],
    ['ndjson', ['--flat'], /^\{"table":"people","source_id"/],
    ['csv', ['--table', 'items'], /^id,document_id,local_id/],
    ['sql', [], /^PRAGMA foreign_keys=OFF;\nBEGIN;\nCREATE TABLE IF NOT EXISTS decisions/],
    ['markdown', [], /^# Boats Committee\n/],
    ['html', [], /^<!doctype html>/],
    ['akn', [], /^<\?xml version="1.0"/],
    ['popolo', [], /^\{\n"organizations": \[/],
  ])('%s %j goes to standard output, from files and from standard input', async (format, more, start) => {
    const fromFile = await minutes(['export', records, '--format', format, ...more])
    expect({ status: fromFile.status, stderr: fromFile.stderr }).toEqual({ status: 0, stderr: '' })
    expect(fromFile.stdout).toMatch(start)
    expect(await minutes(['export', '-', '--format', format, ...more], { input: readFileSync(records, 'utf8') })).toEqual(fromFile)
  })

  it.each(['xlsx', 'parquet'])('%s is written to a file', async (format) => {
    const out = join(folder, `out.${format}`)
    const more = format === 'parquet' ? ['--table', 'items'] : []
    expect(await minutes(['export', records, '--format', format, ...more, '-o', out])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe(format === 'xlsx' ? 'PK' : 'PA')
  })

  it('reads a record over many lines, and gives it back', async () => {
    expect(JSON.parse((await minutes(['export', one, '--format', 'json'])).stdout)).toEqual(JSON.parse(JSON.stringify(example)))
  })

  it('says which line is no record, leaves it out, and ends with 1', async () => {
    const input = `${JSON.stringify(example)}\n{"schema":"minutes/1"}\n{"broken\n`
    const { status, stdout, stderr } = await minutes(['export', '--format', 'ndjson'], { input })
    expect({ status, lines: stdout.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 })
    expect(stderr).toMatch(/^minutes: -:2: no minutes\/1 record: .*\(not-a-record\)\nminutes: -:3: no JSON: .*\(not-a-record\)\n$/)
  })

  it('says that a record was given twice', async () => {
    const { status, stdout, stderr } = await minutes(['export', one, '-', '--format', 'ndjson'], { input: readFileSync(one, 'utf8') })
    expect({ status, stderr, lines: stdout.trimEnd().split('\n').length }).toEqual({
      status: 0,
      stderr: 'minutes: boats.html was given twice, word for word; it is written once\n',
      lines: 1,
    })
  })

  it.each([
    [['export', 'x.json'], /no format is given/],
    [['export', 'none.json', '--format', 'csv', '-o', 'x'], /none\.json does not exist/],
    [['export', '-', '--format', 'csv'], /csv is a folder of tables\n {2}give a folder after -o, or one table with --table/],
    [['export', '-', '--format', 'csv', '--flat', '-o', 'x'], /--flat is for ndjson, not for csv/],
    [['export', '-', '--format', 'csv', '--table', 'dogs'], /Allowed choices are decisions/],
    [['export', '-', '--format', 'html', '--dialect', 'excel'], /--dialect is for csv/],
    [['extract', PAGE, '--format', 'markdown', '--pages'], /--pages is for html/],
  ])('%j is wrong usage', async (args, said) => {
    const { status, stdout, stderr } = await minutes(args, { cwd: folder })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(said)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('json holds one record', async () => {
    const { status, stderr } = await minutes(['export', records, '--format', 'json'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('json holds one record, and there are several') })
  })
})

describe('extract --format', () => {
  it('gives what export gives', async () => {
    const lines = await minutes(['extract', PARISH, PAGE, '--format', 'ndjson'])
    for (const format of ['sql', 'akn']) {
      const direct = await minutes(['extract', PAGE, PARISH, '--format', format])
      expect(direct).toEqual(await minutes(['export', '-', '--format', format], { input: lines.stdout }))
    }
  })

  it('a source that fails is a row, and where all fail nothing is written', async () => {
    const out = join(folder, 'with-failed')
    const { status } = await minutes(['extract', PAGE, join(folder, 'none.html'), '--format', 'csv', '-o', out])
    expect(status).toBe(1)
    expect(readFileSync(join(out, 'sources.csv'), 'utf8')).toContain(',not-found,')
    expect((await minutes(['extract', join(folder, 'none.html'), '--format', 'csv', '-o', join(folder, 'nothing')])).status).toBe(1)
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })

  it.runIf(process.platform !== 'win32')('--pages without pdftoppm says what to install', async () => {
    const empty = join(folder, 'empty-path')
    mkdirSync(empty, { recursive: true })
    const { status, stderr } = await minutes(['extract', PAGE, '--format', 'html', '--pages'], { env: { PATH: empty } })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/page pictures need pdftoppm.*\(no-pdftoppm\)\n {2}install poppler-utils/),
    })
  })
})

/** Records of 27 kB, 41 MB together: beside what the program itself needs, no heap of 60 MB holds them. */
const MANY = 1500
const PARAGRAPHS = 10

describe('memory', () => {
  it('does not grow with the number of records', async () => {
    const path = join(folder, 'many.ndjson')
    const handle = await open(path, 'w')
    const [first] = example.documents
    const content = Array.from({ length: PARAGRAPHS }, (_, index) => ({
      type: 'paragraph',
      label: null,
      text: `Words ${'of some length '.repeat(160)}${index}`,
      content: [],
      at: {},
    }))
    for (let index = 0; index < MANY; index += 1) {
      const sha256 = `${index}`.padStart(8, '0').repeat(8)
      await handle.appendFile(
        `${JSON.stringify({ ...example, source: { ...example.source, sha256 }, documents: [{ ...first, content }] })}\n`,
      )
    }
    await handle.close()
    const env = { NODE_OPTIONS: '--max-old-space-size=60' }
    const csv = ['--format', 'csv', '--table', 'paragraphs', '-o', join(folder, 'many.csv')]
    for (const more of [csv, ['--format', 'parquet', '-o', join(folder, 'many')]]) {
      const { status, stderr } = await minutes(['export', path, ...more], { env })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    }
    const lines = await run('wc', ['-l', join(folder, 'many.csv')])
    expect(Number(lines.stdout.trim().split(' ')[0])).toBeGreaterThan(MANY * PARAGRAPHS)
  }, 120_000)
})
