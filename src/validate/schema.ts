/** A value against the schema of records: everything that does not fit, each with its pointer, and what can still be checked. */
import { DEEPEST, isTooDeep } from '../records/depth.js'
import type { Finding, Record } from '../records/record.js'
import { Record as RecordSchema } from '../records/record.js'
import { escaped, pointerOf } from './pointer.js'

export interface Fit {
  problems: Finding[]
  /** The record, with what does not fit replaced by blanks, so that its other parts can be checked; null where that fails. */
  record: Record | null
}

type Issue = NonNullable<ReturnType<typeof RecordSchema.safeParse>['error']>['issues'][number]

/** Blanks may need blanks inside them: an item that was a word becomes an object, then gets its members. */
const ROUNDS = 6

export function fitToSchema(value: unknown): Fit {
  if (isTooDeep(value)) return { problems: [tooDeep], record: null }
  const read = RecordSchema.safeParse(value)
  if (read.success) return { problems: unknownFields(value, read.data), record: value as Record }
  const problems = read.error.issues.map((issue) => problem(issue, value))
  const patched = patch(value, read.error.issues)
  if (!patched) return { problems, record: null }
  return { problems: [...problems, ...unknownFields(patched.value, patched.parsed)], record: patched.value }
}

const tooDeep: Finding = { code: 'schema', severity: 'error', message: `It is nested deeper than ${DEEPEST} levels.`, pointer: '' }

function problem(issue: Issue, root: unknown): Finding {
  const pointer = pointerOf(issue.path)
  const got = describe(at(root, issue.path))
  return { code: 'schema', severity: 'error', message: `${wanted(issue)}; it is ${got}.`, pointer }
}

function wanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return `It must be ${NAMES[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `It must be ${issue.values.map((one) => `“${String(one)}”`).join(', ')}`
  if (issue.code === 'invalid_format')
    return issue.pattern?.includes(':') ? 'It must be a time as HH:MM' : 'It must be a date as YYYY-MM-DD'
  if (issue.code === 'too_small') return `It must be ${issue.origin === 'array' ? 'a list of at least' : 'at least'} ${issue.minimum}`
  if (issue.code === 'too_big') return `It must be at most ${issue.maximum}`
  return issue.message
}

const NAMES: { [expected: string]: string } = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a pair',
  object: 'an object',
  record: 'an object',
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

type Members = { [member: string]: unknown }

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Members)[part as string] : undefined),
    root,
  )
}

/** A copy that fits the schema. */
function patch(value: unknown, issues: Issue[]): { value: Record; parsed: unknown } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const copy = structuredClone(value)
  let left = issues
  for (let round = 0; round < ROUNDS; round++) {
    for (const issue of left) blank(copy, issue)
    const read = RecordSchema.safeParse(copy)
    if (read.success) return { value: copy as Record, parsed: read.data }
    left = read.error.issues
  }
  return null
}

function blank(root: object, issue: Issue): void {
  const holder = at(root, issue.path.slice(0, -1))
  const member = issue.path.at(-1)
  if (typeof holder !== 'object' || holder === null || member === undefined) return
  const value = blankFor(issue)
  if (value === undefined) delete (holder as Members)[member as string]
  else (holder as Members)[member as string] = value
}

/** What is left out, where leaving out is not enough, is asked for in the next round. */
function blankFor(issue: Issue): unknown {
  if (issue.code === 'invalid_value') return issue.values[0]
  if (issue.code === 'invalid_format') return null
  if (issue.code !== 'invalid_type') return undefined
  const blanks: Members = { string: '', int: 1, number: 1, boolean: false, array: [], tuple: [1, 1], object: {}, record: {} }
  return blanks[issue.expected]
}

/** Members that the schema does not know: misspelled, most often. */
function unknownFields(given: unknown, known: unknown, pointer = ''): Finding[] {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return []
  return Object.entries(given).flatMap(([member, value]): Finding[] => {
    const own = `${pointer}/${escaped(member)}`
    if (Object.hasOwn(known, member)) return unknownFields(value, (known as Members)[member], own)
    return [{ code: 'unknown-field', severity: 'warning', message: `Records have no field “${member}” here.`, pointer: own }]
  })
}
