import { extract } from './dist/extract/index.js'
import { readOriginal } from './dist/index.js'
import { cutDocuments } from './dist/parse/packs/cut.js'
import { toParas } from './dist/parse/paras.js'
import { chainsOf } from './dist/parse/series/chains.js'
import { rateAsItems } from './dist/parse/series/items.js'
import { placesOf } from './dist/parse/series/place.js'

for (const f of process.argv.slice(2)) {
  const o = await readOriginal(f)
  const t = await extract(o)
  const segs = t.kind === 'html' ? [{ type: 'html', lines: t.pages.flatMap((p) => p.lines) }] : cutDocuments(t)
  for (const s of segs) {
    const lines = s.lines
    const paras = toParas(lines, t.kind)
    console.log('==', f, s.type, lines.length, 'lines', paras.length, 'paras')
    const places = placesOf(
      paras.flatMap((p) => p.lines),
      paras,
    )
    const chains = chainsOf(places)
    for (const r of rateAsItems(chains, places, lines.length).slice(0, 4))
      console.log(
        r.score.toFixed(2),
        r.chain.form,
        r.chain.members.length,
        r.chain.members
          .map(
            (m) =>
              m.head.printed +
              ' ' +
              m.place.text.slice(m.head.length, m.head.length + 22) +
              '(' +
              m.titled.toFixed(1) +
              (m.styled ? 'S' : '') +
              ')',
          )
          .slice(0, 19)
          .join(' | '),
      )
    for (const c of chains.slice(0, 4))
      console.log(
        '  chain',
        c.reward.toFixed(2),
        c.form,
        c.members.length,
        c.members
          .map((m) => m.head.printed)
          .slice(0, 12)
          .join(' '),
      )
  }
}
