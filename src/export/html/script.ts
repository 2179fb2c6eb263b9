/** What runs in the page: search, theme, and the way between text and page pictures. The page reads well without it. */
export const SCRIPT = `
(() => {
  const $ = (query) => document.querySelector(query)
  const root = document.documentElement
  const theme = $('#theme')
  const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  const tell = () => { theme.textContent = dark() ? 'Light theme' : 'Dark theme' }
  theme.addEventListener('click', () => { root.dataset.theme = dark() ? 'light' : 'dark'; tell() })
  tell()
  for (const hidden of document.querySelectorAll('[data-script]')) hidden.hidden = false
  if (matchMedia('(max-width: 60rem)').matches) for (const one of document.querySelectorAll('.outline details')) one.open = false

  const input = $('#search'), status = $('#found'), main = $('main')
  let marks = [], at = -1, timer
  const clear = () => {
    for (const mark of marks) { const parent = mark.parentNode; mark.replaceWith(...mark.childNodes); parent.normalize() }
    marks = []; at = -1
  }
  const mark = (node, words) => {
    const text = node.data.toLowerCase()
    if (text.length !== node.data.length) return
    for (let end = text.lastIndexOf(words); end !== -1; end = end === 0 ? -1 : text.lastIndexOf(words, end - 1)) {
      const range = document.createRange()
      range.setStart(node, end); range.setEnd(node, end + words.length)
      const found = document.createElement('mark')
      range.surroundContents(found)
      marks.push(found)
    }
  }
  const search = () => {
    clear()
    const words = input.value.trim().toLowerCase()
    if (words.length < 2) { status.textContent = ''; return }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) => node.parentElement.closest('nav, button, .pages') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
    const nodes = []
    while (walker.nextNode()) nodes.push(walker.currentNode)
    for (const node of nodes) mark(node, words)
    marks = [...main.querySelectorAll('mark')]
    status.textContent = marks.length === 1 ? '1 place' : marks.length + ' places'
  }
  const go = (step) => {
    if (marks.length === 0) return
    if (at >= 0) marks[at].classList.remove('here')
    at = (at + step + marks.length) % marks.length
    marks[at].classList.add('here')
    marks[at].scrollIntoView({ block: 'center' })
    status.textContent = (at + 1) + ' of ' + marks.length
  }
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 150) })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { event.preventDefault(); clearTimeout(timer); if (marks.length === 0) search(); go(event.shiftKey ? -1 : 1) }
  })
  $('#previous').addEventListener('click', () => go(-1))
  $('#next').addEventListener('click', () => go(1))

  let shown = []
  const show = (...elements) => {
    for (const one of shown) one.classList.remove('shown')
    shown = elements.filter(Boolean)
    for (const one of shown) one.classList.add('shown')
  }
  const boxOf = (button) => document.querySelector('.box[data-block="' + CSS.escape(button.dataset.block) + '"]')
  const toPage = (button) => {
    const box = boxOf(button), page = document.getElementById(button.dataset.page)
    show(box, document.getElementById(button.dataset.block))
    const pages = page && page.closest('.pages')
    if (pages) pages.scrollTop = page.offsetTop + (box ? box.offsetTop : 0) - pages.clientHeight / 3
  }
  for (const figure of document.querySelectorAll('.pages figure')) {
    const width = Number(figure.dataset.width), height = Number(figure.dataset.height)
    for (const button of document.querySelectorAll('.to-page[data-page="' + CSS.escape(figure.id) + '"][data-box]')) {
      const [x0, y0, x1, y1] = button.dataset.box.split(' ').map(Number)
      const box = document.createElement('div')
      box.className = 'box'
      box.dataset.block = button.dataset.block
      box.style.cssText = 'left:' + 100 * x0 / width + '%;top:' + 100 * y0 / height + '%;width:' + 100 * (x1 - x0) / width + '%;height:' + 100 * (y1 - y0) / height + '%'
      box.addEventListener('click', () => {
        const block = document.getElementById(box.dataset.block)
        show(box, block)
        block.scrollIntoView({ block: 'center' })
        button.focus({ preventScroll: true })
      })
      figure.querySelector('.sheet').append(box)
    }
  }
  /** Who comes by a link to a place sees that place on its page. */
  const follow = () => {
    const target = document.getElementById(decodeURI(location.hash.slice(1)))
    const button = target && target.querySelector('.to-page')
    if (button) toPage(button)
  }
  addEventListener('hashchange', follow)
  addEventListener('load', follow)
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.to-page')
    if (button) return toPage(button)
    if (event.target.closest('a, button, input, summary, .pages') || String(getSelection())) return
    const block = event.target.closest('.block')
    const own = block && block.querySelector('.to-page[data-block="' + CSS.escape(block.id) + '"]')
    if (own) toPage(own)
  })
})()
`
