/** `datapackage.json` (Data Package v2) and the codebook of a folder of tables. */
import { VERSION } from '../version.js'
import type { Written } from './sink.js'
import { type Column, TABLES, type Table } from './tables.js'

export interface TableFile extends Written {
  table: Table
  path: string
  rows: number
}

export interface PackageOptions {
  format: 'csv' | 'parquet'
  excel?: boolean
}

const TYPES = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  json: 'any',
} as const

export function dataPackage(files: TableFile[], options: PackageOptions): string {
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'minutes',
    title: 'Council meetings as tables',
    description: 'Made by minutes; codebook.md says what each column means.',
    version: VERSION,
    resources: files.map((file) => resource(file, options)),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function resource({ table, path, rows, bytes, sha256 }: TableFile, { format, excel }: PackageOptions) {
  const csv = {
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: excel ? '\r\n' : '\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
  }
  return {
    name: table.name,
    type: 'table',
    path,
    description: table.description,
    format,
    ...(format === 'csv' ? csv : { mediatype: 'application/vnd.apache.parquet' }),
    bytes,
    hash: `sha256:${sha256}`,
    rowCount: rows,
    schema: schema(table),
  }
}

function schema(table: Table) {
  const links = table.columns.filter(({ to }) => to !== undefined)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(field),
    missingValues: [''],
    primaryKey: ['id'],
    ...(links.length === 0
      ? {}
      : {
          foreignKeys: links.map(({ name, to }) => ({
            fields: [name],
            reference: { resource: to === table.name ? '' : to, fields: ['id'] },
          })),
        }),
  }
}

function field({ name, type, description, required, oneOf }: Column) {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(oneOf ? { enum: [...oneOf] } : {}),
  }
  const format = type === 'time' ? { format: '%H:%M' } : {}
  return { name, type: TYPES[type], ...format, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}

/** The codebook: every column of every table. */
export function codebook(): string {
  const parts = TABLES.map((table) => {
    const lines = table.columns.map(({ name, type, description, to, oneOf }) => {
      const more = [to === undefined ? '' : `→ ${to}.id`, oneOf === undefined ? '' : `one of ${oneOf.join(', ')}`].filter(Boolean)
      return `| ${name} | ${type} | ${[description, ...more].join('; ').replaceAll('|', '\\|')} |`
    })
    return [`## ${table.name}`, '', `${table.description}.`, '', '| column | type | meaning |', '| --- | --- | --- |', ...lines].join('\n')
  })
  const head = `# Codebook

Every table has its key in the column \`id\`; a column whose meaning ends in → holds the key of another table. An empty
cell means that the source does not say. A \`json\` column holds an array or object as JSON text. Text is as in the record,
but for NUL and lone surrogates, which become U+FFFD.
`
  return `${head}\n${parts.join('\n\n')}\n`
}
