/** What runs in the pages of a site. Rows and index come as scripts: a page opened from disk may fetch nothing. */

/** In the head of every page: takes what data scripts hand over, and the theme. */
export const SITE_SCRIPT = `
const minutes = { got: {}, waiting: {}, take(name, at, rows) { (this.got[name] ||= [])[at] = rows; for (const then of this.waiting[name + at] || []) then(rows); delete this.waiting[name + at] } }
minutes.load = (name, at) => new Promise((done) => {
  if (minutes.got[name] && minutes.got[name][at]) return done(minutes.got[name][at])
  const waiting = minutes.waiting[name + at]
  if (waiting) return waiting.push(done)
  minutes.waiting[name + at] = [done]
  const script = document.createElement('script')
  script.src = 'data/' + name + '-' + at + '.js'
  document.head.append(script)
})
{
  const root = document.documentElement
  const kept = (() => { try { return localStorage.getItem('minutes-theme') } catch { return null } })()
  if (kept) root.dataset.theme = kept
  addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme')
    if (!button) return
    const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    const tell = () => { button.textContent = dark() ? 'Light theme' : 'Dark theme' }
    button.hidden = false
    tell()
    button.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark'
      try { localStorage.setItem('minutes-theme', root.dataset.theme) } catch {}
      tell()
    })
  })
}
`

export const TABLE_SCRIPT = `
{
  const $ = (id) => document.getElementById(id)
  const table = $('rows'), body = table.tBodies[0], name = table.dataset.name
  const columns = JSON.parse(table.dataset.columns)
  const all = (minutes.got[name] || []).flat()
  const texts = all.map((row) => row.slice(1).join(' \\u0001 ').toLowerCase())
  const selects = [...document.querySelectorAll('select[data-column]')]
  for (const select of selects) {
    const values = [...new Set(all.map((row) => row[Number(select.dataset.column) + 1]).filter((value) => value !== null && value !== ''))].sort()
    for (const value of values) select.append(new Option(value))
  }
  const dateAt = columns.findIndex(({ kind }) => kind === 'date')
  let sort = { at: dateAt, down: true }, shown = 0, found = []
  const STEP = 100
  const empty = (value) => value === null || value === undefined || value === ''
  const order = (a, b) => {
    const x = all[a][sort.at + 1], y = all[b][sort.at + 1]
    if (empty(x) || empty(y)) return (empty(x) ? 1 : 0) - (empty(y) ? 1 : 0) || a - b
    const less = typeof x === 'number' ? x - y : x < y ? -1 : x > y ? 1 : 0
    return (sort.down ? -less : less) || a - b
  }
  const cell = (value, { kind, name }, href) => {
    const td = document.createElement('td')
    td.dataset.name = name
    td.dir = 'auto'
    if (kind) td.className = kind
    const text = empty(value) ? '' : String(value)
    let into = td
    if (href) { into = document.createElement('a'); into.href = href; td.append(into) }
    into.textContent = text.length > 600 ? text.slice(0, 600) + '…' : text
    return td
  }
  const leads = Math.max(0, columns.findIndex(({ kind }) => kind === 'long'))
  const target = columns.some(({ kind }) => kind === 'long') ? leads : name === 'meetings' ? 1 : 0
  const more = () => {
    const rows = document.createDocumentFragment()
    for (const at of found.slice(shown, shown + STEP)) {
      const tr = document.createElement('tr')
      columns.forEach((column, index) => tr.append(cell(all[at][index + 1], column, index === target ? all[at][0] : '')))
      rows.append(tr)
    }
    body.append(rows)
    shown = Math.min(found.length, shown + STEP)
    $('more').hidden = shown >= found.length
    $('status').textContent = found.length === all.length ? all.length.toLocaleString() + (all.length === 1 ? ' row' : ' rows') : found.length.toLocaleString() + ' of ' + all.length.toLocaleString()
  }
  const run = () => {
    const words = $('q').value.toLowerCase().split(/\\s+/).filter(Boolean)
    const picked = selects.filter(({ value }) => value !== '').map((select) => [Number(select.dataset.column) + 1, select.value])
    const from = $('from') && /^\\d{4}$/.test($('from').value) ? $('from').value : '', to = $('to') && /^\\d{4}$/.test($('to').value) ? $('to').value : ''
    found = []
    for (let at = 0; at < all.length; at += 1) {
      if (!words.every((word) => texts[at].includes(word)) || !picked.every(([column, value]) => String(all[at][column]) === value)) continue
      if (from || to) {
        const year = String(all[at][dateAt + 1] || '').slice(0, 4)
        if (year === '' || (from && year < from) || (to && year > to)) continue
      }
      found.push(at)
    }
    if (sort.at >= 0) found.sort(order)
    body.replaceChildren()
    shown = 0
    more()
  }
  const heads = [...table.tHead.rows[0].cells]
  const tell = () => heads.forEach((head, at) => at === sort.at ? head.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending') : head.removeAttribute('aria-sort'))
  heads.forEach((head, at) => head.firstChild.addEventListener('click', () => { sort = { at, down: sort.at === at ? !sort.down : Boolean(columns[at].kind && columns[at].kind !== 'long') }; tell(); run() }))
  let timer
  $('filter').hidden = false
  $('filter').addEventListener('submit', (event) => event.preventDefault())
  $('filter').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(run, 80) })
  $('more').addEventListener('click', () => { const next = shown; more(); const row = body.rows[next]; const link = row && row.querySelector('a'); if (link) link.focus() })
  $('q').value = new URLSearchParams(location.search).get('q') || ''
  tell()
  run()
}
`

