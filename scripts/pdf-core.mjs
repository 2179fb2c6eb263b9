/**
 * Makes dist/pdf-core.mjs: the half of pdf.js that reads files, without what draws, edits and fills forms, for
 * src/extract/pdf/fast; and dist/pdf-worker.mjs, all of it within bounds, for src/extract/pdf/stock.ts. The pinned file is
 * changed in a few places, each found exactly once, or the build fails.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const SHA256 = '08ee175af31a8537ee0ddee910717db78c6751e2016c4ddc3f033d5047ed5aa0'
const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
/** Where it is, and not where a link says: the build asks for it by that name. */
const SOURCE = realpathSync(path('node_modules/pdfjs-dist/build/pdf.worker.mjs'))

const BANNER = `/*!
 * Made from pdfjs-dist 5.6.205 (build/pdf.worker.mjs), Copyright 2024 Mozilla Foundation, Apache License 2.0:
 * see pdf-core.LICENSE beside this file. CHANGED by scripts/pdf-core.mjs of minutes: parts were left out, streams are
 * inflated with zlib, and font programs are not read where the font's dictionary says all that text needs.
 */`
const WORKER_BANNER = `/*!
 * pdfjs-dist 5.6.205 (build/pdf.worker.mjs), Copyright 2024 Mozilla Foundation, Apache License 2.0: see pdf-core.LICENSE
 * beside this file. CHANGED by scripts/pdf-core.mjs of minutes: what a file can ask for is bounded.
 */`

/**
 * Modules of pdf.js that are left out. What would still ask for them fails with a ReferenceError, and the page is read by
 * the whole of pdf.js instead.
 */
const XFA = 'symbol_utils namespaces utils fonts text som xfa_object html_utils layout template bind data config connection_set datasets'
const XFA_MORE = 'locale_set signature stylesheet xdp xhtml setup unknown builder parser factory'
const LEFT_OUT = [
  ...`${XFA} ${XFA_MORE}`.split(' ').map((name) => `src/core/xfa/${name}.js`),
  'external/brotli/decode.js',
  'external/jbig2/jbig2.js',
  'external/openjpeg/openjpeg.js',
  'external/qcms/qcms.js',
  'external/qcms/qcms_utils.js',
  'src/core/annotation.js',
  'src/core/arithmetic_decoder.js',
  'src/core/ccitt.js',
  'src/core/chunked_stream.js',
  'src/core/colorspace.js',
  'src/core/colorspace_utils.js',
  'src/core/dataset_reader.js',
  'src/core/default_appearance.js',
  'src/core/editor/pdf_editor.js',
  'src/core/font_renderer.js',
  'src/core/font_substitutions.js',
  'src/core/function.js',
  'src/core/icc_colorspace.js',
  'src/core/image.js',
  'src/core/image_resizer.js',
  'src/core/intersector.js',
  'src/core/jbig2.js',
  'src/core/jbig2_ccittFax_wasm.js',
  'src/core/jpg.js',
  'src/core/jpx.js',
  'src/core/metadata_parser.js',
  'src/core/obj_bin_transform_core.js',
  'src/core/operator_list.js',
  'src/core/pattern.js',
  'src/core/pdf_manager.js',
  'src/core/ps_parser.js',
  'src/core/struct_tree.js',
  'src/core/worker.js',
  'src/core/worker_stream.js',
  'src/core/writer.js',
  'src/core/xfa_fonts.js',
  'src/core/xml_parser.js',
  'src/shared/image_utils.js',
  'src/shared/message_handler.js',
  'src/shared/murmurhash3.js',
]

/** Methods that are left out: all from the first text up to the second, and what then stands there. */
/** @type {[from: string, to: string, instead?: string][]} */
const CUTS = [
  ['  hasBlendModes(resources, nonBlendModesSet) {', '  async fetchBuiltInCMap(name) {'],
  ['  async buildFormXObject(', '  loadFont(fontName, font, resources, task,'],
  ['  buildPath(fn, args, state) {', '  async extractDataStructures(dict, properties) {'],
  ['  static buildFontPaths(', '  static get fallbackFontDict() {'],
  ['  send(handler) {\n    if (this.#sent) {', 'class StateManager {', '}\n'],
  ['  async #replaceIdByRef(', 'const PDF_HEADER_SIGNATURE = ', '}\n'],
  ['  async #loadXfaImages() {', '  get version() {\n    return this.catalog.version || this.#version;'],
  ['  async #collectFieldObjects(', '\n;// ./src/core/pdf_manager.js\n', '}\n'],
]

const EXPORTS =
  'BOUNDS, BaseStream, Dict, IdentityCMap, IdentityToUnicodeMap, PartialEvaluator, PDFDocument, Stream, XRefParseException, setVerbosityLevel'

