import { describe, expect, it } from 'vitest'
import { extractRtf } from '../../src/extract/rtf.js'
import { timeOf } from '../time.js'

const FONTS = String.raw`{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset128 Mincho;}}`
const read = (body: string) => extractRtf('a.rtf', Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${body}}`, 'latin1'))
const linesOf = (body: string) => read(body).pages[0]!.lines
const textOf = (body: string) => linesOf(body).map(({ text }) => text)
const asideOf = (body: string) => read(body).furniture.map(({ bucket, text }) => [bucket, text])
const raw = String.raw

describe('extractRtf', () => {
  it.each([
    ['bytes of the code page', raw`\pard \'a310 \'96 caf\'e9\par`, ['£10 – café']],
    ['the code page of the font', raw`\f2 \'cc\'e8\'f0\f0 \'cc\par`, ['МирÌ']],
    ['a character of two bytes', raw`\f3 \'93\'fa\'96\'7b\par`, ['日本']],
    ['\\u and what stands for it', raw`It\u8217\'92s \uc2\u8364 EUs \uc0\u8211 {\uc1\u10003 ?}\par`, ['It’s €s –✓']],
    ['two halves of a character', raw`\u-10179?\u-8704?\par`, ['😀']],
    ['signs', raw`a\~b\_c \{x\} \\ \ldblquote q\rdblquote\emdash\bullet\par`, ['a b-c {x} \\ “q”—•']],
    ['line ends of the file', 'un\r\nbroken\\par', ['unbroken']],
    ['a line end behind a sign', 'one\\\ntwo', ['one', 'two']],
    ['lines of a paragraph', raw`one\line two\par`, ['one', 'two']],
    ['capitals that only the format sets', raw`{\caps resolved} so\par`, ['RESOLVED so']],
    ['pictures and other data', raw`a{\*\shppict{\pict\pngblip 8950}}{\nonshppict{\pict 01}}{\*\other b{c}}d\par`, ['ad']],
    ['bytes as they are', `a{\\pict\\bin5 }}}{{}b\\par`, ['ab']],
    ['what is hidden, deleted or moved away', raw`a{\v b}{\deleted c}{\mvf d}e{\v\v0 f}\par`, ['aef']],
    ['an alternative in Unicode', raw`{\upr{a}{\*\ud{\u8217?}}}s\par`, ['’s']],
    [
      'notes behind the text',
      raw`one{\super\chftn}{\footnote\pard {\super\chftn} a note\par} goes on\par two\par`,
      ['one goes on', 'two', 'a note'],
    ],
    [
      'text boxes before their paragraph',
      raw`a{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard box\par}}{\shprslt c}}d\par`,
      ['box', 'ad'],
    ],
    ['a brace too many', raw`one\par}}two\par`, ['one', 'two']],
    ['names that are no words of Rich Text', raw`\constructor a\toString b\__proto__ c\par`, ['ab-_proto__ c']],
  ])('reads %s', (_, body, expected) => {
    expect(textOf(body)).toEqual(expected)
  })

  it('gives numbers and bullets as they are printed, with indents of the paragraph', () => {
    const item = (label: string, text: string) => raw`{\listtext\pard\plain ${label}\tab}\pard\fi-360\li720\ls1 ${text}\par `
    const bullet = raw`{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt{\pntxtb\'B7}}\pard\fi-200\li200 lamp\par `
    const lines = linesOf(item('7.', 'Lamps') + item('(c)', raw`{\b lit}`) + bullet + item('8.', ''))
    expect(lines.map(({ text, indent, textIndent }) => [text, indent, textIndent])).toEqual([
      ['7. Lamps', 18, 36],
      ['(c) lit', 18, 36],
      ['• lamp', 0, 10],
    ])
    expect(lines.map(({ bold }) => bold ?? false)).toEqual([false, true, false])
  })

  it('tells style, size, headings, gaps and stops', () => {
    const styles = raw`{\stylesheet{\ql Normal;}{\s4\outlinelevel1 heading 2;}{\*\cs9 Other;}}`
    const body = raw`\pard\s4{\b Lamps}\par\pard\plain\par\fs20\i Name\tab Council\i0\par{\ul a}\ulc1\par{\ul\ulnone b}\par`
    expect(linesOf(styles + body).map(({ place: _, ...line }) => line)).toEqual([
      { text: 'Lamps', indent: 0, gap: 0, size: 12, bold: true, hint: { element: 1, heading: 2 } },
      { text: 'Name Council', indent: 0, gap: 1, size: 10, italic: true, hint: { element: 3, stops: [5] } },
      { text: 'a', indent: 0, gap: 0, size: 10, underline: true, hint: { element: 4 } },
      { text: 'b', indent: 0, gap: 0, size: 10, hint: { element: 5 } },
    ])
  })

  it('sets struck words aside where the line has others', () => {
    const body = raw`up to {\strike\'a3400 }\'a3450\par{\listtext 2.\tab}{\strike no lamps}\par`
    expect(linesOf(body).map(({ text, struck }) => [text, struck ?? false])).toEqual([
      ['up to £450', false],
      ['2. no lamps', true],
    ])
    expect(asideOf(body)).toEqual([['struck', '£400']])
  })

  it('keeps headers, footers and what is drawn across the page apart', () => {
    const shape = raw`{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv DRAFT}}}}`
    const body = raw`{\header\pard Quay Council${shape}\par}{\footerf\pard Page 1\par}one\par`
    expect(textOf(body)).toEqual(['one'])
    expect(asideOf(body)).toEqual([
      ['header', 'Quay Council'],
      ['footer', 'Page 1'],
      ['hidden', 'DRAFT'],
    ])
  })

  it('reads links and facts of the file', () => {
    const body = raw`{\info{\title Minutes}{\author A{\b B}}{\creatim\yr2024\mo3\dy5\hr19\min2}{\*\company C}}`
    const link = raw`{\field{\*\fldinst{HYPERLINK "https://quay.example/a"}}{\fldrslt{\ul the paper}}} and {\field{\*\fldinst PAGE}{\fldrslt 3}}\par`
    const { meta, pages } = read(body + link)
    expect(meta).toEqual({ title: 'Minutes', creator: 'AB', created: '2024-03-05T19:02:00' })
    expect(pages[0]!.lines.map(({ text, hint }) => [text, hint?.links])).toEqual([
      ['the paper and 3', [{ text: 'the paper', href: 'https://quay.example/a' }]],
    ])
  })

  it('places cells by the edges of their rows, with tables in cells', () => {
    const row = (edges: number[], ...cells: string[]) =>
      raw`\trowd${edges.map((edge) => `\\cellx${edge}`).join('')} ${cells.map((cell) => raw`\pard\intbl ${cell}\cell`).join(' ')}\row `
    const nested = raw`\pard\intbl a\par\pard\intbl\itap2 in\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}{\nonesttables\par}\pard\intbl`
    const lines = linesOf(
      row([1000, 2000, 3000], 'No', 'Item', 'Who') +
        row([1000, 3010], '1', raw`over\par two`) +
        row([1000, 2000, 3000], nested, '', 'z') +
        raw`\pard out\par ` +
        row([1, 2], 'x', 'y'),
    )
    const cells = lines.map(({ text, hint }) => {
      const cell = hint?.cell
      return cell === undefined ? text : `${text} ${cell.table}:${cell.row},${cell.column}/${cell.columns}`
    })
    expect(cells).toEqual([
      'No 0:0,0/3',
      'Item 0:0,1/3',
      'Who 0:0,2/3',
      '1 0:1,0/3',
      'over 0:1,1/3',
      'two 0:1,1/3',
      'a 0:2,0/3',
      'in 1:0,0/1',
      'z 0:2,2/3',
      'out',
      'x 2:0,0/2',
      'y 2:0,1/2',
    ])
  })

  it('says where it was cut short, and where it stands in the file', () => {
    const cut = extractRtf('a.rtf', Buffer.from('{\\rtf1 one\\par {\\b two'))
    expect(cut.pages[0]!.lines.map(({ text, place }) => [text, place])).toEqual([
      ['one', { selector: 'body/p[1]', chars: [7, 10] }],
      ['two', { selector: 'body/p[2]', chars: [19, 22] }],
    ])
    expect(cut.findings.map(({ code }) => code)).toEqual(['rtf-truncated'])
  })

  it('bears what is too deep or too much', () => {
    const deep = read(`${'{'.repeat(200_000)}a${'}'.repeat(200_000)}b\\par`)
    expect(deep.pages[0]!.lines.map(({ text }) => text)).toEqual(['ab'])
    expect(deep.findings.map(({ code }) => code)).toEqual(['nesting-too-deep'])
    const full = read('a\\par '.repeat(210_000))
    expect([full.partial, full.findings.map(({ code }) => code)]).toEqual([true, ['part-not-read']])
    const struck = read(raw`a{\strike b}\par `.repeat(140_000))
    expect([struck.partial, struck.furniture.length > 120_000]).toEqual([true, true])
    expect(linesOf(raw`\pard\intbl\itap1000000 a\nestcell b\cell\row`).map(({ text }) => text)).toEqual(['a', 'b'])
  })

  it.each([
    ['groups', '{a}'],
    ['cells', '\\intbl\\cell\\cellx9\\row'],
    ['edges', '\\cellx9 a'],
    ['looks', '\\b a\\b0 b'],
    ['bytes', "\\'e9"],
    ['links', '{\\field{\\*\\fldinst HYPERLINK "a}{\\fldrslt b}}'],
    ['fonts', '{\\fonttbl\\f1 A}'],
    ['notes', '{\\footnote a}'],
    ['margins', '{\\header a}'],
    ['labels', '{\\listtext a}'],
  ])('takes time in step with its size: %s', (_, piece) => {
    const few = timeOf(() => read(piece.repeat(5_000)))
    const many = timeOf(() => read(piece.repeat(40_000)))
    expect(many).toBeLessThan(few * 24 + 100)
  })
})
