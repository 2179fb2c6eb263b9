/** Who asked, from the words that name them: a name, and behind whatever parts them the body, ward or capacity as printed. */

import type { Asker } from '../../records/record.js'
import { withoutEnd, withoutEnds } from '../../writing/ends.js'
import { isCapital, type Token, tokensOf } from './tokens.js'

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Revd?|Reverend|Cllrs?|Councill?ors?|Councillor\(s\)|Alderman|Ald|Baillie|Mayor|County Councillor|the Lord Mayor|The Lord Mayor)\.?\s/
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|ap|le|la|of|and|&)){1,6}$/u
const AFTER_TITLE =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|der|ap|le|la|of|and|&|the)(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|der|ap|le|la|of|and|&|the)){0,7}$/u
const NO_NAME =
  /\b(?:Council|Committee|Board|Public|Members?|Residents?|Questions?|Item|Pages?|Minutes?|Appendix|Group|Floor|Councillors|Schools?|Parish|Town|Party|Panel|Ward|Association|Society|Trust|Question|Answer|Reply|Response)\b/i
const ANONYMOUS = /^(?:an?|the|one)\s(?:local\s)?(?:resident|member|parishioner|questioner|member of the public|constituent)s?\b/i
const HONOUR = /^(?:MBE|OBE|CBE|JP|DL|MP|BEM|QC|KC|MS)$/

/** A person's name, with or without a title, and nothing else. */
export const isName = (text: string): boolean =>
  text.length < 60 && (TITLE.test(text) ? AFTER_TITLE.test(text.replace(TITLE, '')) : NAME.test(text) && !NO_NAME.test(text))

export const isTitled = (text: string): boolean => TITLE.test(text)
export const isAnonymous = (text: string): boolean => ANONYMOUS.test(text)

/** The words that join a capacity to a name are no part of it. */
const JOINT = /^(?:speaking\s)?(?:on\sbehalf\sof|of|from|representing|for)\s/i
const PARTING = new Set([',', '(', '[', '–', '—', '-', '/', '|', ';', ':'])
const JOINING = new Set(['of', 'from', 'representing', 'on', 'speaking', 'for'])

/** Null where nobody is named. */
export function readWho(printed: string): Asker | null {
  const text = withoutEnd(printed.replace(/\s+/g, ' ').trim(), ',:;.–—-')
  if (!text || ANONYMOUS.test(text)) return null
  if (isName(text) && !/\s(?:of|from|representing)\s/.test(text)) return { name: text, organisation: null }
  const tokens = tokensOf(text)
  for (let i = 1; i < tokens.length; i++) {
    if (!parts(tokens, i, text)) continue
    const name = text.slice(0, tokens[i]!.start).trim()
    if (!isName(name)) continue
    if (tokens[i]!.text === '(' && isTitled(text.slice(tokens[i]!.end))) return { name: text, organisation: null }
    const organisation = capacity(text.slice(tokens[i]!.start))
    if (organisation) return { name, organisation }
  }
  return bodyFirst(text)
}

/** Does the name end before this token? */
function parts(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i]!
  const spaced = text[token.start - 1] === ' '
  if (token.kind === 'mark') {
    if (!PARTING.has(token.text)) return false
    if (token.text === ',') return !HONOUR.test(tokens[i + 1]?.text ?? '')
    return token.text !== '-' || spaced
  }
  if (!JOINING.has(token.lower)) return false
  return (
    token.lower === 'on' ||
    token.lower === 'speaking' ||
    token.lower === 'representing' ||
    isCapital(tokens[i + 1]) ||
    tokens[i + 1]?.lower === 'the'
  )
}

function capacity(text: string): string | null {
  const inside = withoutEnds(text, ',;:([/|–—-', ',;:–—-').replace(JOINT, '')
  const said = inside.includes('(') || inside.includes('[') ? inside : inside.replace(/[)\]]+$/, '')
  if (said.length < 2 || said.length > 120 || /[?!]/.test(said) || /^(?:who|which|that|and|asked|to)\b/.test(said)) return null
  return said.trim()
}

/** `Lamp Watch (Ann Quill)`: the body, and who speaks for it. */
function bodyFirst(text: string): Asker | null {
  const found = /^(?<body>\p{Lu}[^()?]{3,80}?)\s?\((?<name>[^()]{4,60})\)$/u.exec(text)
  return found && isName(found.groups!.name!) ? { name: found.groups!.name!, organisation: found.groups!.body! } : null
}
