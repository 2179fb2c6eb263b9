import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { link } from '../../src/link/link.js'
import { makeRoll } from '../../src/link/roll.js'
import { ErrorRecord } from '../../src/records/error.js'
import { jsonSchema } from '../../src/records/json-schema.js'
import { Record } from '../../src/records/record.js'
import { FORMS, schemaFile } from '../../src/records/schema-names.js'
import { compareRecords } from '../../src/validate/compare/index.js'
import { example, failed } from './example.js'

const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true })
const valid = ajv.compile(jsonSchema())

/** The example with one change, made by a function that takes a copy. */
function changed(change: (record: { [key: string]: unknown }) => void) {
  const copy = structuredClone(example) as unknown as { [key: string]: unknown }
  change(copy)
  return copy
}

describe('JSON Schema', () => {
  it('is of 2020-12 and has a definition for everything it points to', () => {
    const schema = jsonSchema()
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    const defs = Object.keys(schema.$defs as object)
    const pointers = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name)
    expect(pointers.filter((name) => !defs.includes(name!))).toEqual([])
    expect(jsonSchema()).toEqual(schema)
  })

  it('describes every field', () => {
    const bare: string[] = []
    const walk = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties } = schema as { properties?: { [name: string]: { description?: string } } }
      for (const [name, value] of Object.entries(properties ?? {})) if (!value.description) bare.push(`${path}/${name}`)
      for (const [name, value] of Object.entries(schema)) walk(value, `${path}/${name}`)
    }
    for (const form of FORMS) walk(jsonSchema(form), form)
    expect(bare).toEqual([])
  })

  it('takes a record and an error record, as zod does', () => {
    expect(valid(example), JSON.stringify(valid.errors)).toBe(true)
    expect(valid(failed)).toBe(true)
    expect(Record.parse(example)).toEqual(example)
    expect(ErrorRecord.parse(failed)).toEqual(failed)
  })

  it.each([
    ['no schema', changed((record) => delete record.schema)],
    ['another version', changed((record) => Object.assign(record, { schema: 'minutes/2' }))],
    ['a field that does not exist', changed((record) => Object.assign(record, { extra: 1 }))],
    ['documents that are no list', changed((record) => Object.assign(record, { documents: {} }))],
    ['both a record and an error', changed((record) => Object.assign(record, { error: failed.error }))],
  ])('refuses %s', (_, record) => {
    expect(valid(record)).toBe(false)
  })

  it('refuses a block deep down that is of no known type', () => {
    const record = structuredClone(example)
    Object.assign(record.documents[0]!.items[0]!.content[0]!.content[0]!, { type: 'aside' })
    expect(valid(record)).toBe(false)
  })
})

describe('schemas of what other commands write', () => {
  const check = (form: (typeof FORMS)[number], value: unknown) => {
    const valid = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(jsonSchema(form))
    valid(value)
    return valid.errors
  }

  it('have names shaped like addresses that end in their files, and records and answers name them', () => {
    for (const form of FORMS) expect(jsonSchema(form).$id).toMatch(new RegExp(`^https://[^/]+/schema/${schemaFile(form)}$`))
    expect(example.$schema).toBe(jsonSchema().$id)
    expect(link([example], example.tool).$schema).toBe(jsonSchema('minutes-links-1').$id)
    expect(compareRecords(example, example).$schema).toBe(jsonSchema('minutes-compare-1').$id)
  })

  it('take links, people and comparisons, and refuse what these never hold', () => {
    const other = structuredClone(example)
    Object.assign(other.documents[0]!.items[0]!, { title: 'Boats', content: [] })
    const roll = makeRoll({ oneCouncil: false })
    roll.add(example)
    const people = roll.people()
    expect(people).toHaveLength(1)
    expect(check('minutes-links-1', link([example, other], example.tool))).toBeNull()
    expect(check('minutes-people-1', people)).toBeNull()
    expect(check('minutes-compare-1', compareRecords(example, other))).toBeNull()
    expect(check('minutes-people-1', [{ ...people[0], votes: 3 }])).not.toBeNull()
    expect(check('minutes-compare-1', { ...compareRecords(example, other), same: 'yes' })).not.toBeNull()
  })
})
