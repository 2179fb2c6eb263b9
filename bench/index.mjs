/** npm run bench [-- start|pages|pdf|batch …]: medians of whole processes, run in turn. */
import { benchBatch } from './batch.mjs'
import { benchPages } from './pages.mjs'
import { benchPdf } from './pdf.mjs'
import { benchStart } from './start.mjs'

const all = { start: benchStart, pages: benchPages, pdf: benchPdf, batch: benchBatch }
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in all))
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are: ${Object.keys(all).join(', ')}`)
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(all)) if (asked.length === 0 || asked.includes(name)) bench()
}
