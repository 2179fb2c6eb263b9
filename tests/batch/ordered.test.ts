import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/batch/ordered.js'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield number
}

const ticks = async (count: number): Promise<void> => {
  for (let tick = 0; tick < count; tick += 1) await new Promise((resolve) => setImmediate(resolve))
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of given) list.push(one)
  return list
}

describe('results in order', () => {
  it('whatever each takes, and however many run at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), async (costs, jobs) => {
        let running = 0
        let most = 0
        const work = async (index: number): Promise<number> => {
          running += 1
          most = Math.max(most, running)
          await ticks(costs[index]!)
          running -= 1
          return index
        }
        expect(await all(inOrder(numbers(costs.length), { jobs, work }))).toEqual(costs.map((_, index) => index))
        expect(most).toBeLessThanOrEqual(jobs)
      }),
      { numRuns: 50 },
    )
  })

  it('reads only a little ahead of one that takes long', async () => {
    let begun = 0
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const work = async (index: number): Promise<number> => {
      begun += 1
      if (index === 0) await held
      return index
    }
    const results = all(inOrder(numbers(1000), { jobs: 2, work }))
    await ticks(200)
    expect(begun).toBeLessThanOrEqual(17)
    release()
    expect(await results).toHaveLength(1000)
  })
})
