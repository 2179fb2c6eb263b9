/** A page for each person: where they were, what they moved, seconded and asked, and how they voted. */
import { type Html, tag } from '../export/html/tag.js'
import { compare } from '../writing/compare.js'
import { hyphened } from '../writing/slug.js'
import { counted, dateText, pageOf } from './shell.js'

export interface Deed {
  what: 'moved' | 'seconded' | 'asked' | 'for' | 'against' | 'abstain'
  /** Where it stands, from the site’s folder. */
  href: string
  date: string | null
  text: string
}

export interface Visit {
  href: string
  date: string | null
  body: string
  status: string
  role?: string
}

export interface SitePerson {
  name: string
  body: string
  /** Names under which they are listed. */
  spellings: string[]
  roles: string[]
  visits: Visit[]
  deeds: Deed[]
}

export function personNames(): (person: Pick<SitePerson, 'name' | 'body'>) => string {
  const taken = new Map<string, number>()
  return ({ name, body }) => {
    const wanted = hyphened(`${name} ${body}`).slice(0, 90).replace(/-$/, '') || 'person'
    const count = (taken.get(wanted) ?? 0) + 1
    taken.set(wanted, count)
    return count === 1 ? wanted : `${wanted}-${count}`
  }
}

/** One visit a meeting, however many papers tell of it; the first one found that says more than a list of members does. */
export function meetingsOf(visits: Visit[]): Visit[] {
  const found = new Map<string, Visit>()
  for (const visit of visits) {
    const key = visit.date === null ? visit.href : `${visit.date}\u0001${visit.body.toLowerCase()}`
    const before = found.get(key)
    if (!before || before.status === 'member') found.set(key, visit)
  }
  return [...found.values()]
}

/** What two papers of a meeting tell in the same words is told once. */
function once(deeds: Deed[]): Deed[] {
  const found = new Map(deeds.map((deed) => [[deed.what, deed.date ?? deed.href, deed.text].join('\u0001'), deed]))
  return [...found.values()]
}

const WORDS: { [status: string]: string } = {
  member: 'listed as member',
  present: 'present',
  substitute: 'substitute',
  apologies: 'apologies',
  absent: 'absent',
  'in-attendance': 'in attendance',
}

const DEEDS: [what: Deed['what'][], title: string][] = [
  [['moved'], 'Moved'],
  [['seconded'], 'Seconded'],
  [['for', 'against', 'abstain'], 'Recorded votes'],
  [['asked'], 'Questions asked'],
]

const VOTES: { [what: string]: string } = { for: 'for: ', against: 'against: ', abstain: 'abstained: ' }

export function personPage(site: string, { name, body, spellings, roles, ...person }: SitePerson): string {
  const visits = meetingsOf(person.visits)
  const deeds = once(person.deeds)
  const statuses = new Map<string, number>()
  for (const { status } of visits) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const summary = [...statuses].map(([status, count]) => `${WORDS[status] ?? status} ${count}`).join(', ')
  const others = spellings.filter((spelling) => spelling !== name)
  return pageOf(
    { title: name, site, up: '../', here: 'people.html' },
    tag('h1', { dir: 'auto' }, name),
    tag('p', { class: 'lead', dir: 'auto' }, [body, ...roles].join(' · ')),
    others.length > 0 && tag('p', { class: 'faint', dir: 'auto' }, `Also printed as ${others.join('; ')}.`),
    tag('h2', {}, 'Attendance'),
    tag('p', {}, `${counted(visits.length, 'meeting')}: ${summary}.`),
    visitTable(visits),
    ...DEEDS.flatMap(([what, title]) =>
      deedList(
        title,
        deeds.filter((deed) => what.includes(deed.what)),
      ),
    ),
  )
}

function visitTable(visits: Visit[]): Html {
  const rows = [...visits]
    .sort((a, b) => compare(b.date, a.date))
    .map(({ href, date, body, status, role }) =>
      tag(
        'tr',
        {},
        tag('td', { class: 'date' }, date ?? '–'),
        tag('td', { dir: 'auto' }, tag('a', { href: `../${href}` }, body)),
        tag('td', {}, [WORDS[status] ?? status, role].filter(Boolean).join(', ')),
      ),
    )
  const head = tag('thead', {}, tag('tr', {}, ...['Date', 'Meeting', 'How'].map((name) => tag('th', { scope: 'col' }, name))))
  return tag(
    'div',
    { class: 'wide', tabindex: 0, role: 'group', 'aria-label': 'Attendance' },
    tag('table', { class: 'list' }, head, tag('tbody', {}, ...rows)),
  )
}

function deedList(title: string, deeds: Deed[]): Html[] {
  if (deeds.length === 0) return []
  const lines = [...deeds]
    .sort((a, b) => compare(b.date, a.date))
    .map(({ href, date, what, text }) =>
      tag(
        'li',
        {},
        tag('span', { class: 'faint' }, `${dateText(date)} `),
        tag('a', { href: `../${href}`, dir: 'auto' }, `${VOTES[what] ?? ''}${text}`),
      ),
    )
  return [tag('h2', {}, title), tag('ul', { class: 'deeds' }, ...lines)]
}
