/**
 * Joins what `tsc` wrote for the command line into few files: each file that is not opened makes the start shorter.
 * What every command needs, commander included, becomes one file; what a command imports lies in chunks beside it.
 * Without this step all works the same, only slower.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { version, dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'))
const apart = Object.keys(dependencies).filter((name) => name !== 'commander')

/** commander opens child_process for subcommands that are programs of their own. We have none, and it costs a tenth of the start. */
const UNUSED = '\0unused.cjs'

/** What every start needs and commands share: in one chunk, for without this each becomes a file of its own. */
const START =
  /rolldown.runtime|commander|dist\/(?:errors|version|cli\/(?:exit|export-options|batch-options|options)|export\/tables\/model)\.js$/

await build({
  input: { main: path('dist/cli/main.js'), worker: path('dist/cli/worker.js') },
  platform: 'node',
  external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    { name: 'core of pdf.js', resolveId: (id) => (id === '#pdf-core' ? { id: '../pdf-core.mjs', external: true } : null) },
    {
      name: 'no child_process at the start',
      resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? UNUSED : null),
      load: (id) => (id === UNUSED ? 'module.exports = {}' : null),
    },
    { name: 'version', load: (id) => (id === path('dist/version.js') ? `export const VERSION = ${JSON.stringify(version)}` : null) },
  ],
  output: {
    dir: path('dist/cli'),
    entryFileNames: '[name].js',
    chunkFileNames: 'main-[name].js',
    format: 'esm',
    minify: true,
    codeSplitting: { groups: [{ name: 'start', test: START }] },
  },
  logLevel: 'warn',
})

/** `minutes --help` prints this without loading a command. */
writeFileSync(path('dist/cli/help.txt'), execFileSync(process.execPath, [path('bin/minutes.js'), 'help']))
