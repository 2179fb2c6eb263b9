/** The one place where a block becomes a resolution, and the one where it is no longer one. */
import type { Block } from '../../records/record.js'
import type { ResolutionMark } from './types.js'

/** What is known of a decision when its block is made. */
export type Decided = Pick<ResolutionMark, 'verb' | 'kind'> & Partial<Pick<ResolutionMark, 'stated' | 'unanimous'>>

/** The block decides. */
export function decide(block: Block, { verb, kind, stated, unanimous }: Decided): Block {
  return Object.assign(block, {
    type: 'resolution' as const,
    verb,
    kind,
    ...(stated === false ? { stated } : {}),
    ...(unanimous ? { unanimous } : {}),
  })
}

/** The same words, part of another decision or no decision at all. */
export function undecide(block: Block): Block {
  const { verb: _verb, kind: _kind, stated: _stated, unanimous: _unanimous, ...rest } = block
  return { ...rest, type: 'paragraph' }
}
