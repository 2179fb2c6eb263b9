/** The pages of long tables: their rows come from scripts, and are filtered and sorted in the page. */
import { type Html, tag } from '../export/html/tag.js'
import { pageOf } from './shell.js'

export interface ListColumn {
  name: string
  /** How a cell looks and sorts. */
  kind?: 'date' | 'number' | 'long'
  /** Offered as a choice of its values. */
  choice?: true
}

export interface List {
  file: string
  name: string
  title: string
  about: string
  columns: ListColumn[]
}

/** The first cell of every row is where it leads. */
export const LISTS: { [name in 'meetings' | 'decisions' | 'questions' | 'actions' | 'people']: List } = {
  meetings: {
    file: 'meetings.html',
    name: 'meetings',
    title: 'Meetings',
    about: 'Agendas, minutes and records of decisions.',
    columns: [
      { name: 'Date', kind: 'date' },
      { name: 'Body' },
      { name: 'Council' },
      { name: 'Kind', choice: true },
      { name: 'Items', kind: 'number' },
      { name: 'Decisions', kind: 'number' },
      { name: 'Questions', kind: 'number' },
      { name: 'Present', kind: 'number' },
    ],
  },
  decisions: {
    file: 'decisions.html',
    name: 'decisions',
    title: 'Decisions',
    about: 'What minutes say was decided; a keyword such as RESOLVED, a statement or a sentence of running text tells it.',
    columns: [
      { name: 'Date', kind: 'date' },
      { name: 'Body' },
      { name: 'Item' },
      { name: 'Decision', kind: 'long' },
      { name: 'Kind', choice: true },
      { name: 'Told', choice: true },
      { name: 'Moved' },
      { name: 'For', kind: 'number' },
      { name: 'Against', kind: 'number' },
    ],
  },
  questions: {
    file: 'questions.html',
    name: 'questions',
    title: 'Questions',
    about: 'Questions put by the public and by members, and supplementaries.',
    columns: [
      { name: 'Date', kind: 'date' },
      { name: 'Body' },
      { name: 'Kind', choice: true },
      { name: 'Asked by' },
      { name: 'For' },
      { name: 'Question', kind: 'long' },
      { name: 'Answer', kind: 'long' },
    ],
  },
  actions: {
    file: 'actions.html',
    name: 'actions',
    title: 'Actions',
    about: 'What someone is to do.',
    columns: [
      { name: 'Date', kind: 'date' },
      { name: 'Body' },
      { name: 'Action', kind: 'long' },
      { name: 'Owner' },
      { name: 'Due' },
      { name: 'Status', choice: true },
    ],
  },
  people: {
    file: 'people.html',
    name: 'people',
    title: 'People',
    about: 'Everyone in attendance lists, apologies and memberships; spellings that plainly are one person are joined.',
    columns: [
      { name: 'Name' },
      { name: 'Body' },
      { name: 'Roles' },
      { name: 'Meetings', kind: 'number' },
      { name: 'There', kind: 'number' },
      { name: 'Apologies', kind: 'number' },
      { name: 'Moved', kind: 'number' },
      { name: 'Votes', kind: 'number' },
    ],
  },
}

export function listPage(site: string, { file, name, title, about, columns }: List, scripts: number): string {
  const data = Array.from({ length: scripts }, (_, at) => `data/${name}-${at}.js`)
  const table = {
    class: 'list',
    id: 'rows',
    'data-name': name,
    'data-scripts': scripts,
    'data-columns': JSON.stringify(columns),
  }
  return pageOf(
    { title, site, up: '', here: file, scripts: [...data, 'table.js'] },
    tag('h1', {}, title),
    tag('p', { class: 'lead' }, about),
    tag('noscript', {}, tag('p', {}, 'This table needs JavaScript; the pages of meetings do not.')),
    tag(
      'form',
      { id: 'filter', class: 'find', role: 'search', hidden: true },
      tag('label', { for: 'q' }, 'Filter'),
      tag('input', { id: 'q', type: 'search', autocomplete: 'off' }),
      ...columns.flatMap((column, at) => (column.choice ? choice(column, at) : [])),
      columns.some(({ kind }) => kind === 'date') && years(),
    ),
    tag('p', { id: 'status', role: 'status' }, 'Loading …'),
    tag('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': title }, tag('table', table, heads(columns), tag('tbody', {}))),
    tag('button', { type: 'button', id: 'more', hidden: true }, 'Show more'),
  )
}

const choice = ({ name }: ListColumn, at: number): Html[] => [
  tag('label', { for: `c${at}` }, name),
  tag('select', { id: `c${at}`, 'data-column': at }, tag('option', { value: '' }, 'all')),
]

const years = (): Html[] => [
  tag('label', { for: 'from' }, 'From year'),
  tag('input', { id: 'from', inputmode: 'numeric', size: 4, maxlength: 4 }),
  tag('label', { for: 'to' }, 'to'),
  tag('input', { id: 'to', inputmode: 'numeric', size: 4, maxlength: 4 }),
]

const heads = (columns: ListColumn[]): Html =>
  tag(
    'thead',
    {},
    tag('tr', {}, ...columns.map(({ name, kind }) => tag('th', { scope: 'col', class: kind }, tag('button', { type: 'button' }, name)))),
  )

export function searchPage(site: string, scripts: number): string {
  return pageOf(
    { title: 'Search', site, up: '', here: 'search.html', scripts: ['minisearch.js', 'search.js'] },
    tag('h1', {}, 'Search'),
    tag(
      'form',
      { class: 'find', role: 'search', id: 'search', 'data-scripts': scripts },
      tag('label', { for: 'q' }, 'Words'),
      tag('input', { id: 'q', type: 'search', autocomplete: 'off', disabled: true }),
      tag('label', { for: 'kind' }, 'In'),
      tag(
        'select',
        { id: 'kind' },
        tag('option', { value: '' }, 'everything'),
        tag('option', { value: 'i' }, 'items'),
        tag('option', { value: 'd' }, 'decisions'),
        tag('option', { value: 'q' }, 'questions'),
      ),
    ),
    tag('p', { id: 'status', role: 'status' }, 'Loading the index …'),
    tag('noscript', {}, tag('p', {}, 'Search needs JavaScript; the pages of meetings do not.')),
    tag('ol', { id: 'found', class: 'found' }),
    tag('button', { type: 'button', id: 'more', hidden: true }, 'Show more'),
  )
}
