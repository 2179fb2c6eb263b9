/** Whose meeting it is: the name that sentences, labels, title lines and running heads agree on. */
import { readTimes } from '../rules/time.js'
import { unshout } from '../rules/title-case.js'
import { APPROVING, BODY_WORDS, OWNERS } from '../words/meeting.js'
import { wordsOf } from './clues.js'
import { readMeetingDates } from './dates.js'
import type { Statement } from './head.js'
import { afterOf, beforeVerb, hasBody, isName, splitOwner, trimName } from './names.js'
import { headsPaper } from './said.js'

export interface Who {
  body: string | null
  organisation: string | null
}

interface Named {
  name: string
  organisation?: string
  score: number
  /** A sentence says whose meeting it is: no line of the head says it better. */
  told?: boolean
  /** Of its line, from the top. */
  place?: number
  /** Told behind the head, where a sentence may speak of any body's meeting. */
  late?: boolean
}

/** @param running what stands on each page, and the file's own title; @param day of the meeting */
export function bodyOf(head: Statement[], running: string[], day: string | null = null): Who {
  const texts = [...head.slice(0, 30).map((s) => s.text), ...running]
  const all = texts.map(letters)
  const organisation = ownerOf(head)
  const named = [
    ...head.slice(0, 30).flatMap((s, i) => {
      const beside = besideDay(s, head[i + 1], day)
      return namesIn(s).map((n) => ({ ...n, score: n.score + beside }))
    }),
    ...wrapped(head),
    ...running.flatMap((text) => namesIn(statement(text)).filter((n) => hasBody(n.name) && n.name.split(' ').length <= 9)),
  ]
    .filter((n) => isName(n.name))
    .map((n) => ({ ...n, score: n.score + wordOf(n.name) + returns(n.name, all) }))
    .sort((a, b) => b.score - a.score)
  const loudest = named.find((n) => n.score > (isGeneral(n.name) ? 3 : 1.2))
  const first = loudest && !loudest.told ? innermost(loudest, named) : loudest
  const elsewhere = first?.late && !head.some((s) => !s.late && letters(s.text).includes(letters(first.name)))
  const best = (elsewhere && named.find((n) => !n.late && n.score > TITLED && hasBody(n.name) && !isGeneral(n.name))) || first
  if (!best) return { body: organisation && unshout(organisation), organisation: null }
  const owner = best.organisation ?? organisation
  const body = isGeneral(best.name) ? general(best.name, named, owner) : fuller(best, named, owner)
  if (owner && areOneInTwo(body, owner)) return { body: calm(isWelsh(body) ? owner : body), organisation: null }
  return { body: calm(body), organisation: owner && letters(owner) !== letters(body) ? calm(owner) : null }
}

const isWelsh = (name: string): boolean =>
  /^(?:cyngor|pwyllgor|cabined|bwrdd|panel|fforwm)\s/i.test(name) && !/\b(?:council|committee|board)\b/i.test(name)

/** `Quayside Community Council` over `Cyngor Cymuned Quayside`: one body by its names in two languages, which share the place. */
function areOneInTwo(a: string, b: string): boolean {
  if (isWelsh(a) === isWelsh(b)) return false
  const words = new Set(wordsOf(a))
  return wordsOf(b).some((word) => word.length > 3 && words.has(word) && !BODY_WORDS.has(word) && !OWNERS.has(word))
}

/** A council's name and its committee's stand in two lines of one head: the meeting is the committee's. */
function innermost(loudest: Named, named: Named[]): Named {
  const inner = named.filter(
    (n) =>
      !n.told && !n.late && n.place !== loudest.place && n.score > LINE && hasBody(n.name) && innerness(n.name) > innerness(loudest.name),
  )
  return inner.sort((a, b) => innerness(b.name) - innerness(a.name) || b.score - a.score)[0] ?? loudest
}

/** A name that a line of its own says. */
const LINE = 1.8

/** 0 for what other bodies belong to, 1 for those that may lead it, 2 for those within; by the last word for a body in the name. */
function innerness(name: string): number {
  const last = wordsOf(name.replace(/\s[–—-]\s.*/, '')).findLast((word) => BODY_WORDS.has(word) || OWNERS.has(word)) ?? ''
  return OWNERS.has(last) ? 0 : LEADING.has(last) ? 1 : 2
}
const LEADING: ReadonlySet<string> = new Set(
  'board boards cabinet executive assembly governors trustees directors court senate corporation commissioners body'.split(' '),
)

/** Lines of the head proper: a day that differs there is misprinted. */
const HEAD = 6

/** `Cabinet held on 1 May` speaks of another day's meeting; what stands alone right above the day is whose day it is. */
function besideDay({ text, late, place }: Statement, next: Statement | undefined, day: string | null): number {
  if (!day) return 0
  const days = readMeetingDates(text)
  if (days.length) return place < HEAD || /\bminutes\b/i.test(text) || days.some(({ iso }) => iso === day) ? 0 : -3
  return !late && next && readMeetingDates(next.text)[0]?.iso === day && next.text.length < 60 ? 1 : 0
}

