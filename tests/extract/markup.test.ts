import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import { readMarkup } from '../../src/extract/markup.js'
import { flatten } from '../../src/extract/markup-flatten.js'
import { extractXml } from '../../src/extract/xml.js'
import { timeOf } from '../time.js'
import { textsOf } from './show.js'

function events(source: string, dialect: 'html' | 'xml' = 'html'): string[] {
  const found: string[] = []
  readMarkup(
    source,
    {
      open: (name, attributes, start, end) =>
        found.push(`<${name} ${JSON.stringify(attributes)} ${dialect === 'xml' ? `${start}-${end}` : start}`),
      close: (name, at, explicit) => found.push(`</${name}${explicit ? '' : '?'}${dialect === 'xml' ? ` ${at}` : ''}`),
      text: (value, start, end) => found.push(`${value} ${start}-${end}`),
      directive: (value) => found.push(value),
    },
    dialect,
  )
  return found
}

describe('readMarkup', () => {
  it('hands on tags and text in order, and says which ends the page has', () => {
    expect(events('<p CLASS=a>x &amp; <b>y<p>z</p>')).toEqual([
      '<p {"class":"a"} 0',
      'x &  11-19',
      '<b {} 19',
      'y 22-23',
      '<p {} 23',
      'z 26-27',
      '</p',
      '</b?',
      '</p?',
    ])
    expect(events('<p><div>x</div></p>').slice(-1)).toEqual(['</p'])
  })

  it('says where the content of XML begins and ends', () => {
    expect(events('<?xml version="1.0"?><a b="1"><c/><d><![CDATA[x<]]></d>y</a>', 'xml')).toEqual([
      '?xml version="1.0"?',
      '<a {"b":"1"} 21-30',
      '<c {} 30-34',
      '</c 34',
      '<d {} 34-37',
      'x< 46-48',
      '</d 51',
      'y 55-56',
      '</a 56',
    ])
    expect(events('<a><b>x', 'xml').slice(-2)).toEqual(['</b? 7', '</a? 7'])
  })
})

describe('flatten', () => {
  const flat = (source: string, dialect: 'html' | 'xml' = 'html') => flatten(source, dialect).flat

  it('leaves what is well as it is', () => {
    for (const html of [
      '<p>a<p>b<ul><li>c</ul><table><tr><td>x<td>y</table>',
      '<a href=http://x.org/>t</a>',
      '<a title="a > b" data-x=\'<i>\'>t</a>',
      '<!-- </p> --><script>"</div>"</script>',
    ])
      expect(flat(html)).toBe(html)
  })

  it('takes out end tags that end nothing in their cell, in place', () => {
    expect(flat('<div><td>a</div>b</td></div></i>')).toBe('<div><td>a<?xxx>b</td></div><?x>')
    expect(flat('<m>a</x></m>', 'xml')).toBe('<m>a<?x></m>')
  })

  it('takes out quotes that are never closed, and titles', () => {
    expect(flat(`<p title="x>a<p class='b'>`)).toBe(`<p title= x>a<p class='b'>`)
    expect(flat('<title>x<p>y')).toBe('<?xxxx>x<p>y')
  })

  it('takes out tags deeper than 5,000, and says so', () => {
    const deep = `${'<div>'.repeat(5010)}x${'</div>'.repeat(5010)}<p>y</p>`
    expect(flatten(deep, 'html').tooDeep).toBe(10)
    expect(flatten(deep, 'html').flat.length).toBe(deep.length)
    expect(extractHtml(deep).findings.map(({ code }) => code)).toEqual(['nesting-too-deep'])
    expect(textsOf(extractHtml(deep))).toEqual(['x', 'y'])
    const rows = `<table>${'<tr><td>x</td></tr>'.repeat(6000)}</table>${'<p>y'.repeat(6000)}`
    expect(flatten(rows, 'html').tooDeep).toBe(0)
    expect(extractXml(`<m>${'<d>'.repeat(6000)}x`).findings.map(({ code }) => code)).toEqual(['nesting-too-deep', 'xml-truncated'])
  })

  it.each([
    ['stray end tags', 'x</i>'],
    ['stray end tags in depth', '<u>x</i>'],
    ['paragraph ends', 'x</p>'],
    ['cells left open', '<td></tr>'],
    ['tags never ended', '<a '],
    ['values never ended', '<a b="'],
  ])('bears 150,000 of: %s', (_, shape) => {
    extractHtml(shape.repeat(1000))
    const small = timeOf(() => extractHtml(shape.repeat(18_750)))
    expect(timeOf(() => extractHtml(shape.repeat(150_000)))).toBeLessThan(8 * small * 4 + 250)
  })
})

describe('CDATA', () => {
  it('is text in XML, also beside elements of HTML, and nothing in HTML', () => {
    expect(textsOf(extractXml('<m><t><p>a</p><![CDATA[b &amp; c]]></t></m>'))).toEqual(['a', 'b & c'])
    expect(textsOf(extractHtml('<p>a<![CDATA[b>c</p>'))).toEqual(['ac'])
  })
})
