/** People for people: a table for each body, and under a name the spellings that were joined to it and why. */
import type { Look } from '../export/outline-look.js'
import { printable } from '../export/printable.js'
import { wrap } from '../export/wrap.js'
import type { SeenPerson } from '../records/people.js'

const NAME = 34
const DATES = 24

export function peopleText(people: SeenPerson[], look: Look): string {
  const lines: string[] = []
  let head = ''
  for (const [at, person] of people.entries()) {
    const own = `${person.body}, ${person.organisation ?? person.source ?? ''}`.replace(/, $/, '')
    if (own !== head) {
      head = own
      lines.push(...(at === 0 ? [] : ['']), ...wrap(own, look.width, '').map((text) => look.paint.strong(text)))
    }
    lines.push(...personLines(person, look))
  }
  const joined = people.filter(({ spellings }) => spellings.length > 1).length
  return `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${counted(people.length, joined)}\n`
}

function personLines(person: SeenPerson, { width, paint }: Look): string[] {
  const { name, meetings, first, last, roles, statuses, spellings, evidence } = person
  const dates = first === undefined ? '' : first === last ? first : `${first} to ${last}`
  const were = Object.entries(statuses).map(([status, count]) => (count === meetings ? status : `${status} ${count}`))
  const rest = [meetings === 1 ? '' : `${meetings} meetings`, were.join(', '), deedsText(person), roles.join('; ')]
    .filter(Boolean)
    .join(' · ')
  const indent = ' '.repeat(4)
  const title = `  ${printable(name)}`
  const fits = title.length < NAME + 2 && width >= NAME + DATES + 30
  const [line, ...more] = wrap(
    rest,
    width,
    fits ? `${title.padEnd(NAME + 2)}${dates.padEnd(DATES)}  ` : `${indent}${dates}  `,
    fits ? ' '.repeat(NAME + DATES + 4) : indent,
  )
  const count = new Map(spellings.map((spelling) => [spelling.name, spelling.count]))
  const why = evidence.flatMap((reason) => wrap(`= ${reason}`, width, indent, `${indent}  `).map((text) => paint.faint(text)))
  const own =
    count.size > 1
      ? wrap([...count].map(([spelling, times]) => `${spelling} (${times})`).join(', '), width, indent).map((text) => paint.faint(text))
      : []
  return [...(fits ? [line!] : [title, line!]), ...more, ...own, ...why]
}

/** “moved 2, seconded 1, voted 9 (for 8, against 1)”: only what there is. */
function deedsText({ moved, seconded, asked, votes }: SeenPerson): string {
  const ways = Object.entries({ for: votes.for, against: votes.against, abstained: votes.abstain }).filter(([, count]) => count > 0)
  const voted = ways.reduce((sum, [, count]) => sum + count, 0)
  const did = Object.entries({ moved, seconded, asked, voted }).filter(([, count]) => count > 0)
  const told = did.map(([what, count]) => `${what} ${count}`).join(', ')
  return voted === 0 ? told : `${told} (${ways.map(([way, count]) => `${way} ${count}`).join(', ')})`
}

const counted = (people: number, joined: number) =>
  `${people} ${people === 1 ? 'person' : 'people'}${joined === 0 ? '' : `, ${joined} of them under several spellings`}`