/** `PLANNING COMMITTEE and the ESTATES COMMITTEE` shouts, too. */
const calm = (name: string): string =>
  unshout(name.replace(/(?<=\p{Lu}{3}.*)(?<!\p{L})(?:and|of|the|for|with)(?!\p{L})/gu, (small) => small.toUpperCase()))

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const statement = (text: string): Statement => ({ text, lines: [], place: 6 })

/** `Council`, `the Parish Council`, `committee`: which one, the head says elsewhere. */
const isGeneral = (name: string): boolean =>
  /^(?:(?:annual|ordinary|monthly|regular|extraordinary|special|general|management|executive|full|public)\s)*(?:(?:parish|town|community|county|city|borough|district)?\s*council|committee|commission|board|corporation|members|commissioners|directors|councillors|trustees|governors|meeting)$/i.test(
    name,
  )

/** `The Court sat` under `Court of Assistants`; a council's name alone above its committee's; one word of a longer name that is printed too. */
function fuller(best: Named, named: Named[], owner: string | null): string {
  const others = named.filter((n) => hasBody(n.name) && letters(n.name) !== letters(best.name) && letters(n.name) !== letters(owner ?? ''))
  if (owner && letters(owner) === letters(best.name) && best.score < 4)
    return others.find((n) => n.score > 1.8 && !n.late)?.name ?? best.name
  const single =
    !/\s/.test(best.name) && others.find((n) => n.score > 1 && n.name.toLowerCase().startsWith(`${best.name.toLowerCase()} of `))
  const part = !/\s/.test(best.name) && !hasBody(best.name) ? ` ${best.name.toLowerCase()}` : null
  const longer = part && named.find((n) => !n.late && n.name.toLowerCase().endsWith(part))
  return (single || longer || best).name
}

function general(name: string, named: Named[], owner: string | null): string {
  if (owner && /\b(?:parish|town|community|cyngor)\b/i.test(owner)) return owner
  if (/council|board|trustees|governors/i.test(name) && name !== name.toLowerCase() && (owner || /\s/.test(name))) return name
  const whole = named.find(
    (n) =>
      !isGeneral(n.name) &&
      letters(n.name) !== letters(name) &&
      n.score > 1 &&
      (hasBody(n.name) || (n.score > 1.4 && !/^\p{Lu}.*council$/iu.test(name))),
  )
  if (whole && hasBody(whole.name) && /^(?:commissioners|directors|members|trustees|governors)$/i.test(name)) return whole.name
  return owner ?? whole?.name ?? name
}

function wordOf(name: string): number {
  const words: string[] = name.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const last = words.at(-1) ?? ''
  if (last === 'council' || last === 'authority') return 1.2
  if (BODY_WORDS.has(last)) return 2
  if (words.length < 2) return -2
  return words.some((w) => BODY_WORDS.has(w)) ? 1.4 : 0
}

/** How often the same name stands elsewhere in the head, on the pages and in the file's facts. */
function returns(name: string, all: string[]): number {
  const own = letters(name)
  return own.length < 5 ? 0 : Math.min(1.5, 0.5 * (all.filter((text) => text.includes(own)).length - 1))
}

/** A name that stands alone at the top. */
const TITLED = 2.5

function namesIn(statement: Statement): Named[] {
  const { text, place, label, value, late } = statement
  const far = place * 0.08 + (late ? 0.7 : 0)
  const out: Named[] = []
  const add = (name: string | null, score: number, told = false) => {
    if (name) out.push({ ...splitOwner(trimName(name)), score: score - far, late, told, place })
  }
  if (label && value && (LABEL.test(label) || (label === 'title' && hasBody(value))))
    add(pieces(value)[0] ?? null, 4.5, !OWNER_LABEL.test(label))
  /** `Minutes: Harbour Panel, 4 May 2029` */
  if (label && value && !late && headsPaper(label)) add(pieces(value).find(hasBody) ?? pieces(value)[0] ?? null, 3.4)
  const other = late && APPROVING.some((stem) => text.toLowerCase().includes(stem))
  const of = text.length < 900 && !other ? afterOf(text) : null
  add(of, 4, true)
  if (text.length < 900 && !other) add(beforeVerb(text), late ? 2.6 : 3.6, true)
  /** `Quay Commission Minutes: 4 May 2029`: what stands before a day is a title, and no label. */
  const titled = label && value && PAPER_LABEL.test(label) && readMeetingDates(value, { loose: true })[0]?.index === 0
  if (late || (label && !titled) || /^[•·*-]\s/.test(text) || statement.lines[0]?.hint?.list) return out
  if (text.length >= 170) add(leadOf(text), 1.5)
  else if (!of) for (const piece of pieces(text)) add(piece, (piece.length < text.length - 3 ? 2.4 : 0.8) + styled(statement))
  return out
}

