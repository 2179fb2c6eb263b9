/** Where pdf.js keeps its files. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

export function libraryFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
}
