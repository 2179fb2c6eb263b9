/** A minimal writer of PDF files for tests: pages of content streams in Helvetica and Helvetica-Bold. */
export interface MadePage {
  content: string
  rotate?: number
  width?: number
  height?: number
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (char) => `\\${char}`)

/** Operators that paint `text` at x, y (from the bottom). */
export function say(text: string, x: number, y: number, { size = 12, bold = false } = {}): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET\n`
}

export function makePdf(pages: MadePage[], extra = ''): Uint8Array {
  const objects = ['', `<< /Type /Catalog /Pages 2 0 R ${extra} >>`, '']
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>')
  const kids: number[] = []
  for (const { content, rotate = 0, width = 595, height = 842 } of pages) {
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    const stream = objects.length - 1
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>'
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources ${resources} /Contents ${stream} 0 R >>`,
    )
    kids.push(objects.length - 1)
  }
  objects[2] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  return write(objects)
}

/** A file of objects, the first of them the catalog; each is written as given. */
export function pdfOf(objects: string[]): Uint8Array {
  return write(['', ...objects])
}

function write(objects: string[]): Uint8Array {
  let out = '%PDF-1.4\n'
  const offsets: number[] = []
  for (let i = 1; i < objects.length; i++) {
    offsets[i] = out.length
    out += `${i} 0 obj\n${objects[i]}\nendobj\n`
  }
  const start = out.length
  out += `xref\n0 ${objects.length}\n0000000000 65535 f \n`
  for (let i = 1; i < objects.length; i++) out += `${String(offsets[i]).padStart(10, '0')} 00000 n \n`
  out += `trailer\n<< /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(out, 'latin1'))
}
