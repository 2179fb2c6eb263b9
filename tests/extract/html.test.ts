import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import { cut, linesOf, textsOf } from './show.js'

const lines = (html: string) => linesOf(extractHtml(html))
const first = (html: string) => lines(html)[0]!
const FILLER = '<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span>'

describe('blocks and characters', () => {
  it('gives one line a block, joined across source lines', () => {
    const html = '<h1>Agenda  and\n minutes</h1><div>loose <b>text</b><p>One</p>after</div><dl><dt>T<dd>D</dl>'
    expect(textsOf(extractHtml(html))).toEqual(['Agenda and minutes', 'loose text', 'One', 'after', 'T', 'D'])
    expect(first(html).hint!.heading).toBe(1)
  })

  it('joins words that inline elements and Word’s smart tags split', () => {
    expect(first('<p>Sp<span class="SpellE">elling</span> <st1:place>Ash</st1:place>ford<o:p></o:p></p>').text).toBe('Spelling Ashford')
    expect(first('<p>one<!-- x -->two<![if !y]>three</p>').text).toBe('onetwothree')
  })

  it('splits at br, and says that the lines are one element', () => {
    const [a, b, c, d] = lines('<p>One<br>Two<br/><br>Three</p><p>Four</p>')
    expect([a, b, c, d].map((line) => [line!.text, line!.gap])).toEqual([
      ['One', 0],
      ['Two', 0],
      ['Three', 1],
      ['Four', 0],
    ])
    expect(new Set([a, b, c].map((line) => line!.hint!.element)).size).toBe(1)
    expect(d!.hint!.element).not.toBe(c!.hint!.element)
  })

  it('decodes references and drops what has no shape', () => {
    expect(first('<p>&pound;5&nbsp;&#8211;&#x2019;&#145;&hellip;&amp&copy &unknown; A\u200bB\u00adC &#0;</p>').text).toBe(
      '£5 –’‘…&© &unknown; ABC \ufffd',
    )
    expect(first('<a href="x?a=1&copy=2&amp;b&#61;3">t</a>').hint!.links).toEqual([{ text: 't', href: 'x?a=1&copy=2&b=3' }])
  })

  it('counts empty paragraphs as a gap', () => {
    expect(lines('<p>A</p><p class="x"><span>&nbsp;</span></p><p>&#160;</p><p>B</p><p></p><p>C</p>').map((line) => line.gap)).toEqual([
      0, 2, 0,
    ])
    expect(lines('<table><tr><td>&nbsp;</td><td>x</td></tr></table>')[0]!.gap).toBe(0)
  })

  it('keeps the lines of preformatted text', () => {
    expect(lines('<pre>1. A\n\n    b &amp; c\n</pre>').map(({ text, indent, gap }) => [text, indent, gap])).toEqual([
      ['1. A', 0, 0],
      ['b & c', 24, 1],
    ])
  })

  it('says where each line stands, in code points', () => {
    const html = '<p>𝒜𝒜 one</p><div id="m"><p>a</p><p> two <b>words</b> </p></div>'
    const found = lines(html)
    expect(found.map((line) => cut(html, line))).toEqual(['𝒜𝒜 one', 'a', 'two <b>words'])
    expect(found.map((line) => line.place.selector)).toEqual(['p:nth-of-type(1)', '#m p:nth-of-type(1)', '#m p:nth-of-type(2)'])
  })
})

