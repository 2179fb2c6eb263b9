/** Writes out the letters in the patterns of all that `tsc` wrote: see letters.mjs. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLetters } from './letters.mjs'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))
for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue
  const file = join(DIST, name)
  const before = readFileSync(file, 'utf8')
  const after = withLetters(before)
  if (after !== before) writeFileSync(file, after)
}
