import { readOriginal } from './dist/index.js'
import { extract } from './dist/extract/index.js'
import { toParas } from './dist/parse/paras.js'
import { placesOf } from './dist/parse/series/place.js'
import { chainsOf } from './dist/parse/series/chains.js'
import { rateAsItems } from './dist/parse/series/items.js'
for (const f of process.argv.slice(2)) {
  const o = await readOriginal(f); const t = await extract(o)
  const lines = t.pages.flatMap((p) => p.lines)
  const paras = toParas(lines, t.kind)
  console.log('==', f, lines.length, 'lines', paras.length, 'paras')
  const t0 = performance.now()
  const places = placesOf(paras.flatMap(p => p.lines), paras); const chains = chainsOf(places)
  const t1 = performance.now()
  for (const r of rateAsItems(chains, places, lines.length).slice(0, 4)) console.log(r.score.toFixed(2), r.chain.form, r.chain.members.length, r.chain.members.map((m) => m.head.printed + ' ' + m.place.text.slice(m.head.length, m.head.length + 22) + '(' + m.titled.toFixed(1) + ')').slice(0, 9).join(' | '))
  console.log((t1 - t0).toFixed(1), 'ms')
}
