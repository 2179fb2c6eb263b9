/** What writers of Markdown leave that no line shows by itself: spans over line ends, comments, anchors, names of other pages. */
import { describe, expect, it } from 'vitest'
import { withoutComments } from '../../src/extract/markdown-comments.js'
import { wholeMarks } from '../../src/extract/markdown-span.js'
import { extractText } from '../../src/extract/text-file.js'
import { timeOf } from '../time.js'

const HEAD = '# Head\n\n**Bold**\n\n'
const read = (body: string) => extractText(HEAD + body).pages[0]!.lines.slice(2)
const texts = (body: string) => read(body).map(({ text }) => text)
const marks = (body: string) => [...wholeMarks(body.split('\n').map((raw, i) => ({ raw, number: i + 1 }))).values()]

describe('spans over the end of a line', () => {
  it.each([
    ['a link', 'With [Ida\nQuill](/p/ida), clerk', ['With [Ida](/p/ida)', '[Quill](/p/ida), clerk']],
    ['a link whose title stands on the next line', 'The [loan](loan\n"The loan") is due', ['The [loan](loan "The loan")', ' is due']],
    ['a link by reference', 'With [Ida\nQuill][ida]', ['With [Ida][ida]', '[Quill][ida]']],
    ['a link in a quote', '> the [mill\n> report](r.pdf)', ['> the [mill](r.pdf)', '> [report](r.pdf)']],
    ['emphasis', 'a *very\nlong* wait and _no\nmore_ of it', ['a *very*', '*long* wait and _no_', '_more_ of it']],
    ['code', 'run `make\nlamps` now', ['run `make`', '`lamps` now']],
    ['bold', '**the\nlamps** are', ['**the**', '**lamps** are']],
  ])('%s is closed there and opened again', (_, body, whole) => expect(marks(body)).toEqual(whole))

  it('bold may stand in a link', () => expect(texts('see [the **new\nlamps**](l.pdf) here')).toEqual(['see the new', 'lamps here']))

  it.each([
    ['two brackets', 'costs [about\n£5] in all'],
    ['a link over a blank line', 'With [Ida\n\nQuill](/p/ida)'],
    ['points of a list', '* one\n* two'],
    ['a star that opens nothing', 'a *lamp\n- a* b'],
    ['sums', '3 * 4\n5 * 6'],
    ['names with underscores', 'mill_race\nmill_pond'],
  ])('%s are left', (_, body) => expect(marks(body)).toEqual([]))

  it('keeps a line where the source has it, and counts its columns there', () => {
    expect(read('With [Ida\nQuill](/p/ida), clerk')).toMatchObject([
      { text: 'With Ida', right: 9, place: { lines: [5, 5] } },
      { text: 'Quill, clerk', right: 21, place: { lines: [6, 6] } },
    ])
  })

  it('takes as long as the text is', () => {
    const timed = (piece: string, times: number) => {
      const lines = Array.from({ length: times }, (_, number) => ({ raw: piece, number }))
      return timeOf(() => {
        wholeMarks(lines)
        withoutComments(lines)
      })
    }
    for (const piece of ['[a', 'a *b', 'a _b', '`a', '<!-- a', '[a](b', '**x'])
      expect(timed(piece, 80_000)).toBeLessThan(8 * timed(piece, 20_000) * 4 + 500)
  })
})

describe('comments', () => {
  it('are no text, on a line or over several', () => {
    expect(texts('One. <!-- two\n\n### three\nfour --> Five.\n\n<!-- six -->\nSeven <!-- a --> and <!-- b --> eight.')).toEqual([
      'One.',
      'Five.',
      'Seven and eight.',
    ])
    expect(extractText(`${HEAD}<!-- six -->\nSeven.`).furniture).toMatchObject([{ bucket: 'hidden', text: '<!-- six -->' }])
  })

  it('are text where they are never closed', () => expect(texts('One <!-- two\n\nThree.')).toEqual(['One <!-- two', 'Three.']))
})

