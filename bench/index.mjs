/** npm run bench [-- start|pages|pdf|batch|growth|plots …]: medians of whole processes, run in turn; growth takes minutes and is run by name. */
import { benchBatch } from './batch.mjs'
import { benchGrowth } from './growth.mjs'
import { benchPages } from './pages.mjs'
import { benchPdf } from './pdf.mjs'
import { benchStart } from './start.mjs'

const all = { start: benchStart, pages: benchPages, pdf: benchPdf, batch: benchBatch }
const named = { ...all, growth: benchGrowth, plots: () => benchGrowth({ plots: true }) }
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in named))
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are: ${Object.keys(named).join(', ')}`)
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(named)) if (asked.length === 0 ? name in all : asked.includes(name)) bench()
}
