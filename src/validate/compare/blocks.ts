/** Blocks of two bodies of text: the same, changed, only in one. */
import type { BlockChange, BlockSide, BlocksCompared } from '../../records/comparison.js'
import type { Block } from '../../records/record.js'
import { blocksIn, type PlacedBlock } from '../walk.js'
import { diff } from './diff.js'
import { fieldChanges } from './fields.js'
import { merged, pairs } from './pairs.js'
import { keyOf, likeness, wordChanges } from './words.js'

/** Blocks with fewer words in common are two blocks, not one that was changed. */
const ALIKE = 0.5

export function compareBlocks(a: Block[], b: Block[], pointerA: string, pointerB: string): BlocksCompared {
  const before = blocksIn(a, pointerA).filter(says)
  const after = blocksIn(b, pointerB).filter(says)
  const compared: BlocksCompared = { same: 0, changes: [] }
  let gone: PlacedBlock[] = []
  let added: PlacedBlock[] = []
  const settle = () => {
    compared.changes.push(...between(gone, added))
    gone = []
    added = []
  }
  for (const step of diff(before.map(keyOfBlock), after.map(keyOfBlock))) {
    if (step.kind === 'gone') gone.push(before[step.a]!)
    else if (step.kind === 'new') added.push(after[step.b]!)
    else {
      settle()
      const fields = fieldsOf(before[step.a]!, after[step.b]!)
      if (fields.length > 0) compared.changes.push({ kind: 'changed', a: side(before[step.a]!), b: side(after[step.b]!), fields })
      else compared.same += 1
    }
  }
  settle()
  return compared
}

const textOf = ({ value }: PlacedBlock) => (value.rows ? value.rows.map((row) => row.join(' ')).join(' ') : value.text)

/** A label alone, and nothing under it, says nothing. */
const says = (one: PlacedBlock) => textOf(one) !== ''

const keyOfBlock = (one: PlacedBlock) => keyOf(textOf(one))

const side = (one: PlacedBlock): BlockSide => ({ pointer: one.pointer, type: one.value.type, label: one.value.label, text: textOf(one) })

const fieldsOf = (a: PlacedBlock, b: PlacedBlock) =>
  fieldChanges(a.value, b.value, ['type', 'label', 'number', 'verb', 'moved', 'seconded', 'unanimous', 'supplementary', 'votes', 'asker'])

function between(gone: PlacedBlock[], added: PlacedBlock[]): BlockChange[] {
  const found = pairs(gone, added, (a, b) => likeness(textOf(a), textOf(b)), ALIKE)
  return merged(found, gone.length, added.length).map(({ a, b }): BlockChange => {
    const before = a === undefined ? undefined : gone[a]!
    const after = b === undefined ? undefined : added[b]!
    if (!before) return { kind: 'only-b', b: side(after!), fields: [] }
    if (!after) return { kind: 'only-a', a: side(before), fields: [] }
    return {
      kind: 'changed',
      a: side(before),
      b: side(after),
      fields: fieldsOf(before, after),
      words: wordChanges(textOf(before), textOf(after)),
    }
  })
}
