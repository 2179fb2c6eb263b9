/** Who sent apologies, and who came in whose place: the sentences and lists under an item on apologies. */
import type { Person } from '../../records/record.js'
import { sentences } from '../sentences.js'
import { afterCollective, startsWithTitle } from '../words/kinds.js'
import { isCouncillor, readCore } from '../words/persons.js'
import { readLabel } from './labels.js'
import { isNothingButNames } from './listness.js'
import { parseName, splitNames } from './names.js'
import type { ParsedName } from './notes.js'
import { personOf } from './person.js'
import { plainList, readList } from './plain.js'
import { readSubstitutes } from './substitutes.js'

const NONE =
  /^\s*(?:\d+\.?\s+)?(?:apologies(?: for absence)?\s*[:–-]*\s*)?(?:there (?:were|was|had been) no|no |none|nil\b|n\/a|not applicable)/i
const LATE =
  /apolog\w*\s+for\s+(?:late|leaving|early|the late|arriv)|apologi[sz]ed? for (?:his|her|their|being|the)|apolog\w*\s+for\s+(?:not|the (?:delay|error|next|following))|(?:her|his|their|the)\s+apolog\w*\s+for\s+late/i
const FROM =
  /\bapolog(?:y|ies)\b(?:(?!\bfrom\b|\bof\b|\bon behalf\b)[^.;]){0,140}?(?:\b(?:received|accepted|noted|given|submitted|tendered|recorded|reported|intimated|sent|made|conveyed|announced|presented)\b[^.;:]{0,60}?)?(?:\bfrom\b(?:\s+the\s+following(?:\s+\w+)?)?|\bon\s+behalf\s+of\b|\bby\b|\bfor\s+(?=(?:Cllr|Councillor|M[rs]s?\b))|\bof\b(?=\s+(?:Cllr|Councillor|Alderm|M[rs]s?\b)))\s*:?\s*/i
const HEAD =
  /^\s*(?:\d+[.)]?\s+)?(?:apolog(?:y|ies)(?:\s+(?:for|of)\s+absence)?(?:\s+and\s+\w+)?(?:\s+(?:received|from|accepted))*|there (?:were|was) \w+ apolog(?:y|ies)[^:]*|(?:the )?following (?:\w+ )?apolog(?:y|ies)[^:.]*|apolog(?:y|ies)\b[^:.]{0,60}(?:received|noted|accepted)|ymddiheuriadau)\s*(?:[:–—-]+|,)\s*/i
const GIVEN =
  /\s(?:had\s+|have\s+)?(?:(?:sent|gave|given|submitted|tendered|offered|conveyed)\s+(?:(?:his|her|their|an)\s+)?apolog(?:y|ies)(?!\s+(?:for\s+(?:late|the\s+next|leaving)|from))|(?:was|were)\s+absent\s+with\s+(?:an\s+)?apolog|(?:was|were|is|are)\s+unable\s+to\s+(?:attend|be\s+present))/
const ABSENT = /\s(?:(?:was|were)\s+absent(?!\s+(?:with\s+(?:an\s+)?apolog|from\s|for\s|during\s|when\s))|did\s+not\s+attend)/
/** `The following sent their apologies. Mr Vole was ill. Mrs Crane due to work.`: the people that each sentence begins with. */
const FOLLOWING = /\bfollowing\b[^.:]{0,60}\bapolog[^.:]{0,40}[.:]\s+/i
const BEGINS = /\s(?:had|has|have|was|were|is|are|could|due|because|owing|who|with|on)\b/
const WELSH = /^(?:ymddiheurodd\s+|(?:\p{L}+\s+)?ymddiheuriad(?:au)?\b[^:]*?(?:gan|oddi wrth|:)\s*)(?:y\s+)?/iu

/** Everyone who sent apologies, who was absent without, and who came for them (status substitute). */
export function readApologies(text: string): Person[] {
  const said = text.replace(/[\u00a0\s]+/g, ' ').trim()
  if (said === '' || NONE.test(said)) return []
  const label = readLabel(said)
  if (label?.status === 'absent') return isList(label.rest) || plainList(label.rest) ? away(readList(listEnd(label.rest)), 'absent') : []
  const sent = away([...readSent(said), ...namesIn(said, GIVEN)], 'apologies')
  return merge([...sent, ...away(namesIn(said, ABSENT), 'absent'), ...readSubstitutes(said)])
}

const away = (names: readonly ParsedName[], status: Person['status']): Person[] =>
  names.flatMap((parsed) => personOf(parsed, { status }) ?? []).map((person) => asAway(person, status))

/** What stands beside an absentee is a reason or a body, never how they attended. */
function asAway(person: Person, status: Person['status']): Person {
  const { status: _, remote: __, substituteFor: ___, arrived: ____, left: _____, ...rest } = person
  if (
    rest.role &&
    /^(?:personal|work|holiday|ill|sick|family|unwell|away|leave|annual|business|other|prior|medical|health|on\b)/i.test(rest.role)
  )
    delete rest.role
  return { ...rest, status }
}

