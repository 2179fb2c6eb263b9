/** The library: the few names a programmer needs. */

export { MinutesError } from './errors.js'
export type { Original } from './fetch/original.js'
export { readOriginal, toOriginal } from './fetch/read.js'
export { findSources } from './fetch/sources.js'
export { type ReadOptions, readRecord } from './pipeline.js'
export { ErrorRecord } from './records/error.js'
export { jsonSchema } from './records/json-schema.js'
export { Action, Block, Document, Finding, Item, Person, Record } from './records/record.js'
export { VERSION } from './version.js'
