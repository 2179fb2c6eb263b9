/** Damage that pdf.js answers with broken promises that nobody waits for: Node ends a process for such. */
import { expect, test } from 'vitest'
import { openPdf } from '../../src/extract/pdf/engine.js'
import { extractPdf } from '../../src/extract/pdf/index.js'
import { minutes } from '../cli/run.js'
import { makePdf, pdfOf, say } from './pdf-make.js'

/** The table says of these objects that they stand where the one before does. */
function misplaced(pdf: Uint8Array, objects: number[]): Uint8Array {
  const lines = Buffer.from(pdf).toString('latin1').split('\n')
  const table = lines.indexOf('xref') + 2
  for (const object of objects) lines[table + object] = lines[table + object - 1]!
  return new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'))
}

const BROKEN = misplaced(makePdf(['one', 'two', 'three', 'four'].map((word) => ({ content: say(`Lamp ${word}`, 50, 700) }))), [8, 10, 12])

test('the built program does not end for it', async () => {
  const { status, stdout } = await minutes(['extract', '-'], { input: BROKEN })
  expect(status).toBeLessThan(2)
  expect(JSON.parse(stdout).source.pages).toBe(4)
})

test('pages that are not where the table says are looked for, and nothing is left that would end the process', async () => {
  const left: unknown[] = []
  const note = (reason: unknown) => left.push(reason)
  process.on('unhandledRejection', note)
  try {
    const { pages } = await extractPdf(BROKEN)
    expect(pages.map(({ lines }) => lines[0]?.text)).toEqual(['Lamp one', 'Lamp two', 'Lamp three', 'Lamp four'])
    await new Promise((done) => setTimeout(done, 20))
  } finally {
    process.off('unhandledRejection', note)
  }
  /** Where pdf.js mends this, ignoreBrokenPromises is not needed any more. */
  expect(left.length).toBeGreaterThan(0)
})

/** “Every code up to 20000, from A on”: of such ranges the largest would be sixteen million texts. */
const MAP = '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <020000> <41> endbfrange'

test.each(['fast', 'stock'] as const)('a map of characters without end is not followed (%s)', async (reader) => {
  const content = say('Lamp', 50, 700)
  const pdf = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Length ${MAP.length} >>\nstream\n${MAP}\nendstream`,
  ])
  const file = await openPdf(pdf, undefined, reader)
  const { pieces } = await file.page(1)
  await file.close()
  expect(pieces.map(({ text }) => text).join('')).toBe('Lamp')
})
