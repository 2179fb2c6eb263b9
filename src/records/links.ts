/** What `minutes link` writes: who belongs to whom, between documents of one or many records. */
import { z } from 'zod'
import { tool } from './head.js'
import { PageRange } from './record.js'

const document = {
  record: z.string().describe('path or address of the record’s source'),
  document: z.string().describe('id of the document in it'),
}
const basis = z.string().describe('what the link rests on')

export const DocumentRef = z.object(document).describe('A document of a record')

const item = {
  ...document,
  item: z.string().describe('id of the item'),
  number: z.string().nullable().describe('its number as printed'),
  title: z.string().describe('its title'),
}

export const ItemRef = z.object(item).describe('An item of a document')

export const PaperRef = z
  .object({
    ...document,
    title: z.string().describe('title of the paper'),
    pages: PageRange.optional().describe('the pack’s own page numbers, as the agenda prints them'),
    filePages: PageRange.optional().describe('pages of the file'),
    basis,
  })
  .describe('The paper of an item')

export const LinkedItem = z
  .object({
    title: z.string().describe('the title, from whichever has one'),
    agenda: ItemRef.nullable().describe('the item of the agenda'),
    minuted: z
      .array(z.object({ ...item, basis: z.array(z.string()).describe('what the link rests on') }))
      .describe('the items of the minutes'),
    papers: z.array(PaperRef).describe('its papers'),
    fullText: z.array(ItemRef).describe('item pages that hold the whole of a text that is cut short elsewhere'),
  })
  .describe('One piece of business')

export const LinkedMeeting = z
  .object({
    body: z.string().nullable().describe('the meeting’s body'),
    date: z.string().nullable().describe('its date'),
    documents: z.array(z.object({ ...document, type: z.string().describe('type of the document'), basis })).describe('its documents'),
    items: z.array(LinkedItem).describe('its business'),
  })
  .describe('Documents of one meeting')

export const NamedMinutes = z
  .object({
    from: ItemRef.describe('the item that names them'),
    date: z.string().describe('of which meeting'),
    documents: z.array(z.object({ ...document, basis })).describe('the documents that are those minutes'),
  })
  .describe('An item that names an earlier meeting’s minutes')

const progress = z.string().optional().describe('as printed')

export const Mention = z
  .object({
    action: z
      .object({
        ...document,
        text: z.string().describe('what is to be done'),
        owner: z.string().optional().describe('who'),
        due: z.string().optional().describe('until when'),
        status: progress,
      })
      .describe('the action'),
    in: z
      .object({
        ...document,
        item: z.string().optional().describe('id of the item'),
        text: z.string().describe('where it is spoken of'),
        status: progress,
      })
      .describe('what speaks of it'),
    basis,
  })
  .describe('An action, and where a later meeting speaks of it')

export const Links = z
  .object({
    $schema: z.string().describe('name of the JSON Schema of this form'),
    schema: z.literal('minutes-links/1').describe('name and version of this form'),
    tool,
    meetings: z.array(LinkedMeeting).describe('meetings, by date and body'),
    minutes: z.array(NamedMinutes).describe('items that name earlier minutes'),
    mentions: z.array(Mention).describe('actions that are spoken of later'),
    unplaced: z.array(DocumentRef).describe('documents of business that belong to no known meeting'),
  })
  .describe('What `minutes link` writes')

export type DocumentRef = z.infer<typeof DocumentRef>
export type ItemRef = z.infer<typeof ItemRef>
export type PaperRef = z.infer<typeof PaperRef>
export type LinkedItem = z.infer<typeof LinkedItem>
export type NamedMinutes = z.infer<typeof NamedMinutes>
export type Mention = z.infer<typeof Mention>
export type Links = z.infer<typeof Links>
