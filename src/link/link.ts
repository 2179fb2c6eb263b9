/** Records to the links between their documents. Pure: the same records in the same order give the same links. */

import type { Links } from '../records/links.js'
import type { Record } from '../records/record.js'
import { LINKS_HEAD } from '../records/schema-names.js'
import { compare } from '../writing/compare.js'
import { linkItems } from './business.js'
import { entriesOf, refOf } from './entry.js'
import { groupMeetings } from './group.js'
import { mentionsOf } from './mentions.js'
import { namedMinutes } from './named-minutes.js'

export function link(records: readonly Record[], tool: Links['tool']): Links {
  const entries = entriesOf(records)
  const { groups, unplaced } = groupMeetings(entries)
  const meetings = groups.map((group) => ({
    body: group.body,
    date: group.date,
    documents: group.members.map(({ entry, basis }) => ({ ...refOf(entry), type: entry.document.type, basis })),
    items: linkItems(group, entries),
  }))
  return {
    ...LINKS_HEAD,
    tool,
    meetings: meetings.sort((a, b) => compare(a.date, b.date) || compare(a.body, b.body)),
    minutes: namedMinutes(groups),
    mentions: mentionsOf(groups),
    unplaced: unplaced.map(refOf),
  }
}
