/** Writes `dist` as `tsc` does, with loops over arrays by index (by-index.mjs). */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { byIndex } from './by-index.mjs'

const CONFIG = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url))
const { fileNames, options, errors } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(CONFIG, ts.sys.readFile).config,
  ts.sys,
  dirname(CONFIG),
)
const program = ts.createProgram(fileNames, options)
const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before: [byIndex(program.getTypeChecker())] })
const faults = [...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics]
if (faults.length > 0) {
  const { getCurrentDirectory, newLine } = ts.sys
  console.error(ts.formatDiagnostics(faults, { getCanonicalFileName: (name) => name, getCurrentDirectory, getNewLine: () => newLine }))
  process.exitCode = 1
}
