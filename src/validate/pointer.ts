/** JSON pointers: values, places and words at them. */
import type { Span } from '../records/record.js'

export const escaped = (member: string) => member.replaceAll('~', '~0').replaceAll('/', '~1')

export const pointerOf = (path: readonly PropertyKey[]) => path.map((part) => `/${escaped(String(part))}`).join('')

const partsOf = (pointer: string) => {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

type Members = { [member: string]: unknown }

/** The values along a pointer, outermost first; fewer than its parts where it leads nowhere. */
export function valuesAlong(root: unknown, pointer: string): unknown[] {
  const found = [root]
  for (const part of partsOf(pointer)) {
    const value = found.at(-1)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) break
    found.push((value as Members)[part])
  }
  return found
}

export const resolves = (root: unknown, pointer: string) => valuesAlong(root, pointer).length === partsOf(pointer).length + 1

/** The place of the thing itself, or of the nearest thing around it that has one. */
export function placeAt(root: unknown, pointer: string): Span | undefined {
  const around = valuesAlong(root, pointer).reverse()
  for (const value of around) {
    const at = typeof value === 'object' && value !== null ? (value as Members).at : undefined
    if (typeof at === 'object' && at !== null && Object.keys(at).length > 0) return at as Span
  }
  return undefined
}

/** A line of what stands there: the value, or the text, title or name of the thing or of what is around it. */
export function contextAt(root: unknown, pointer: string): string | undefined {
  const along = valuesAlong(root, pointer).reverse()
  const [own] = along
  if (typeof own === 'string' && own !== '') return own
  for (const value of along) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const { text, title, name, body } = value as Members
    const words = [text, title, name, body].find((one) => typeof one === 'string' && one !== '')
    if (words !== undefined) return words as string
  }
  return undefined
}

/** “page 4”, “lines 12 to 14”; empty where a place says neither. */
export function placeText(at: Span | undefined): string {
  const parts: string[] = []
  if (at?.page !== undefined) parts.push(`page ${at.page}`)
  if (at?.lines) parts.push(at.lines[0] === at.lines[1] ? `line ${at.lines[0]}` : `lines ${at.lines[0]} to ${at.lines[1]}`)
  else if (at?.chars && at.page === undefined) parts.push(`characters ${at.chars[0]} to ${at.chars[1]}`)
  return parts.join(', ')
}
