/** Items, questions and resolutions: the elements that Akoma Ntoso has for a debate. */
import type { Block, Item } from '../../records/record.js'
import { element, type Markup, safeUri } from '../xml.js'
import { blockElements, paragraphOf, stood } from './blocks.js'
import { type Context, concept, person, UNSTATED } from './context.js'

/** Blocks in a section: questions and resolutions have elements of their own there. */
export function sectionElements(context: Context, blocks: Block[], parent: string): Markup[] {
  const made: Markup[] = []
  let plain: Block[] = []
  const flush = (): void => {
    made.push(...blockElements(context, plain, parent))
    plain = []
  }
  for (const block of blocks) {
    if (block.type === 'question' || block.type === 'resolution') {
      flush()
      made.push(block.type === 'question' ? question(context, block, parent) : resolution(context, block, parent))
    } else plain.push(block)
  }
  flush()
  return made
}

function question(context: Context, block: Block, parent: string): Markup {
  const id = context.id('quests', parent)
  stood(context, block, id)
  const by = block.asker ? context.referTo(block.asker.name, block.asker.person) : context.refer(UNSTATED)
  const to = block.askedOf ? context.refer(person(block.askedOf)) : undefined
  const from = [block.asker?.name, block.asker?.organisation].filter(Boolean).join(', ')
  const asked = element(
    'question',
    { eId: context.id('quest', id), by, to, class: block.supplementary ? 'supplementary' : undefined },
    block.number ? element('num', {}, block.number) : block.label !== null && element('num', {}, block.label),
    from !== '' && element('from', {}, from),
    element('p', {}, block.text),
  )
  if (block.content.length === 0) return element('questions', { eId: id }, asked)
  const answer = context.id('answ', id)
  const answers = element(
    'answer',
    { eId: answer, by: context.refer(block.answeredBy ? person(block.answeredBy) : UNSTATED) },
    block.answeredBy !== undefined && block.answeredBy !== null && element('from', {}, block.answeredBy),
    ...blockElements(context, block.content, answer),
  )
  return element('questions', { eId: id }, asked, answers)
}

const OUTCOMES: { [kind in NonNullable<Block['kind']>]: string } = {
  decision: 'carried',
  recommendation: 'recommended',
  noted: 'noted',
  deferred: 'deferred',
  lost: 'lost',
  withdrawn: 'withdrawn',
}

function resolution(context: Context, block: Block, parent: string): Markup {
  const id = context.id('res', parent)
  stood(context, block, id)
  addVoting(context, block, id)
  addDecision(context, block, id)
  return element(
    'resolutions',
    { eId: id },
    block.label !== null && element('num', {}, block.label),
    paragraphOf(context, block.text, id),
    ...sectionElements(context, block.content, id),
    ...recordedVotes(context, block, id),
  )
}

function addDecision(context: Context, block: Block, id: string): void {
  const { verb, kind, stated, unanimous } = block
  const who = (name: string | undefined, id: string | undefined) => (name === undefined ? undefined : context.referTo(name, id))
  const mover = { moved: who(block.moved, block.movedPerson), seconded: who(block.seconded, block.secondedPerson) }
  const facts = { verb, kind, stated: stated === false ? 'false' : undefined, unanimous: unanimous ? 'true' : undefined, ...mover }
  if (Object.values(facts).every((value) => value === undefined)) return
  context.facts.push(element('min:resolution', { for: `#${id}`, ...facts }))
}

function addVoting(context: Context, { votes, kind }: Block, id: string): void {
  if (!votes) return
  const eId = context.id('vot')
  const counts = (['for', 'against', 'abstain'] as const).flatMap((name) => {
    const value = votes[name]
    return value === null ? [] : [element('count', { eId: context.id('cnt', eId), refersTo: context.refer(concept(name)), value })]
  })
  const outcome = context.refer({ kind: 'TLCProcess', folder: 'outcome', show: OUTCOMES[kind ?? 'decision'] })
  context.votings.push(element('voting', { eId, outcome, href: `#${id}` }, ...counts))
}

function recordedVotes(context: Context, { votes }: Block, id: string): Markup[] {
  const recorded = votes?.recorded ?? []
  if (recorded.length === 0) return []
  const container = context.id('cont', id)
  const lines = recorded.map(({ name, vote, person: id }) =>
    element('p', {}, element('vote', { by: context.referTo(name, id), choice: context.refer(concept(vote)) }, name), ` (${vote})`),
  )
  return [element('container', { name: 'recordedVote', eId: container }, ...lines)]
}

/** Items under one heading stand in a section of that name. */
export function itemElements(context: Context, items: Item[]): Markup[] {
  const made: Markup[] = []
  for (let at = 0; at < items.length; ) {
    const { section } = items[at]!
    let end = at + 1
    while (end < items.length && sameSection(items[end]!, items[at]!)) end += 1
    const group = items.slice(at, end)
    if (section === undefined) made.push(...group.map((one) => item(context, one)))
    else {
      const eId = context.id('dbsect')
      const num = section.label !== null && element('num', {}, section.label)
      const inner = group.map((one) => item(context, one, eId))
      made.push(element('debateSection', { name: 'section', eId }, num, element('heading', {}, section.title), ...inner))
    }
    at = end
  }
  return made
}

const sameSection = (a: Item, b: Item): boolean => a.section?.title === b.section?.title && a.section?.label === b.section?.label

function item(context: Context, one: Item, parent?: string): Markup {
  const eId = context.id('dbsect', parent)
  const { id, agendaRef, numberInferred, pages, exemptParagraphs, fullTextUrl } = one
  const facts = { id, agendaRef, numberInferred: numberInferred ? 'true' : undefined, first: pages?.first, last: pages?.last, fullTextUrl }
  context.facts.push(element('min:item', { for: `#${eId}`, ...facts, exemptParagraphs: exemptParagraphs?.join('; ') }))
  return element(
    'debateSection',
    { name: 'item', eId, class: one.exempt ? 'exempt' : undefined, status: one.truncated ? 'incomplete' : undefined },
    one.number !== null && element('num', {}, one.number),
    element('heading', {}, one.title),
    ...papers(context, one, eId),
    ...description(context, one, eId),
    ...sectionElements(context, one.content, eId),
  )
}

function papers(context: Context, { attachments }: Item, parent: string): Markup[] {
  if (attachments.length === 0) return []
  const list = context.id('list', parent)
  const items = attachments.map(({ title, url }) => {
    const shown = url ? element('ref', { href: safeUri(url) }, title) : title
    return element('item', { eId: context.id('item', list) }, element('p', {}, shown))
  })
  const inner = element('blockList', { eId: list }, ...items)
  return [element('container', { name: 'papers', eId: context.id('cont', parent) }, inner)]
}

function description(context: Context, one: Item, parent: string): Markup[] {
  if (one.description.length === 0) return []
  const eId = context.id('cont', parent)
  return [element('container', { name: 'description', eId }, ...blockElements(context, one.description, eId))]
}
