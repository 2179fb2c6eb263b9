/** The first page: what there is, of whom, from when to when. */
import { tag } from '../export/html/tag.js'
import { compare } from '../writing/compare.js'
import { spark, yearBars } from './charts.js'
import { type Meeting, meetingCount, meetingKey } from './meetings.js'
import { counted, dateText, pageOf } from './shell.js'

export interface Totals {
  meetings: number
  decisions: number
  questions: number
  actions: number
  people: number
  /** Sources that could not be read. */
  failed: number
}

/** Of the newest so many are on the first page. */
const NEWEST = 12

export function frontPage(site: string, meetings: Meeting[], totals: Totals): string {
  const all = byYear(meetings)
  const dated = meetings.filter(({ date }) => date !== null).sort((a, b) => compare(b.date, a.date))
  const span = dated.length === 0 ? '' : ` from ${dateText(dated.at(-1)!.date)} to ${dateText(dated[0]!.date)}`
  return pageOf(
    { title: site, site, up: '', here: 'index.html' },
    tag('h1', {}, site),
    tag('p', { class: 'lead' }, `${counted(meetings.length, 'paper')} of ${counted(totals.meetings, 'meeting')}${span}.`),
    tag(
      'ul',
      { class: 'totals' },
      ...(
        [
          ['meetings.html', totals.meetings, 'meeting'],
          ['decisions.html', totals.decisions, 'decision'],
          ['questions.html', totals.questions, 'question'],
          ['actions.html', totals.actions, 'action'],
          ['people.html', totals.people, 'person'],
        ] as const
      ).map(([href, count, what]) =>
        tag(
          'li',
          {},
          tag(
            'a',
            { href },
            tag('strong', {}, count.toLocaleString('en-GB')),
            ` ${count === 1 ? what : what === 'person' ? 'people' : `${what}s`}`,
          ),
        ),
      ),
    ),
    tag(
      'form',
      { class: 'find', action: 'search.html', role: 'search' },
      tag('label', { for: 'q' }, 'Search all meetings'),
      tag('input', { id: 'q', name: 'q', type: 'search' }),
      tag('button', { type: 'submit' }, 'Search'),
    ),
    yearBars(all, 'Meetings'),
    tag('h2', {}, 'Bodies'),
    bodies(meetings, [...all.keys()].sort()),
    tag('h2', {}, 'Newest'),
    tag('ul', { class: 'newest' }, ...dated.slice(0, NEWEST).map(newest)),
    totals.failed > 0 &&
      tag(
        'p',
        { class: 'faint' },
        `${counted(totals.failed, 'source')} could not be read and ${totals.failed === 1 ? 'is' : 'are'} not here.`,
      ),
  )
}

const newest = ({ href, body, date, type }: Meeting) =>
  tag('li', {}, tag('a', { href }, body), ' ', tag('span', { class: 'faint' }, `${dateText(date)}, ${type}`))

/** Meetings of each year, their papers counted once. */
function byYear(papers: Meeting[]): Map<string, number> {
  const counts = new Map<string, number>()
  const dated = new Map(papers.filter(({ date }) => date !== null).map((paper) => [meetingKey(paper), paper.date!.slice(0, 4)]))
  for (const year of dated.values()) counts.set(year, (counts.get(year) ?? 0) + 1)
  return counts
}

const NOT_NAMED = 'No body named'

/** What there is no room for in a narrow window stands under the name there. */
const CLASSES = [null, 'number', 'broad', 'number', 'number', 'broad']

function bodies(meetings: Meeting[], years: string[]) {
  const groups = new Map<string, Meeting[]>()
  for (const meeting of meetings) {
    const { named, organisation } = meeting
    const name = named === null ? NOT_NAMED : organisation === null || organisation === named ? named : `${named}, ${organisation}`
    const group = groups.get(name)
    if (group) group.push(meeting)
    else groups.set(name, [meeting])
  }
  const shown = years.slice(-20)
  const rows = [...groups]
    .sort(([a], [b]) => Number(a === NOT_NAMED) - Number(b === NOT_NAMED) || compare(a, b))
    .map(([name, own]) => {
      const dates = own.flatMap(({ date }) => date ?? []).sort()
      const sum = (of: (one: Meeting) => number) => own.reduce((total, one) => total + of(one), 0).toLocaleString('en-GB')
      const range = dates.length === 0 ? '–' : dates[0] === dates.at(-1) ? dates[0]! : `${dates[0]} to ${dates.at(-1)}`
      return tag(
        'tr',
        {},
        tag(
          'th',
          { scope: 'row', dir: 'auto' },
          name === NOT_NAMED ? name : tag('a', { href: `meetings.html?q=${encodeURIComponent(own[0]!.named!)}` }, name),
          tag('span', { class: 'faint narrow' }, range),
        ),
        tag('td', { class: 'number' }, meetingCount(own).toLocaleString('en-GB')),
        tag('td', { class: 'date broad' }, range),
        tag(
          'td',
          { class: 'number' },
          sum(({ decisions }) => decisions),
        ),
        tag(
          'td',
          { class: 'number' },
          sum(({ questions }) => questions),
        ),
        tag('td', { class: 'broad' }, spark(byYear(own), shown)),
      )
    })
  const names = ['Body', 'Meetings', 'Dates', 'Decisions', 'Questions', shown.length > 0 ? `${shown[0]} to ${shown.at(-1)}` : 'Years']
  const head = tag('thead', {}, tag('tr', {}, ...names.map((name, at) => tag('th', { scope: 'col', class: CLASSES[at] }, name))))
  return tag(
    'div',
    { class: 'wide', tabindex: 0, role: 'group', 'aria-label': 'Bodies' },
    tag('table', { class: 'list' }, head, tag('tbody', {}, ...rows)),
  )
}
