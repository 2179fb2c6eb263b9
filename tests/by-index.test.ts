/** Loops and patterns over arrays as the build writes them: the same, without iterators. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { byIndex } from '../scripts/by-index.mjs'

const FILE = 'given.ts'
const OPTIONS: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true, types: [] }

/** What TypeScript knows of the language, read once. */
const host = ts.createCompilerHost(OPTIONS)
const { getSourceFile } = host
const known = new Map<string, ts.SourceFile | undefined>()

/** The body of a function as it is built. */
function built(body: string): string {
  const given = ts.createSourceFile(FILE, `function own() {${body}}`, ts.ScriptTarget.ES2022, true)
  known.set(FILE, given)
  host.getSourceFile = (name, ...rest) => {
    if (!known.has(name)) known.set(name, getSourceFile.call(host, name, ...rest))
    return known.get(name)
  }
  const program = ts.createProgram([FILE], OPTIONS, host)
  let out = ''
  const write = (name: string, text: string) => {
    if (name.endsWith('.js')) out = text
  }
  program.emit(given, write, undefined, false, { before: [byIndex(program.getTypeChecker())] })
  return out
}

const run = (code: string): unknown => new Function(`${code}; return own()`)()

describe('arrays by index', () => {
  it.each([
    ['a loop', 'let sum = 0; for (const one of [1, 2, 3]) { if (one === 2) continue; sum += one } return sum', 4],
    ['a list that grows', 'const list = [1]; for (const one of list) if (one < 4) list.push(one + 1); return list', [1, 2, 3, 4]],
    ['a name of its own within', 'const out: number[] = []; for (const one of [1]) { const one = 5; out.push(one) } return out', [5]],
    ['functions kept', 'const all: (() => number)[] = []; for (const n of [1, 2]) all.push(() => n); return all.map((f) => f())', [1, 2]],
    ['entries', "const out: string[] = []; for (const [i, c] of ['a', 'b'].entries()) out.push(i + c); return out", ['0a', '1b']],
    ['pairs', 'let sum = 0; for (const [a, b] of [[1, 2], [3, 4]]) sum += a! * b!; return sum', 14],
    ['figures', 'let sum = 0; for (const n of new Uint8Array([1, 2])) sum += n; return sum', 3],
    ['a pattern', "const [a, , b = 'c', ...more] = ['a', 'b', undefined, 'd', 'e']; return [a, b, more]", ['a', 'c', ['d', 'e']]],
    ['a match', "const [all, one = ''] = /(b)?a/.exec('a') ?? []; return [all, one]", ['a', '']],
    ['a parameter', 'return [[1, 2], [3, 4]].map(([a, b]) => a! + b!)', [3, 7]],
  ])(
    '%s',
    (_, body, gives) => {
      const code = built(body)
      expect(run(code)).toEqual(gives)
      expect(code).not.toMatch(/for \(const|(?:const|let) \[|\(\[[^\]]*\]\) =>/)
    },
    60_000,
  )

  it.each([
    ['a text', "const out: string[] = []; for (const c of '😀a') out.push(c); return out", ['😀', 'a']],
    ['a set', 'let sum = 0; for (const n of new Set([1, 1, 2])) sum += n; return sum', 3],
    ['a map', "for (const [key, n] of new Map([['a', 1]])) return key + n", 'a1'],
    ['an array or a set', 'const of = (list: number[] | Set<number>) => { for (const n of list) return n }; return of(new Set([7]))', 7],
  ])(
    '%s stays',
    (_, body, gives) => {
      const code = built(body)
      expect(run(code)).toEqual(gives)
      expect(code).toContain('for (const')
    },
    60_000,
  )
})
