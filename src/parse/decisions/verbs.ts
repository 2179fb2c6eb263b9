/** The contract's verb nearest to each deciding word. */
import type { Verb } from '../../records/record.js'
import { set } from '../words/index.js'

const DECIDED = set('decide determine refuse reject decision decisions determination determinations penderfyniad resolution resolutions')
const NOTED = set('note receive acknowledge')
const APPROVED = set('approve adopt accept endorse ratify confirm sign pass authorise authorize grant read sanction')

/** The contract's verb nearest to a deciding verb or noun, by its dictionary form. */
export function verbOf(lemma: string): Verb {
  if (lemma === 'resolve') return 'resolved'
  if (lemma === 'recommend') return 'recommended'
  if (DECIDED.has(lemma)) return 'decided'
  if (NOTED.has(lemma)) return 'noted'
  return APPROVED.has(lemma) ? 'approved' : 'agreed'
}
