import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { MOST_PIECES } from '../../src/extract/pdf/bounds.js'
import { jsonSchema } from '../../src/records/json-schema.js'
import { pdfOf, say } from '../extract/pdf-make.js'
import { minutes, PAGE, PARISH, temporaryFolder } from './run.js'

/** A source of each kind, for what may depend on how long each takes. */
const EACH_KIND = ['decision-page', 'meeting-page', 'minutes-docx', 'minutes-pdf', 'parish-text']
/** For all else: a process reads these in half the time. */
const FIXTURES = ['meeting-page', 'parish-text']

/** Copies of fixtures under plain names. */
function sourceFolder(names = FIXTURES): string {
  const folder = temporaryFolder()
  for (const name of names) {
    for (const source of readdirSync(join('fixtures', name)).filter((file) => /^source\./.test(file)))
      copyFileSync(join('fixtures', name, source), join(folder, `${name}${source.slice('source'.length)}`))
  }
  return folder
}

const read = (path: string) => readFileSync(path, 'utf8')
const json = (path: string) => JSON.parse(read(path))
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('a run over many sources', () => {
  it('gives the same bytes for any --jobs, in input order, and says what it did', async () => {
    const folder = sourceFolder(EACH_KIND)
    writeFileSync(join(folder, 'empty.html'), '')
    const outputs = await Promise.all(
      ['1', '2', '3'].map(async (jobs) => {
        const output = join(temporaryFolder(), 'all.ndjson')
        const { status, stderr } = await minutes(['extract', folder, '--format', 'ndjson', '--jobs', jobs, '-o', output])
        expect(status).toBe(1)
        expect(stderr).toMatch(/minutes: \d+ read; 1 failed \(empty-source 1\); \d+ pages in/)
        return output
      }),
    )
    expect(new Set(outputs.map(read)).size).toBe(1)
    expect(lines(read(outputs[0]!)).map(({ source }) => source.path)).toEqual(
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    )
    const valid = new Ajv2020({ strict: true }).compile(jsonSchema('minutes-run-1'))
    expect([valid(json(`${outputs[0]}.run.json`)), valid.errors]).toEqual([true, null])
    expect(json(`${outputs[0]}.run.json`)).toMatchObject({
      status: 'finished',
      sources: { failed: 1, reused: 0 },
      failures: { 'empty-source': 1 },
    })
  })

  it('keeps what stands finished, reads what has changed, and all with --force', async () => {
    const folder = sourceFolder()
    const output = join(temporaryFolder(), 'all.ndjson')
    const args = ['extract', folder, '--format', 'ndjson', '-o', output]
    await minutes(args)
    const first = read(output)
    const again = await minutes(args)
    expect(again.stderr).toContain(`${FIXTURES.length} kept from before`)
    expect(read(output)).toBe(first)
    writeFileSync(join(folder, 'meeting-page.html'), `${read(PAGE)}\n<!-- changed -->`)
    expect((await minutes(args)).stderr).toContain(`${FIXTURES.length - 1} kept from before`)
    expect((await minutes([...args, '--force'])).stderr).not.toContain('kept from before')
    expect((await minutes([...args, '--max-pages', '5'])).stderr).not.toContain('kept from before')
  })

  it('does not trust an output that was changed', async () => {
    const folder = sourceFolder()
    const output = join(temporaryFolder(), 'all.ndjson')
    const args = ['extract', folder, '--format', 'ndjson', '-o', output]
    await minutes(args)
    const first = read(output)
    writeFileSync(output, first.replaceAll('Lock Room', 'Other Room'))
    expect((await minutes(args)).stderr).not.toContain('kept from before')
    expect(read(output)).toBe(first)
  })

  it('lists with --failures what to look at', async () => {
    const folder = sourceFolder()
    writeFileSync(join(folder, 'empty.html'), '')
    const failures = join(temporaryFolder(), 'failures.ndjson')
    await minutes(['extract', folder, '--format', 'ndjson', '--failures', failures])
    expect(lines(read(failures))).toEqual([
      expect.objectContaining({ path: join(folder, 'empty.html'), why: 'failed', code: 'empty-source', temporary: false }),
    ])
  })
})

/** `kept` is said where the export of a folder, an empty source in it, is not made again. */
function exportOf(folder: string, format: string, name: string) {
  const cwd = temporaryFolder()
  const made = (...more: string[]) => minutes(['extract', folder, '--format', format, '-j', '1', '-o', name, ...more], { cwd })
  return { cwd, made, kept: `${FIXTURES.length + 1} kept from before in ${name} (1 failed); --force` }
}

