/** How a line shows that its sentence goes on: by its last word, or by the first letter of the next. */

/** `e-Prescribing`, `eHealth` begin a name as a capital does. */
export const startsLower = (text: string) => /^[(“"‘']?[a-z](?!-?[A-Z])/.test(text)
/** `Accounts for payment:-` ends as `Accounts for payment:` does. */
export const ended = (text: string) => /[.:;?!][”"’')\]]*$|:\s?[-–—]$|,[”"]$/.test(text) && !/\b(?:ayes|noes|yeas|nays):$/i.test(text)

/** Words that no paragraph ends with. */
export const DANGLING =
  /(?:[,(–-]|\b(?:Ayes|Noes|Yeas|Nays):|\b(?:a|an|the|of|and|or|to|by|in|on|for|with|from|at|that|as|Councillor|Cllr|Mr|Mrs|Ms|Dr|Vice-Chair|Member))$/

/** Words that say something happened or is so: no title has them. */
export const SAYS =
  /\b(?:was|were|is|are|had|has|have|be|been|will|would|noted|agreed|approved|asked|said|reported|thanked|pending|none|no|proposed|seconded|moved|action)\b/i

/** A few words that could stand over a passage. */
export const isBriefTitle = (text: string) => text.length < 60 && !/:\s|[.;,]$/.test(text) && !SAYS.test(text)

/** What has a number, at the end of a line. */
const NUMBERED =
  /\b(?:sections?|paragraphs?|items?|pages?|parts?|chapters?|clauses?|rules?|regulations?|appendix|annex|schedule|figure|table|phase|stage|zone|block|unit|lot|plot|tier|level|policy|question|option|no\.?|number)$/i

/** `as set out in Section` / `4. It was`: the number belongs to the line above. */
export const namesNumber = (above: string, below: string) => NUMBERED.test(above) && /^(?:\d{1,3}|\p{Lu})\.(?:\s|$)/u.test(below)

/** Words for what was done at a meeting. */
export const DID =
  /\b(?:was|were|had|did|reported|noted|considered|asked|advised|agreed|received|introduced|presented|moved|seconded|proposed|welcomed|thanked|updated|raised|explained|confirmed|stated|declared|led|informed|gave|took|responded|replied|referred|highlighted|expressed|commented|submitted|apologies from)\b/i

/** A sentence that tells what was done. */
export const toldOf = (text: string): boolean => DID.test(text) && /[.!?)”"]$/.test(text)
