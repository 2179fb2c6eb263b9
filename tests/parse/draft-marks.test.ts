import { expect, it } from 'vitest'
import type { Furniture } from '../../src/extract/text.js'
import { parse } from '../../src/parse/index.js'
import { pdf } from './packs-make.js'

const minutes = [
  'QUAY PARISH COUNCIL',
  'Minutes of the meeting held on Monday 6 May 2019 at 7.30 pm',
  'Present: Cllr A Inkpot (Chair), Cllr B Quill',
  '1. Apologies',
  'None were received.',
  '2. Lamps',
  'RESOLVED that the lamps be lit.',
  'The meeting closed at 8.10 pm.',
]
const original = { path: 'x', bytes: new Uint8Array(0), sha256: '', mediaType: 'application/pdf' } as Parameters<typeof parse>[1]

it.each([
  ['header', 'Quay Parish Council – DRAFT MINUTES', true],
  ['header', 'Draft – unconfirmed', true],
  ['hidden', 'DRAFT', true],
  ['footer', 'Draft', true],
  ['footer', 'Quay Council – draft minutes', true],
  ['footer', 'N:\\Clerk\\DRAFT\\may.docx', undefined],
  ['header', 'Quay Parish Council', undefined],
  ['hidden', 'Draft a letter to the keeper', undefined],
] as [Furniture['bucket'], string, true | undefined][])('%s “%s”', (bucket, said, draft) => {
  const text = pdf([{ lines: minutes }])
  text.furniture.push({ bucket, text: said, place: { page: 1, box: [60, 30, 300, 42] } })
  expect(parse(text, original).documents[0]!.draft).toBe(draft)
})
