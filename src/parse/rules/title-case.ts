import type { Rule } from '../rule.js'

const SMALL = new Set(
  'a an and as at but by en for from in into nor of off on or over per the to up via with within y yr a’r o ar i cum le la sur de'.split(
    ' ',
  ),
)
/** Initialisms that hold vowels or could be read as words. */
const INITIALISMS = new Set(
  'NHS PCC PCP CCG GMCA WECA MCA CA UK EU USA IT HR ICT PE ASB DHR AONB SEND SEN LEP OFSTED SACRE CIL AGM EGM VE VJ OSC PAC CEO CFO LGR LGPS HRA HMO MOD RAF TPO AOB BBC II III IV VI VII VIII IX'.split(
    ' ',
  ),
)

/** An all-capitals string in title case; any other string as it is. */
export function unshout(text: string): string {
  if (!/[A-Z]{2}/.test(text) || /\p{Ll}/u.test(text.replace(/(?<=\d)(?:st|nd|rd|th)\b|\bMc|\bMac/g, ''))) return text
  let first = true
  return text.replace(/[\p{L}\d’'&.]+/gu, (word) => {
    const cased = first || !SMALL.has(word.toLowerCase()) ? inTitle(word) : word.toLowerCase()
    first = false
    return cased
  })
}

function inTitle(word: string): string {
  const letters = word.replace(/[.’']/g, '')
  if (/\d/.test(word) || INITIALISMS.has(letters) || /^(?:[A-Z]\.)+[A-Z]?$/.test(word)) return word
  if (/^[B-DF-HJ-NP-TV-XZ]{2,6}$/.test(letters) && letters === word)
    return /^(?:MR|MRS|MS|DR|ST|LTD|RD|MT|JR|SR|CLLR|CLLRS)$/.test(word) ? capital(word) : word
  if (/&/.test(word)) return word
  const cased = capital(word.toLowerCase())
  return cased
    .replace(/^(Mc)(\p{L})/u, (_, mc: string, letter: string) => mc + letter.toUpperCase())
    .replace(
      /^(Mac)(?=donald|kenzie|leod|kay|intosh|gregor|pherson|millan|lean|farlane)(\p{L})/u,
      (_, mac: string, letter: string) => mac + letter.toUpperCase(),
    )
    .replace(/^([OD][’'])(\p{L})(?=\p{L})/u, (_, o: string, letter: string) => o + letter.toUpperCase())
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()

export const rule: Rule<{ title: string }> = {
  name: 'title-case',
  about: 'A shouted name or title, put in title case',
  source: 'front sheets set the body’s name in capitals; the record gives it in title case',
  read: (text) => {
    const title = unshout(text)
    return title === text ? null : { title }
  },
  examples: [
    { text: 'QUAY AND HARBOUR LAMPS PANEL', gives: { title: 'Quay and Harbour Lamps Panel' } },
    { text: 'THE BOARD OF THE QUAY', gives: { title: 'The Board of the Quay' } },
    { text: 'NHS AND GMCA JOINT BOARD', gives: { title: 'NHS and GMCA Joint Board' } },
    { text: 'LAMP SUB-COMMITTEE', gives: { title: 'Lamp Sub-Committee' } },
    { text: 'MCTAVISH AND O’HARA LAMPS', gives: { title: 'McTavish and O’Hara Lamps' } },
    { text: 'MACDONALD QUAY', gives: { title: 'MacDonald Quay' } },
    { text: 'QUAY MEN’S LAMPS', gives: { title: 'Quay Men’s Lamps' } },
    { text: 'LAMPS 2A AND B12', gives: { title: 'Lamps 2A and B12' } },
    { text: 'ST JOHN’S QUAY', gives: { title: 'St John’s Quay' } },
    { text: 'AUDIT & LAMPS COMMITTEE', gives: { title: 'Audit & Lamps Committee' } },
    { text: 'MACHINERY BOARD', gives: { title: 'Machinery Board' } },
    { text: 'Quay and Harbour Panel', gives: null },
    { text: 'Joint NHS Panel', gives: null },
    { text: 'quay panel', gives: null },
    { text: 'NHS', gives: null },
    { text: '12/24', gives: null },
  ],
}
