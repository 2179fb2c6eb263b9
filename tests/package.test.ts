/** The package as people get it: packed, installed into an empty folder, run, and its types used. Needs the build and a registry. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { PAGE, run, temporaryFolder } from './cli/run.js'
import { installed } from './export/programs.js'

const PDF = resolve('fixtures/minutes-pdf/source.pdf')
const TSC = resolve('node_modules/typescript/bin/tsc')
const registry = installed('npm') && (await run('npm', ['ping', '--fetch-retries=0'])).status === 0
if (!registry) console.warn('skipped: no package registry is reached')

/** The Node that runs this, and the others as the registry has them. */
const NODES = ['20', '22', '24']

/**
 * Where a Node of this version is; null where the registry gives none for this machine. Of its package the one file is unpacked: the
 * headers, and all that npm does to install them, take twice as long.
 */
async function nodeOf(version: string): Promise<string | null> {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath
  const cwd = temporaryFolder()
  const name = `node-${process.platform}-${process.arch}@${version}`
  const packed = (await run('npm', ['pack', name, '--prefer-offline', '--silent'], { cwd })).stdout.trim()
  if (packed === '') return null
  await run('tar', ['-xzf', packed, 'package/bin/node'], { cwd })
  rmSync(join(cwd, packed))
  const path = join(cwd, 'package/bin/node')
  return existsSync(path) && (await run(path, ['--version'])).stdout.startsWith(`v${version}.`) ? path : null
}

const PROGRAM = `import * as minutes from 'council-minutes'
import type { Block, Record, SeenPerson } from 'council-minutes'
import schema from 'council-minutes/schema/minutes-links-1.schema.json' with { type: 'json' }

const record: Record = await minutes.read('page.html')
const said = (block: Block): string => {
  if (block.type === 'resolution') return block.verb
  if (block.type === 'question') return block.asker?.name ?? ''
  if (block.type === 'table') return block.rows[0]?.[0] ?? ''
  // @ts-expect-error a paragraph has no mover
  return block.moved
}
const blocks = record.documents.flatMap(({ items }) => items.flatMap(({ content }) => content))
const seen: SeenPerson[] = await minutes.people([record])
const links = await minutes.link([record])
const findings = await minutes.validate(record)
const bytes: Uint8Array = await minutes.export([record], 'csv', { table: 'decisions' })
const joined: (folder: string) => Promise<Record> = minutes.joined
// @ts-expect-error there is no such format
const wrong = () => minutes.export([record], 'docx')
console.log(JSON.stringify([blocks.map(said).length > 0, seen.length > 0, links.meetings.length, findings.length >= 0, bytes.length > 0]))
console.log(schema.$id === links.$schema, typeof joined, typeof wrong)
`

describe.skipIf(!registry)('the package', () => {
  const folder = temporaryFolder()
  const own = join(folder, 'node_modules/council-minutes')
  beforeAll(async () => {
    const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
    const [{ filename, size, files }] = JSON.parse(packed.stdout) as [{ filename: string; size: number; files: { path: string }[] }]
    expect(size).toBeLessThan(8_000_000)
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'man/minutes.1']))
    expect(files.filter(({ path }) => /^(?:src|tests|fixtures|scripts)\//.test(path))).toEqual([])
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const { status, stderr } = await run('npm', ['install', join(folder, filename), '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: folder,
    })
    expect([status, stderr.includes('npm error')]).toEqual([0, false])
    writeFileSync(join(folder, 'page.html'), readFileSync(PAGE))
    writeFileSync(join(folder, 'program.mts'), PROGRAM)
  }, 300_000)

  it('brings no canvas and no pdfjs-dist', () => {
    const modules = join(folder, 'node_modules')
    expect(readdirSync(modules)).not.toContain('pdfjs-dist')
    expect(existsSync(join(modules, '@napi-rs'))).toBe(false)
  })

  it('declares the types of the library and no others', () => {
    const declared = readdirSync(join(own, 'dist'), { recursive: true }).filter((name) => String(name).endsWith('.d.ts'))
    expect(declared.map(String)).toContain('types/index.d.ts')
    expect(declared.filter((name) => /^(?!types\/)|cli|parse|batch|site/.test(String(name)))).toEqual([])
    expect(declared.length).toBeLessThan(60)
  })

  it('has types in which a block narrows', async () => {
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--resolveJsonModule', '--outDir', 'out']
    expect(await run(process.execPath, [TSC, ...options, 'program.mts'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' })
  }, 120_000)

  it.each(NODES)(
    'runs on Node %s',
    async (version) => {
      const node = await nodeOf(version)
      if (node === null) return console.warn(`skipped: no Node ${version} is to be had here`)
      const bin = join(own, 'bin/minutes.js')
      const { status, stdout, stderr } = await run(node, [bin, 'extract', PDF, PAGE, '--format', 'ndjson', '--quiet'], { cwd: folder })
      expect({ status, stderr, lines: stdout.trim().split('\n').length }).toEqual({ status: 0, stderr: '', lines: 2 })
      const database = await run(node, [bin, 'extract', PAGE, '--quiet', '-o', `${version}.db`], { cwd: folder })
      expect([database.status, existsSync(join(folder, `${version}.db`))]).toEqual(version === '20' ? [1, false] : [0, true])
      const program = await run(node, [join(folder, 'out/program.mjs')], { cwd: folder })
      expect({ status: program.status, stdout: program.stdout }).toEqual({
        status: 0,
        stdout: '[true,true,1,true,true]\ntrue function function\n',
      })
    },
    300_000,
  )
})