describe('marks of one line', () => {
  it.each([
    ['## Lamps {#lamps}', 'Lamps'],
    ['## Lamps {#lamps .wide} ##', 'Lamps'],
    ['Present: [[Ida Quill]], [[people/nib|Cara Nib]]', 'Present: Ida Quill, Cara Nib'],
    ['1\\. Lamps cost \\$5, \\~4 each', '1. Lamps cost $5, ~4 each'],
    ['![a lamp](lamp.png) Lamps', 'Lamps'],
    ['Ada&#8217;s &copy; &#x2013; R&D', 'Ada’s &copy; – R&D'],
    ['It is &pound;5 &amp; more&nbsp;now\\&amp; <br/>', 'It is £5 & more now&amp;'],
    ['<p align="center"><a href="/x">Lamp Club</a></p>', 'Lamp Club'],
    ['- [x] Ida to buy lamps', '- Ida to buy lamps'],
    ['- [x](x.html) marks it', '- x marks it'],
    ['the loan[^2] is due', 'the loan is due'],
    ['[^2]: in May', '[^2]: in May'],
    ['the set {1, 2} and {#}', 'the set {1, 2} and {#}'],
    ['a[[1]', 'a[[1]'],
  ])('%s', (line, shown) => expect(texts(line)).toEqual([shown]))

  it('an anchor is kept, also of a title that is underlined', () => {
    expect(read('Lamps {#lamps}\n----')).toMatchObject([{ text: 'Lamps', hint: { heading: 2, anchors: ['lamps'] } }])
  })

  it('a picture alone, how a block is set, and what is put in, say nothing', () =>
    expect(texts('![a lamp](l.png)\n\n{: .wide}\n\n[TOC]\n\n{% include head.html %}\n\nLit.')).toEqual(['Lit.']))

  it('a name of a reference alone is a link where it leads somewhere', () => {
    expect(texts('With [Ida\nQuill] and [sic]\n\n[ida quill]: /p/ida')).toEqual(['With Ida', 'Quill and [sic]'])
  })
})

it('what abbreviations stand for is not shown', () =>
  expect(texts('AQ spoke.\n\n*[AQ]: Ada Quill\n*[BI]: Ben Inkpot')).toEqual(['AQ spoke.']))

it('a br at the end of a line begins another, in a letterhead of tags', () => {
  const letterhead = '<div class="head">\nLamp Board<br>\nUna Teal, Chair<br>\n</div>\n\nThe lamps are lit.'
  expect(read(letterhead).map(({ text, gap }) => [text, gap])).toEqual([
    ['Lamp Board', 0],
    ['Una Teal, Chair', 1],
    ['The lamps are lit.', expect.any(Number)],
  ])
})

it('a table of tags may hold paragraphs and points in its cells', () => {
  const lines = read('<table>\n<tr><td>Lamps</td><td><p>They are <b>lit</b>.</p><ul><li>Oil</li><li>Wicks</li></ul></td></tr>\n</table>')
  expect(lines.map(({ text, hint }) => [text, hint?.cell?.column])).toEqual([
    ['Lamps', 0],
    ['They are lit.', 1],
    ['- Oil', 1],
    ['- Wicks', 1],
  ])
})

it('heads of a wiki are headings, sums and rules are none', () => {
  expect(read('== Lamps ==\n\n=== Oil ===\n\n2 == 2\n').map(({ text, hint }) => [text, hint?.heading])).toEqual([
    ['Lamps', 2],
    ['Oil', 3],
    ['2 == 2', undefined],
  ])
})

it('what a link shows may have brackets of its own', () => {
  const [line] = read('# A\n\n## B\n\n### [Lamps of the quay [S-3]](https://mill.example/lamps.pdf)\n').slice(-1)
  expect(line).toMatchObject({ text: 'Lamps of the quay [S-3]', hint: { heading: 3, links: [{ href: 'https://mill.example/lamps.pdf' }] } })
})
