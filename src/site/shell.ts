/** What all pages of a site share: head, ways to the others, theme. */
import { type Content, openTag, tag } from '../export/html/tag.js'
import { VERSION } from '../version.js'

export interface Shell {
  title: string
  /** The name of the whole site. */
  site: string
  /** The way from the page to the site’s folder: empty, or `../`. */
  up: string
  /** Which of the ways leads here. */
  here?: string
  scripts?: string[]
}

export const WAYS: [file: string, name: string][] = [
  ['index.html', 'Overview'],
  ['meetings.html', 'Meetings'],
  ['decisions.html', 'Decisions'],
  ['questions.html', 'Questions'],
  ['actions.html', 'Actions'],
  ['people.html', 'People'],
  ['search.html', 'Search'],
]

export function pageOf({ title, site, up, here, scripts = [] }: Shell, ...content: Content[]): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'generator', content: `minutes ${VERSION}` }),
    tag('title', {}, title === site ? site : `${title} · ${site}`),
    tag('link', { rel: 'stylesheet', href: `${up}site.css` }),
    tag('script', { src: `${up}site.js` }),
  )
  const own = scripts.map((src) => tag('script', { src: `${up}${src}`, defer: true }))
  return `<!doctype html>\n<html lang="en-GB">${head.html}\n${openTag('body')}${tag('a', { class: 'skip', href: '#main' }, 'Skip to the text').html}${bar(site, up, here)}
${tag('main', { id: 'main', tabindex: -1 }, ...content).html}
${tag('footer', {}, `Made by minutes ${VERSION} from what councils publish. What a page says of a meeting was read by a program: look at the source before you rely on it.`).html}${own.map(({ html }) => html).join('')}</body></html>\n`
}

function bar(site: string, up: string, here: string | undefined): string {
  const ways = WAYS.map(([file, name]) =>
    tag('li', {}, tag('a', { href: `${up}${file}`, 'aria-current': file === here ? 'page' : null }, name)),
  )
  const nav = tag('nav', { 'aria-label': 'Site' }, tag('ul', {}, ...ways))
  return tag(
    'header',
    { class: 'site' },
    tag('a', { class: 'name', href: `${up}index.html` }, site),
    nav,
    tag('button', { type: 'button', id: 'theme', hidden: true }, 'Dark theme'),
  ).html
}

/** `14 March 2024`; what is no day stays as it is. */
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export function dateText(date: string | null): string {
  if (date === null) return 'no date'
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? date : SHORT.format(time)
}

export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
