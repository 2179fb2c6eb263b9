import type { Action } from '../../records/record.js'
import { guarded, patternFor } from '../guarded.js'
import { looksLikeName, parseName } from '../people/names.js'
import type { Rule } from '../rule.js'
import { isRole } from '../words/kinds.js'
import { isForename } from '../words/persons.js'
import { readDate } from './date.js'

export type ActionMark = Pick<Action, 'text' | 'owner' | 'due' | 'duePrinted' | 'status'> & {
  /** Where the words begin in the text. */ start: number
}

const KEY =
  /(?:^|(?<=[[(])|(?<=[.;)]\s)|(?<=\s)(?=ACTION|Action\s[A-Z]{2}))(?:ACTIONS(?=\s?:)|Actions(?=\s?:)|ACTION|Action|Action\s[Pp]oint|ACTION\s?POINT)(?:\s(?:point|POINT|Point|no\.?|item)\s?)?\s?(?<number>\d{1,3}(?=\s?[:.–-]))?\s?(?<mark>:-?|[–—]|-(?=\s)|(?:by|BY|By)\s?:|(?=\s))\s*(?<rest>.*)$/s
const INITIALS = '[A-Z]{2,4}'
const PERSON = `(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Clr)\\.?\\s)(?:[A-Z][\\w.’'-]*)(?:\\s[A-Z][\\w.’'-]*){0,3}`
const ROLE =
  '(?:[Tt]he\\s)?(?:Parish\\s|Town\\s|Assistant\\s|Deputy\\s)?(?:Clerk|Chair(?:man)?|Secretary|Treasurer|All|Chief\\s[A-Z][a-z]+|Officers?|Democratic\\sServices)'
const FULL_NAME = '[A-Z][a-z]+\\s[A-Z][a-z’-]+(?=\\sto\\s[a-z])'
const OWNER = `(?:${PERSON}|${ROLE}|${INITIALS}|${FULL_NAME})`
const OWNERS = new RegExp(
  `^(?<owner>${OWNER}(?:(?:,\\s?|\\s?/\\s?|\\s?&\\s?|\\sand\\s)${OWNER}){0,5})(?=\\W*$|\\sto\\s|\\s?[:–—-]\\s|\\.\\s)`,
)
const NAMED = /^(?<owner>(?:[A-Z]\.?\s?){0,3}[A-Z][\w’'-]+(?:\s[A-Z][\w.’'-]*){0,3})\W*$/
/** `Head of Early Help`, `Democratic Services Officer/Solicitor`: a post and nothing else. */
const POST = /^(?:[A-Z][\w’'-]*|of|for|and|the|to|&)(?:[\s/,]{1,2}(?:[A-Z][\w’'-]*|of|for|and|the|to|&)){0,9}$/
const readPost = (printed: string) => (POST.test(printed) && printed.length < 80 && isRole(printed) ? printed : undefined)
const OF_INITIALS = new RegExp(`^${INITIALS}$`)
/** `ACTION LOG` heads what follows: the word is nobody's initials. */
const HEADS = /^ACTIONS?\s(?:LOG|LIST|PLAN|NOTE)S?\W*$/
/** The owners' initials behind the task: “… (CW & EM)”. */
const BRACKETS = new RegExp(`\\s?\\((?<owner>${INITIALS}(?:(?:,\\s?|\\s?/\\s?|\\s?&\\s?|\\sand\\s)${INITIALS}){0,5})\\)\\.?$`)
const TO_ACTION = guarded(
  `(?:^|[.;–-]\\s)(?<owner>${OWNER}(?:(?:,\\s?|\\sand\\s)${OWNER}){0,3})\\sto\\saction\\b(?<rest>[^.]*)`,
  '',
  /\sto\saction\b/,
)
const DUE = /[\s,;(]*\b(?:by|due|before|deadline)\s?:?\s(?<due>[^;()]{4,40}?)\)?\.?$/i
const STATUS = /[\s,;(–-]+(?<status>open|closed|complete[d]?|ongoing|in\sprogress|outstanding|done)\)?\.?$/i

/** `Head of Quays to order oil`: behind the post or name is what is to be done, and not whom it went to. */
const TASK = /^(?<owner>\p{Lu}(?:[^;:.()]|\.(?=\s)){1,80}?)\sto\s(?!(?:the|an?|be|his|her|their|its|all|this|that)\s)\p{Ll}{2,}/u

/** Who is to do what the words say, where they open with a person, a post or initials and `to`. */
export function taskOwner(text: string): string | null {
  const owner = TASK.exec(text)?.groups?.owner
  if (!owner) return null
  const names = owner.split(/\s?(?:,|\/|&|\sand\s)\s?/)
  return names.every((name) => OF_INITIALS.test(name) || isWholeName(name) || readPost(name) || isForename(name)) ? owner : null
}

/** `Ada / Ben – sign the contract`, `Ada: sign it`: first names before a mark. */
function firstNames(text: string): string | undefined {
  const owner = /^(\p{Lu}\p{Ll}+(?:\s?(?:[/,&]|and)\s?\p{Lu}\p{Ll}+){0,4})\s?(?:[–—:]|-(?=\s))\s*\p{L}/u.exec(text)?.[1]
  /** One that is known as a first name tells of the others. */
  return owner?.split(/\s?(?:[/,&]|\sand\s)\s?/).some(isForename) ? owner : undefined
}

/** A name and nothing beside it: `Ada Quill from the Lamp Club will be asked` is none. */
const isWholeName = (printed: string): boolean => looksLikeName(printed) && parseName(printed).name === printed

