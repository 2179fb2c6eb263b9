/**
 * Records as a programmer meets them: the type of a block says which members it has, so that `block.type === 'question'` gives an
 * `asker`. Inside, where blocks are made member by member, one wide type serves; every public record is one of those.
 */
import * as inner from './record.js'

type Wide = inner.Block

interface Base extends Pick<Wide, 'label' | 'text' | 'at' | 'struck' | 'ocr' | 'confidence'> {
  content: Block[]
}

export interface Paragraph extends Base {
  type: 'paragraph'
}

export interface Heading extends Base {
  type: 'heading'
}

export interface Question extends Base, Pick<Wide, 'askedOf' | 'answeredBy' | 'supplementary'> {
  type: 'question'
  number: string | null
  asker: inner.Asker | null
}

export interface Resolution
  extends Base,
    Pick<Wide, 'stated' | 'unanimous' | 'moved' | 'movedPerson' | 'seconded' | 'secondedPerson' | 'motion' | 'votes'> {
  type: 'resolution'
  verb: inner.Verb
  kind: inner.ResolutionKind
}

export interface Table extends Base {
  type: 'table'
  rows: string[][]
}

export type Block = Paragraph | Heading | Question | Resolution | Table

export type Item = Omit<inner.Item, 'description' | 'content'> & { description: Block[]; content: Block[] }
export type Document = Omit<inner.Document, 'items' | 'content'> & { items: Item[]; content: Block[] }
export type Record = Omit<inner.Record, 'documents'> & { documents: Document[] }
export type { Action, Finding, Person } from './record.js'

/** The zod schemas, under the names of what they check. */
export const schemas = {
  Action: inner.Action,
  Block: inner.Block,
  Document: inner.Document,
  Finding: inner.Finding,
  Item: inner.Item,
  Person: inner.Person,
  Record: inner.Record,
}
