/**
 * Prints the source of a fixture: node scripts/print.mjs FOLDER…  Needs chromium and qpdf; the PDF is committed, so that this
 * happens once. `<section data-bookmark="9 Budget">` is a page with a bookmark: chromium makes none, they are added behind its file.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** @typedef {{ title: string, page: number }} Bookmark */

const MOST = 2 ** 28

for (const folder of process.argv.slice(2)) {
  const source = resolve(folder, 'print.html')
  const target = join(folder, 'source.pdf')
  execFileSync('chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${target}`],
    `file://${source}`,
  ])
  const bookmarks = bookmarksOf(readFileSync(source, 'utf8'))
  if (bookmarks.length) writeFileSync(target, withBookmarks(target, bookmarks))
}

/** @param {string} html @returns {Bookmark[]} */
function bookmarksOf(html) {
  const pages = html.match(/<section[^>]*>/g) ?? []
  return pages.flatMap((page, at) => {
    const title = /data-bookmark="([^"]*)"/.exec(page)?.[1]
    return title === undefined ? [] : [{ title, page: at }]
  })
}

/** The file with an outline behind its end, as PDF lets one change a file. @param {string} path @param {Bookmark[]} bookmarks */
function withBookmarks(path, bookmarks) {
  const told = execFileSync('qpdf', ['--json', '--json-key=pages', path], { maxBuffer: MOST })
  const pages = /** @type {{ object: string }[]} */ (JSON.parse(String(told)).pages)
  const file = readFileSync(path, 'latin1')
  const catalog = /** @type {RegExpExecArray} */ (/(\d+) 0 obj\s*<<\s*\/Type\s*\/Catalog/.exec(file))
  const size = Number(/\/Size (\d+)/.exec(file)?.[1])
  const before = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1])
  const [root, end] = [Number(catalog[1]), file.indexOf('endobj', catalog.index)]
  const head = file.slice(catalog.index, end).replace(/<<\s*\/Type\s*\/Catalog/, `<</Type /Catalog\n/Outlines ${size} 0 R`)
  const objects = [
    { id: root, text: `${head}endobj\n` },
    {
      id: size,
      text: `${size} 0 obj\n<</Type /Outlines /First ${size + 1} 0 R /Last ${size + bookmarks.length} 0 R /Count ${bookmarks.length}>>\nendobj\n`,
    },
    ...bookmarks.map(({ title, page }, i) => {
      const id = size + 1 + i
      const beside = [i > 0 && `/Prev ${id - 1} 0 R`, i < bookmarks.length - 1 && `/Next ${id + 1} 0 R`].filter(Boolean).join(' ')
      const dest = `[${pages[page]?.object} /Fit]`
      return { id, text: `${id} 0 obj\n<</Title <${utf16(title)}> /Parent ${size} 0 R /Dest ${dest} ${beside}>>\nendobj\n` }
    }),
  ]
  let out = file.endsWith('\n') ? file : `${file}\n`
  let table = 'xref\n'
  for (const { id, text } of objects) {
    table += `${id} 1\n${String(out.length).padStart(10, '0')} 00000 n \n`
    out += text
  }
  const trailer = `trailer\n<</Size ${size + 1 + bookmarks.length} /Root ${root} 0 R /Prev ${before}>>\n`
  return Buffer.from(`${out}${table}${trailer}startxref\n${out.length}\n%%EOF\n`, 'latin1')
}

/** @param {string} text */
function utf16(text) {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
}