describe('one export of many sources', () => {
  it.each([
    ['csv', 'tables', 'tables/items.csv'],
    ['sql', 'all.sql', 'all.sql'],
  ])('of %s is not made again while it stands', async (format, name, table) => {
    const folder = sourceFolder()
    writeFileSync(join(folder, 'empty.html'), '')
    const { cwd, made, kept } = exportOf(folder, format, name)
    const first = await made()
    expect(first).toMatchObject({ status: 1, stderr: expect.stringContaining('1 failed (empty-source 1)') })
    const bytes = read(join(cwd, table))
    expect(await made()).toMatchObject({ status: 1, stderr: expect.stringContaining(kept) })
    writeFileSync(join(cwd, table), 'spoilt')
    expect((await made()).stderr).not.toContain(kept)
    expect(read(join(cwd, table))).toBe(bytes)
  })

  it('is made again for other flags, and for other sources', async () => {
    const folder = sourceFolder()
    writeFileSync(join(folder, 'empty.html'), '')
    const { made, kept } = exportOf(folder, 'csv', 'tables')
    await made()
    expect((await made('--force')).stderr).not.toContain(kept)
    expect((await made('--max-pages', '9')).stderr).not.toContain(kept)
    expect((await made('--failures', 'failures.ndjson')).stderr).not.toContain(kept)
    expect((await made()).stderr).toContain(kept)
    writeFileSync(join(folder, 'empty.html'), 'MINUTES of a meeting')
    expect((await made()).stderr).not.toContain(kept)
    rmSync(join(folder, 'empty.html'))
    expect((await made()).stderr).not.toContain(kept)
    expect((await made()).stderr).toContain(`${FIXTURES.length} kept from before in tables`)
  })
})

describe('a file for each source', () => {
  it('stands under the path of its source, and is not made again', async () => {
    const folder = sourceFolder()
    mkdirSync(join(folder, 'more'))
    copyFileSync(PARISH, join(folder, 'more', 'Parish Minutes.txt'))
    const output = join(temporaryFolder(), 'records')
    const args = ['extract', folder, '-o', `${output}/`]
    const { status, stdout } = await minutes(args)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(readdirSync(output).sort()).toContain('meeting-page.html.json')
    expect(read(join(output, 'meeting-page.html.json'))).toBe((await minutes(['extract', join(folder, 'meeting-page.html')])).stdout)
    expect(readdirSync(join(output, 'more'))).toEqual(['parish-minutes.txt.json'])
    rmSync(join(output, 'more', 'parish-minutes.txt.json'))
    writeFileSync(join(output, 'meeting-page.html.json'), '{}')
    expect((await minutes(args)).stderr).toContain(`${FIXTURES.length - 1} kept from before`)
    expect(json(join(output, 'meeting-page.html.json')).source.path).toBe(join(folder, 'meeting-page.html'))
    expect(existsSync(join(output, 'more', 'parish-minutes.txt.json'))).toBe(true)
  })

  it('is named by what the document says, in any format of one file', async () => {
    const output = temporaryFolder()
    const { status } = await minutes(['extract', PAGE, '--format', 'markdown', '-o', join(output, '{body}', '{date}.{ext}')])
    expect(status).toBe(0)
    expect(read(join(output, 'parks-and-waterways-committee', '2024-03-14.md'))).toContain('Dredging of the Upper Mere')
  })

  it('two that would have one name are an error, and the first stays', async () => {
    const output = temporaryFolder()
    const { status, stderr } = await minutes(['extract', PAGE, PARISH, '-o', join(output, 'same-{ext}')])
    expect(status).toBe(1)
    expect(stderr).toMatch(/same-json, where .*meeting-page.* already stands\. \(same-output\)/)
    expect(json(join(output, 'same-json')).source.path).toBe(PAGE)
  })

  it.each([
    ['a field that is none', ['-o', 'out/{council}.json'], /has \{council\}, which is no field/],
    ['steps upwards', ['-o', '../{path}.json'], /leads upwards/],
    ['a folder of tables by name', ['--format', 'csv', '-o', 'out/{path}'], /folder of tables/],
  ])('refuses %s', async (_, args, words) => {
    const { status, stderr } = await minutes(['extract', PAGE, PARISH, ...args], { cwd: temporaryFolder() })
    expect(status).not.toBe(0)
    expect(stderr).toMatch(words)
  })
})

describe('limits', () => {
  it('a page that does not end costs its page: what was read before it is kept', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a-endless.pdf'), pdfWithLongPage())
    copyFileSync(PARISH, join(folder, 'b.txt'))
    const { status, stdout } = await minutes(['extract', folder, '--format', 'ndjson', '--timeout', '60', '--max-memory', '100'])
    const [first, second] = lines(stdout)
    const message = 'Page 2 took too much memory: only the first 1 of 3 pages were read.'
    expect(first).toMatchObject({ source: { pages: 1, partial: true }, findings: [{ code: 'limit-reached', message }] })
    expect(second.source).not.toHaveProperty('partial')
    expect(status).toBe(0)
  })
})

/** Three pages, the second with as many pieces of text as a page may have, each so long that the heap of a worker cannot hold them. */
function pdfWithLongPage(): Uint8Array {
  const contents = [
    say('Minutes of the Harbour Committee held on 3 May 2024', 50, 700),
    `BT /F1 12 Tf ${`1 0 0 1 50 700 Tm (${'words'.repeat(60)}) Tj `.repeat(MOST_PIECES - 1)} ET`,
    say('The last page', 50, 700),
  ]
  const page = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R 5 0 R 6 0 R] /Count 3 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...[7, 8, 9].map(page),
    ...contents.map(compressed),
  ])
}