/** A font program is read only where text cannot be had from the font's dictionary: pdf.js's own conditions, asked before. */
const PROGRAM_UNNEEDED = `
function isProgramUnneeded(properties) {
  if (properties.hasIncludedToUnicodeMap || properties.isInternalFont && !properties.composite) return true;
  return properties.composite ? properties.toUnicode instanceof IdentityToUnicodeMap : Boolean(properties.baseEncodingName);
}
class Font {`

/** The whole stream at once; where zlib will not, pdf.js's own decoder gives what can be had. */
const INFLATE = `  readBlock() {
    if (this.bufferLength === 0 && !this.triedWhole) {
      this.triedWhole = true;
      const { pos } = this.stream;
      const bytes = this.stream.getBytes();
      try {
        const whole = inflateRawSync(bytes, { chunkSize: Math.min(Math.max(4 * bytes.length, 1024), 1 << 20), maxOutputLength: Math.min(BOUNDS.stream, 1 << 30) });
        spend('bytes', whole.length, 'streams that inflate beyond bounds');
        this.buffer = new Uint8Array(whole.byteOffset === 0 ? whole.buffer : Uint8Array.from(whole).buffer, 0, whole.length);
        this.bufferLength = whole.length;
        this.eof = true;
        return;
      } catch (reason) {
        if (reason.code === 'ERR_BUFFER_TOO_LARGE') refuse('a stream that inflates beyond bounds');
        if (reason.name === 'BoundError') throw reason;
        this.stream.pos = pos;
      }
    }
    let buffer, hdr, len;`

/** Tells the fonts of one descriptor apart: what pdf.js reckons in JavaScript over every byte of their maps. */
const HASH = `
class MurmurHash3_64 {
  sum = 0
  update(input) {
    this.sum = crc32(input, this.sum)
  }
  hexdigest() {
    return String(this.sum)
  }
}
`

/** What a file may still ask for; src/extract/pdf/bounds.ts sets it anew for each file and page, and reads what was refused. */
const BOUNDED = `
const BOUNDS = { stream: Infinity, bytes: Infinity, codes: Infinity, forms: Infinity, operators: Infinity, refused: '' };
function spend(kind, amount, what) {
  BOUNDS[kind] -= amount;
  if (BOUNDS[kind] < 0) refuse(what);
}
function refuse(what) {
  BOUNDS.refused ||= what;
  const error = new Error(what);
  error.name = 'BoundError';
  throw error;
}
`

/**
 * What a few bytes of a file can make pdf.js take without end: a font that gives a width to four thousand million codes, maps
 * of characters of range upon range, streams that inflate a thousandfold, forms that paint forms that paint forms. Each ends
 * at a bound. A character code has two bytes where widths are given; longer codes come in ranges far smaller.
 * @type {[before: string, after: string][]}
 */
const BOUNDS = [
  ['const MAX_MAP_RANGE = 2 ** 24 - 1;', 'const MAX_MAP_RANGE = 2 ** 16;'],
  [
    '            for (let j = start; j <= code; j++) {\n              glyphsWidths[j] = width;',
    "            for (let j = Math.max(start, 0); j <= code && j <= 0xffff; j++) {\n              spend('codes', 1, 'widths of too many characters');\n              glyphsWidths[j] = width;",
  ],
  [
    '              for (let j = start; j <= code; j++) {\n                glyphsVMetrics[j] = vmetric;',
    "              for (let j = Math.max(start, 0); j <= code && j <= 0xffff; j++) {\n                spend('codes', 1, 'widths of too many characters');\n                glyphsVMetrics[j] = vmetric;",
  ],
  [
    '      throw new Error("mapCidRange - ignoring data above MAX_MAP_RANGE.");\n    }',
    "      throw new Error(\"mapCidRange - ignoring data above MAX_MAP_RANGE.\");\n    }\n    spend('codes', Math.max(0, high - low), 'maps of too many characters');",
  ],
  [
    '      throw new Error("mapBfRange - ignoring data above MAX_MAP_RANGE.");\n    }',
    "      throw new Error(\"mapBfRange - ignoring data above MAX_MAP_RANGE.\");\n    }\n    spend('codes', 8 * Math.max(0, high - low), 'maps of too many characters');",
  ],
  [
    '    if (requested <= buffer.byteLength) {\n      return buffer;\n    }\n    let size = this.minBufferLength;',
    "    if (requested <= buffer.byteLength) {\n      return buffer;\n    }\n    if (requested > BOUNDS.stream) refuse('a stream that inflates beyond bounds');\n    let size = this.minBufferLength;",
  ],
  [
    '    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;\n  }\n  getByte() {',
    "    spend('bytes', size - buffer.byteLength, 'streams that inflate beyond bounds');\n    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;\n  }\n  getByte() {",
  ],
  [
    '  async buildFormXObject(resources, xobj, smask, operatorList, task, initialState, localColorSpaceCache, seenRefs) {\n',
    "  async buildFormXObject(resources, xobj, smask, operatorList, task, initialState, localColorSpaceCache, seenRefs) {\n    spend('forms', 1, 'too many forms');\n",
  ],
  ['  addOp(fn, args) {\n', "  addOp(fn, args) {\n    spend('operators', 1, 'too many operators');\n"],
]

