/**
 * Copies into dist/pdfjs what of pdfjs-dist is asked for when a file is read: the library, the maps of characters and the standard fonts.
 * The package then needs no pdfjs-dist, of which this is a tenth, and none of the canvas (33 MB) that it brings and nothing here draws on.
 */
import { copyFileSync, cpSync, mkdirSync } from 'node:fs'

const from = new URL('../node_modules/pdfjs-dist/', import.meta.url)
const to = new URL('../dist/pdfjs/', import.meta.url)

mkdirSync(to, { recursive: true })
for (const folder of ['cmaps', 'standard_fonts']) cpSync(new URL(folder, from), new URL(folder, to), { recursive: true })
copyFileSync(new URL('build/pdf.min.mjs', from), new URL('pdf.mjs', to))
copyFileSync(new URL('LICENSE', from), new URL('LICENSE', to))
