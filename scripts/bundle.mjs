/**
 * Joins what `tsc` wrote for the command line into few files: each file that is not opened makes the start shorter.
 * What every command needs, commander included, becomes one file; what a command imports lies in chunks beside it.
 * Without this step all works the same, only slower.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { version, dependencies } = JSON.parse(readFileSync(path('package.json'), 'utf8'))
/** Joined too: a start with them is shorter by a file for each of their modules. */
const JOINED = ['commander', 'cheerio', 'string-width']
const apart = Object.keys(dependencies).filter((name) => !JOINED.includes(name))

/** commander opens child_process for subcommands that are programs of their own. We have none, and it costs a tenth of the start. */
const UNUSED = '\0unused.cjs'

/**
 * What belongs together, in one chunk each: without this every module that two commands share becomes a file of its own.
 * The second is what `minutes extract` needs for every PDF.
 */
const START =
  /rolldown.runtime|commander|dist\/(?:errors|version|cli\/(?:exit|program|export-options|batch-options|options|commands\/\w+)|export\/(?:index|tables\/model))\.js$/
const READING = new RegExp(
  `dist/(?:${[
    'pipeline\\.',
    'writing/[^/]+\\.',
    'parse/.+\\.',
    'validate/(?!compare/|schema|sarif|source|value|rules).+\\.',
    'extract/(?:index|join|pdf/(?:fast/)?(?!stock|ocr)[^/]+)\\.',
    'fetch/(?:sources|read|is-address|sniff|decode|markdown|moderngov/meeting-file)\\.',
    'batch/(?:earlier|journal|ordered|template)\\.',
    'export/(?:clean|flat|ndjson|printable|sink|tables|tables/[^/]+)\\.',
    'cli/(?:each|extract-lines|folder-output|many|output|partials|progress|reading|report|run|signals|unchanged|whole-meetings)\\.',
  ].join('|')})js$`,
)

const { output } = await build({
  input: { program: path('dist/cli/program.js'), 'reading-task': path('dist/cli/reading-task.js') },
  platform: 'node',
  external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [
    { name: 'core of pdf.js', resolveId: (id) => (id === '#pdf-core' ? path('dist/pdf-core.mjs') : null) },
    { name: 'the whole of pdf.js', resolveId: (id) => (id === '#pdf-worker' || id === '#pdf-library' ? { id, external: true } : null) },
    {
      name: 'no child_process at the start',
      resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? UNUSED : null),
      load: (id) => (id === UNUSED ? 'module.exports = {}' : null),
    },
    { name: 'version', load: (id) => (id === path('dist/version.js') ? `export const VERSION = ${JSON.stringify(version)}` : null) },
  ],
  output: {
    dir: path('dist/cli'),
    entryFileNames: '[name].cjs',
    chunkFileNames: 'part-[name].cjs',
    format: 'cjs',
    /** With its lines: Node prints one where it ends for a fault. */
    minify: { mangle: true, compress: true, codegen: { removeWhitespace: false } },
    codeSplitting: {
      groups: [
        { name: 'start', test: START, priority: 2 },
        { name: 'reading', test: READING, priority: 1 },
        /** By its name src/extract/pdf/rejections.ts knows a fault of pdf.js. */
        { name: 'pdf-core', test: /pdf-core\.mjs$/, priority: 3 },
      ],
    },
  },
  logLevel: 'warn',
  /** Parts that one command waits for and another does not: both are meant. */
  onLog: (level, log, say) => (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT' ? undefined : say(level, log)),
})

/** As src/cli/load.ts takes them: a byte a character (others stand in strings and patterns only), `import` through the loader. */
for (const { fileName } of output) {
  const file = path(`dist/cli/${fileName}`)
  const ascii = readFileSync(file, 'utf8').replace(/[^\t\n\r -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(file, ascii.replace(/\bimport\((?=["`])/g, 'importLibrary('))
}

writeFileSync(path('dist/cli/LICENSES'), licenses(output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []))))

/** `minutes --help` prints this without loading a command. */
writeFileSync(path('dist/cli/help.txt'), execFileSync(process.execPath, [path('bin/minutes.js'), 'help']))

/** The licences of what others wrote and the bundle holds. @param {string[]} modules */
function licenses(modules) {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
      return `${name} ${version}, ${license}\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '(its package has no text of it)'}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
