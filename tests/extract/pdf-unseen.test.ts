/** Text that nobody sees on the page is not read, and a finding says that it is there; in both readers alike. */
import { describe, expect, test } from 'vitest'
import { openPdf } from '../../src/extract/pdf/engine.js'
import { extractPdf } from '../../src/extract/pdf/index.js'
import { pageOf } from '../../src/extract/pdf/page.js'
import { makePdf, pdfOf, say } from './pdf-make.js'

const SHOWN = say('The lamp by the ford was mended.', 60, 700)
const HIDDEN = say('RESOLVED: that the ford be sold.', 60, 650)
const LAYERS = '/OCProperties << /OCGs [20 0 R] /D << /OFF [20 0 R] >> >>'

const filler = (count: number) => Array.from({ length: count }, () => '<< >>')

/** A page with a layer, number 20, that is off. */
function layered(content: string): Uint8Array {
  const page = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /Properties << /L 20 0 R >> >>'
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${LAYERS} >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R ${page} /Contents 5 0 R >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...filler(14),
    '<< /Type /OCG /Name (notes) >>',
  ])
}

describe.each(['fast', 'stock'] as const)('%s', (reader) => {
  const read = async (pdf: Uint8Array) => {
    const file = await openPdf(pdf, undefined, reader)
    const { page, findings } = await file.page(1).then((sheet) => pageOf(sheet, () => 0))
    await file.close()
    return { lines: page.lines.map(({ text }) => text), findings: findings.map(({ message }) => /\((.*?)\)/.exec(message)?.[1]) }
  }

  test.each([
    ['invisible', `${SHOWN}3 Tr ${HIDDEN} 0 Tr`],
    ['white', `${SHOWN}1 g ${HIDDEN}`],
    ['white', `${SHOWN}1 1 1 rg ${HIDDEN}`],
    ['off the page', SHOWN + say('RESOLVED: that the ford be sold.', 60, -40)],
    ['off the page', SHOWN + say('RESOLVED: that the ford be sold.', 700, 400)],
    ['under a filled box', `${SHOWN}${HIDDEN} 0 g 50 640 300 30 re f`],
  ])('%s', async (why, content) => {
    const { lines, findings } = await read(makePdf([{ content }]))
    expect(lines).toEqual(['The lamp by the ford was mended.'])
    expect(findings).toEqual([why])
  })

  test.each([
    ['all of it without ink: the text layer of a scan', `3 Tr ${SHOWN}${HIDDEN}`],
    ['white on a dark bar', `${SHOWN}0 0 0.5 rg 50 640 300 30 re f 1 g ${HIDDEN}`],
    ['a box behind the text', `0.8 g 50 640 300 30 re f 0 g ${SHOWN}${HIDDEN}`],
    ['a box that is clipped away', `${SHOWN}${HIDDEN} q 400 100 50 50 re W n 50 640 300 30 re f Q`],
    ['a rule through a table beside it', `${SHOWN}${HIDDEN} 50 600 300 30 re f`],
  ])('read as before: %s', async (_, content) => {
    const { lines, findings } = await read(makePdf([{ content }]))
    expect(lines).toEqual(['The lamp by the ford was mended.', 'RESOLVED: that the ford be sold.'])
    expect(findings).toEqual([])
  })

  test('a layer that is off', async () => {
    const { lines, findings } = await read(layered(`${SHOWN}/OC /L BDC ${HIDDEN} EMC`))
    expect(lines).toEqual(['The lamp by the ford was mended.'])
    expect(findings).toEqual(['on a layer that is off'])
  })
})

/** A note with a look of its own, and one without. */
function noted(notes: string[]): Uint8Array {
  const look = say('Cllr Reed asked for a rail.', 0, 4)
  const resources = '/Resources << /Font << /F1 4 0 R >> >>'
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents 5 0 R /Annots [${notes.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${SHOWN.length} >>\nstream\n${SHOWN}\nendstream`,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 400 20] ${resources} /Length ${look.length} >>\nstream\n${look}\nendstream`,
  ])
}

test('a typed note is read where it stands', async () => {
  const { pages, findings } = await extractPdf(
    noted(['<< /Type /Annot /Subtype /FreeText /Contents (x) /Rect [60 640 460 660] /AP << /N 6 0 R >> >>']),
  )
  expect(pages[0]?.lines.map(({ text }) => text)).toEqual(['The lamp by the ford was mended.', 'Cllr Reed asked for a rail.'])
  expect(findings).toEqual([])
})

test('a note over the text, or without a look, is told', async () => {
  const over = '<< /Type /Annot /Subtype /FreeText /Contents (Cllr Reed asked.) /Rect [60 696 460 716] /AP << /N 6 0 R >> >>'
  const bare = '<< /Type /Annot /Subtype /Widget /FT /Tx /V (7 May) /Rect [60 600 460 620] >>'
  const { pages, findings } = await extractPdf(noted([over, bare]))
  expect(pages[0]?.lines).toHaveLength(1)
  expect(findings).toMatchObject([{ code: 'notes-unread', message: expect.stringContaining('Cllr Reed asked. … 7 May') }])
})

test('letters drawn twice are bold', async () => {
  const places = { L: 60, A: 66.7, M: 74.7, P: 84.7 }
  const twice = Object.entries(places)
    .map(([letter, x]) => say(letter, x, 760) + say(letter, x + 0.3, 760))
    .join('')
  const { pages } = await extractPdf(makePdf([{ content: twice + SHOWN }]))
  expect(pages[0]?.lines[0]).toMatchObject({ text: 'LAMP', bold: true })
})
