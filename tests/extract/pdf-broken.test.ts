/** Damage that pdf.js answers with broken promises that nobody waits for: Node ends a process for such. */
import { expect, test } from 'vitest'
import { extractPdf } from '../../src/extract/pdf/index.js'
import { minutes } from '../cli/run.js'
import { makePdf, say } from './pdf-make.js'

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
