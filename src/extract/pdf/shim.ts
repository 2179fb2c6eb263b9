/**
 * What the modern build of pdf.js expects and Node 20 does not have. Only names that are absent are defined, as the
 * standard says them; nothing that exists is replaced. The legacy build would replace JSON and Array methods with slow ones.
 */
function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T | PromiseLike<T>) => void; reject: (reason?: unknown) => void } {
  let resolve!: (value: T | PromiseLike<T>) => void
  let reject!: (reason?: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base)
  } catch {
    return null
  }
}

function getOrInsertComputed<K, V>(this: Map<K, V>, key: K, make: (key: K) => V): V {
  if (!this.has(key)) this.set(key, make(key))
  return this.get(key) as V
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** Defines the missing names; safe to call again. */
export function installShim(): void {
  define(Promise, 'withResolvers', withResolvers)
  define(Promise, 'try', (run: (...values: unknown[]) => unknown, ...values: unknown[]) => new Promise((yes) => yes(run(...values))))
  define(URL, 'parse', parseUrl)
  define(Map.prototype, 'getOrInsertComputed', getOrInsertComputed)
  define(WeakMap.prototype, 'getOrInsertComputed', getOrInsertComputed)
  define(Math, 'sumPrecise', sum)
  define(Uint8Array.prototype, 'toHex', function (this: Uint8Array) {
    return Buffer.from(this).toString('hex')
  })
  define(Uint8Array.prototype, 'toBase64', function (this: Uint8Array) {
    return Buffer.from(this).toString('base64')
  })
  define(Uint8Array, 'fromBase64', (text: string) => new Uint8Array(Buffer.from(text, 'base64')))
  define(ArrayBuffer.prototype, 'transferToFixedLength', function (this: ArrayBuffer, length?: number) {
    return this.slice(0, length)
  })
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) define(globalThis, name, class {})
}
