/** What `minutes people` writes: everyone seen over many records. */
import { z } from 'zod'
import { Person } from './record.js'

const count = z.int().min(0)

export const SeenPerson = z
  .object({
    name: z.string().describe('the fullest spelling'),
    body: z.string().describe('the body they were seen in'),
    organisation: z.string().nullable().describe('whose body it is, where the sources say it'),
    source: z.string().nullable().describe('the one source that the body is taken from, where nothing says whose body it is'),
    spellings: z
      .array(z.object({ name: z.string().describe('as printed'), count: count.describe('how often') }))
      .describe('every spelling that was taken for this person'),
    sightings: count.describe('how often they were listed'),
    meetings: count.describe('meetings, told apart by date, or by source where there is no date'),
    first: z.string().optional().describe('date of the first meeting'),
    last: z.string().optional().describe('date of the last meeting'),
    roles: z.array(z.string()).describe('every role they were listed with'),
    statuses: z.partialRecord(Person.shape.status, count).describe('at how many meetings in which capacity'),
    moved: count.describe('what they moved'),
    seconded: count.describe('what they seconded'),
    asked: count.describe('questions they put'),
    votes: z
      .object({ for: count.describe('for'), against: count.describe('against'), abstain: count.describe('abstained') })
      .describe('how they voted where names are recorded'),
    evidence: z.array(z.string()).describe('why the spellings are one person; empty where there is one spelling'),
  })
  .describe('One person of one body')

export const People = z.array(SeenPerson).describe('What `minutes people -f json` writes; with ndjson a person a line')

export type SeenPerson = z.infer<typeof SeenPerson>
