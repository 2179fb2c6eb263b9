/** What `minutes compare -f json` writes: what differs between two records of one meeting. */
import { z } from 'zod'

const kind = z.enum(['changed', 'only-a', 'only-b']).describe('whether both have it, or only the first or the second')
const kindOrSame = z.enum(['same', 'changed', 'only-a', 'only-b']).describe('whether both have it, or only the first or the second')
const same = z.int().min(0).describe('how many are the same')
const inA = z.string().optional().describe('JSON pointer into the first record')
const inB = z.string().optional().describe('JSON pointer into the second record')
const title = z.string().describe('its title')

export const FieldChange = z
  .object({ field: z.string().describe('its name'), a: z.unknown().describe('in the first'), b: z.unknown().describe('in the second') })
  .describe('A field with two values')
const fields = z.array(FieldChange).describe('fields that differ')

export const WordChange = z
  .object({
    kind: z.enum(['same', 'gone', 'new']).describe('in both, only in the first, only in the second'),
    text: z.string().describe('words'),
  })
  .describe('A run of words')

export const BlockSide = z
  .object({
    pointer: z.string().describe('JSON pointer into that record'),
    type: z.enum(['paragraph', 'heading', 'question', 'resolution', 'table']).describe('type of the block'),
    label: z.string().nullable().describe('its label'),
    text: z.string().describe('its text'),
  })
  .describe('A block of one record')

export const BlockChange = z
  .object({
    kind,
    a: BlockSide.optional().describe('in the first'),
    b: BlockSide.optional().describe('in the second'),
    fields,
    words: z.array(WordChange).optional().describe('both texts in one row of words'),
  })
  .describe('A block that differs')

export const BlocksCompared = z.object({ same, changes: z.array(BlockChange).describe('those that differ') }).describe('Two bodies of text')

export const ItemCompared = z
  .object({
    kind: kindOrSame,
    number: z.string().nullable().describe('its number'),
    title,
    a: inA,
    b: inB,
    fields,
    blocks: BlocksCompared.describe('its text'),
  })
  .describe('An item')

export const PersonChange = z.object({ kind, name: z.string().describe('as printed'), fields }).describe('A person who differs')

export const DocumentCompared = z
  .object({
    kind: kindOrSame,
    title,
    type: z.enum(['agenda', 'minutes', 'report', 'decision', 'other']).describe('type of the document'),
    a: inA,
    b: inB,
    fields,
    people: z.object({ same, changes: z.array(PersonChange).describe('those who differ') }).describe('who was there'),
    items: z.array(ItemCompared).describe('every item, also those that are the same'),
    blocks: BlocksCompared.describe('its text'),
  })
  .describe('A document')

export const Comparison = z
  .object({
    $schema: z.string().describe('name of the JSON Schema of this form'),
    schema: z.literal('minutes-compare/1').describe('name and version of this form'),
    same: z.boolean().describe('true where the two say the same'),
    documents: z.array(DocumentCompared).describe('every document'),
  })
  .describe('What `minutes compare -f json` writes')

export type FieldChange = z.infer<typeof FieldChange>
export type WordChange = z.infer<typeof WordChange>
export type BlockSide = z.infer<typeof BlockSide>
export type BlockChange = z.infer<typeof BlockChange>
export type BlocksCompared = z.infer<typeof BlocksCompared>
export type ItemCompared = z.infer<typeof ItemCompared>
export type PersonChange = z.infer<typeof PersonChange>
export type DocumentCompared = z.infer<typeof DocumentCompared>
export type Comparison = z.infer<typeof Comparison>
