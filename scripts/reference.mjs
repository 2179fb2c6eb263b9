/**
 * The record reference and the codebook, made from the JSON Schema alone.
 *
 * @typedef {{ [key: string]: any, description?: string, type?: string | string[], properties?: { [name: string]: Schema }, required?: string[], items?: Schema, prefixItems?: Schema[], anyOf?: Schema[], enum?: string[], const?: string, $ref?: string }} Schema
 */

const GENERATED = '<!-- Made by `npm run docs` from the schemas in src/records. Do not edit. -->'

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')

/** What a value may be, in words. @param {Schema} schema @returns {string} */
export function typeOf(schema) {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/$defs/', '')
    return `[${name}](#${name.toLowerCase()})`
  }
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`
  if (schema.type === 'array' && schema.items) return `list of ${typeOf(schema.items)}`
  if (schema.pattern === '^\\d{4}-\\d{2}-\\d{2}$') return 'date'
  if (schema.pattern === '^\\d{2}:\\d{2}$') return 'time'
  if (schema.type === 'object' && schema.properties) return `{ ${Object.keys(schema.properties).join(', ')} }`
  if (schema.type === 'object') return 'names to text'
  const names = { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', null: 'null' }
  return [schema.type ?? 'any']
    .flat()
    .map((type) => names[/** @type {keyof typeof names} */ (type)] ?? type)
    .join(' or ')
}

/** @param {Schema} schema */
export function recordReference(schema) {
  const parts = Object.entries(/** @type {{ [name: string]: Schema }} */ (schema.$defs)).map(([name, thing]) => {
    const rows = Object.entries(thing.properties ?? {}).map(([field, value]) => {
      const always = thing.required?.includes(field) ? 'always' : ''
      return `| \`${field}\` | ${cell(typeOf(value))} | ${always} | ${cell(describe(value, schema))} |`
    })
    return [
      `## ${name}`,
      '',
      `${thing.description ?? ''}.`,
      '',
      '| field | value | | meaning |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n')
  })
  const head = [
    '# The record',
    '',
    GENERATED,
    '',
    'What `minutes extract` writes for one source: a [Record](#record), or, as a line of NDJSON, an',
    '[ErrorRecord](#errorrecord) where the source could not be read. `always` marks fields that are never left out;',
    'the others are absent where the source does not say. `minutes schema` prints the same as JSON Schema 2020-12.',
  ]
  return `${head.join('\n')}\n\n${parts.join('\n\n')}\n`
}

/** A field's own words, else those of the thing that it holds. @param {Schema} value @param {Schema} root @returns {string} */
function describe(value, root) {
  if (value.description) return value.description
  const name = (value.$ref ?? value.items?.$ref ?? '').replace('#/$defs/', '')
  return root.$defs[name]?.description ?? ''
}

/** Things that stand in many places are written out once, at the foot, under a path of their own. */
const ONCE = { Block: 'block', Span: 'at' }

/** Every path to a value, one a row, for those who load records into tables. @param {Schema} schema */
export function codebook(schema) {
  const defs = /** @type {{ [name: string]: Schema }} */ (schema.$defs)
  const named = (/** @type {Schema} */ value) => value.$ref?.replace('#/$defs/', '') ?? ''

  /** @param {Schema} thing @param {string} path @returns {string[]} */
  const rowsOf = (thing, path) =>
    Object.entries(thing.properties ?? {}).flatMap(([field, value]) => {
      const list = value.type === 'array' ? value.items : undefined
      const here = `${path === '' ? '' : `${path}.`}${field}${list ? '[]' : ''}`
      const always = thing.required?.includes(field) ? 'always' : ''
      const row = `| \`${here}\` | ${cell(plainType(value))} | ${always} | ${cell(describe(value, schema))} |`
      const inner = [list ?? value, ...(value.anyOf ?? [])].filter((one) => !(named(one) in ONCE))
      return [row, ...inner.flatMap((one) => rowsOf(defs[named(one)] ?? one, here))]
    })

  const once = Object.entries(ONCE).flatMap(([name, path]) => rowsOf(defs[name] ?? {}, path))
  const head = [
    '# Codebook',
    '',
    GENERATED,
    '',
    'Every value of a record by its path; `[]` is “each of”. Blocks and places (`at`) stand in many parts of a record and',
    'are written out once, at the foot, as `block` and `at`; `block.content[]` holds blocks again.',
    '',
    '| path | value | | meaning |',
    '| --- | --- | --- | --- |',
  ]
  return `${[...head, ...rowsOf(defs.Record ?? {}, ''), ...once].join('\n')}\n`
}

/** @param {Schema} value */
function plainType(value) {
  return typeOf(value).replace(/\[(\w+)\]\(#\w+\)/g, '$1')
}