/** Something that someone is to do, marked as an action. */
export function readAction(text: string): ActionMark | null {
  const found = HEADS.test(text) ? null : KEY.exec(text)
  if (found) return keyed(text, found)
  const told = patternFor(TO_ACTION, text)?.exec(text)
  if (!told) return null
  const start = told.index + told[0].indexOf(told.groups!.owner!)
  return { text: told[0].slice(told[0].indexOf(told.groups!.owner!)).trim(), owner: told.groups!.owner!, start }
}

function keyed(text: string, found: RegExpExecArray): ActionMark | null {
  const { mark, rest } = found.groups as { mark: string; rest: string }
  const opened = /[[(]$/.test(text.slice(0, found.index))
  const printed = (opened ? rest.replace(/[\])]\W*$/, '') : rest).replace(/\s+/g, ' ').trim()
  if (!printed || printed.length > 600) return null
  /** `T Quill, by 30 June` */
  const who = printed.replace(DUE, '')
  const owner =
    OWNERS.exec(printed)?.groups?.owner ??
    OWNERS.exec(who)?.groups?.owner ??
    taskOwner(printed) ??
    firstNames(printed) ??
    (mark && mark !== '' ? (NAMED.exec(who)?.groups?.owner ?? readPost(who.replace(/\W+$/, ''))) : undefined)
  if (!mark && !owner) return null
  const inBrackets = owner ? null : BRACKETS.exec(printed)
  const before = text.slice(0, found.index).replace(/[[(]$/, '').trim()
  const only = owner && who.replace(/\W+$/, '').length <= owner.length
  const due = DUE.exec(printed)?.groups?.due
  const date = due ? readDate(due) : null
  const status = STATUS.exec(printed)?.groups?.status
  return {
    text: only ? before : inBrackets ? printed.slice(0, inBrackets.index) : printed,
    ...(owner ? { owner: owner.trim() } : inBrackets ? { owner: inBrackets.groups!.owner! } : {}),
    ...(date ? { due: date.iso, duePrinted: date.printed } : {}),
    ...(status ? { status } : {}),
    start: found.index,
  }
}

export const rule: Rule<ActionMark> = {
  name: 'action',
  about: 'A line that gives somebody something to do',
  source: 'parish, panel and working-group notes that print ACTION with a name or a task',
  read: readAction,
  examples: [
    { text: 'ACTION: Head of Quays and Lamps', gives: { owner: 'Head of Quays and Lamps', text: '' } },
    { text: 'ACTION: Letter to the Harbour Office', gives: { owner: undefined, text: 'Letter to the Harbour Office' } },
    { text: 'ACTION: Cllr Quill', gives: { owner: 'Cllr Quill', text: '', start: 0 } },
    { text: 'ACTION BY: Cllr Quill', gives: { owner: 'Cllr Quill', text: '' } },
    { text: '[ACTION: Mr Quill to buy oil.]', gives: { owner: 'Mr Quill', text: 'Mr Quill to buy oil.' } },
    { text: 'Oil is to be bought. (Action: Clerk)', gives: { owner: 'Clerk', text: 'Oil is to be bought.' } },
    { text: 'Action: T Quill, by 30 June 2027', gives: { owner: 'T Quill', due: '2027-06-30', text: '' } },
    { text: 'Action: Ada to buy oil by 1 March 2027.', gives: { owner: 'Ada', due: '2027-03-01' } },
    { text: 'Action: Ada / Benny – buy oil', gives: { owner: 'Ada / Benny' } },
    { text: 'Action: Lamps – buy oil', gives: { owner: undefined } },
    { text: 'ACTION SH', gives: { owner: 'SH' } },
    { text: 'Action CB, NT, JH', gives: { owner: 'CB, NT, JH' } },
    { text: 'Action - Quill', gives: { owner: 'Quill' } },
    { text: 'The lamp is to be lit. Action JR', gives: { owner: 'JR', text: 'The lamp is to be lit.', start: 23 } },
    { text: 'Action: Clerk to write to the lamplighter', gives: { owner: 'Clerk', text: 'Clerk to write to the lamplighter' } },
    {
      text: 'Action: Light the lamp and report back by 4 May 2026',
      gives: { text: 'Light the lamp and report back by 4 May 2026', due: '2026-05-04', owner: undefined },
    },
    { text: 'ACTION POINT 3: Cllr Quill to light the lamp', gives: { owner: 'Cllr Quill', text: 'Cllr Quill to light the lamp' } },
    { text: 'Cllr Quill to action.', gives: { owner: 'Cllr Quill', start: 0 } },
    { text: 'Action: Mr Quill to buy oil (completed)', gives: { owner: 'Mr Quill', status: 'completed' } },
    { text: 'Action: Buy oil as soon as possible (QI & IP)', gives: { text: 'Buy oil as soon as possible', owner: 'QI & IP' } },
    { text: 'Resolved to light the lamp – QI to action', gives: { owner: 'QI' } },
    { text: 'Action: Head of Quays to order oil', gives: { owner: 'Head of Quays', text: 'Head of Quays to order oil' } },
    { text: 'Action: Invite new managers to light the lamp (QI)', gives: { owner: 'QI' } },
    { text: 'Action: A letter to the Head of Quays', gives: { owner: undefined } },
    { text: 'Actions - Age', gives: null },
    { text: 'the lamp action plan was read', gives: null },
    { text: 'Action Plan', gives: null },
    { text: 'ACTION LIST', gives: null },
    { text: 'ACTION PLAN FOR LAMPS', gives: null },
    { text: 'The Board took action on lamps', gives: null },
    { text: 'The action was agreed', gives: null },
    { text: 'no further action to be taken.', gives: null },
    { text: 'Lamp Quay Action Group – no progress', gives: null },
    { text: 'Action', gives: null },
    { text: 'Ref Action Status', gives: null },
    { text: 'Agenda Items / Discussion Action', gives: null },
    { text: 'Immediate and decisive action is needed', gives: null },
  ],
}