const PAPER_LABEL = /\S\s(?:meeting|minutes|agenda|notes)$/

/** `QUAY PARISH COUNCIL MINUTES OF THE MEETING OF …` in one long line: what stands before the word for the paper. */
export function leadOf(text: string): string | null {
  const at = text.search(/\s+\W?\s*(?:draft\s+)?(?:minutes|agenda|notes|meeting|summons|notice)\b/i)
  return at > 3 && at < 90 ? text.slice(0, at) : null
}

const LABEL =
  /^(?:(?:name|title) of )?(?:the )?(?:committee|meeting|body|board|group|council|panel|forum|society|trust|organi[sz]ation|sub-?committee)(?: name| title)?$/

/** What these name may be what the body belongs to. */
const OWNER_LABEL = /\b(?:organi[sz]ation|council|trust|society|group)\b/

const styled = ({ lines, place }: Statement): number =>
  (place < 2 ? 0.6 : 0) + (lines.length && lines.every((l) => l.bold || l.hint?.heading || !/\p{Ll}/u.test(l.text)) ? 0.5 : 0)

/** Dates, hours, dashes and the words for the paper cut a title line; what is left may be a name. */
function pieces(text: string): string[] {
  const cuts = [...readMeetingDates(text, { loose: true }), ...readTimes(text)].sort((a, b) => a.index - b.index)
  let out = ''
  let at = 0
  for (const cut of cuts) {
    if (cut.index < at) continue
    out += `${text.slice(at, cut.index)}¦`
    at = cut.index + cut.length
  }
  return (out + text.slice(at)).split('¦').flatMap((part, i) =>
    part
      .split(/\s[–—|-]+\s|:\s|[–—|]/)
      .map(trimName)
      // What follows a day or an hour is a place, unless it ends in a word for a body.
      .filter(
        (piece) =>
          piece.length > 3 &&
          isName(piece) &&
          (i === 0 ||
            BODY_WORDS.has(
              piece
                .toLowerCase()
                .split(/[^\p{L}-]+/u)
                .at(-1)!,
            )),
      ),
  )
}

/** A name over two or three lines of one make: `Adult Care and Public` / `Health Panel`. */
function wrapped(head: Statement[]): Named[] {
  return head.slice(0, 12).flatMap((first, i) => {
    const next = head[i + 1]
    const [a, b] = [first.lines.at(-1), next?.lines[0]]
    if (!next || !a || !b || first.late || next.late || a.bold !== b.bold || a.size !== b.size || b.gap > 0.5) return []
    const shouts = (text: string) => !/\p{Ll}/u.test(text)
    if (shouts(first.text) !== shouts(next.text) || wordOf(trimName(first.text)) > 0 || wordOf(trimName(next.text)) === 0) return []
    const name = trimName(`${first.text} ${next.text}`)
    return first.text.length > 18 && isName(name) && !readMeetingDates(name, { loose: true }).length
      ? [{ name, score: 1.6 - i * 0.08 }]
      : []
  })
}

/** `Quayside Parish`: a place, and no body of it. */
const PLACES_OWNED: ReadonlySet<string> = new Set(['parish', 'town', 'city', 'county', 'district', 'church'])

/** The council or the like that stands alone in the head. */
function ownerOf(head: Statement[]): string | null {
  const lines = head.slice(0, 10).filter((s) => !s.late)
  for (const { text, label, value, place } of lines) {
    if (label && /^(?:organi[sz]ation|council|authority|local authority)$/.test(label) && isName(value!)) return value!
    if (label) continue
    /** `Quayside Primary School` at the very top owns what meets there. */
    const top = place === 0 && OWNERS.has(wordsOf(text).at(-1) ?? '') && !/[,:;|\d]/.test(text)
    for (const piece of top ? [text] : text.length > 110 ? pieces(leadOf(text) ?? '') : pieces(text)) {
      const words: string[] = piece.toLowerCase().match(/[\p{L}-]+/gu) ?? []
      const owner = words.findIndex(
        (w) => OWNERS.has(w) && /^(?:council|authority|borough|township|corporation|cyngor|university)$/.test(w),
      )
      const named =
        owner >= 0 ||
        (OWNERS.has(words.at(-1)!) && !PLACES_OWNED.has(words.at(-1)!)) ||
        /^(?:city|town|county|village|university) of\s/i.test(piece)
      if (!named || words.length < 2 || /\b(?:chair(?:man|woman|person)?|clerk|leader|member|full|hall|street|road)\b/i.test(piece))
        continue
      const last = words.at(-1)!
      if (BODY_WORDS.has(last) && !OWNERS.has(last)) continue
      if (!isGeneral(piece)) return piece.replace(/^the\s+/i, '').replace(/(?<=\b(?:council|authority)),.*$/i, '')
    }
  }
  return null
}
