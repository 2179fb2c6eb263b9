import { describe, expect, it } from 'vitest'
import { extractFodt, extractOdt } from '../../src/extract/odt.js'
import { timeOf } from '../time.js'
import { makeZip } from './make-docx.js'

const flat = (body: string, styles = '', automatic = '', master = '') =>
  `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:master-styles>${master}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`
const read = (body: string, ...parts: string[]) => extractFodt(flat(body, ...parts))
const textOf = (body: string, ...parts: string[]) => read(body, ...parts).pages[0]!.lines.map(({ text }) => text)
const p = (text: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`
const item = (content: string, attributes = '') => `<text:list-item ${attributes}>${content}</text:list-item>`
const list = (content: string, attributes = 'text:style-name="L"') => `<text:list ${attributes}>${content}</text:list>`
const style = (name: string, text: string, family = 'text') =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${text}/></style:style>`
const number = (level: number, attributes: string, indents = '') =>
  `<text:list-level-style-number text:level="${level}" ${attributes}><style:list-level-properties ${indents}/></text:list-level-style-number>`
const NUMBERS = `<text:list-style style:name="L">${number(1, 'style:num-format="1" style:num-suffix="."', 'text:space-before="0.5in" text:min-label-width="0.25in"')}${number(2, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')}${number(3, 'style:num-format="I" text:display-levels="2"')}</text:list-style>`

describe('extractFodt', () => {
  it.each([
    ['spaces, tabs and line ends', p('a  <text:s text:c="2"/>b\n c<text:tab/>d<text:line-break/>e'), ['a b c d', 'e']],
    ['what is deleted', `<text:tracked-changes>${p('gone')}</text:tracked-changes>${p('a<text:change/>b')}`, ['ab']],
    [
      'notes behind the text',
      p(`a<text:note>\n<text:note-citation>1</text:note-citation><text:note-body>${p('note')}</text:note-body></text:note>b`),
      ['ab', 'note'],
    ],
    ['comments', p(`a<office:annotation><dc:creator>x</dc:creator>${p('y')}</office:annotation>b`), ['ab']],
    [
      'text boxes and pictures',
      p(
        `a<draw:frame>\n<draw:text-box>${p('box')}</draw:text-box><svg:desc>d</svg:desc><draw:image><office:binary-data>QUJD</office:binary-data></draw:image></draw:frame>b`,
      ),
      ['box', 'ab'],
    ],
    [
      'sections, those hidden left out',
      `<text:section>${p('a')}</text:section><text:section text:display="none">${p('b')}</text:section>`,
      ['a'],
    ],
    [
      'contents, their template left out',
      `<text:table-of-content><text:table-of-content-source><text:index-title-template>T</text:index-title-template></text:table-of-content-source><text:index-body>${p('one 1')}</text:index-body></text:table-of-content>`,
      ['one 1'],
    ],
    ['fields', p('<text:title>Minutes</text:title>, <text:date>4 March</text:date>'), ['Minutes, 4 March']],
    ['white space between elements', `\n ${p('a')}\n ${list(`\n${item(`\n${p('b')}\n`)}\n`, '')}\n`, ['a', 'b']],
  ])('reads %s', (_, body, expected) => {
    expect(textOf(body)).toEqual(expected)
  })

  it('works out numbers: levels, paragraphs without one, lists that go on, begin anew or at a number', () => {
    const deep = list(item(p('lit') + list(item(p('well')), '')) + item(p('')) + item(p('dark')), '')
    const body =
      list(item(p('Lamps') + p('of the quay') + deep) + item(p('Boats')), 'xml:id="a" text:style-name="L"') +
      p('between') +
      list(item(p('Nets')), 'xml:id="b" text:continue-list="a" text:style-name="L"') +
      list(
        `${item(p('Ropes'), 'text:start-value="9"')}<text:list-header><text:p>head</text:p></text:list-header>`,
        'text:continue-numbering="true" text:style-name="L"',
      ) +
      list(item(p('Anew')))
    expect(textOf(body, NUMBERS)).toEqual([
      '1. Lamps',
      'of the quay',
      '(a) lit',
      'a.I well',
      '(c) dark',
      '2. Boats',
      'between',
      '3. Nets',
      '9. Ropes',
      'head',
      '1. Anew',
    ])
  })

  it('takes a pattern that is written out, a list that the paragraph’s style names, and bullets', () => {
    const bullets = '<text:list-style style:name="D"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>'
    const styles = `<text:list-style style:name="W">${number(1, 'style:num-format="1" loext:num-list-format="Item %1%:"')}</text:list-style>${bullets}<style:style style:name="I" style:family="paragraph" style:list-style-name="W"/>`
    expect(textOf(list(item(p('Lamps', 'I')), '') + list(item(p('x')), 'text:style-name="D"'), styles)).toEqual(['Item 1: Lamps', '• x'])
  })

  it('numbers headings by their level, where the document does', () => {
    const level = (at: number, shown: number) =>
      `<text:outline-level-style text:level="${at}" style:num-format="1" style:num-suffix="." text:display-levels="${shown}"/>`
    const h = (at: number, text: string, more = '') => `<text:h text:outline-level="${at}" ${more}>${text}</text:h>`
    const plain = '<style:style style:name="N" style:family="paragraph" style:list-style-name=""/>'
    const outline = `<text:outline-style style:name="Outline">${level(1, 1)}${level(2, 2)}</text:outline-style>`
    const body =
      h(1, 'a') + h(2, 'b') + h(2, 'c') + h(1, 'd', 'text:style-name="N"') + h(1, 'e') + h(2, 'f') + h(1, 'g', 'text:is-list-header="true"')
    const { pages } = read(body, outline, plain)
    expect(pages[0]!.lines.map(({ text, hint }) => [text, hint?.heading])).toEqual([
      ['1. a', 1],
      ['1.1. b', 2],
      ['1.2. c', 2],
      ['d', 1],
      ['2. e', 1],
      ['2.1. f', 2],
      ['g', 1],
    ])
  })

  it('tells looks by style and what it is based on, struck and hidden words apart', () => {
    const based =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"><style:paragraph-properties fo:margin-left="1in" fo:text-indent="-0.5in"/></style:style>'
    const automatic =
      based +
      style('S', 'style:text-line-through-style="solid"') +
      style('H', 'text:display="none"') +
      style('C', 'fo:text-transform="uppercase"')
    const styles = style('Title', 'fo:font-weight="bold" fo:font-size="14pt"', 'paragraph')
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
    const { pages, furniture } = read(
      p('Lamps', 'P1') + p(`up to ${span('S', '£4 ')}£5${span('H', ' x')} ${span('C', 'so')}`),
      styles,
      automatic,
    )
    expect(pages[0]!.lines.map(({ place: _, ...line }) => line)).toEqual([
      { text: 'Lamps', indent: 36, gap: 0, size: 14, bold: true, hint: { element: 1, heading: 1 } },
      { text: 'up to £5 SO', indent: 0, gap: 0, hint: { element: 2 } },
    ])
    expect(furniture.map(({ bucket, text }) => [bucket, text])).toEqual([['struck', '£4']])
  })

  it('takes indents from the paragraph made for the place, else from the list', () => {
    const own =
      '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:margin-left="2cm" fo:text-indent="0cm"/></style:style>'
    const { pages } = read(list(item(p('a') + p('b')) + item(p('c', 'P1'))), NUMBERS, own)
    expect(pages[0]!.lines.map(({ text, indent }) => [text, indent])).toEqual([
      ['1. a', 36],
      ['b', 54],
      ['2. c', 56.69],
    ])
  })

  it('places cells that reach over others, and keeps headers and footers apart', () => {
    const cell = (text: string, more = '') => `<table:table-cell ${more}>${p(text)}</table:table-cell>`
    const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`
    const covered = `<table:covered-table-cell>${p('under')}</table:covered-table-cell>`
    const table = `<table:table>${row(cell('a', 'table:number-columns-spanned="2"') + covered + cell('b', 'table:number-rows-spanned="2"'))}${row(cell('c') + cell('d') + covered)}</table:table>`
    const margins = `<style:master-page><style:header>${p('Quay Council')}</style:header><style:footer-first>${p('Page 1')}</style:footer-first></style:master-page>`
    const { pages, furniture } = read(table + p('out'), '', '', margins)
    expect(pages[0]!.lines.map(({ text, hint }) => [text, hint?.cell?.row, hint?.cell?.column, hint?.cell?.columns])).toEqual([
      ['a', 0, 0, 3],
      ['b', 0, 2, 3],
      ['c', 1, 0, 3],
      ['d', 1, 1, 3],
      ['out', undefined, undefined, undefined],
    ])
    expect(furniture.map(({ bucket, text }) => [bucket, text])).toEqual([
      ['header', 'Quay Council'],
      ['footer', 'Page 1'],
    ])
  })

  it.each([
    ['spans', `<text:p>${'<text:span>a'.repeat(10_000)}`, `<text:p>${'<text:span>a'.repeat(80_000)}`],
    ['lists', '<text:list><text:list-item>'.repeat(10_000), '<text:list><text:list-item>'.repeat(80_000)],
    [
      'cells',
      '<table:table><table:table-row><table:table-cell>'.repeat(5_000),
      '<table:table><table:table-row><table:table-cell>'.repeat(40_000),
    ],
    ['paragraphs in one another', '<text:p>a'.repeat(10_000), '<text:p>a'.repeat(80_000)],
  ])('bears what is nested far too deep, in step with its size: %s', (_, less, more) => {
    const few = timeOf(() => read(less))
    expect(timeOf(() => read(more))).toBeLessThan(few * 24 + 200)
  })
})

describe('extractOdt', () => {
  const MIMETYPE = { mimetype: 'application/vnd.oasis.opendocument.text' }
  const named = (name: string) => `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="${name}"/>`
  const content = flat(p('Lamps', 'P1'), '', named('Title'))

  it('reads the parts of a package, each with its own styles of one place', () => {
    const around = `<office:document-styles><office:styles>${style('Title', 'fo:font-weight="bold"', 'paragraph')}</office:styles><office:automatic-styles>${named('Other')}</office:automatic-styles><office:master-styles><style:master-page><style:header>${p('Quay', 'P1')}</style:header></style:master-page></office:master-styles></office:document-styles>`
    const meta =
      '<office:document-meta><office:meta><dc:title>Minutes</dc:title><meta:creation-date>2025-03-04T10:00:00</meta:creation-date></office:meta></office:document-meta>'
    const text = extractOdt('a.odt', makeZip({ ...MIMETYPE, 'content.xml': content, 'styles.xml': around, 'meta.xml': meta }))
    expect(text.meta).toEqual({ title: 'Minutes', created: '2025-03-04T10:00:00' })
    expect(text.pages[0]!.lines.map(({ text, bold, hint, place }) => [text, bold, hint?.heading, place.selector])).toEqual([
      ['Lamps', true, 1, 'content.xml/body/p[1]'],
    ])
    expect(text.furniture.map(({ text, place }) => [text, place.selector])).toEqual([['Quay', 'styles.xml/header[1]/p[1]']])
  })

  it('refuses what is encrypted, packed to burst, or damaged', () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    const codeOf = (bytes: Uint8Array) => {
      try {
        extractOdt('a.odt', bytes)
        return 'read'
      } catch (error) {
        return error instanceof Error && 'code' in error ? error.code : error
      }
    }
    expect(codeOf(makeZip({ ...MIMETYPE, 'content.xml': content, 'META-INF/manifest.xml': manifest }))).toBe('encrypted-document')
    expect(codeOf(makeZip({ ...MIMETYPE, 'content.xml': content }, 300_000_000))).toBe('zip-bomb')
    expect(codeOf(makeZip({ ...MIMETYPE, 'content.xml': content }).subarray(0, 200))).toBe('damaged-document')
    expect(codeOf(makeZip(MIMETYPE))).toBe('read')
  })
})
