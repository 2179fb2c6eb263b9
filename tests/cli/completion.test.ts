/** Completions in the shells themselves, where they are installed, and the man page as man reads it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installed } from '../export/programs.js'
import { minutes, run, temporaryFolder } from './run.js'

async function scriptFor(shell: string): Promise<{ folder: string; file: string }> {
  const { status, stdout } = await minutes(['completion', shell])
  expect(status).toBe(0)
  const folder = temporaryFolder()
  const file = join(folder, `minutes.${shell}`)
  writeFileSync(file, stdout)
  return { folder, file }
}

const CASES: [line: string, gives: string[]][] = [
  ['minutes ex', ['export', 'extract']],
  ['minutes extract --fo', ['--force', '--format']],
  ['minutes extract -f p', ['parquet', 'popolo']],
  ['minutes people --sort ', ['attendance', 'name']],
  ['minutes schema ', ['compare', 'links', 'people', 'record', 'run']],
  ['minutes help man', ['manifest']],
  ['minutes extract rec', ['records.json']],
]

describe('completion', () => {
  it('knows no other shell', async () => {
    const { status, stderr } = await minutes(['completion', 'bsh'])
    expect(status).toBe(2)
    expect(stderr).toContain('Did you mean bash?')
  })

  it.skipIf(!installed('bash'))('completes in bash', async () => {
    const { folder, file } = await scriptFor('bash')
    writeFileSync(join(folder, 'records.json'), '')
    const ask = `source ${file}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _minutes; printf '%s\\n' "\${COMPREPLY[@]}"`
    for (const [line, gives] of CASES) {
      const { stdout, stderr } = await run('bash', ['-c', ask, 'bash', ...line.split(' ')], { cwd: folder })
      expect(stderr).toBe('')
      expect([line, stdout.split('\n').filter(Boolean).sort()]).toEqual([line, gives])
    }
  })

  it.skipIf(!installed('fish'))('completes in fish', async () => {
    const { folder, file } = await scriptFor('fish')
    writeFileSync(join(folder, 'records.json'), '')
    for (const [line, gives] of CASES) {
      const { stdout, stderr } = await run('fish', ['--no-config', '-c', `source ${file}; complete -C '${line}'`], { cwd: folder })
      expect(stderr).toBe('')
      const words = stdout.split('\n').map((row) => row.split('\t')[0]!)
      expect([line, words.filter(Boolean).sort()]).toEqual([line, gives])
    }
  })

  it.skipIf(!installed('zsh'))('is a script that zsh takes', async () => {
    const { file } = await scriptFor('zsh')
    const ask = `autoload -U compinit; compinit -D -u; source ${file}; print -r -- $_comps[minutes]`
    expect(await run('zsh', ['-f', '-c', ask])).toEqual({ status: 0, stdout: '_minutes\n', stderr: '' })
  })
})

describe('man page', () => {
  it.skipIf(!installed('groff'))('is read without a warning, and has every command', async () => {
    const { status, stdout, stderr } = await run('groff', ['-man', '-Tutf8', '-ww', 'man/minutes.1'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const command of ['fetch', 'extract', 'site', 'completion']) expect(stdout).toContain(`minutes ${command}`)
  })
})
