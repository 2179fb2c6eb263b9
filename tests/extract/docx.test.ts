import { describe, expect, it } from 'vitest'
import { extractDocx } from '../../src/extract/docx.js'
import { sniff } from '../../src/fetch/sniff.js'
import { timeOf } from '../time.js'
import { makeDocx, makeZip, para } from './make-docx.js'
import { linesOf } from './show.js'

const read = (body: string, parts: Record<string, string> = {}) => extractDocx('a.docx', makeDocx(body, parts))
const codeOf = (bytes: Uint8Array) => {
  try {
    extractDocx('a.docx', bytes)
    return 'read'
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

const level = (at: number, format: string, text: string, left: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr></w:lvl>`
const NUMBERING = `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', 360)}${level(1, 'lowerLetter', '(%2)', 720)}${level(2, 'upperRoman', '%1.%3', 1080)}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7', 360)}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>`
const STYLES = `<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="L"><w:name w:val="Item"/><w:basedOn w:val="H"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
const PARTS = { 'word/numbering.xml': NUMBERING, 'word/styles.xml': STYLES }
const numbered = (id: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`

describe('extractDocx', () => {
  it('shows numbers in figures where a level is legal, and capitals that only the format sets', () => {
    const legal = level(1, 'decimal', '%1.%2', 720).replace('<w:lvlText', '<w:isLgl/><w:lvlText')
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.', 360)}${legal}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const body = [para('Lamps', numbered(1, 0)), para('lit', numbered(1, 1)), para('Resolved', '', '<w:caps/>')].join('')
    expect(read(body, { 'word/numbering.xml': numbering }).pages[0]!.lines.map((line) => line.text)).toEqual([
      'I. Lamps',
      '1.1 lit',
      'RESOLVED',
    ])
  })

  it('sets struck words aside where the line has others; a paragraph struck whole keeps its number and is marked', () => {
    const struck = '<w:rPr><w:strike/></w:rPr>'
    const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
    const partly = `<w:p>${run('up to ')}${run('£400 ', struck)}${run('£450 be spent')}</w:p>`
    const first = `<w:p><w:pPr>${numbered(1, 0)}</w:pPr>${run('No ', struck)}${run('lamps')}</w:p>`
    const wholly = `<w:p><w:pPr>${numbered(1, 0)}</w:pPr>${run('lamps by ', struck)}${run('the ford', struck)}</w:p>`
    const { pages, furniture } = read(partly + first + wholly + para('lit', numbered(1, 0)), PARTS)
    expect(pages[0]!.lines.map((line) => [line.text, line.struck ?? false])).toEqual([
      ['up to £450 be spent', false],
      ['1. lamps', false],
      ['2. lamps by the ford', true],
      ['3. lit', false],
    ])
    expect(furniture.map(({ bucket, text }) => [bucket, text])).toEqual([
      ['struck', '£400'],
      ['struck', 'No'],
    ])
  })

  it('keeps a raised figure apart from the figure before it', () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'
    const { pages } = read(`<w:p><w:r><w:t>up to £450</w:t></w:r>${raised}</w:p>`)
    expect(pages[0]!.lines.map(({ text }) => text)).toEqual(['up to £450¹'])
  })

  it('tells the words across the pages, which a header draws', () => {
    const shape = '<w:r><w:pict><v:shape><v:textpath style="font-size:1pt" string="DRAFT"/></v:shape></w:pict></w:r>'
    const header = `<w:hdr xmlns:w="w" xmlns:v="v"><w:p>${shape}<w:r><w:t>Quay Council</w:t></w:r></w:p></w:hdr>`
    const { furniture } = read(para('one'), { 'word/header1.xml': header })
    expect(furniture.map(({ bucket, text }) => [bucket, text])).toEqual([
      ['header', 'Quay Council'],
      ['hidden', 'DRAFT'],
    ])
  })

  it('gives a paragraph deleted with its mark no number, and no place', () => {
    const deleted = `<w:p><w:pPr>${numbered(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`
    const lines = read(`${para('one', numbered(1, 0))}${deleted}${para('two', numbered(1, 0))}`, PARTS).pages[0]!.lines
    expect(lines.map((line) => [line.text, line.gap])).toEqual([
      ['1. one', 0],
      ['2. two', 0],
    ])
  })

  it('reads the part that the package names, and says that a part of another kind was not read', () => {
    const relation =
      '<Relationships><Relationship Id="r1" Type="http://x/relationships/officeDocument" Target="word/document2.xml"/></Relationships>'
    const xml = `<w:document xmlns:w="w" xmlns:r="r"><w:body>${para('named')}<w:altChunk r:id="r9"/></w:body></w:document>`
    const bytes = makeZip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relation, 'word/document2.xml': xml })
    expect(sniff(bytes)).toContain('wordprocessingml')
    const text = extractDocx('a.docx', bytes)
    expect(text.pages[0]!.lines.map((line) => line.text)).toEqual(['named'])
    expect(text.findings.map((finding) => finding.code)).toEqual(['part-not-read'])
  })

  it('works out the numbers, over paragraphs between and list by list', () => {
    const body = [
      para('one', numbered(1, 0)),
      para('plain'),
      para('a', numbered(1, 1)),
      para('b', numbered(1, 1)),
      para('deep', numbered(1, 2)),
      para('', numbered(1, 0)),
      para('three', numbered(1, 0)),
      para('a again', numbered(1, 1)),
      para('dot', numbered(2, 0)),
      para('seven', numbered(3, 0)),
      para('none', numbered(0, 0)),
    ].join('')
    expect(linesOf(read(body, PARTS)).map((line) => line.text)).toEqual([
      '1. one',
      'plain',
      '(a) a',
      '(b) b',
      '1.I deep',
      '3. three',
      '(a) a again',
      '• dot',
      '7. seven',
      'none',
    ])
  })

  it('gives indents, gaps, style and headings', () => {
    const [first, second, third] = linesOf(
      read(
        `${para('Item', '<w:pStyle w:val="L"/>')}<w:p/><w:p/>${para('x', '<w:ind w:left="720" w:firstLine="200"/>', '<w:i/><w:u w:val="single"/>')}${para('y', '', '<w:b w:val="0"/>')}`,
        PARTS,
      ),
    )
    expect(first).toMatchObject({ text: '1. Item', indent: 0, textIndent: 18, bold: true, size: 11, gap: 0, hint: { heading: 2 } })
    expect(second).toMatchObject({ text: 'x', indent: 46, italic: true, underline: true, gap: 2 })
    expect(third!.bold).toBeUndefined()
  })

  it('joins runs, splits at breaks, and sees typed labels before a tab', () => {
    const runs =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>RESOL</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>VED:</w:t></w:r><w:r><w:t xml:space="preserve"> that</w:t><w:br/><w:t>next</w:t></w:r></w:p>'
    const [bold, next, typed] = linesOf(read(`${runs}<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Apologies &amp; such</w:t></w:r></w:p>`))
    expect(bold).toMatchObject({ text: 'RESOLVED: that', boldTo: 9 })
    expect(next).toMatchObject({ text: 'next', hint: { element: bold!.hint!.element } })
    expect(typed).toMatchObject({ text: '1. Apologies & such', textIndent: 36 })
    const [row] = linesOf(read('<w:p><w:r><w:t>Name</w:t><w:tab/><w:tab/><w:t>Council</w:t></w:r></w:p>'))
    expect(row).toMatchObject({ text: 'Name Council', hint: { stops: [5] } })
  })

  it('places table cells and names links', () => {
    const cell = (text: string, span = 1) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${para(text)}</w:tc>`
    const links = '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://example.org/"/></Relationships>'
    const body = `<w:tbl><w:tr>${cell('a', 2)}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}${cell('e')}</w:tr></w:tbl><w:p><w:hyperlink r:id="r1"><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p>`
    const lines = linesOf(read(body, { 'word/_rels/document.xml.rels': links }))
    expect(lines.slice(0, 5).map((line) => [line.text, line.hint!.cell!.row, line.hint!.cell!.column, line.hint!.cell!.columns])).toEqual([
      ['a', 0, 0, 3],
      ['b', 0, 2, 3],
      ['c', 1, 0, 3],
      ['d', 1, 1, 3],
      ['e', 1, 2, 3],
    ])
    expect(lines[5]!.hint).toMatchObject({ links: [{ text: 'site', href: 'https://example.org/' }] })
  })

  it('leaves out what was deleted, and sets headers and footers aside', () => {
    const body =
      '<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>'
    const text = read(body, {
      'word/footer1.xml': `<w:ftr xmlns:w="w">${para('Page 1')}</w:ftr>`,
      'docProps/core.xml': '<cp:coreProperties><dc:title>T &amp; U</dc:title></cp:coreProperties>',
    })
    expect(linesOf(text).map((line) => line.text)).toEqual(['kept'])
    expect(text.furniture).toMatchObject([{ bucket: 'footer', text: 'Page 1' }])
    expect(text.meta).toEqual({ title: 'T & U' })
  })

  it('reads text boxes once', () => {
    const box = `<w:txbxContent>${para('boxed')}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>around</w:t></w:r></w:p>`
    expect(
      linesOf(read(body))
        .map((line) => line.text)
        .sort(),
    ).toEqual(['around', 'boxed'])
  })
})

