/** Takes out of dist every type declaration that the library's own does not lead to: what is inside is nobody's to import. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const wanted = new Set()

/** @param {string} file */
function want(file) {
  if (wanted.has(file) || !existsSync(file)) return
  wanted.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?['"](\.[^'"]+)['"]/g))
    want(resolve(dirname(file), String(path).replace(/\.js$/, '.d.ts')))
}

want(join(dist, 'index.d.ts'))
for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, String(name))
  if (file.endsWith('.d.ts') && !wanted.has(file)) rmSync(file)
}
