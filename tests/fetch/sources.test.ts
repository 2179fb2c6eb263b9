import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MinutesError } from '../../src/errors.js'
import { readOriginal, toOriginal } from '../../src/fetch/read.js'
import { findSources } from '../../src/fetch/sources.js'

let folder = ''
const at = (...parts: string[]) => join(folder, ...parts)
const put = (name: string, content = 'text') => writeFileSync(at(name), content)

async function found(...patterns: string[]): Promise<string[]> {
  const list: string[] = []
  for await (const { path, error } of findSources(patterns))
    list.push(error === undefined ? path.replace(`${folder}/`, '') : `${error.code}: ${path.replace(`${folder}/`, '')}`)
  return list
}

async function codeOf(path: string): Promise<string> {
  return readOriginal(path).then(
    () => 'read',
    (error: MinutesError) => error.code,
  )
}

/** Root may read everything, so as root the work is done as another user. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid!(65_534)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-sources-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('findSources', () => {
  it('gives files in the order asked, each once, and standard input', async () => {
    put('b.txt')
    put('a.txt')
    expect(await found(at('b.txt'), '-', at('a.txt'), at('b.txt'))).toEqual(['b.txt', '-', 'a.txt'])
  })

  it('walks a folder in a fixed order, past hidden names and files it cannot read', async () => {
    mkdirSync(at('B'))
    mkdirSync(at('.git'))
    for (const name of ['z.html', 'B/x.pdf', 'a.txt', 'README', 'pic.png', '.hidden.txt', '.git/c.txt', 'B/sheet.xlsx', 'Z.DOCX']) put(name)
    expect(await found(folder)).toEqual(['B/x.pdf', 'README', 'Z.DOCX', 'a.txt', 'z.html'])
  })

  it('takes a file named outright whatever its name', async () => {
    put('pic.png')
    expect(await found(at('pic.png'))).toEqual(['pic.png'])
  })

  it('does not go round in a circle of links', async () => {
    mkdirSync(at('one'))
    put('one/a.txt')
    symlinkSync(folder, at('one', 'back'))
    symlinkSync(at('one'), at('two'))
    symlinkSync(at('self'), at('self'))
    expect(await found(folder)).toEqual(['one/a.txt', 'not-readable: self'])
  })

  it('expands globs, sorted, and prefers a file of that very name', async () => {
    for (const name of ['b.txt', 'a.txt', 'c.html', 'x[1].txt']) put(name)
    expect(await found(at('*.txt'))).toEqual(['a.txt', 'b.txt', 'x[1].txt'])
    expect(await found(at('{c,b}.*'))).toEqual(['b.txt', 'c.html'])
    expect(await found(at('x[1].txt'))).toEqual(['x[1].txt'])
    expect(await found(at('*.pdf'))).toEqual(['not-found: *.pdf'])
  })

  it('reports what is missing or empty and goes on', async () => {
    mkdirSync(at('empty'))
    put('a.txt')
    expect(await found(at('no.txt'), at('empty'), at('a.txt'))).toEqual(['not-found: no.txt', 'empty-source: empty', 'a.txt'])
  })

  it('reports a dangling link and goes on', async () => {
    symlinkSync(at('gone'), at('link.txt'))
    put('a.txt')
    expect(await found(folder)).toEqual(['a.txt', 'not-found: link.txt'])
  })

  it('reports a folder and a file without permission and goes on', async () => {
    mkdirSync(at('locked'))
    for (const name of ['secret.txt', 'z.txt']) put(name)
    chmodSync(folder, 0o755)
    chmodSync(at('locked'), 0)
    chmodSync(at('secret.txt'), 0)
    const codes = await asNobody(async () => [...(await found(folder)), await codeOf(at('secret.txt'))])
    expect(codes).toEqual(['not-readable: locked', 'secret.txt', 'z.txt', 'not-readable'])
  })
})

describe('readOriginal', () => {
  it('gives bytes, hash and media type', async () => {
    put('page.pdf', '<!doctype html><p>x</p>')
    const original = await readOriginal(at('page.pdf'))
    expect(original.mediaType).toBe('text/html')
    expect(original.bytes.length).toBe(23)
    expect(original.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('says what is wrong, with a code', async () => {
    put('empty.txt', '')
    expect(await codeOf(at('empty.txt'))).toBe('empty-source')
    expect(await codeOf(at('gone.txt'))).toBe('not-found')
    expect(await codeOf(folder)).toBe('is-a-directory')
    expect(await codeOf(at('empty.txt', 'below.txt'))).toBe('not-found')
    expect(() => toOriginal('-', new Uint8Array())).toThrow('Standard input is empty')
  })

  it('reports a file that vanished after it was found', async () => {
    put('a.txt')
    put('b.txt')
    const codes: string[] = []
    for await (const { path } of findSources([folder])) {
      rmSync(at('b.txt'), { force: true })
      codes.push(await codeOf(path))
    }
    expect(codes).toEqual(['read', 'not-found'])
  })
})
