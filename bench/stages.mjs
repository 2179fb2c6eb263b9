/** node bench/stages.mjs FILE: milliseconds of processor time to get its lines, and for everything after, in one cold process. */
import { setShortRuns } from '../dist/cli/main.js'
import { extract } from '../dist/extract/index.js'
import { openPdf } from '../dist/extract/pdf/engine.js'
import { extractPdf } from '../dist/extract/pdf/index.js'
import { readOriginal } from '../dist/fetch/read.js'
import { parse } from '../dist/parse/index.js'
import { validate } from '../dist/validate/index.js'

setShortRuns()

/** Loaded before the clock runs, as in the bundle. */
void [openPdf, extractPdf]
const original = await readOriginal(process.argv[2] ?? '')
const [start, text] = [cpu(), await extract(original)]
const middle = cpu()
JSON.stringify(validate(parse(text, original), text))
console.log(JSON.stringify({ lines: middle - start, structure: cpu() - middle }))

function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
