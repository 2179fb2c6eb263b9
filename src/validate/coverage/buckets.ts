/** Lines and words that are no text of a document, where neither extractor nor parser said so: which bucket they fall in. */
import type { SourceLine } from '../source.js'

const NAVIGATION = new Set(['<nav>', '<footer>', '<header>', 'mgfooter', 'mgheader', 'mgmenu', 'breadcrumb', 'breadcrumbs'])
const LINKS = new Set(['mgactionlist', 'mgsocialsharebutton', 'mglinks', 'mgfilesize', 'mgrhsdlbox'])
const HIDDEN = new Set(['mghide', 'visually-hidden', 'sr-only'])

const SIZE = String.raw`\(?\d{1,6}(?:[.,]\d{1,2})?\s?(?:bytes|kb|mb|gb)\)?`
const TYPE = String.raw`\[?(?:pdf|docx?|xlsx?|pptx?|mp[34]|zip|csv|rtf|word|excel)\]?`
/** Link words that a page hangs on a line: all of the line, or what is left of it. */
const LINK = new RegExp(
  String.raw`^[\s•·*.…-]*(?:(?:item \w{1,5}[\s.]*)?${TYPE}\s?(?:e?icon)?\s?(?:${TYPE})?\s?(?:${SIZE})?|${SIZE}|view directions|gweld cyfarwyddiadau|share this item|` +
    String.raw`(?:view|gweld) the (?:full )?(?:minutes|decisions?|agenda)s? text(?: for item [\w./()-]{1,12})?|top of page|back to top|print this page|` +
    String.raw`view (?:the )?(?:background|reasons|declarations?|recorded votes?|decisions?)\b.{0,60}|link to .{0,40}|\[email protected\]|new|,)[\s.,]*$`,
  'i',
)
const SITE =
  /^[\s•·*-]*(?:skip to (?:main )?content|modern\.gov breadcrumb|you are here\b.{0,80}|\[?[\p{L}\d' &,-]{1,40}(?:\s>\s[\p{L}\d' &,-]{1,40}){2,6}|meetings? > .{0,60}|home|search|menu|cookies?|accept(?: all)? cookies|accessibility|privacy(?: notice| policy)?|site ?map|contact us|a to z of services|(?:[a-z]\s){10,}[a-z]|media|share|print|© .{0,80}|copyright .{0,80}|powered by .{0,40})[\s.]*$/iu
const SIGNATURE =
  /^[\s.…_–-]*(?:signed(?: as a (?:true|correct) record)?|chair(?:man|person|woman)?|mayor|presiding (?:officer|member)|dated?|(?:signed|chair(?:man|person)?|dated?)(?:[\s:.…_–-]{3,}(?:chair(?:man|person)?|mayor|dated?|signed|of|the|meeting))+)[\s:.…_–-]*(?:20\d?\d?)?[\s.…_–-]*$/i
const PAGE_NUMBER = /^[\s–-]*(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[\s–-]*$/i

/** The bucket that the markup or the words of a line put it in; null where the line is text. */
export function bucketOf(line: SourceLine, framed: boolean): string | null {
  const classes = line.hint?.classes ?? []
  const lower = classes.map((name) => name.toLowerCase())
  if (framed && !classes.includes('#modgov')) return 'navigation'
  if (lower.some((name) => NAVIGATION.has(name))) return 'navigation'
  if (lower.some((name) => HIDDEN.has(name))) return 'hidden'
  if (lower.some((name) => LINKS.has(name))) return 'link-furniture'
  if (isService(line)) return 'hidden'
  if (/(?:status|attendance)$/i.test(line.hint?.field?.path ?? '')) return 'label'
  return bucketOfWords(line.text)
}

/** The bucket of words that are left of a line, or of all of it. */
export function bucketOfWords(text: string): string | null {
  if (text.length > 160) return null
  if (LINK.test(text)) return 'link-furniture'
  if (SITE.test(text)) return 'navigation'
  if (SIGNATURE.test(text)) return 'signature'
  return PAGE_NUMBER.test(text) && /page|of|\//i.test(text) ? 'page-number' : null
}

/** Numbers, flags and addresses of a web service’s answer: nothing that a reader of the meeting would see. */
function isService(line: SourceLine): boolean {
  const path = line.hint?.field?.path
  if (path === undefined) return false
  return (
    /(?:^|[/@])(?:\w*(?:id|guid|url|uri|number|order|count|type)|is\w+|has\w+)$/i.test(path) ||
    /^(?:true|false|-?\d+(?:\.\d+)?)$/i.test(line.text)
  )
}
