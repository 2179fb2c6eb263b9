/** Runs the built command line as its users do: as a process. */
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const BIN = resolve('bin/minutes.js')
export const PAGE = resolve('fixtures/meeting-page/source.html')
export const PARISH = resolve('fixtures/parish-text/source.txt')

export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  input?: string | Uint8Array
  env?: { [name: string]: string }
  cwd?: string
  /** Another user, where we may. */
  uid?: number
  gid?: number
}

export function minutes(args: string[], options: RunOptions = {}): Promise<Ran> {
  return run(process.execPath, [BIN, ...args], options)
}

export function run(command: string, args: string[], { input, env, ...options }: RunOptions = {}): Promise<Ran> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, MINUTES_DEBUG: _debug, ...rest } = process.env
  const child = spawn(command, args, { ...options, env: { ...rest, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  return new Promise((done) => child.on('close', (status) => done({ status, stdout, stderr })))
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'minutes-test-'))
}
