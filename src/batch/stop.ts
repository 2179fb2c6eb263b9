/** The sources until the run is asked to stop: what has begun is ended, no more is begun. */
export async function* until<T>(given: AsyncIterable<T>, stopped: () => boolean): AsyncGenerator<T> {
  for await (const one of given) {
    if (stopped()) return
    yield one
  }
}
