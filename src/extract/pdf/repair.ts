/** A file that lost its end, and with it the way to its pages: a new end is written from the objects that are there. */

const OBJECT = /(?:^|[\r\n\s])(\d{1,8})\s+(\d{1,5})\s+obj\b/g
const NEAR = 600
const MAX_BYTES = 300_000_000
const MAX_PAGES = 20_000

interface Found {
  catalog?: string
  pages: string[]
}

/** The bytes with a trailer of our own; undefined where no page was found. */
export function repaired(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length > MAX_BYTES) return undefined
  const { catalog, pages } = objectsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  if (!catalog && pages.length === 0) return undefined
  const end = catalog ? '' : treeOf(pages)
  const root = catalog ?? '9999998 0'
  return Buffer.concat([
    bytes,
    Buffer.from(`\nendobj\n${end}trailer\n<< /Root ${root} R /Size 10000000 >>\nstartxref\n0\n%%EOF\n`, 'latin1'),
  ])
}

function objectsOf(text: string): Found {
  const found: Found = { pages: [] }
  for (const match of text.matchAll(OBJECT)) {
    const from = match.index + match[0].length
    const head = text.slice(from, from + NEAR)
    const stop = head.search(/endobj|stream/)
    const dict = stop < 0 ? head : head.slice(0, stop)
    const name = `${match[1]} ${match[2]}`
    if (/\/Type\s*\/Catalog\b/.test(dict)) found.catalog = name
    else if (/\/Type\s*\/Page\b/.test(dict) && found.pages.length < MAX_PAGES) found.pages.push(name)
  }
  return found
}

/** A catalog and one flat tree over the pages. */
function treeOf(pages: string[]): string {
  const kids = [...new Set(pages)].map((page) => `${page} R`).join(' ')
  const tree = `9999999 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>\nendobj\n`
  return `9999998 0 obj\n<< /Type /Catalog /Pages 9999999 0 R >>\nendobj\n${tree}`
}