describe('style', () => {
  it('tells bold, italic, underline and struck', () => {
    expect(first('<p style="font-weight: bold">A <i>b</i></p>')).toMatchObject({ bold: true })
    expect(first('<p><b>A</b> <strong>b</strong></p>').bold).toBe(true)
    expect(first('<p><b>A <span style="font-weight:normal">b</span></b></p>').bold).toBeUndefined()
    expect(first('<p><em>A</em></p>').italic).toBe(true)
    expect(first('<p><u>A</u></p>').underline).toBe(true)
    expect(first('<p><del>A</del></p>').struck).toBe(true)
    expect(first('<p><span style="text-decoration:line-through">A</span></p>').struck).toBe(true)
  })

  it('keeps a raised figure apart from the figure before it, and nothing else', () => {
    expect(first('<p>up to £450<sup><a href="#n1">1</a></sup> for the 3<sup>rd</sup> of 25 m<sup>2</sup></p>').text).toBe(
      'up to £450¹ for the 3rd of 25 m2',
    )
  })

  it('sets struck words aside where the line has others', () => {
    const { pages, furniture } = extractHtml('<p>up to <del>£400</del> <ins>£450</ins> be spent</p>')
    expect(pages[0]!.lines.map((line) => line.text)).toEqual(['up to £450 be spent'])
    expect(furniture.map(({ bucket, text }) => [bucket, text])).toEqual([['struck', '£400']])
  })

  it('ends a heading without an end tag where its text begins', () => {
    const { lines } = extractHtml('<h3>1. Apologies<p>None.<h3>2. Benches<p>Noted.').pages[0]!
    expect(lines.map((line) => [line.text, line.hint?.heading])).toEqual([
      ['1. Apologies', 3],
      ['None.', undefined],
      ['2. Benches', 3],
      ['Noted.', undefined],
    ])
  })

  it('names what it does not read of a page in a frame', () => {
    expect(extractHtml('<p>a</p><iframe src="minutes.pdf"></iframe>').findings.map(({ code }) => code)).toEqual(['frame-not-read'])
  })

  it('tells a run-in heading', () => {
    expect(first('<p><b>RESOLVED:</b> That <b>it</b> be</p>').boldTo).toBe(9)
    expect(first('<p>That <b>it</b></p>').boldTo).toBeUndefined()
    expect(first('<p>1. <b>Apologies</b> were</p>').boldTo).toBe(12)
    expect(first('<p>1. <b>Apologies</b>:</p>').bold).toBe(true)
  })

  it('says where wide gaps divide a line, but for the gap after a label', () => {
    expect(first('<p>Cllr A&nbsp;&nbsp;&nbsp;&nbsp; <b>Ashford</b></p>').hint!.stops).toEqual([7])
    expect(first('<p>1.&nbsp;&nbsp;&nbsp; Text&nbsp; here</p>').hint!.stops).toBeUndefined()
    expect(first('<p>1.&nbsp;&nbsp;&nbsp; A&nbsp;&nbsp;&nbsp;B</p>').hint!.stops).toEqual([5])
  })

  it('sums margins and padding in points', () => {
    expect(first('<div style="margin-left: 2em"><p style="padding-left:10px;margin:0cm 0cm 0pt 36pt">A</p></div>').indent).toBe(67.5)
    const floated = first('<p><b>Lamps</b><span style="float:right">QT 27/041</span></p>')
    expect([floated.text, floated.hint?.stops]).toEqual(['Lamps QT 27/041', [6]])
    expect(first('<p style="margin-left:1cm;text-indent:12pt">A<br>b</p>').indent).toBe(40.35)
    expect(lines('<p style="margin-left:1cm;text-indent:12pt">A<br>b</p>')[1]!.indent).toBe(28.35)
  })

  it('reads numbers that Word typed', () => {
    const numbered = `<p class="MsoNormal" style="margin-left:36.0pt;text-indent:-18.0pt"><span>4.${FILLER}</span>That it be</p>`
    expect(first(numbered)).toMatchObject({ text: '4. That it be', indent: 18, textIndent: 36 })
    expect(
      first(`<p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt">(a)<span style="font:7pt x">&nbsp;</span>x</p>`),
    ).toMatchObject({ indent: 18, textIndent: 36 })
    expect(first('<p>2) typed</p>').textIndent).toBeUndefined()
  })

  it('turns bullets of symbol fonts into bullets', () => {
    const bullet = (style: string, mark: string) =>
      first(`<p style="text-indent:-18pt;margin-left:36pt"><span style="${style}">${mark}${FILLER}</span>Text</p>`).text
    expect(bullet('font-family:Symbol', '&middot;')).toBe('• Text')
    expect(bullet('font-family:Wingdings', '§')).toBe('• Text')
    expect(bullet('font-family:&quot;Courier New&quot;', 'o')).toBe('• Text')
    expect(bullet('', '&middot;')).toBe('• Text')
    expect(first('<p>\uf0b7 Text</p>').text).toBe('• Text')
  })
})

