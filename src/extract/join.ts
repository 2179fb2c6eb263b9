/** Joins the printed lines of one paragraph. Pure; used by every reader of lines. */

/** First parts of words that keep their hyphen at a line end: "co-", "self-", "long-". */
const KEEPS = new Set(
  (
    'all anti by co cross de eight ever ex far fast first five four free front full good half hand hard high in inter large late like long low mid middle multi ' +
    'near new nine non north off old on one open over part post pre pro public quasi re real right second self semi seven short single six small so south state sub ten third ' +
    'three time top twenty thirty forty fifty sixty seventy eighty ninety two ultra under up user value vice well west wide work world year zero east to the of and'
  ).split(' '),
)

/** Last parts that follow a hyphen: "-term", "-based", "-time". */
const FOLLOWS = new Set(
  (
    'aged area based being border built by centred chair chairman class cost depth down driven early effective efficient elect end ended face free funded going grade growing held house in income ' +
    'known led less level like line long made making minute month monthly needed off on only out owned paid part party person place related rate risk running scale serving site size solving specific standing ' +
    'stop storey style term time to up use wide wave way week weekly wheel work year yearly'
  ).split(' '),
)

/** Ends of words that no word begins with or is: “commit-tee”, “informa-tion”, “govern-ment”. */
const PART =
  /^(?:\w{0,3}(?:tion|sion|ment|ance|ence|ture|dure|cillor|mittee|ship|ism|ist|tee|cil|ber|ter|ture|ing|ate|ative|cian|nel)s?|\w{0,3}(?:ity|ities|able|ible|ous|ously|ally|ated|ating|ively|ness|less|ful|cies|cy|ries|ry|ly|er|ers|ed|es|al|ic|ary|ory|man|men|ple|ble|gle|dle|tle))$/

/** Letters that no word begins with. */
const NO_START =
  /^(?:([b-df-hj-np-tv-z])\1|n[b-df-hj-np-tv-z]|r[b-df-gj-np-tv-z]|l[b-df-hj-km-np-tv-xz]|m[b-df-hj-lp-tv-z]|ct|ck|gh|[td]l|[bp]t)/

/** First parts that are no words and take no hyphen. */
const BOUND =
  /^(?:con|com|coun|dis|para|accom|appro|consid|infor|imple|recom|repre|sug|sup|environ|commu|admin|author|chair|mem|meet|plan|pub|gov|devel|respon|oppor|finan|organi|particu|manage)$/

/** Words printed inside the lines; hyphened ones whole. */
function wordsOf(lines: string[]): Set<string> {
  const found = new Set<string>()
  for (const line of lines) {
    for (const match of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      const broken = line[match.index + match[0].length] === '-' && match.index + match[0].length === line.trimEnd().length - 1
      if (!broken) found.add(match[0].toLowerCase())
    }
  }
  return found
}

/** A compound keeps its hyphen; a word that was cut loses it. What cannot be told stays as printed. */
function keepsHyphen(head: string, tail: string, seen: ReadonlySet<string>): boolean {
  const first = head.toLowerCase()
  const last = tail.toLowerCase()
  if (seen.has(`${first}-${last}`)) return true
  if (seen.has(first + last)) return false
  if (first.includes('-') || first.length === 1 || KEEPS.has(first) || FOLLOWS.has(last)) return true
  return !(PART.test(last) || NO_START.test(last) || BOUND.test(first))
}

/** Ends of a line that may be one word with what follows. */
const TIES = new Set('-–/')

/** How `next` is tied to `text`: '' where they are one word, ' ' else; and whether the hyphen goes. */
function tie(text: string, next: string, seen: () => ReadonlySet<string>): { drop: boolean; glue: string } {
  /** A soft hyphen at a line end is where the word was cut, and nothing else. */
  if (text.endsWith('\u00ad')) return { drop: true, glue: '' }
  if (!TIES.has(text[text.length - 1]!)) return { drop: false, glue: ' ' }
  if (/[\p{L}\p{N}][/–]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) return { drop: false, glue: /\/$/.test(text) ? '' : ' ' }
  const head = /([\p{L}\p{N}][\p{L}\p{N}-]*)-$/u.exec(text)?.[1]
  if (head === undefined) return { drop: false, glue: ' ' }
  const tail = /^\p{L}+/u.exec(next)?.[0] ?? ''
  const lower = /\p{Ll}$/u.test(head) && /^\p{Ll}/u.test(next)
  if (lower && !keepsHyphen(head, tail, seen())) return { drop: true, glue: '' }
  const binds = lower || (/^[\p{Lu}\p{N}]/u.test(next) && /[\p{L}\p{N}]$/u.test(head))
  return { drop: false, glue: binds ? '' : ' ' }
}

/** White space other than one space between words; most lines have none. */
const UNEVEN = /[^\S ]| {2}|^ | $/

/**
 * Joins lines with single spaces. A word cut by a hyphen at a line end is made whole; the hyphen stays where the word
 * is a compound: printed so elsewhere in `lines`, or made of parts that take one. `known` may hold more words of the
 * document, in lower case.
 */
export function joinLineTexts(lines: string[], known?: ReadonlySet<string>): string {
  let found: Set<string> | undefined
  const seen = (): ReadonlySet<string> => {
    if (!found) {
      found = wordsOf(lines)
      if (known) for (const word of known) found.add(word)
    }
    return found
  }
  let text = ''
  for (const line of lines) {
    const next = UNEVEN.test(line) ? line.replace(/\s+/g, ' ').trim() : line
    if (next === '') continue
    if (text === '') {
      text = next
      continue
    }
    const { drop, glue } = tie(text, next, seen)
    text = (drop ? text.slice(0, -1) : text) + glue + next
  }
  return text
}
