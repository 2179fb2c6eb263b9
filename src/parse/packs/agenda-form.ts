/** The head of an agenda: its name, the call to the meeting, a letter to members, the pages of its papers. */
import { readPages } from '../rules/pages.js'
import type { Form, HeadLine } from './form.js'

/** The word alone, between ornaments, or with the day behind it: “*** AGENDA ***”, “AGENDA – 24 April”. */
const NAMED =
  /^\W*(?:(?:draft|supplementary|summons and|revised|public|order of business and) )*agenda(?: (?:front ?sheet|supplement|pack|and reports?))?\W*$|^agenda\s*[-–—]\s*\w+,? \d|^\W*(?:rhaglen|agenda a rhaglen)\W*$/i
const SUMMONS = /^summons\b|\bagenda for (?:an? )?(?:the )?(?:[\w-]+ )?meeting|^(?:public )?notice of (?:the |an? )?(?:[\w-]+ )*meeting\b/i
const CALL =
  /\b(?:hereby (?:given|summoned)|(?:are|is) (?:hereby )?summoned|you are (?:hereby |cordially )?(?:invited|requested|required) to attend|following business (?:will|to) be|meeting\b.{0,120}\bwill be held|will hold an? (?:[\w-]+ )?meeting)\b/i
const MEMBERS = /^dear (?:councillors?|(?:[\w-]+ )?members?|sir|colleagues?)\b/i

export const toMembers = (lines: HeadLine[]): boolean => lines.slice(0, 20).some((l) => MEMBERS.test(l.text))

export function agendaForm(head: HeadLine[], all: HeadLine[]): Form | null {
  const at = head.findIndex((l) => NAMED.test(l.text) || SUMMONS.test(l.text))
  const called = isCalled(all)
  const papers = all.slice(0, 45).some((l) => l.text.includes('(') && readPages(l.text) !== null)
  const letter = toMembers(all) && all.some((l) => /^agenda (?:item|no)\b/i.test(l.text))
  const named = at >= 0 && (at < 8 || called)
  const signs = [named, called, papers, letter].filter(Boolean).length
  if (signs === 0 || (signs === 1 && papers)) return null
  return { type: 'agenda', weight: signs >= 2 ? 4.5 : named || letter ? 3 : 1.5, why: 'head of an agenda' }
}

/** The words of the call may stand over several lines; most pages hold none of them. */
function isCalled(lines: HeadLine[]): boolean {
  const text = lines
    .slice(0, 45)
    .map((l) => l.text)
    .join(' ')
  return /hereby|summoned|to attend|following business|will be held|will hold/i.test(text) && CALL.test(text)
}
