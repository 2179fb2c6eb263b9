/** People as CSV: a row a person of a body, counts as columns. */
import { headLine, PLAIN_CSV, rowLine } from '../export/csv-cells.js'
import { column } from '../export/tables/model.js'
import type { Listed } from '../link/roll.js'

const STATUSES = ['member', 'present', 'substitute', 'in-attendance', 'apologies', 'absent'] as const

const COLUMNS = [
  ...['name', 'body', 'organisation', 'roles', 'first', 'last'].map((name) => column(name, 'string', '')),
  column('meetings', 'integer', ''),
  ...STATUSES.map((status) => column(status.replace('-', '_'), 'integer', '')),
  column('spellings', 'string', ''),
  column('evidence', 'string', ''),
]

export function peopleCsv(people: Listed[]): string {
  const rows = people.map(({ name, body, organisation, roles, first, last, meetings, statuses, spellings, evidence }) =>
    rowLine(
      COLUMNS,
      {
        ...{ name, body, organisation, roles: roles.join('; '), first: first ?? null, last: last ?? null, meetings },
        ...Object.fromEntries(STATUSES.map((status) => [status.replace('-', '_'), statuses[status] ?? 0])),
        spellings: spellings.map((spelling) => spelling.name).join('; '),
        evidence: evidence.join('; '),
      },
      PLAIN_CSV,
    ),
  )
  return headLine(COLUMNS, PLAIN_CSV) + rows.join('')
}
