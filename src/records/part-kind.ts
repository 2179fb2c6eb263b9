/** What a part of a fetched meeting is, in the order of `meeting.json`: fetch names it there, and link joins parts by it. */
export const PART_KINDS = [
  'page',
  'service',
  'item',
  'attendance',
  'minutes',
  'decisions',
  'frontsheet',
  'pack',
  'supplement',
  'decision',
  'issue',
] as const

export type PartKind = (typeof PART_KINDS)[number]
