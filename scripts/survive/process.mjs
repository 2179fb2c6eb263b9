/** The built command line as a process, with an eye on its memory. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const BIN = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url))

/** @typedef {{ status: number | null, signal: string | null, stdout: string, stderr: string, seconds: number, peak: number }} Ran */

/**
 * @param {string[]} args
 * @param {{ cwd?: string, killAfter?: number, limit?: number }} [options] `killAfter`: milliseconds to kill -9;
 *   `limit`: seconds after which it counts as hanging and is ended
 * @returns {Promise<Ran>} `peak` in MiB
 */
export function minutes(args, { cwd, killAfter, limit = 600 } = {}) {
  const started = performance.now()
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  let peak = 0
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid))
  }, 100)
  const kill = setTimeout(() => child.kill('SIGKILL'), killAfter ?? limit * 1000)
  return new Promise((done) =>
    child.on('close', (status, signal) => {
      clearInterval(watch)
      clearTimeout(kill)
      done({ status, signal, stdout, stderr, seconds: (performance.now() - started) / 1000, peak })
    }),
  )
}

/** MiB; 0 where the system does not say. @param {number | undefined} pid */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