it('leaves out the sign by which a page points at its own heading', () => {
  const text = (html: string) => lines(html).map((line) => line.text)
  expect(text('<h2 id=a>Lamps:<a href="#a">⌗</a></h2><h3>Oil <a href="#b">¶</a></h3>')).toEqual(['Lamps:', 'Oil'])
  expect(text('<h2>See <a href="#a">§ 4</a></h2><p>More <a href="/more">→</a></p>')).toEqual(['See § 4', 'More →'])
})

describe('lists', () => {
  const labels = (html: string) =>
    lines(html).map((line) => `${line.hint!.list!.depth}${line.hint!.list!.label}${line.hint!.list!.first ? '' : '+'}`)

  it('labels items as a browser does', () => {
    expect(labels('<ol><li>a<li>b<ol type="a" start="3"><li>c<li value="9">d</ol><li>e</ol>')).toEqual(['11', '12', '2c', '2i', '13'])
    expect(labels('<ol start="4" style="list-style-type: lower-roman"><li>a</li></ol><ol type=I reversed start=2><li>x<li>y</ol>')).toEqual(
      ['1iv', '1II', '1I'],
    )
    expect(labels('<ul><li>a<ul><li>b</ul></ul><ol type="A" start="27"><li>x</ol>')).toEqual(['1•', '2•', '1AA'])
  })

  it('marks the first line of an item, and indents by depth', () => {
    const found = lines('<ol><li><p>a</p><p>b<br>c</p><ul><li>d</ul></ol>')
    expect(found.map((line) => line.hint!.list!.first)).toEqual([true, false, false, true])
    expect(found.map((line) => line.indent)).toEqual([36, 36, 36, 72])
  })
})

describe('tables', () => {
  it('places cells, with spans', () => {
    const html = '<table><tr><th>A<th colspan=2>B<tr><td rowspan="2">c<td>d<td>e<tr><td><p>f<p>g<td>h</table><table><tr><td>x</table>'
    const cells = lines(html).map(
      ({ text, hint }) =>
        `${text} ${hint!.cell!.table}:${hint!.cell!.row},${hint!.cell!.column}/${hint!.cell!.columns}${hint!.cell!.header ? 'h' : ''}`,
    )
    expect(cells).toEqual([
      'A 0:0,0/3h',
      'B 0:0,1/3h',
      'c 0:1,0/3',
      'd 0:1,1/3',
      'e 0:1,2/3',
      'f 0:2,1/3',
      'g 0:2,1/3',
      'h 0:2,2/3',
      'x 1:0,0/1',
    ])
  })
})

