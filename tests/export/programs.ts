/** Programs of the system that tests read our output with; a test without its program says so and is skipped. */
import { spawnSync } from 'node:child_process'

export function installed(program: string, probe = '--version'): boolean {
  const found = spawnSync(program, [probe], { stdio: 'ignore' }).error === undefined
  if (!found) console.warn(`skipped: ${program} is not installed`)
  return found
}

export function run(program: string, args: string[], input?: string | Buffer): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { input, maxBuffer: 1 << 28, encoding: 'utf8', timeout: 120_000 })
  return { status, stdout, stderr }
}
