/** Invented minutes of any length as a PDF: numbered items, paragraphs, decisions and page numbers, two items a page. */

const WORDS =
  'lamp quay bridge harbour ferry wall path gate tower market orchard mill river stone bell boat rope light garden bench roof door key map sand hill field barn lane'.split(
    ' ',
  )
const LINES = 44
const WIDTH = 14

/** @param {number} pages */
export function longPdf(pages) {
  const random = numbers(7)
  const bodies = Array.from({ length: pages }, (_, at) => contentOf(linesOf(at, random), at + 1))
  const kids = bodies.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  return assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...bodies.flatMap((body, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${5 + 2 * at} 0 R >>`,
      `<< /Length ${body.length} >>\nstream\n${body}\nendstream`,
    ]),
  ])
}

/** The same numbers at each run. @param {number} seed */
function numbers(seed) {
  let state = seed
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x8000_0000) * below)
  }
}

/** @param {number} page @param {(below: number) => number} random */
function linesOf(page, random) {
  const said = (/** @type {number} */ count) => Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ')
  const line = () => said(WIDTH)
  const lines =
    page === 0
      ? ['LAMP PARISH COUNCIL', 'Minutes of the meeting held on 3 May 2029 at 7.00 pm', 'Present: Cllr A Quill, Cllr B Inkpot', '']
      : []
  for (const item of [1, 2]) {
    lines.push('', `${2 * page + item}. The ${said(3)}`, '')
    while (lines.length < (item * LINES) / 2 - 6) lines.push(`The clerk said that the ${said(6)}`, line(), line(), `${said(5)}.`, '')
    lines.push(`RESOLVED: That the ${said(4)} be mended.`)
  }
  return lines.slice(0, LINES)
}

/** @param {string[]} lines @param {number} page */
function contentOf(lines, page) {
  const shown = lines.map((text) => `(${text}) Tj T*`).join('\n')
  return `BT /F1 10 Tf 16 TL 60 790 Td\n${shown}\nET\nBT /F1 9 Tf 290 40 Td (${page}) Tj ET`
}

/** @param {string[]} objects */
function assembled(objects) {
  let out = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = out.length
    out += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF\n`
}
