/** The commands that README, docs and help show, each run where files of these names are. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../export/programs.js'
import { BIN, minutes, PAGE, run, temporaryFolder } from './run.js'

const PDF = 'fixtures/minutes-pdf/source.pdf'
const PACK = 'fixtures/pack-pdf/source.pdf'
const FILES: [source: string, names: string[]][] = [
  [PAGE, ['meeting.html', 'a.html', 'page.html', 'meetings/one.html', 'inbox/one.html']],
  ['fixtures/parish-text/source.txt', ['b.txt', 'meetings/two.txt', 'packs/parish.txt']],
  [PDF, ['minutes.pdf', 'inbox/two.draft.pdf']],
  [PACK, ['pack.pdf', 'packs/pack.pdf']],
  ['fixtures/scan-pdf/source.pdf', ['scans/scan.pdf']],
]

/** Of a line as it is printed, the command: notes stand behind two spaces. */
const commandOf = (line: string): string => /^(?:'[^']*'|"[^"]*"|(?! {2})[^'"])*/.exec(line)![0].trim()

const inText = (text: string): string[] =>
  [...text.replaceAll('\\\n', ' ').matchAll(/^(?: {4}| {2})(minutes (?!command).+)$/gm)].map(([, line]) => commandOf(line!))

/** What asks the network, or stands for a machine of a cluster. */
const ELSEWHERE = /https?:|\$URL|SOURCES|RECORDS…|minutes fetch|~\/|records\.ndjson --format ndjson --flat/

const commands = new Set<string>()
const folder = temporaryFolder()
const ready = join(folder, 'ready')
/** What is there to be merged, after every shard was run. */
const parts = join(folder, 'parts')

beforeAll(async () => {
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/minutes'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`)
  chmodSync(join(folder, 'bin/minutes'), 0o755)
  for (const [source, names] of FILES) {
    for (const name of names) {
      mkdirSync(join(ready, dirname(name)), { recursive: true })
      cpSync(source, join(ready, name))
    }
  }
  await makeAs(['records.ndjson', 'meetings.ndjson', 'packs.ndjson'], ['extract', 'meetings', '-f', 'ndjson', '-q'])
  await makeAs(
    ['meeting.json', 'a.json', 'b.json', 'record.json', 'edited.json', 'draft.json', 'final.json', 'cabinet/one.json'],
    ['extract', 'meeting.html', '-q'],
  )
  await minutes(['extract', 'meetings', '-o', 'records/', '-q'], { cwd: ready })
  await makeAs(['M', 'manifest.ndjson'], ['manifest', 'packs'])
  await minutes(['extract', '--manifest', 'M', '--shard', '0', '--shards', '1', '-o', parts, '-q'], { cwd: ready })
}, 120_000)

/** One command writes the first of these; the others are the same under other names. */
async function makeAs([first, ...others]: string[], args: string[]): Promise<void> {
  await minutes([...args, '-o', first!], { cwd: ready })
  for (const name of others) cpSync(join(ready, first!), join(ready, name))
}

for (const file of ['README.md', 'docs/BATCHES.md', 'docs/FORMATS.md']) {
  for (const command of inText(readFileSync(file, 'utf8'))) commands.add(command)
}
for (const name of [
  '',
  'extract',
  'show',
  'export',
  'validate',
  'audit',
  'compare',
  'people',
  'link',
  'site',
  'manifest',
  'merge',
  'schema',
]) {
  const { stdout } = spawnSync(process.execPath, [BIN, 'help', ...(name === '' ? [] : [name])], { encoding: 'utf8' })
  for (const command of inText(stdout.slice(Math.max(0, stdout.indexOf('Examples:'))))) commands.add(command)
}

/** In a copy of the folder, with `minutes` as a command. */
function runShown(command: string): Promise<{ status: number | null; stderr: string }> {
  const cwd = temporaryFolder()
  cpSync(ready, cwd, { recursive: true, force: true })
  const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }
  if (command.includes('minutes merge')) cpSync(parts, join(cwd, 'parts'), { recursive: true })
  return run('sh', ['-c', command.replace(/--shard \d+ --shards \d+/, '--shard 0 --shards 1')], { cwd, env })
}

describe('the commands that are shown', () => {
  it('are many', () => expect(commands.size).toBeGreaterThan(60))

  it.concurrent.each([...commands].filter((command) => !ELSEWHERE.test(command)))(
    '%s',
    async (command) => {
      const needs = ['jq', 'sqlite3', 'tesseract', 'pdftoppm'].filter(
        (program) =>
          command.includes(program === 'tesseract' ? '--ocr' : program === 'pdftoppm' ? 'html --pages' : program) && !installed(program),
      )
      if (needs.length > 0) return console.warn(`skipped: ${needs.join(', ')} not installed`)
      const noSqlite = /-o \S+\.db$/.test(command) && Number(process.versions.node.split('.')[0]) < 22
      const { status, stderr } = await runShown(command)
      const told = /minutes (?:validate|audit|compare)\b/.test(command) || noSqlite
      expect([stderr, told ? [0, 1] : [0]]).toEqual([stderr, expect.arrayContaining([status])])
      if (noSqlite) expect(stderr).toContain('has no SQLite in it')
      else expect(stderr).not.toMatch(/does not exist|not-a-record/)
    },
    60_000,
  )
})
