/** The README's examples for other tools, run with those tools where they are installed. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { duck } from '../export/duck.js'
import { installed } from '../export/programs.js'
import { BIN, minutes, PAGE, PARISH, temporaryFolder } from './run.js'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/^```(sh|sql|python|r)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({ language, text: text! }))
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .map(({ text }) => text.trimEnd())
  .map((text): [string, string] => [['jq', 'sqlite3', 'mlr'].find((tool) => text.includes(tool)) ?? 'sh', text])
const folder = temporaryFolder()

beforeAll(async () => {
  await minutes(['extract', PAGE, PARISH, '--format', 'ndjson', '-o', join(folder, 'records.ndjson')])
  await minutes(['export', join(folder, 'records.ndjson'), '--format', 'csv', '-o', join(folder, 'tables')])
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'minutes'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`)
  chmodSync(join(folder, 'bin', 'minutes'), 0o755)
}, 60_000)

/** In the folder of the records, with `minutes` as a command. */
function run(program: string, args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the README, with other tools', () => {
  it('has examples for each', () => {
    expect(commands.map(([tool]) => tool).sort()).toEqual(['jq', 'mlr', 'sqlite3'])
    expect(blocks.map(({ language }) => language)).toEqual(expect.arrayContaining(['sql', 'python', 'r']))
  })

  it.each(commands)('%s', (tool, text) => {
    if (!installed(tool)) return
    const { status, stdout, stderr } = run('/bin/sh', ['-ec', text])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trim().split('\n').length).toBeGreaterThan(1)
  })

  it('DuckDB', async () => {
    const query = await duck()
    if (query === undefined) return
    for (const { text } of blocks.filter(({ language }) => language === 'sql')) {
      const rows = await query(text.replaceAll("'tables/", `'${folder}/tables/`))
      expect(rows.length).toBeGreaterThan(1)
      expect(rows[0]).toHaveProperty('item_title')
    }
  })

  it('pandas', () => {
    if (run('python3', ['-c', 'import pandas']).status !== 0) return console.warn('skipped: pandas is not installed')
    const text = blocks.find(({ language }) => language === 'python')!.text
    expect(run('python3', ['-c', text])).toMatchObject({ status: 0, stderr: '' })
  })

  it.skipIf(!installed('Rscript'))('R', () => {
    const text = blocks.find(({ language }) => language === 'r')!.text
    expect(run('Rscript', ['-e', text])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('keyword') })
  })
})
