/** Every code that a finding may have, with what it means. */
import type { Check } from './check.js'
import { checks } from './checks/index.js'

export type Rule = Pick<Check, 'code' | 'severity' | 'about'>

/** Said by the validator of records, and by those who read sources. */
const OTHERS: Rule[] = [
  { code: 'schema', severity: 'error', about: 'A value does not fit the schema of records.' },
  { code: 'unknown-field', severity: 'warning', about: 'A record has a field that the schema does not know.' },
  { code: 'not-json', severity: 'error', about: 'A line or file is not JSON.' },
  { code: 'source-failed', severity: 'error', about: 'A source could not be read; the line says why.' },
  { code: 'nothing-recognised', severity: 'error', about: 'No meeting, agenda, minutes or paper was recognised in the source.' },
  {
    code: 'reading-doubtful',
    severity: 'warning',
    about: 'The best reading of the source places little of its text where such text belongs.',
  },
  { code: 'date-doubtful', severity: 'warning', about: 'Two days of the head could be that of the meeting; the likelier one is read.' },
  { code: 'no-text', severity: 'error', about: 'The source shows no text.' },
  { code: 'no-text-layer', severity: 'warning', about: 'Pages of a PDF are pictures without text.' },
  { code: 'page-unreadable', severity: 'error', about: 'A page of a PDF cannot be read.' },
  { code: 'hidden-text', severity: 'warning', about: 'A page holds text that nobody sees on it; it was not read.' },
  { code: 'notes-unread', severity: 'warning', about: 'A page has typed notes or form fields that were not read.' },
  { code: 'attached-files', severity: 'warning', about: 'The file carries other files, which were not read.' },
  { code: 'xfa-form', severity: 'warning', about: 'The file is a form that its viewer fills; what it shows may not have been read.' },
  { code: 'limit-reached', severity: 'warning', about: 'A limit stopped the reading; the record holds what was read.' },
  { code: 'ocr-unavailable', severity: 'warning', about: 'Pages were to be read by OCR, and it is not there.' },
  { code: 'encoding-damaged', severity: 'warning', about: 'Bytes of the source are not valid in its encoding.' },
  { code: 'frame-not-read', severity: 'warning', about: 'The page shows another in a frame, which is not read.' },
  { code: 'direction-overridden', severity: 'warning', about: 'Marks in the source turn the order of letters.' },
  { code: 'encoding-doubled', severity: 'warning', about: 'Text was read in the wrong encoding before it was saved.' },
]

export const rules: readonly Rule[] = [...checks.map(({ code, severity, about }) => ({ code, severity, about })), ...OTHERS].sort((a, b) =>
  a.code < b.code ? -1 : 1,
)
