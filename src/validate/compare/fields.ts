/** Named values of two things that differ. */
import type { FieldChange } from '../../records/comparison.js'
import { keyOf } from './words.js'

export function fieldChanges<T extends object>(a: T, b: T, names: readonly (keyof T & string)[]): FieldChange[] {
  return names.flatMap((field) => {
    const before = a[field] ?? null
    const after = b[field] ?? null
    return alike(before, after) ? [] : [{ field, a: before, b: after }]
  })
}

function alike(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return keyOf(a) === keyOf(b)
  return JSON.stringify(a) === JSON.stringify(b)
}
