/** What stands aside while pdf.js runs. */

/**
 * Two names that make pdf.js slow are put aside while it runs: the asynchronous inflate, and the deep copy of every
 * operator list on its way from one half of the library to the other, both in this thread.
 */
let running = 0
const aside = new Map<string, PropertyDescriptor>()

function replaceGlobal(name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(globalThis, name)
  if (!own?.configurable) return
  aside.set(name, own)
  Object.defineProperty(globalThis, name, { value, writable: true, enumerable: own.enumerable ?? false, configurable: true })
}

export function hideGlobals(): void {
  if (running++ > 0) return
  const clone = globalThis.structuredClone
  replaceGlobal('DecompressionStream', undefined)
  replaceGlobal('structuredClone', (value: unknown, options?: Parameters<typeof clone>[1]) => shallow(value) ?? clone(value, options))
}

export function showGlobals(): void {
  if (--running > 0) return
  for (const [name, own] of aside) Object.defineProperty(globalThis, name, own)
  aside.clear()
}

interface OperatorMessage {
  chunk: { fnArray: number[]; argsArray: unknown[] }
}

/** A message with operators: its two lists are emptied after it is sent, what is in them is not touched again. */
function shallow(value: unknown): OperatorMessage | undefined {
  const { chunk } = (value ?? {}) as Partial<OperatorMessage>
  if (!Array.isArray(chunk?.fnArray) || !Array.isArray(chunk.argsArray)) return undefined
  return { ...(value as OperatorMessage), chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() } }
}
