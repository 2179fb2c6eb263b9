/** Work in parallel, results in the order of what was given, and never more at hand than a few for each worker. */

export interface OrderedOptions<T, R> {
  jobs: number
  work(given: T): Promise<R>
}

/** Results that wait for an earlier one, for each worker: what is read ahead of a long document does not fill the memory. */
const WAITING = 8

interface Waiting<R> {
  result: Promise<R>
  done: boolean
}

/** Starts the next before it gives out what is done, so that no worker waits for the writing. */
export async function* inOrder<T, R>(given: AsyncIterable<T>, { jobs, work }: OrderedOptions<T, R>): AsyncGenerator<R> {
  const waiting: Waiting<R>[] = []
  const isFree = () => waiting.length < jobs * WAITING && waiting.filter(({ done }) => !done).length < jobs
  for await (const one of given) {
    while (!isFree()) {
      if (waiting[0]!.done) yield await waiting.shift()!.result
      else await Promise.race(waiting.filter(({ done }) => !done).map(({ result }) => result.catch(() => undefined)))
    }
    waiting.push(started(work(one)))
    while (waiting[0]?.done) yield await waiting.shift()!.result
  }
  for (const { result } of waiting) yield await result
}

function started<R>(result: Promise<R>): Waiting<R> {
  const entry = { result, done: false }
  const end = () => {
    entry.done = true
  }
  result.then(end, end)
  return entry
}
