/** One page that needs no network: the meeting as a document. Works from a file, without a script too. */
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { VERSION } from '../version.js'
import type { Entry } from './entries.js'
import type { Exporter, ExportOptions, Out } from './exporter.js'
import { documentHtml } from './html/document.js'
import { outlineHtml } from './html/outline.js'
import { checkPdftoppm, picturesOf, whyNot } from './html/pictures.js'
import { SCRIPT } from './html/script.js'
import { STYLE } from './html/style.js'
import { openTag, tag } from './html/tag.js'
import { makeView, note } from './html/view.js'

export const exporter: Exporter = {
  description: 'one self-contained page to read, search and print',
  shape: 'text',
  run: async (entries, out, options) => {
    if (options.pages) await checkPdftoppm()
    let first: Entry | undefined
    let count = 0
    for await (const entry of entries) {
      count += 1
      if (count === 1) {
        first = entry
        continue
      }
      if (count === 2) {
        await out.write(pageStart('Council meetings', true))
        await writeEntry(first!, out, options, 2)
      }
      await writeEntry(entry, out, options, 2)
    }
    if (count < 2) {
      const several = first === undefined || 'error' in first.record || first.record.documents.length !== 1
      await out.write(pageStart(titleOf(first), several))
      if (first) await writeEntry(first, out, options, several ? 2 : 1)
    }
    await out.write(PAGE_END)
  },
}

function titleOf(entry: Entry | undefined): string {
  const document = entry && !('error' in entry.record) ? entry.record.documents[0] : undefined
  if (!document) return 'Council meetings'
  return [document.body || document.title || 'Council meeting', document.date].filter(Boolean).join(', ')
}

/** Nothing is fetched, whatever the text says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"

/** Ways from the page of a site to its others. */
export interface Around {
  site: string
  ways: { href: string; text: string }[]
}

function pageStart(title: string, headed: boolean, around?: Around): string {
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'generator', content: `minutes ${VERSION}` }),
    tag('title', {}, around ? `${title} · ${around.site}` : title),
    { html: `<style>${STYLE}</style>` },
  ]
  const search = [
    tag('label', {}, 'Search', tag('input', { id: 'search', type: 'search', autocomplete: 'off' })),
    tag('button', { type: 'button', id: 'previous', 'aria-label': 'Previous place' }, '↑'),
    tag('button', { type: 'button', id: 'next', 'aria-label': 'Next place' }, '↓'),
    tag('span', { id: 'found', role: 'status' }),
    tag('button', { type: 'button', id: 'theme' }, 'Dark theme'),
  ]
  const name = headed ? tag('h1', {}, title) : tag('span', { class: 'name' }, title)
  const controls = tag('div', { 'data-script': true, hidden: true, class: 'controls', role: 'search' }, ...search)
  const ways =
    around && tag('nav', { class: 'ways', 'aria-label': 'Site' }, ...around.ways.map(({ href, text }) => tag('a', { href }, text)))
  const bar = tag('header', { class: 'bar' }, ways, name, controls)
  const skip = tag('a', { class: 'skip', href: '#main' }, 'Skip to the text')
  return `<!doctype html>\n<html lang="en-GB">${tag('head', {}, ...head).html}\n<body>${skip.html}${bar.html}\n${openTag('main', { id: 'main', tabindex: -1 })}\n`
}

const PAGE_END = `</main>\n${tag('footer', {}, `Made by minutes ${VERSION}.`).html}<script>${SCRIPT}</script></body></html>\n`

/** The page of one record, as part of a site. */
export function meetingPage(entry: Entry, around: Around): Promise<string> {
  return written(async (out) => {
    const several = 'error' in entry.record || entry.record.documents.length !== 1
    await out.write(pageStart(titleOf(entry), several, around))
    await writeEntry(entry, out, {}, several ? 2 : 1)
    await out.write(PAGE_END)
  })
}

async function written(write: (out: Out) => Promise<void>): Promise<string> {
  const parts: string[] = []
  const put = async (chunk: string | Uint8Array) => void parts.push(String(chunk))
  await write({ write: put, folder: '', scratch: () => Promise.reject(new Error('a page needs no scratch')) })
  return parts.join('')
}

async function writeEntry({ id, record }: Entry, out: Out, options: ExportOptions, level: number): Promise<void> {
  if ('error' in record) return out.write(failure(record, level))
  const pictured = options.pages === true && (await canPicture(record, options))
  const view = makeView(id, record, level, pictured)
  await out.write(
    openTag('article', { class: pictured ? 'record pictured' : 'record', 'aria-label': record.source.path ?? record.source.url ?? id }),
  )
  await out.write(outlineHtml(view, record, `Outline of ${record.source.path ?? record.source.url ?? id}`).html)
  await out.write(openTag('div', { class: 'text-column' }))
  for (const [index, document] of record.documents.entries())
    await out.write(`${documentHtml(view, document, `/documents/${index}`).html}\n`)
  const rest = view.rest()
  if (rest.length > 0) await out.write(tag('section', { class: 'findings' }, ...rest.map(note)).html)
  await out.write('</div>')
  if (pictured) await writePictures(id, record, out)
  await out.write('</article>\n')
}

const failure = ({ source, error }: ErrorRecord, level: number): string =>
  tag(
    'article',
    { class: 'record' },
    tag(
      'div',
      { class: 'failed' },
      tag(`h${level}`, {}, source.path ?? source.url ?? 'A source'),
      tag('p', {}, `${error.message} (${error.code})`),
    ),
  ).html

async function canPicture(record: Record, { note: say }: ExportOptions): Promise<boolean> {
  const reason = record.source.mediaType === 'application/pdf' && record.source.pages ? await whyNot(record) : 'only a PDF has pages'
  if (reason !== undefined) say?.(`no page pictures of ${record.source.path ?? record.source.url}: ${reason}`)
  return reason === undefined
}

async function writePictures(id: string, { source }: Record, out: Out): Promise<void> {
  await out.write(openTag('div', { class: 'pages', role: 'region', 'aria-label': 'Pages of the source', tabindex: 0 }))
  for await (const { page, width, height, jpeg } of picturesOf(source.path!, source.pages!, await out.scratch())) {
    /** With its size, so that a place on a page is where it will be before the pictures above it are loaded. */
    const size = { width: Math.round(width), height: Math.round(height) }
    const src = `data:image/jpeg;base64,${jpeg.toString('base64')}`
    const img = tag('img', { src, alt: `Page ${page} of the source`, loading: 'lazy', ...size })
    const sheet = tag('div', { class: 'sheet' }, img)
    const caption = tag('figcaption', {}, `Page ${page}`)
    await out.write(`${tag('figure', { id: `${id}-page-${page}`, 'data-width': width, 'data-height': height }, caption, sheet).html}\n`)
  }
  await out.write('</div>')
}