export const SEARCH_SCRIPT = `
{
  const $ = (id) => document.getElementById(id)
  const STEP = 20
  let index, results = [], shown = 0, words = []
  const start = async () => {
    const parts = []
    for (let at = 0; at < Number($('search').dataset.scripts); at += 1) parts.push(...await minutes.load('index', at))
    const { options, common } = parts[0], left = new Set(common)
    const processTerm = (term) => left.has(term.toLowerCase()) ? null : term.toLowerCase()
    index = MiniSearch.loadJSON(parts.slice(1).join(''), { ...options, processTerm })
    delete minutes.got.index
    $('q').disabled = false
    $('status').textContent = index.documentCount.toLocaleString() + ' places can be searched.'
    const asked = new URLSearchParams(location.search).get('q')
    if (asked) { $('q').value = asked; run() }
    $('q').focus()
  }
  const marked = (text) => {
    const plain = text.toLowerCase(), places = []
    for (const word of words) for (let at = plain.indexOf(word); at !== -1 && places.length < 40; at = plain.indexOf(word, at + word.length)) if (at === 0 || !/[\\p{L}\\p{N}]/u.test(plain[at - 1])) places.push([at, at + word.length])
    places.sort((a, b) => a[0] - b[0])
    const first = places.length ? Math.max(0, places[0][0] - 80) : 0
    const from = first === 0 ? 0 : text.indexOf(' ', first) + 1
    const piece = document.createElement('p')
    piece.dir = 'auto'
    let at = from
    const room = text.lastIndexOf(' ', from + 260)
    const end = text.length <= from + 260 ? text.length : room > from + 130 ? room : from + 260
    if (from > 0) piece.append('… ')
    for (const [a, b] of places) {
      if (a < at || b > end) continue
      const mark = document.createElement('mark')
      mark.textContent = text.slice(a, b)
      piece.append(text.slice(at, a), mark)
      at = b
    }
    piece.append(text.slice(at, end) + (text.length > end ? ' …' : ''))
    return piece
  }
  const KINDS = { i: 'Item', d: 'Decision', q: 'Question' }
  const line = (result) => {
    const li = document.createElement('li'), link = document.createElement('a'), about = document.createElement('span')
    link.href = result.href
    link.textContent = result.title
    link.dir = 'auto'
    about.className = 'faint'
    about.textContent = ' ' + KINDS[result.kind] + ' · ' + result.where
    li.append(link, about)
    minutes.load('texts', result.part).then((rows) => li.append(marked(rows[result.row])))
    return li
  }
  const more = () => {
    $('found').append(...results.slice(shown, shown + STEP).map(line))
    shown = Math.min(results.length, shown + STEP)
    $('more').hidden = shown >= results.length
  }
  const run = () => {
    const asked = $('q').value.trim(), kind = $('kind').value
    $('found').replaceChildren()
    shown = 0
    results = []
    $('more').hidden = true
    if (asked.length < 2) { $('status').textContent = ''; return }
    const began = performance.now()
    results = index.search(asked, { combineWith: 'AND', prefix: (term, at, terms) => at === terms.length - 1, filter: kind ? (result) => result.kind === kind : undefined })
    const took = Math.round(performance.now() - began)
    words = [...new Set(results.slice(0, 40).flatMap((result) => result.terms))].concat(asked.toLowerCase().split(/\\s+/)).filter((word) => word.length > 1)
    document.body.dataset.took = took
    $('status').textContent = results.length === 0 ? 'Nothing has all of these words.' : results.length.toLocaleString() + (results.length === 1 ? ' place' : ' places')
    more()
  }
  let timer
  $('search').addEventListener('submit', (event) => { event.preventDefault(); run() })
  $('search').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(run, 120) })
  $('more').addEventListener('click', () => { const next = shown; more(); const link = $('found').children[next] && $('found').children[next].querySelector('a'); if (link) link.focus() })
  start()
}
`
