/**
 * Writes `dist` as `tsc` does, with loops over arrays by index (by-index.mjs). With `--all` the types of tests, scripts and benches are
 * checked too: `npm test` asks for this, so that it works out the types of the sources once, which is most of the time it takes.
 */
import { dirname, join, sep } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { byIndex } from './by-index.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, `src${sep}`)
const DIST = join(ROOT, `dist${sep}`)

const read = (/** @type {string} */ name) =>
  ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROOT, name), ts.sys.readFile).config, ts.sys, ROOT)
const build = read('tsconfig.build.json')
const asked = argv.includes('--all') ? read('tsconfig.json') : build
const options = { ...build.options, rootDir: ROOT }

/** What scripts import from `dist` is checked as the source that it is made from: `dist` may be old, or not there. */
const host = ts.createCompilerHost(options)
/** @type {NonNullable<ts.CompilerHost['resolveModuleNameLiterals']>} */
host.resolveModuleNameLiterals = (literals, from, redirected, given, file) =>
  literals.map((literal) => {
    const path = join(dirname(from), literal.text)
    const name = path.startsWith(DIST) ? SRC + path.slice(DIST.length) : literal.text
    return ts.resolveModuleName(name, from, given, host, undefined, redirected, ts.getModeForUsageLocation(file, literal, given))
  })

const program = ts.createProgram(asked.fileNames, options, host)
const before = [byIndex(program.getTypeChecker())]
/** @type {ts.WriteFileCallback} */
const write = (path, text) => ts.sys.writeFile(DIST + path.slice(join(DIST, `src${sep}`).length), text)
const faults = [...build.errors, ...asked.errors, ...ts.getPreEmitDiagnostics(program)]
for (const file of program.getSourceFiles())
  if (file.fileName.startsWith(SRC)) faults.push(...program.emit(file, write, undefined, false, { before }).diagnostics)
if (faults.length > 0) {
  const { getCurrentDirectory, newLine } = ts.sys
  console.error(ts.formatDiagnostics(faults, { getCanonicalFileName: (name) => name, getCurrentDirectory, getNewLine: () => newLine }))
  process.exitCode = 1
}
