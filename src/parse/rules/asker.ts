import type { Asker } from '../../records/record.js'
import { isName, readWho } from '../questions/who.js'
import type { Rule } from '../rule.js'

const BRACKETS = /\s*\((?<inside>[^()]{5,120})\)\s*[.?]?\s*$/

/** Who asked, from the words that name them: “Mr Quill, on behalf of …”, “Mrs Vale of Quay ward”. Null where nobody is named. */
export const toAsker = readWho

/** “(Ann Quill – Lamp Quay Council)”, at the end of a question's text or alone. */
export function readAskerBrackets(text: string): { asker: Asker; start: number } | null {
  const found = BRACKETS.exec(text.slice(-160))
  if (!found) return null
  const inside = found.groups!.inside!
  const start = text.length - Math.min(160, text.length) + found.index
  /** `Why is the lamp out? (Mrs D Vale, Lamp Watch)`: behind what was asked, whoever is named in brackets asked it. */
  const behind = /[?.!]["”’']?$/.test(text.slice(0, start)) ? readWho(inside) : null
  if (behind) return { asker: behind, start }
  const parts = /^(?<name>.{3,60}?)(?:\s?[–—]\s?|\s-\s|,?\son\sbehalf\sof\s)(?<organisation>(?:the\s)?\p{Lu}.{2,100})$/u.exec(inside)
  if (!parts || !isName(parts.groups!.name!.trim())) return null
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
    {
      text: 'Why is the lamp out? (Mrs D Vale, The Lamp Society)',
      gives: { asker: { name: 'Mrs D Vale', organisation: 'The Lamp Society' }, start: 20 },
    },
    { text: 'Who lit it? (Ann Quill)', gives: { asker: { name: 'Ann Quill', organisation: null }, start: 11 } },
    { text: 'Why is the lamp out? (Minute 12 of the last meeting)', gives: null },
    { text: 'Why is the lamp (the one on the quay) out? (see plan)', gives: null },
    { text: '(Pages 7 – 44)', gives: null },
    { text: 'is the lamp out (priorities 2 and 4)?', gives: null },
    { text: '(Minute 12 – Lamps)', gives: null },
    { text: '(the oil – a Quay make)', gives: null },
    { text: 'Ann Quill – Lamp Quay Council', gives: null },
  ],
}
