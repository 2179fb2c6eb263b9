/** Who is meant where a vote, a mover, an asker or an action names somebody: the one person of the same document that it fits. */
import type { Block, Document, Person } from '../../records/record.js'
import { fold, slug } from '../../writing/slug.js'
import { isHonours, isRole } from '../words/kinds.js'
import { takeTitles } from '../words/persons.js'
import { AGREEMENTS, agreement, type NameParts, namePartsOf } from './fit.js'
import { parseName } from './names.js'

/** Gives everyone of the document an id, and the id to whatever names one of them. */
export function tellWho(document: Document): void {
  giveIds(document)
  const find = finder(document.people)
  const visit = (blocks: Block[]): void => {
    for (const block of blocks) {
      set(block, 'movedPerson', find(block.moved))
      set(block, 'secondedPerson', find(block.seconded))
      for (const vote of block.votes?.recorded ?? []) set(vote, 'person', find(vote.name))
      if (block.asker) set(block.asker, 'person', find(block.asker.name))
      visit(block.content)
    }
  }
  visit(document.content)
  for (const item of document.items) {
    visit(item.description)
    visit(item.content)
  }
  for (const action of document.actions) set(action, 'person', find(action.owner))
}

function giveIds(document: Document): void {
  const taken = new Map<string, number>()
  document.people = document.people.map(({ id: _, ...person }) => {
    const wanted = `${document.id}/people/${slug(person.name) || 'unnamed'}`
    const count = (taken.get(wanted) ?? 0) + 1
    taken.set(wanted, count)
    return { id: count === 1 ? wanted : `${wanted}-${count}`, ...person }
  })
}

function set<K extends string>(holder: { [name in K]?: string }, key: K, id: string | undefined): void {
  if (id === undefined) delete holder[key]
  else holder[key] = id as (typeof holder)[K]
}

interface Listed {
  id: string
  name: string
  parts: NameParts | null
  initials: Set<string>
  roles: string[][]
  officer: boolean
}

/** Names are asked for again and again: each is looked for once. */
function finder(people: readonly Person[]): (name: string | undefined) => string | undefined {
  const listed = people.filter(({ status, name }) => status !== 'vacant' && name !== '').map(listedOf)
  const known = new Map<string, string | undefined>()
  return (name) => {
    if (name === undefined || listed.length === 0) return undefined
    if (!known.has(name)) known.set(name, whoIs(name, listed))
    return known.get(name)
  }
}

const listedOf = ({ id, name, role, honorific, status }: Person): Listed => ({
  id: id!,
  name,
  parts: namePartsOf(name),
  initials: initialsOf(name),
  roles: [role, honorific].flatMap((post) => (post === undefined ? [] : [postWords(post)])),
  officer: status === 'in-attendance',
})

/** “the Lord Mayor (Councillor Quill)”, “Chair Quill”: the name before the post. */
function whoIs(text: string, listed: Listed[]): string | undefined {
  const parts = namePartsOf(parseName(text).name)
  const named = parts === null ? [] : byName(parts, listed)
  if (named.length > 0) return only(named)
  return only(byInitials(text, listed)) ?? only(byForename(text, listed)) ?? only(byPost(text, listed))
}

/** Somebody listed twice under one name is one. */
const only = (found: Listed[]): string | undefined => (new Set(found.map(({ name }) => name)).size === 1 ? found[0]!.id : undefined)

/** Those whom the name fits best. A councillor’s title fits no officer where it fits a member. */
function byName(parts: NameParts, listed: Listed[]): Listed[] {
  const fits = listed.flatMap((person) => {
    const agrees = person.parts === null ? null : agreement(parts, person.parts)
    return agrees === null ? [] : [{ person, rank: AGREEMENTS.indexOf(agrees) }]
  })
  const best = Math.min(...fits.map(({ rank }) => rank))
  const found = fits.filter(({ rank }) => rank === best).map(({ person }) => person)
  const members = parts.member ? found.filter(({ officer, parts: own }) => !officer || own!.member) : []
  return members.length > 0 ? members : found
}

/** “RB”, “Y.T.H.”, “EMcG”: the initials of one person. */
function byInitials(text: string, listed: Listed[]): Listed[] {
  if (!/^\p{Lu}[\p{L}.]{0,6}$/u.test(text) || (text.match(/\p{Lu}/gu) ?? []).length < 2) return []
  const said = text.replaceAll('.', '').toUpperCase()
  return listed.filter(({ initials }) => initials.has(said))
}

/** Nobody is written with more letters; of a line that says one name again and again there would be too many ways to tell. */
const MOST_INITIALS = 6

/**
 * Every way to shorten a name: “EM” and “EMCG” for Emily McGuire, “YT” and “YTH” for Yvonne Thompson-Hoyte; of several forenames the
 * first or the last alone, before which a rank may stand that is no title we know.
 */
function initialsOf(name: string): Set<string> {
  const words = takeTitles(name.replace(/,.*$/, ''))
    .rest.split(/[\s.]+/)
    .filter((word) => /\p{L}/u.test(word) && !isHonours(word))
  const ways = words.map((word) => {
    const parts = word.split('-').map((part) => part[0]!)
    return [word[0]!, parts.join(''), word.replace(/[^\p{Lu}]/gu, ''), ...(/^Mc\p{Lu}/u.exec(word) ?? [])]
  })
  const made = (these: string[][]) => these.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), [''])
  const lastTwo = made(ways.slice(-2))
  const firstAndLast = made([...ways.slice(0, 1), ...ways.slice(1).slice(-1)])
  return new Set([...(ways.length > MOST_INITIALS ? [] : made(ways)), ...firstAndLast, ...lastTwo].map((one) => one.toUpperCase()))
}

const byForename = (text: string, listed: Listed[]): Listed[] => {
  const [word, ...more] = text.split(/\s+/)
  if (more.length > 0 || word === undefined || word.length < 3) return []
  return listed.filter(({ parts }) => parts?.given[0] === fold(word))
}

const CHAIR = /^(?:chair(?:man|woman|person)?|conven[eo]r|cathaoirleach|cadeirydd)$/
/** Before a post they make another of it. */
const LESSER = new Set(['vice', 'deputy', 'depute', 'assistant', 'sub', 'past', 'former', 'ex', 'shadow'])

const postWords = (post: string): string[] =>
  fold(post)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (CHAIR.test(word) ? 'chair' : word))

/** “the Clerk” is the Town Clerk and not the Deputy Clerk; “the Leader of the Council” is the Leader. */
function byPost(text: string, listed: Listed[]): Listed[] {
  if (!isRole(text)) return []
  const wanted = postWords(text)
  const having = (fits: (words: string[]) => boolean) => listed.filter(({ roles }) => roles.some(fits))
  const same = having((words) => words.join(' ') === wanted.join(' '))
  return same.length > 0
    ? same
    : having((words) => holds(words, wanted) || (/^(?:of|to|for)$/.test(wanted[words.length] ?? '') && startsWith(wanted, words)))
}

const startsWith = (words: string[], head: string[]): boolean => head.length > 0 && head.every((word, at) => word === words[at])

function holds(words: string[], wanted: string[]): boolean {
  const at = words.findIndex((_, from) => startsWith(words.slice(from), wanted))
  return at >= 0 && !LESSER.has(words[at - 1] ?? '')
}
