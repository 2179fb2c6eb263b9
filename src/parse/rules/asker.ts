import type { Asker } from '../../records/record.js'
import type { Rule } from '../rule.js'

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Revd?|Cllrs?|Councill?ors?|Councillor\(s\)|Alderman|Ald|Baillie|Mayor|County Councillor|the Lord Mayor|The Lord Mayor)\.?\s/
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|ap|le|la|of)){1,6}$/u
const NO_NAME =
  /\b(?:Council|Committee|Board|Public|Members?|Residents?|Questions?|Item|Pages?|Minutes?|Appendix|Group|Floor|Councillors|Schools?|Parish|Town|Party|Panel|Ward)\b/
const ANONYMOUS = /^(?:an?|the|one)\s(?:local\s)?(?:resident|member|parishioner|questioner|member of the public|constituent)s?\b/i
const BRACKETS = /\s*\((?<inside>[^()]{5,120})\)\s*[.?]?\s*$/

/** A person's name, with or without a title, and nothing else. */
export const isName = (text: string) =>
  text.length < 60 &&
  (TITLE.test(text) ? /\p{Lu}/u.test(text.replace(TITLE, '')) && text.split(' ').length < 8 : NAME.test(text) && !NO_NAME.test(text))

/** Who asked, from the words that name them: “Mr Quill, on behalf of …”, “Mrs Vale of Quay ward”, “Cllr Inkpot (Quay)”. Null where nobody is named. */
export function toAsker(printed: string): Asker | null {
  const text = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,:;.–-]+$/, '')
    .trim()
  if (!text || ANONYMOUS.test(text)) return null
  const split =
    /^(?<name>.{3,60}?)(?:,?\s(?:speaking\s)?on\sbehalf\sof\s(?<behalf>.{2,120})|,?\s(?:of|from|representing)\s(?<of>(?:the\s)?\p{Lu}.{1,80})|\s\((?<inside>[^()]{2,80})\)|\s?[–—]\s?(?<dash>.{2,80})|,\s(?<comma>(?:the\s)?\p{Lu}.{1,80}))$/u.exec(
      text,
    )
  const name = (split?.groups?.name ?? text).trim()
  if (!isName(name)) return null
  const { behalf, of, inside, dash, comma } = split?.groups ?? {}
  return { name, organisation: (behalf ?? of ?? inside ?? dash ?? comma)?.trim() ?? null }
}

/** “(Ann Quill – Lamp Quay Council)”, at the end of a question's text or alone. */
export function readAskerBrackets(text: string): { asker: Asker; start: number } | null {
  const found = BRACKETS.exec(text.slice(-160))
  if (!found) return null
  const inside = found.groups!.inside!
  const parts = /^(?<name>.{3,60}?)(?:\s?[–—]\s?|\s-\s|,?\son\sbehalf\sof\s)(?<organisation>(?:the\s)?\p{Lu}.{2,100})$/u.exec(inside)
  if (!parts || !isName(parts.groups!.name!.trim())) return null
  const start = text.length - Math.min(160, text.length) + found.index
  return { asker: { name: parts.groups!.name!.trim(), organisation: parts.groups!.organisation!.trim() }, start }
}

export const rule: Rule<{ asker: Asker; start: number }> = {
  name: 'asker',
  about: 'The asker’s name and body, in brackets behind a question or alone under it',
  source: 'panels that print “(Name – Council)” under each question put in advance',
  read: readAskerBrackets,
  examples: [
    { text: '(Ann Quill – Lamp Quay Council)', gives: { asker: { name: 'Ann Quill', organisation: 'Lamp Quay Council' }, start: 0 } },
    {
      text: 'Why is the lamp out? (AB Inkpot – Quay Council)',
      gives: { asker: { name: 'AB Inkpot', organisation: 'Quay Council' }, start: 20 },
    },
    { text: '(Mrs D Vale - The Lamp Society)', gives: { asker: { name: 'Mrs D Vale', organisation: 'The Lamp Society' } } },
    { text: '(Mr Ray Quill, on behalf of Lamp Watch)', gives: { asker: { name: 'Mr Ray Quill', organisation: 'Lamp Watch' } } },
    { text: '(Pages 7 – 44)', gives: null },
    { text: 'is the lamp out (priorities 2 and 4)?', gives: null },
    { text: '(Minute 12 – Lamps)', gives: null },
    { text: '(the oil – a Quay make)', gives: null },
    { text: 'Ann Quill – Lamp Quay Council', gives: null },
  ],
}
