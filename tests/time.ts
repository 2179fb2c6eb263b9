/** How long work takes: time of the processor, since the clock of a busy machine says nothing of the work. */

/** Milliseconds that `work` takes. */
export function timeOf(work: () => unknown): number {
  const since = timer()
  work()
  return since()
}

/** Milliseconds since it was made, for work that waits in between. */
export function timer(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
