/**
 * Writes what is made: schema/*.schema.json, docs/RECORD.md and docs/CODEBOOK.md from the schemas, man/minutes.1 from the help, and the
 * output of the README’s examples.
 * With --check it writes nothing and fails where a file is not current. Needs a build.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { manPage } from './man.mjs'
import { withOutputs } from './readme.mjs'
import { codebook, recordReference } from './reference.mjs'

const root = new URL('../', import.meta.url)
/** @type {typeof import('../src/records/json-schema.js')} */
const { jsonSchema } = await import(new URL('dist/records/json-schema.js', root).href)

/** @type {typeof import('../src/records/schema-names.js')} */
const { FORMS, schemaFile } = await import(new URL('dist/records/schema-names.js', root).href)

/** @type {typeof import('../src/cli/program.js')} */
const { makeProgram } = await import(new URL('dist/cli/program.js', root).href)
/** @type {typeof import('../src/version.js')} */
const { VERSION } = await import(new URL('dist/version.js', root).href)

const schema = jsonSchema()
/** @type {{ [path: string]: string }} */
const files = {
  ...Object.fromEntries(FORMS.map((form) => [`schema/${schemaFile(form)}`, `${JSON.stringify(jsonSchema(form), null, 2)}\n`])),
  'docs/RECORD.md': recordReference(schema),
  'docs/CODEBOOK.md': codebook(schema),
  'man/minutes.1': manPage(makeProgram(), VERSION),
  'README.md': withOutputs(read(new URL('README.md', root)) ?? ''),
}

for (const [path, text] of Object.entries(files)) {
  const url = new URL(path, root)
  if (process.argv.includes('--check')) {
    if (read(url) === text) continue
    console.error(`${path} is not current: run npm run docs`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(url.pathname), { recursive: true })
    writeFileSync(url, text)
    console.log(path)
  }
}

/** @param {URL} url */
function read(url) {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    return undefined
  }
}
