import { describe, expect, it } from 'vitest'
import { extractXml } from '../../src/extract/xml.js'
import { timeOf } from '../time.js'
import { cut, linesOf, textsOf } from './show.js'

const fields = (source: string) => linesOf(extractXml(source)).map(({ text, hint }) => [hint!.field!.path, text, hint!.field!.groups ?? []])

const MEETING = `<?xml version="1.0" encoding="utf-8"?>
<meeting>
  <date>01/02/2026</date>
  <agendaitems>
    <agendaitem><title>Members&amp;#39; &amp;amp; officers’ items</title>
      <body>&lt;div class="S"&gt;&lt;p&gt;&lt;b&gt;RESOLVED&lt;/b&gt;
that&amp;nbsp;it be&lt;/p&gt;&lt;p&gt;&amp;pound;5&lt;/p&gt;&lt;/div&gt;</body>
      <docs><doc><url>a</url></doc><doc><url>b</url></doc></docs>
    </agendaitem>
    <agendaitem><title> Two </title><docs><doc><url>c</url></doc></docs></agendaitem>
    <agendaitem><title/><empty> </empty></agendaitem>
  </agendaitems>
  <attendees><attendee name="A &amp; B" ward=""/></attendees>
</meeting>`

describe('extractXml', () => {
  it('gives each value with its path and the places of its repeated ancestors', () => {
    expect(fields(MEETING)).toEqual([
      ['meeting/date', '01/02/2026', []],
      ['meeting/agendaitems/agendaitem/title', 'Members’ & officers’ items'.replace('Members’', "Members'"), [0]],
      ['meeting/agendaitems/agendaitem/body', 'RESOLVED that it be', [0]],
      ['meeting/agendaitems/agendaitem/body', '£5', [0]],
      ['meeting/agendaitems/agendaitem/docs/doc/url', 'a', [0, 0]],
      ['meeting/agendaitems/agendaitem/docs/doc/url', 'b', [0, 1]],
      ['meeting/agendaitems/agendaitem/title', 'Two', [1]],
      ['meeting/agendaitems/agendaitem/docs/doc/url', 'c', [1, 0]],
      ['meeting/attendees/attendee/@name', 'A & B', [0]],
    ])
  })

  it('reads values that hold HTML as HTML', () => {
    const body = linesOf(extractXml(MEETING))[2]!
    expect(body).toMatchObject({ boldTo: 8, hint: { classes: ['S'], field: { group: 0 } } })
    expect(body.place.selector).toBe('meeting/agendaitems/agendaitem/body')
    expect(linesOf(extractXml('<a><b>&lt;ul&gt;&lt;li&gt;x&lt;/ul&gt;</b></a>'))[0]!.hint!.list).toBeUndefined()
    expect(linesOf(extractXml('<a><v>&lt;ul&gt;&lt;li&gt;x&lt;/ul&gt;</v></a>'))[0]!.hint!.list!.label).toBe('•')
  })

  it('takes HTML encoded twice, CDATA, and elements of HTML that stand in the file as they are', () => {
    expect(
      fields('<m><t>&amp;lt;p&amp;gt;one&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;two&amp;lt;/p&amp;gt;</t></m>').map(([, text]) => text),
    ).toEqual(['one', 'two'])
    expect(fields('<m><t><![CDATA[<p>a &amp; b</p>]]></t><w><![CDATA[x < y]]></w></m>').map(([, text]) => text)).toEqual(['a & b', 'x < y'])
    expect(fields('<m><t><p>a</p><div><p>b<br/>c</p></div></t><n>1</n></m>')).toEqual([
      ['m/t', 'a', []],
      ['m/t', 'b', []],
      ['m/t', 'c', []],
      ['m/n', '1', []],
    ])
  })

  it('begins paths inside SOAP, also where the payload is a string', () => {
    const soap = (payload: string) =>
      `<s:Envelope xmlns:s="x"><s:Body><GetMeetingResponse xmlns="y"><GetMeetingResult>${payload}</GetMeetingResult></GetMeetingResponse></s:Body></s:Envelope>`
    expect(fields(soap('<meeting><date>1</date></meeting>'))).toEqual([['meeting/date', '1', []]])
    expect(
      fields(soap('&lt;meeting&gt;&lt;items&gt;&lt;item&gt;&lt;t&gt;x &amp;amp; y&lt;/t&gt;&lt;/item&gt;&lt;/items&gt;&lt;/meeting&gt;')),
    ).toEqual([['meeting/items/item/t', 'x & y', [0]]])
  })

  it('says where values stand, in code points, and keeps line breaks of plain values', () => {
    const source = '<m>𝒜<t> one\n\n two </t></m>'
    const lines = linesOf(extractXml(source))
    expect(lines.slice(1).map((line) => [line.text, line.gap])).toEqual([
      ['one', 0],
      ['two', 1],
    ])
    expect(cut(source, lines[1]!).trim()).toBe('one\n\n two')
  })

  it('keeps elements and tables of different values apart', () => {
    const cell = '&lt;table&gt;&lt;tr&gt;&lt;td&gt;x&lt;/td&gt;&lt;td&gt;y&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;'
    const lines = linesOf(extractXml(`<m><t>${cell}</t><w>${cell}</w></m>`))
    expect(lines.map((line) => line.hint!.cell!.table)).toEqual([0, 0, 1, 1])
    expect(new Set(lines.map((line) => line.hint!.element)).size).toBe(4)
  })
})

describe('bad XML', () => {
  it('never resolves entities of the file', () => {
    const bomb = '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const text = extractXml(`<?xml version="1.0"?>${bomb}<m><t>&b;</t><w>&f;</w></m>`)
    expect(textsOf(text)).toEqual(['&b;', '&f;'])
    expect(text.findings.map((finding) => finding.code)).toEqual(['xml-entities'])
  })

  it('says where a file was cut short', () => {
    const text = extractXml('<m><items><item><t>one</t></item><item><t>tw')
    expect(textsOf(text)).toEqual(['one', 'tw'])
    expect(text.findings.map((finding) => finding.code)).toEqual(['xml-truncated'])
  })

  it('bears end tags that do not fit', () => {
    expect(textsOf(extractXml('<m><t>a</x></t></m></m><n>b</n>'))).toEqual(['a', 'b'])
    expect(textsOf(extractXml('<m><t>a<w>b</m>'))).toEqual(['a', 'b'])
  })

  it('is linear in depth and number', () => {
    for (const shape of [
      (n: number) => '<a1>x'.repeat(n),
      (n: number) => `<as>${'<a1 n="1"><t>x</t></a1>'.repeat(n)}</as>`,
      (n: number) => `<as><v>${'&lt;div&gt;'.repeat(n)}x</v></as>`,
      (n: number) => `<as>&${'amp;'.repeat(n)}</as>`,
    ]) {
      extractXml(shape(500))
      const small = timeOf(() => extractXml(shape(4000)))
      expect(timeOf(() => extractXml(shape(32_000)))).toBeLessThan(8 * small * 4 + 1000)
    }
    expect(textsOf(extractXml(`<m>${'<d1>'.repeat(100_000)}deep${'</d1>'.repeat(100_000)}<t>after</t></m>`))).toEqual(['deep', 'after'])
  })
})
