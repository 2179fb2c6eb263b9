/** Control words of Rich Text: which open a destination, which write a character, which change how text looks. */
import type { Look } from './written-lines.js'

/**
 * Where the text of a group goes. frame: nowhere, but groups inside may be read; label: a number or bullet as it is printed;
 * field: the instruction of a field; drawn: a property of a shape; the rest as named.
 */
export type Destination = 'text' | 'skip' | 'frame' | 'fonts' | 'styles' | 'facts' | 'fact' | 'label' | 'field' | 'drawn'

const named = (words: string, destination: Destination): [string, Destination][] => words.split(' ').map((word) => [word, destination])

/** Other groups that begin with `\*` are skipped; other words change nothing of where text goes. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ...named(
    'colortbl pict nonshppict shprslt xe tc tcn rxe txe bxe ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonesttables falt pntxta pntxtb annotation upr private',
    'skip',
  ),
  ...named('shpinst shpgrp do nesttableprops', 'frame'),
  ...named('header headerf headerl headerr footer footerf footerl footerr footnote shptxt dptxbxtext', 'text'),
  ...named('fonttbl', 'fonts'),
  ...named('stylesheet', 'styles'),
  ...named('info', 'facts'),
  ...named('listtext pntext', 'label'),
  ...named('fldinst', 'field'),
  ...named('sn sv', 'drawn'),
])

/** The margin that a group of paragraphs stands in. */
export const MARGINS: ReadonlyMap<string, 'header' | 'footer'> = new Map([
  ['header', 'header'],
  ['headerf', 'header'],
  ['headerl', 'header'],
  ['headerr', 'header'],
  ['footer', 'footer'],
  ['footerf', 'footer'],
  ['footerl', 'footer'],
  ['footerr', 'footer'],
])

/** Facts of the file, by the names that Word’s package has for them. */
export const FACTS: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['author', 'creator'],
  ['operator', 'lastModifiedBy'],
  ['keywords', 'keywords'],
  ['doccomm', 'description'],
  ['creatim', 'created'],
  ['revtim', 'modified'],
])

export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['endash', '–'],
  ['emdash', '—'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
])

const TOGGLES: ReadonlyMap<string, 'bold' | 'italic' | 'struck' | 'hidden' | 'caps' | 'gone'> = new Map([
  ['b', 'bold'],
  ['i', 'italic'],
  ['strike', 'struck'],
  ['striked', 'struck'],
  ['v', 'hidden'],
  ['caps', 'caps'],
  ['deleted', 'gone'],
  ['mvf', 'gone'],
])

export interface RtfLook extends Look {
  font: number
  /** Deleted or moved away by one who proposed it, and still in the file. */
  gone: boolean
}

/** How text looks after the word; the same where the word says nothing of it. */
export function lookAfter(look: RtfLook, word: string, value: number | null): RtfLook {
  const toggle = TOGGLES.get(word)
  if (toggle !== undefined) return { ...look, [toggle]: value !== 0 }
  if (word === 'fs') return value !== null && value > 0 ? { ...look, size: value / 2 } : look
  if (word === 'super' || word === 'nosupersub' || word === 'sub') return { ...look, raised: word === 'super' && value !== 0 }
  // `\ulc` is the colour of the line.
  if (word.startsWith('ul') && word !== 'ulc') return { ...look, underline: word !== 'ulnone' && value !== 0 }
  return look
}
