/** The meeting’s body and its council, from the head lines. */
import { anyOf, BODIES, MONTHS } from '../../rules/words.js'

const WORD = anyOf(BODIES)
/** `MINUTES of a meeting of the County Council held …`, `Minutes of the Annual Meeting of Melbury Parish Council held`. */
const OF =
  /\b(?:meeting|minutes|proceedings)\s+(?:of|for)\s+(?:an?\s+|the\s+)?(?:(?:\w+\s+){0,3}meeting\s+of\s+)?(?:the\s+)?(?<body>[^,.:;()]{2,110}?(?:\s\([^)]{2,60}\))?)(?:\s+(?:meeting\s+)?(?:which\s+was\s+)?(?:to\s+be\b|held|at\s|on\s|via|will|was|is|took|convened|commenc|duly|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|[,.:;()]|$)/i
/** `MEETING of the PLANNING, LICENSING AND HARBOUR COMMITTEE held`: a name with commas in it, as far as the word for a body. */
const OF_SEVERAL =
  /\b(?:meeting|minutes)\s+of\s+(?:the\s+)?(?<body>\p{Lu}[^.:;()]{2,110}?\b(?:committee|board|panel|forum|partnership)),?\s+(?:held|at|on|via|convened)\b/iu
const ENDS = new RegExp(`\\b(?:${WORD})s?\\b(?:\\s*\\([^)]{2,60}\\))?$`, 'i')
const COUNCIL = /\b(?:council|authority|borough|corporation|township|city of)\b/i

export function readBody(lines: string[]): { body: string | null; organisation: string | null } {
  const heads = lines
    .slice(0, 14)
    .map((l) => headOf(l))
    .filter((l): l is string => l !== null)
  const organisation =
    heads
      .slice(0, 8)
      .find(
        (l) =>
          !/^(?:vacan|councillor|cllr|m(?:r|rs|s|iss)\b|dr\b)|\b(?:chair(?:man|woman|person)?|clerk|leader|member)\b/i.test(l) &&
          /\b(?:council|authority|borough|township)\b/i.test(l) &&
          l.length < 80,
      )
      ?.replace(SAYS_MINUTES, '') ??
    heads.slice(0, 8).find((l) => /^cyngor\b/i.test(l) && l.length < 80) ??
    null
  const said = lines.slice(0, 20).flatMap((l) => fromSentence(l) ?? [])[0] ?? null
  if (said && !/^(?:above|said|following)\b/i.test(said)) {
    const general =
      /^(?:(?:annual|ordinary|monthly|regular|extraordinary|special)\s)?(?:(?:parish|town|community|full|county|city|borough|district)?\s*council|members|councillors)$/i.test(
        said,
      )
    return { body: general && organisation && /\b(?:parish|town|community)\b/i.test(organisation) ? organisation : said, organisation }
  }
  const committee = heads.find((l) => l !== organisation && ENDS.test(l) && !/\b(?:meeting|minutes)$/i.test(l)) ?? null
  return { body: (committee ?? labelledBody(lines) ?? organisation)?.replace(/^the\s+/i, '') ?? null, organisation }
}

/** `Meeting: Decision Session - Cabinet Member for Quays`: whose it is, though no word for a body ends the line. */
const labelledBody = (lines: string[]) =>
  lines
    .slice(0, 14)
    .flatMap((line) => /^(?:meeting|committee|name of (?:meeting|committee))\s*:\s*(\p{Lu}[^:;@\d]{4,90})$/iu.exec(line)?.[1] ?? [])[0]

function fromSentence(line: string): string | null {
  return named(OF.exec(line)) ?? named(OF_SEVERAL.exec(line))
}

function named(m: RegExpExecArray | null): string | null {
  if (!m) return null
  const body = plainBody(m.groups!.body!.replace(/^(?:the|an?)\s+/i, ''))
  return (ENDS.test(body) || COUNCIL.test(body)) && !/^(?:\w+\s){0,2}meeting$/i.test(body) ? body : null
}

/** `Regular City Council Meeting` is a meeting of the City Council. */
const plainBody = (text: string) =>
  text
    .replace(/^proceedings\s+of\s+(?:the\s+)?/i, '')
    .replace(/^(?:open|closed|public|private)\s+(?:section|part|session)\s+of\s+(?:the\s+)?/i, '')
    .replace(/\s+(?:meeting|of)$/i, '')
    .replace(/^(?:regular|special|ordinary|extraordinary|annual|monthly)\s+(?=.*\b(?:council|board|commission|committee)$)/i, '')
    .trim()

/** `Anytown Parish Council - minutes of May`, `Anytown Parish Council Meeting`: its name goes as far as “Council”. */
const SAYS_MINUTES =
  /\s+[-–—:]\s+(?:draft\s+)?(?:minutes|agenda|notes)\b.*$|(?<=\b(?:parish|town|community|borough|district|county)\scouncil)\s+meeting$/i

/** `Anytown Parish Council Meeting November`, `Anytown Parish Council - May 2020`. */
const MONTH = new RegExp(`(?:\\s+meeting|\\s*[-–—,])\\s+(?:${anyOf(Object.keys(MONTHS))})(?:\\s+\\d{4})?$`, 'i')

/** A head line without date, the word MINUTES, and the like; null for running text. */
function headOf(line: string): string | null {
  const text = line
    .replace(SAYS_MINUTES, '')
    .replace(/^(?:title|meeting|committee|name of meeting|group)\s*:\s*\|?\s*/i, '')
    .replace(/^(?:draft\s+)?(?:minutes|agenda|notes|notice)(?:\s+(?:of|for)(?:\s+the)?)?\s+/i, '')
    .replace(/\s+(?:draft\s+)?(?:minutes|agenda)$/i, '')
    .replace(/(?<!\s)\s*(?:[-–—,:]\s*)?\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/i, '')
    .replace(MONTH, '')
    .replace(/\s*[-–—,]\s*\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\s+\d{4}.*$/iu, '')
    .replace(/^(?:present|members|apologies|in attendance|contact|venue|tel|e-?mail|to|date|time)\b.*$/i, '')
    .trim()
  if (text.length < 4 || text.length > 110 || /^•|[.;]$|[@]|\d{4,}/.test(text)) return null
  return /\b(?:was|were|will|be|is|are|you|your|held)\b/i.test(text) ? null : text
}
