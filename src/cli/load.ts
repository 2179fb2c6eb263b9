/**
 * Loads the program with what Node made of it when it was built. Of a run over one short document a fifth went into compiling
 * our own code; a built program has that done once, in files beside it. Another Node than the one it was built with does not
 * take them and compiles as ever. What was never bundled (plain `tsc`) is imported: the same, only slower.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

interface Loaded {
  script: Script
  module: { exports: unknown }
}

const loaded = new Map<string, Loaded>()

/** A module of this folder that the bundle has as a file of its own. */
export async function load<T>(name: string): Promise<T> {
  const bundled = fileURLToPath(new URL(`./${name}.cjs`, import.meta.url))
  return (existsSync(bundled) ? required(bundled) : await import(`./${name}.js`)) as T
}

/** Keeps what Node has compiled so far, for the next start. @throws where the folder cannot be written */
export function keepCompiled(): void {
  for (const [file, { script }] of loaded) writeFileSync(compiledFile(file), script.createCachedData())
}

const compiledFile = (file: string): string => file.replace(/cjs$/, 'compiled')

/** What a script of Node may not ask for itself without a warning. */
const importLibrary = (name: string): Promise<unknown> => import(name)

function required(file: string): unknown {
  const known = loaded.get(file)
  if (known) return known.module.exports
  const compiled = compiledFile(file)
  /** The build writes nothing but ASCII, which Node keeps in half the memory. */
  const source = readFileSync(file, 'latin1')
  const script = new Script(`(function (exports, require, module, __filename, importLibrary) {${source}\n})`, {
    filename: file,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  })
  const module = { exports: {} as unknown }
  loaded.set(file, { script, module })
  const libraries = createRequire(file)
  const require = (name: string): unknown => (name.startsWith('./') ? required(join(dirname(file), name)) : libraries(name))
  script.runInThisContext()(module.exports, require, module, file, importLibrary)
  return module.exports
}