function readSent(text: string): readonly ParsedName[] {
  const welsh = WELSH.exec(text)
  if (welsh) return readList(listEnd(text.slice(welsh[0].length)))
  const following = FOLLOWING.exec(text)
  if (following) {
    const told = namesIn(text.slice(following.index + following[0].length), BEGINS)
    if (told.length > 0) return told
  }
  const names: ParsedName[] = []
  const heads = [...text.matchAll(new RegExp(FROM.source, 'gi'))]
  for (const [at, head] of heads.entries()) {
    const list = text.slice(head.index + head[0].length, heads[at + 1]?.index ?? text.length)
    if (!LATE.test(head[0])) names.push(...readList(listEnd(list)))
  }
  if (names.length > 0 || /\bapolog\w*\b[^.]{0,400}\b(?:from|behalf)\b/i.test(text)) return names
  const head = HEAD.exec(text)
  const list = head
    ? text.slice(head[0].length).replace(/^(?:were |was )?(?:received|accepted|noted)?\s*(?:from)?\s*:?\s*/i, '')
    : text.replace(/^(?:were|was)\s+received\s+from\s*:?\s*/i, '')
  return isList(list) ? readList(listEnd(list)) : (plainList(listEnd(list)) ?? []).map(({ parsed }) => parsed)
}

/** Of each sentence that tells it, the people that it begins with, with a title or as nothing but names. */
const namesIn = (text: string, tells: RegExp): ParsedName[] =>
  sentences(text.replace(/;/g, '.')).flatMap((sentence) => {
    const who = sentence.slice(0, tells.exec(sentence)?.index ?? 0)
    return who !== '' && who.length < 120 && (TITLED.test(who) || isNothingButNames(who)) ? splitNames(who).map(parseName) : []
  })

const TITLED = /^(?:The\s+)?(?:(?:County|District|Borough|City|Ward|Town|Parish)\s+)?(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b/

/** A hundred and fifty names; what goes on further is no sentence of a list. */
const LONGEST_LIST = 4000

/** The list ends with its sentence: a stop that is no initial’s or title’s, then a new sentence. */
function listEnd(text: string): string {
  const stop =
    /(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Rev|Revd|Prof|St|Hon|Messrs|\p{Lu}))\.(?=\s|$)|;\s+(?=(?:it|the|he|she|they|there)\b)|\s+(?=RESOLVED\b|Resolved\b|DECLARATIONS? )|\s+am\s+(?:na|nad|ei|eu|fod)\b|,?\s+(?:(?:who|whose|as|due|because|owing|and\s+(?:(?:it|these|the\s+reasons?)\s+\w+))\b)/u
  return dropClauses(text.slice(0, LONGEST_LIST))
    .split(stop)[0]!
    .replace(
      /[\s,]*(?:and\s+)?(?:were|was|had\s+been|has\s+been|have\s+been|be)\s+(?:received|accepted|noted|approved|submitted|given).*$/i,
      '',
    )
}

/** “with Ann Hale attending as substitute”, “who was substituted by Ben Moss”: told by another rule. */
const dropClauses = (text: string): string =>
  text
    .replace(/,?\s+(?:who|as|due|because|owing)\s[^,;.()]*?(?=(?:,|\s+and)\s+(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\b)/g, '')
    .replace(
      /\s*,?\s+(?:with|for whom)\s+[^,;.()]*\b(?:attend\w*|substitut\w*|deputis\w*|represent\w*|in (?:his|her|their) place)\b[^,;.]*/gi,
      '',
    )
    .replace(/\s*,?\s+who\s+(?:was|were)\s+(?:substituted|replaced|represented)\s+by\s+[^,;.]*/gi, '')
    .replace(/\s*\([^)]*\b(?:attend|substitut|deputi|in (?:his|her|their) place|absence)[^)]*\)/gi, '')

/** A bare list of names under the item’s title: every part of it is a name. */
function isList(text: string): boolean {
  const list = listEnd(text)
  const bare = list.replace(/\([^)]*\)/g, '')
  if (VERBS.test(bare) || /\d|:/.test(bare)) return false
  if (mostlyNames(bare)) return true
  if (list.length > 600 || PROSE.test(bare)) return false
  const names = splitNames(list)
  if (names.length === 0 || (bare === bare.toUpperCase() && !startsWithTitle(bare) && afterCollective(bare) === null)) return false
  const letters = (each: string): number => each.replace(/[^\p{L}]/gu, '').length
  const whole = letters(names.join('')) / Math.max(1, letters(list.replace(/\b(?:and|Cllrs?|Councillors?|Messrs)\b/g, '')))
  return whole > 0.8 && names.every((name) => readCore(parseName(name).name, isCouncillor(list) || afterCollective(list) !== null) !== null)
}

/** “Ann Hale – Anytown, Ben Moss MP Department for oil, lamps and wicks, …”: most parts of several begin with a name. */
function mostlyNames(list: string): boolean {
  const parts = list.split(/\s*[,;\n]\s*/).filter(Boolean)
  const names = parts.filter((part) => readCore(parseName(part).name) !== null)
  return names.length > 2 && names.length >= parts.length * 0.7
}

/** Small words that no list of names holds. */
const PROSE =
  /(?<![\p{L}'’.-])(?!(?:and|of|the|for|de|der|den|van|von|da|di|du|la|le|al|el|ap|ab|bin|y|co-opted|member|representative|substitute|on|behalf|clerk|chair|vice|deputy|officer|to)(?![\p{L}'’-]))\p{Ll}[\p{L}'’-]*/u
const VERBS =
  /\b(?:was|were|is|are|has|have|had|reported|declared|noted|welcomed|advised|stated|attended|received|joined|left|resolved|agreed|would|will|to receive|be|that|substitut\w+|chaired|presided)\b/i

function merge(people: Person[]): Person[] {
  return people.filter(
    (person, index) =>
      people.findIndex((other) => other.name === person.name && other.status === person.status) === index || /^\S+$/.test(person.name),
  )
}