/** @type {[before: string, after: string][]} */
const CHANGES = [
  [
    'globalThis.pdfjsWorker = {\n  WorkerMessageHandler: WorkerMessageHandler\n};\n\nexport { WorkerMessageHandler };',
    `export { ${EXPORTS} };`,
  ],
  ['  readBlock() {\n    let buffer, hdr, len;', INFLATE],
  ['  get isAsync() {\n    return this.#isAsync;\n  }\n  getBits(bits) {', '  getBits(bits) {'],
  ['\nclass Font {', PROGRAM_UNNEEDED],
  ['          if (fontFile.isAsync) {\n', '          if (false) {\n'],
  ['          if (fontFile.isEmpty) {\n            throw new FormatError("FontFile is empty");\n          }\n', ''],
  [
    '          file = await this.fetchStandardFontData(standardFontName);\n          properties.isInternalFont = !!file;',
    '          file = new NullStream();\n          properties.isInternalFont = true;',
  ],
  [
    '        fontFile = await this.fetchStandardFontData(standardFontName);\n        isInternalFont = !!fontFile;',
    '        fontFile = composite ? await this.fetchStandardFontData(standardFontName) : new NullStream();\n        isInternalFont = !!fontFile;',
  ],
  // The tree of pages is walked once, not anew for each page.
  [
    '      promise = catalog.getPageDict(pageIndex);',
    '      promise = this.pageDicts?.has(pageIndex) ? Promise.resolve(this.pageDicts.get(pageIndex)) : catalog.getPageDict(pageIndex);',
  ],
  ['          await translated.loadType3Data(this, resources, task);\n', ''],
  [
    '    if (!file || file.isEmpty) {\n      if (file) {',
    '    if (file && isProgramUnneeded(properties)) {\n      amendFallbackToUnicode(properties);\n      return;\n    }\n    if (!file || file.isEmpty) {\n      if (file) {',
  ],
]

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(`scripts/pdf-core.mjs does not fit this pdfjs-dist (CONTRIBUTING.md, “Move the pin of pdf.js”): ${message}`)
}

/** @param {string} text @param {string} part */
function place(text, part) {
  const at = text.indexOf(part)
  if (at < 0) fail(`not found: ${part}`)
  if (text.indexOf(part, at + 1) >= 0) fail(`found more than once: ${part}`)
  return at
}

/** @param {string} text @param {string} name */
function withoutModule(text, name) {
  const from = place(text, `\n;// ./${name}\n`)
  const to = text.indexOf('\n;// ./', from + 1)
  return text.slice(0, from) + text.slice(to)
}

/** What both have: the file as pinned, within bounds. */
function pinned() {
  const bytes = readFileSync(SOURCE)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== SHA256) fail(`the sha256 of build/pdf.worker.mjs is ${found}`)
  let text = bytes.toString('utf8')
  for (const change of BOUNDS) text = replaced(text, change)
  return `${BOUNDED}${text}`
}

/** @param {string} text @param {[before: string, after: string]} change */
function replaced(text, [before, after]) {
  const at = place(text, before)
  return text.slice(0, at) + after + text.slice(at + before.length)
}

function core() {
  let text = pinned()
  for (const [from, to, instead = ''] of CUTS) text = text.slice(0, place(text, from)) + instead + text.slice(place(text, to))
  for (const name of LEFT_OUT) text = withoutModule(text, name)
  for (const change of CHANGES) text = replaced(text, change)
  return `import { crc32, inflateRawSync } from 'node:zlib'\n${HASH}${text}`
}

const text = core()
await build({
  input: SOURCE,
  platform: 'node',
  plugins: [{ name: 'changed', load: (id) => (id === SOURCE ? text : null) }],
  treeshake: { propertyReadSideEffects: false },
  output: { file: path('dist/pdf-core.mjs'), format: 'esm', banner: BANNER, minify: { compress: true, mangle: false } },
  logLevel: 'warn',
})
const worker = replaced(pinned(), ['\nexport { WorkerMessageHandler };', '\nexport { BOUNDS, WorkerMessageHandler };'])
writeFileSync(path('dist/pdf-worker.mjs'), `${WORKER_BANNER}\n${worker.replace(/\n\/\/# sourceMappingURL=.*/, '')}`)
copyFileSync(path('node_modules/pdfjs-dist/LICENSE'), path('dist/pdf-core.LICENSE'))