describe('bad Word files', () => {
  it('refuses archives that become too large', () => {
    expect(codeOf(makeZip({ 'word/document.xml': 'x' }, 300 * 1024 * 1024))).toBe('zip-bomb')
    expect(codeOf(makeZip({ 'word/document.xml': Buffer.alloc(40 * 1024 * 1024) }))).toBe('zip-bomb')
    expect(codeOf(makeZip({ 'word/document.xml': Buffer.alloc(201 * 1024 * 1024) }, 1000))).toBe('zip-bomb')
  })

  it('reports damage', () => {
    const whole = makeDocx(para('x'))
    expect(codeOf(whole)).toBe('read')
    expect(codeOf(whole.subarray(0, whole.length - 30))).toBe('damaged-document')
    expect(codeOf(whole.subarray(0, 40))).toBe('damaged-document')
    const broken = Buffer.from(whole)
    broken.fill(0xff, 60, 200)
    expect(codeOf(broken)).toBe('damaged-document')
  })

  it('bears markup that does not fit, and depth', () => {
    expect(linesOf(read('<w:p><w:r><w:t>a</w:t></w:p></w:tbl></w:p><w:p><w:r><w:t>b')).map((line) => line.text)).toEqual(['a', 'b'])
    const deep = (n: number) => '<w:p><w:r><w:t>x</w:t>'.repeat(n)
    read(deep(500))
    const small = timeOf(() => read(deep(4000)))
    expect(timeOf(() => read(deep(32_000)))).toBeLessThan(8 * small * 4 + 1000)
  })

  it('is told by its content', () => {
    expect(sniff(makeDocx(''))).toContain('wordprocessingml')
  })
})
