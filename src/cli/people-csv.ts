/** People as CSV: a row a person of a body, counts as columns. */
import { headLine, PLAIN_CSV, rowLine } from '../export/csv-cells.js'
import { column } from '../export/tables/model.js'
import type { SeenPerson } from '../records/people.js'

const STATUSES = ['member', 'present', 'substitute', 'in-attendance', 'apologies', 'absent'] as const

const DEEDS = ['moved', 'seconded', 'asked', 'voted_for', 'voted_against', 'abstained']

const COLUMNS = [
  ...['name', 'body', 'organisation', 'roles', 'first', 'last'].map((name) => column(name, 'string', '')),
  column('meetings', 'integer', ''),
  ...STATUSES.map((status) => column(status.replace('-', '_'), 'integer', '')),
  ...DEEDS.map((deed) => column(deed, 'integer', '')),
  column('spellings', 'string', ''),
  column('evidence', 'string', ''),
]

export function peopleCsv(people: SeenPerson[]): string {
  const rows = people.map(({ name, body, organisation, roles, first, last, meetings, statuses, spellings, evidence, ...did }) =>
    rowLine(
      COLUMNS,
      {
        ...{ name, body, organisation, roles: roles.join('; '), first: first ?? null, last: last ?? null, meetings },
        ...Object.fromEntries(STATUSES.map((status) => [status.replace('-', '_'), statuses[status] ?? 0])),
        ...{ moved: did.moved, seconded: did.seconded, asked: did.asked },
        ...{ voted_for: did.votes.for, voted_against: did.votes.against, abstained: did.votes.abstain },
        spellings: spellings.map((spelling) => spelling.name).join('; '),
        evidence: evidence.join('; '),
      },
      PLAIN_CSV,
    ),
  )
  return headLine(COLUMNS, PLAIN_CSV) + rows.join('')
}