describe('hints of the markup', () => {
  it('names classes, ids and landmarks, innermost first', () => {
    const [nav, text] = lines('<div id="modgov" class="outer"><nav><p>Menu</p></nav><div class="a b"><p class="c">x</p></div></div>')
    expect(nav!.hint!.classes).toEqual(['outer', '<nav>', '#modgov'])
    expect(text!.hint!.classes).toEqual(['c', 'a', 'b', 'outer', '#modgov'])
  })

  it('gives links, anchors and spans with a class', () => {
    const [line, next] = lines(
      '<p><a name="AI7"></a><a href="d/a.pdf" title="Link&#32;to x">Report <span class="size">PDF 2 KB</span></a> end</p><p id="z">n</p>',
    )
    expect(line!.text).toBe('Report PDF 2 KB end')
    expect(line!.hint).toMatchObject({
      anchors: ['AI7'],
      links: [{ text: 'Report PDF 2 KB', href: 'd/a.pdf', title: 'Link to x' }],
      spans: [{ class: 'size', start: 7, end: 15 }],
    })
    expect(next!.hint!.anchors).toEqual(['z'])
  })

  it('carries a link over the blocks in it', () => {
    expect(lines('<a href="x"><h3>One</h3><p>Two</p></a>').map((line) => line.hint!.links![0]!.text)).toEqual(['One', 'Two'])
  })

  it('reads the head', () => {
    const head =
      '<html lang="cy"><head><title>A &amp;\n B</title><meta name="DC.date" content="2026-01-02"><meta property="og:title" content="O"><link rel="canonical" href="u">'
    expect(extractHtml(`${head}<p>x`).meta).toEqual({
      lang: 'cy',
      title: 'A & B',
      'DC.date': '2026-01-02',
      'og:title': 'O',
      canonical: 'u',
    })
  })

  it('sets aside what is not shown, keeping a hidden page title, marked', () => {
    const text = extractHtml(
      '<h1 style="display: none;">Title</h1><p>a <span style="display:none">gone</span>b</p><div hidden><p>x<p>y</div><select><option>1<option>2</select><p>c',
    )
    expect(linesOf(text).map((line) => [line.text, line.hint!.classes ?? []])).toEqual([
      ['Title', ['<hidden>']],
      ['a b', []],
      ['c', []],
    ])
    expect(text.furniture.map(({ bucket, text }) => [bucket, text])).toEqual([
      ['hidden', 'gone'],
      ['hidden', 'x y'],
      ['navigation', '1 2'],
    ])
  })

  it('never shows scripts and styles', () => {
    expect(
      textsOf(
        extractHtml(
          '<script>if (a<b) "</p>"</script><style>p{}</style><noscript><p>on</noscript><template>t</template><p>x<script src=y /></p><p>z',
        ),
      ),
    ).toEqual(['x', 'z'])
  })
})

describe('broken markup', () => {
  it('closes what the page leaves open', () => {
    expect(lines('<p>a<p>b<ul><li>c<li>d</ul>e').map((line) => [line.text, line.hint!.list?.label ?? ''])).toEqual([
      ['a', ''],
      ['b', ''],
      ['c', '•'],
      ['d', '•'],
      ['e', ''],
    ])
    expect(
      lines('<table><tr><td><ul><li>a<td>b</ul>c<tr><td>d</table>e').map(({ text, hint }) => [
        text,
        hint!.list?.label ?? '',
        hint!.cell?.column ?? -1,
      ]),
    ).toEqual([
      ['a', '•', 0],
      ['bc', '', 1],
      ['d', '', 0],
      ['e', '', -1],
    ])
  })

  it('does not let an end tag reach out of its cell', () => {
    expect(
      lines('<div class="k"><table><tr><td>a</div></ul></p>b</td></tr></table><p>c</p></div>').map((line) => line.hint!.classes),
    ).toEqual([['k'], ['k']])
  })

  it('keeps blocks inside inline elements whole', () => {
    expect(lines('<b><p>a</p><p>b</b> c</p><p>d</p>').map(({ text, bold, boldTo }) => [text, bold ?? false, boldTo ?? 0])).toEqual([
      ['a', true, 0],
      ['b c', false, 1],
      ['d', false, 0],
    ])
    expect(textsOf(extractHtml('<b><p>a</b> b</p>c'))).toEqual(['a b', 'c'])
  })

  it('reads damaged tags', () => {
    expect(first('<p><a href="x.pdf" " title="T">link</a> text').hint!.links).toEqual([{ text: 'link', href: 'x.pdf', title: 'T' }])
    expect(first('<p class="a" <b>x</b> y').text).toBe('x y')
    expect(first('<p>5 < 6 & 7 > 3 <3').text).toBe('5 < 6 & 7 > 3 <3')
    expect(textsOf(extractHtml('<p>before</p><p title="never closed>lost</p><p>after</p>'))).toEqual(['before', 'lost', 'after'])
    expect(textsOf(extractHtml('<p>whole</p><p>cut in a ta<a hre'))).toEqual(['whole', 'cut in a ta'])
  })

  it('reads nothing and next to nothing', () => {
    for (const html of ['', ' ', '<', '<p', '</', '<!', '<!--', '&', '<p></p>', '<![CDATA[x]]>', '</p></div>'])
      expect(() => extractHtml(html)).not.toThrow()
  })
})
