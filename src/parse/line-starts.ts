/** How a line shows that it begins a paragraph: by its label, or by a word that opens one. */
import type { Line } from '../extract/text.js'
import { readLabel, startsWithSign } from './labels.js'

/** A label alone on its line: its text comes next, whatever stands between (`8.1`, NBSP line, text). */
export const torn = (open: Line[]) => open.length === 1 && readLabel(open[0]!.text, true)?.alone === true

/** “carried by unanimous voice vote –” with “5.” on the next line: a count, no label. */
const countFollows = (before: Line | undefined, line: Line) => /\bvote\s?[–—-]$/i.test(before?.text ?? '') && /^\d{1,3}\./.test(line.text)

/** The meeting’s end is told in a paragraph of its own. */
const CLOSES =
  /^(?:(?:The )?[Mm]eeting (?:was )?(?:closed|ended|finished|concluded|rose|terminated|declared closed)\b|There being no (?:further|other|more) business\b)/

export const startsAfresh = (line: Line, before?: Line) => {
  if (countFollows(before, line)) return false
  if (before && CLOSES.test(line.text) && /[.!]$/.test(before.text)) return true
  if (startsWithSign(line.text)) return true
  if (/^[-–−*o] /.test(line.text))
    return (
      before === undefined ||
      /[.:;,?!]$|\b(?:and|or)$/.test(before.text) ||
      line.textIndent !== undefined ||
      before.text.startsWith(line.text.slice(0, 2))
    )
  const label = readLabel(line.text, line.textIndent !== undefined)
  return (
    label !== null &&
    (label.alone || !/^[a-z]/.test(line.text.slice(label.length)) || line.textIndent !== undefined || label.delimiter !== '')
  )
}

export const OPENS =
  /^(?:(?:PRESENT|Present|ALSO PRESENT|Also present|IN ATTENDANCE|In attendance|In Attendance|APOLOGIES|Apologies)\s*:|(?:For|Against|Abstain(?:ed|ing|tions?)?|Votes for|Votes against)\b.{0,24}\(\d+\)|(?:The )?(?:Substantive )?(?:[Mm]otion|Motion|Amendment) (?:was )?(?:carried|lost|CARRIED|LOST)\b|RESOLVED|AGREED|NOTED|RECOMMENDED|DECIDED|Resolved|ACTION|Action|NOTE|Note|REASONS?|(?:Public )?Question (?:No\.? )?\d|Supplementary)\b/
