/**
 * Slurm on this machine alone: its daemons with their state in one folder and ports of their own, beside any Slurm that
 * is installed. It wants root, for slurmd does, and Debian's packages slurmctld, slurmd, slurm-client and munge.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { run } from '../cli/run.js'
import { eventually } from './sources.js'

const DAEMONS = ['munged', 'slurmctld', 'slurmd']
const PATH = `/usr/sbin:/usr/bin:/sbin:/bin:${process.env.PATH}`

/** Why Slurm cannot be started here; undefined where it can. */
export function noSlurm(): string | undefined {
  const missing = [...DAEMONS, 'sbatch'].filter((name) => !PATH.split(':').some((folder) => existsSync(join(folder, name))))
  if (missing.length > 0) return `${missing.join(', ')} not installed (Debian: slurmctld slurmd slurm-client munge)`
  return process.getuid?.() === 0 ? undefined : 'slurmd wants root'
}

export interface Cluster {
  /** What Slurm's own commands need to find it. */
  env: { [name: string]: string }
  stop(): Promise<void>
}

export async function startSlurm(folder: string, cpus: number): Promise<Cluster> {
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'munge.key'), randomBytes(128), { mode: 0o400 })
  writeFileSync(join(folder, 'slurm.conf'), configuration(folder, cpus, await freePort(), await freePort()))
  const env = { SLURM_CONF: join(folder, 'slurm.conf'), PATH }
  const munge = ['key-file', 'socket', 'pid-file', 'log-file', 'seed-file'].map(
    (name) => `--${name}=${join(folder, `munge.${name.split('-')[0]}`)}`,
  )
  const started: ChildProcess[] = []
  const start = (name: string, args: string[]) => {
    const log = openSync(join(folder, `${name}.out`), 'w')
    started.push(spawn(name, args, { env: { ...process.env, ...env }, stdio: ['ignore', log, log] }))
  }
  const stop = async () => {
    for (const child of started.reverse()) await ended(child)
  }
  start('munged', ['--foreground', '--force', ...munge])
  await eventually(() => existsSync(join(folder, 'munge.socket')) || undefined, 10)
  start('slurmctld', ['-D', '-c'])
  start('slurmd', ['-D', '-c'])
  const isIdle = async () => (await run('sinfo', ['-h', '-o', '%T'], { env })).stdout.startsWith('idle') || undefined
  if (await eventually(isIdle, 30)) return { env, stop }
  await stop()
  throw new Error(`Slurm did not come up; its logs are in ${folder}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = new Promise((done) => child.on('close', done))
  const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
  child.kill()
  await end
  clearTimeout(kill)
}

function configuration(folder: string, cpus: number, control: number, node: number): string {
  const host = hostname().split('.')[0]!
  return `ClusterName=minutes
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${control}
SlurmdPort=${node}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
SlurmUser=root
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0
ReturnToService=2
KillWait=5
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus} RealMemory=16000
PartitionName=all Nodes=${host} Default=YES State=UP
`
}

/** Slurm takes no port 0. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
    })
  })
}