function compressed(content: string): string {
  const stream = deflateSync(content).toString('latin1')
  return `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`
}

describe('shards', () => {
  it('merged are what one process writes, also where one was lost and run again', async () => {
    const folder = sourceFolder(EACH_KIND)
    const work = temporaryFolder()
    const [manifest, parts, merged] = ['M', 'parts', 'all.ndjson'].map((name) => join(work, name)) as [string, string, string]
    await minutes(['manifest', folder, '-o', manifest])
    expect(lines(read(manifest))).toHaveLength(EACH_KIND.length)
    const shard = (index: number) => minutes(['extract', '--manifest', manifest, '--shard', String(index), '--shards', '3', '-o', parts])
    for (const index of [0, 2]) expect((await shard(index)).status).toBe(0)
    const early = await minutes(['merge', '--manifest', manifest, parts, '--shards', '3', '-o', merged])
    expect(early).toMatchObject({ status: 1, stderr: expect.stringMatching(/1 of 3 parts are missing.*\n.*--shard 1 --shards 3/) })
    expect(existsSync(merged)).toBe(false)
    await shard(1)
    expect((await shard(0)).stderr).toContain('is finished')
    expect((await minutes(['merge', '--manifest', manifest, parts, '-o', merged])).status).toBe(0)
    expect(read(merged)).toBe((await minutes(['extract', folder, '--format', 'ndjson', '-q'])).stdout)
  })

  it('take their number from a job array, and their count never', async () => {
    const folder = sourceFolder()
    const work = temporaryFolder()
    await minutes(['manifest', folder, '-o', join(work, 'M')])
    const args = ['extract', '--manifest', 'M', '--shards', '2', '-o', 'parts']
    expect((await minutes(args, { cwd: work })).stderr).toMatch(/which shard is not said/)
    await minutes(args, { cwd: work, env: { SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_COUNT: '7' } })
    expect(readdirSync(join(work, 'parts')).sort()).toEqual(['part-00001-of-00002.ndjson', 'part-00001-of-00002.ndjson.run.json'])
    expect((await minutes(args, { cwd: work, env: { JOB_COMPLETION_INDEX: '2' } })).status).toBe(2)
  })

  it('a source that is not what the manifest says is an error record, and fails no shard', async () => {
    const folder = sourceFolder()
    const work = temporaryFolder()
    await minutes(['manifest', folder, '-o', join(work, 'M')])
    writeFileSync(join(folder, 'meeting-page.html'), `${read(PAGE)} `)
    const { status } = await minutes(['extract', '--manifest', 'M', '-o', 'parts'], { cwd: work })
    expect(status).toBe(0)
    const errors = lines(read(join(work, 'parts', 'part-00000-of-00001.ndjson'))).flatMap(({ error }) => (error ? [error.code] : []))
    expect(errors).toEqual(['source-changed'])
  })

  it('a shard with a source that may be there later is 75, and run again reads that one alone', async () => {
    const folder = sourceFolder()
    const work = temporaryFolder()
    await minutes(['manifest', folder, '-o', join(work, 'M')])
    const args = ['extract', '--manifest', 'M', '-o', 'parts']
    await minutes(args, { cwd: work })
    const part = join(work, 'parts', 'part-00000-of-00001.ndjson')
    const whole = read(part)
    const run = json(`${part}.run.json`)
    const failed = {
      ...lines(whole)[0],
      documents: undefined,
      findings: undefined,
      source: { path: lines(whole)[0].source.path },
      error: { code: 'not-readable', message: 'busy', temporary: true },
    }
    const [, ...rest] = whole.split('\n')
    const partly = [JSON.stringify(failed), ...rest].join('\n')
    writeFileSync(part, partly)
    writeFileSync(
      `${part}.run.json`,
      JSON.stringify({ ...run, status: 'try-again', sha256: createHash('sha256').update(partly).digest('hex') }),
    )
    expect((await minutes(['merge', '--manifest', 'M', 'parts'], { cwd: work })).stderr).toContain('(parts-missing)')
    expect((await minutes(args, { cwd: work })).stderr).toContain(`${FIXTURES.length - 1} kept from before`)
    expect(read(part)).toBe(whole)
  })

  it('a part that was changed is not merged', async () => {
    const folder = sourceFolder()
    const work = temporaryFolder()
    await minutes(['manifest', folder, '-o', join(work, 'M')])
    await minutes(['extract', '--manifest', 'M', '-o', 'parts'], { cwd: work })
    const part = join(work, 'parts', 'part-00000-of-00001.ndjson')
    writeFileSync(part, read(part).replaceAll('Lock Room', 'Loch Room'))
    expect(await minutes(['merge', '--manifest', 'M', 'parts'], { cwd: work })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('(part-damaged)'),
    })
  })
})
