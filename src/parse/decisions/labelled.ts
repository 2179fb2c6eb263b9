/** `Decision:` and `Minutes:` of one item: the same words are kept once, different words both, the decision first. */
import type { Block } from '../../records/record.js'
import { isBodyLead, readBareThat, readLabelledDecision, readStatement } from './index.js'
import { decide, undecide } from './resolution.js'

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const flat = (blocks: Block[]): string => blocks.map((b) => letters(b.text) + flat(b.content)).join('')

export function mergeDecision(printed: Block[], minutes: Block[]): Block[] {
  /** `Decision:` once more under `Minutes:`, with the same words. */
  const decision = printed.filter((block, i) => printed.findIndex((other) => flat([other]) === flat([block])) === i)
  if (!decision.length) return minutes
  if (!minutes.length) return decision.map(asResolution)
  const said = flat(minutes)
  const kept = decision.filter((block) => !repeats(block, said))
  return [...kept.map(asResolution), ...minutes]
}

/** Every part of the block stands in the minutes too; few words of difference (“his”, “their”) do not make it another text. */
function repeats(block: Block, said: string): boolean {
  const parts = [block, ...block.content].map((b) => letters(stripKeyword(b.text))).filter((t) => t.length > 3)
  const shared = parts.filter((t) => said.includes(t) || (said.includes(t.slice(0, 60)) && said.includes(t.slice(-60))))
  return parts.length > 0 && shared.length >= parts.length * 0.7
}

const stripKeyword = (text: string) =>
  text.replace(/^(?:(?:the\s)?(?:cabinet|council|committee|panel|board)\s+)?(?:resolved|agreed|decided)\s*(?:that)?[\s:–-]*/i, '')

/** What stands under a `Decision:` label is decided, though no keyword says so. */
export function asResolution(block: Block): Block {
  if (block.type !== 'paragraph') return block
  const found = readBareThat(block.text) ?? readStatement(block.text) ?? readLabelledDecision(block.text)
  if (!found && !isBodyLead(block.text) && !isPoint(block)) return block
  const content = block.content.map((b) => (b.type === 'resolution' ? undecide(b) : b))
  const { verb, kind } = found ?? { verb: 'decided', kind: 'decision' }
  return decide({ ...block, content }, { verb, kind, stated: false })
}

/** `1. To try the timetable.`: points under `Decision:` are what was decided, save those that tell what was done before. */
const isPoint = ({ label, text }: Block) => label !== null && label !== '•' && !TELLS.test(text)
const TELLS = /^(?:The|An?|Councillors?|Cllrs?|Members?|Mr|Mrs|Ms|Dr)\s(?![^.]*\bbe\b)[^.]*?\b(?:\p{Ll}{2,}ed|was|were|gave|said|spoke)\s/u
