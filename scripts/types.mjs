/** Copies into dist/types the declarations that the library's own leads to: the package has these and no others. */
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const wanted = new Set()

/** @param {string} file */
function want(file) {
  if (wanted.has(file) || !existsSync(file)) return
  wanted.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?['"](\.[^'"]+)['"]/g))
    want(resolve(dirname(file), String(path).replace(/\.js$/, '.d.ts')))
  cpSync(file, resolve(dist, 'types', relative(dist, file)))
}

want(resolve(dist, 'index.d.ts'))
