/** `minutes extract` of PDFs beside `pdftotext -bbox-layout`, whole processes. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BIN, interleaved, table } from './measure.mjs'

const CORPUS = fileURLToPath(new URL('../../shared/corpus/docs', import.meta.url))

export function benchPdf() {
  console.log('PDF: minutes extract beside pdftotext -bbox-layout')
  if (spawnSync('pdftotext', ['-v']).error) return console.log('skipped: no pdftotext on this machine (poppler-utils)\n')
  if (!existsSync(CORPUS)) return console.log('skipped: no corpus beside the project (../shared/corpus/docs)\n')
  const rows = chosen().map(({ name, path }) => {
    const times = interleaved([
      { name: 'minutes', command: process.execPath, args: [BIN, 'extract', '-o', '/dev/null', path] },
      { name: 'pdftotext', command: 'pdftotext', args: ['-bbox-layout', path, '/dev/null'] },
    ])
    const minutes = times.get('minutes') ?? Number.NaN
    const poppler = times.get('pdftotext') ?? Number.NaN
    return [name, pages(path), minutes.toFixed(0), poppler.toFixed(0), (minutes / poppler).toFixed(2)]
  })
  table(['', 'pages', 'minutes ms', 'pdftotext ms', 'ratio'], rows)
}

/** From the smallest to the largest, five of them. */
function chosen() {
  const files = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => ({ name, path: join(CORPUS, name), size: statSync(join(CORPUS, name)).size }))
    .sort((a, b) => a.size - b.size)
  const last = files.length - 1
  return [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * last)))].flatMap((index) => files[index] ?? [])
}

/** @param {string} path */
function pages(path) {
  const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' })
  return /^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1] ?? ''
}
