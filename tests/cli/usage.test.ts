import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../src/version.js'
import { BIN, minutes, PAGE, PARISH, run } from './run.js'

describe('help', () => {
  it.each([[['--help']], [['extract', '--help']], [['show', '--help']], [['schema', '--help']], [['help', 'extract']]])(
    '%j has examples, on stdout',
    async (args) => {
      const { status, stdout, stderr } = await minutes(args)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/^Examples?:$/m)
    },
  )

  it('is the same text whichever way it is asked for', async () => {
    const [flag, short, command] = await Promise.all([minutes(['--help']), minutes(['-h']), minutes(['help'])])
    expect(flag.stdout).toContain('Exit status:')
    expect([short.stdout, command.stdout]).toEqual([flag.stdout, flag.stdout])
  })

  it('prints its version', async () => {
    expect(await minutes(['--version'])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' })
  })
})

describe('wrong usage', () => {
  it.each([
    ['no command at all', [], /^Usage: minutes/],
    ['an unknown command', ['extrct', 'a'], /^minutes: unknown command 'extrct'.*\n {2}\S/],
    ['an unknown option', ['extract', '--fromat', 'json', 'a'], /^minutes: unknown option '--fromat'.*\n {2}\S/],
    ['a format that does not exist', ['extract', '--format', 'yaml', 'a'], /^minutes: .*yaml.*\n {2}\S/],
    ['no pages', ['extract', '--max-pages', '0', 'a'], /^minutes: .*whole number/],
    ['no time', ['extract', '--timeout', 'soon', 'a'], /^minutes: .*seconds/],
    ['several sources as one record', ['extract', PAGE, PARISH], /^minutes: .*several sources\n.*--format ndjson/],
    ['a format mistyped', ['extract', PAGE, '--format', 'nsjon'], /Did you mean ndjson\?/],
    ['a name that says another format', ['extract', PAGE, '--format', 'csv', '-o', 'x.xlsx'], /x\.xlsx is named as xlsx/],
    ['an output in no folder', ['extract', PAGE, '-o', 'no/such/folder/x.json'], /^minutes: cannot write .*\n {2}make the folder/],
    ['an output that is a folder', ['extract', PAGE, '-o', '.'], /^minutes: cannot write/],
  ])('%s is 2, with words on stderr', async (_, args, words) => {
    const { status, stdout, stderr } = await minutes(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it.runIf(existsSync('/usr/bin/script'))('a terminal on stdin and no source is a hint, not a hang', async () => {
    const { status, stdout } = await run('/usr/bin/script', ['-qec', `"${process.execPath}" "${BIN}" extract`, '/dev/null'])
    expect(status).toBe(2)
    expect(stdout).toMatch(/standard input is a terminal\s+give a file/)
  })
})

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const { status, stdout } = await minutes(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'minutes/1' })
  })
})
