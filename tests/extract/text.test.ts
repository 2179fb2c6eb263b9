import { describe, expect, it } from 'vitest'
import { extractText } from '../../src/extract/text-file.js'
import { timeOf } from '../time.js'
import { cut, linesOf, textsOf } from './show.js'

describe('plain text', () => {
  it('gives a line for each source line that holds something, with gap and place', () => {
    const source = 'Title\n\n \t\u00a0\u200b\nText  of\u00a0\u00a0it \r\n𝒜 end\n'
    const lines = linesOf(extractText(source))
    expect(lines).toEqual([
      { text: 'Title', indent: 0, right: 5, gap: 0, place: { lines: [1, 1], chars: [0, 5] } },
      { text: 'Text of it', indent: 0, right: 12, gap: 2, place: { lines: [4, 4], chars: [12, 24] } },
      { text: '𝒜 end', indent: 0, right: 5, gap: 0, place: { lines: [5, 5], chars: [27, 32] } },
    ])
    expect(cut(source, lines[2]!)).toBe('𝒜 end')
  })

  it('measures indents in columns', () => {
    const source = '    four\n\teight\n  \tfilled\n\u00a0\u00a0two\n'
    expect(linesOf(extractText(source)).map((line) => line.indent)).toEqual([4, 8, 8, 2])
  })

  it('finds where the words begin after a label', () => {
    const labelled = [
      '1.      The',
      '(a)  The',
      '1)\tThe',
      'i.\u00a0 \u00a0The',
      'A   The',
      '62.1  The',
      '·  The',
      '-  The',
      'o  The',
      '  12.  The',
      'PL/23  x',
      '1. The',
      '2020  was',
      'The  council',
      'To  be',
    ]
    const found = labelled.map((line) => linesOf(extractText(line))[0]!.textIndent ?? null)
    expect(found).toEqual([8, 5, 8, 5, 4, 6, 3, 3, 3, 7, null, null, 6, null, 4])
  })

  it('says where tabs and wide gaps divide a line, but for the gap after a label', () => {
    const stops = (body: string) => linesOf(extractText(body))[0]!.hint?.stops
    expect(stops('VACANCY\tAshford')).toEqual([8])
    expect(stops('1.    A  one     two \t three')).toEqual([9, 13])
    expect(stops('1.\tApologies  were')).toBeUndefined()
    expect(stops('a    b    '.repeat(20))).toBeUndefined()
  })

  it('begins a page at a form feed', () => {
    const text = extractText('One\n\fTwo\nThree\f\f\nFive\n\f')
    expect(text.pages.map((page) => [page.number, page.blank ?? false, page.lines.map((line) => line.text)])).toEqual([
      [1, false, ['One']],
      [2, false, ['Two', 'Three']],
      [3, true, []],
      [4, false, ['Five']],
    ])
    expect(text.pages[3]!.lines[0]!.place).toEqual({ page: 4, lines: [4, 4], chars: [17, 21] })
  })

  it('leaves what only looks like Markdown as it is', () => {
    expect(textsOf(extractText('No. | Item |\n---|---|\n* one *\n# 3\n'))).toEqual(['No. | Item |', '---|---|', '* one *', '# 3'])
  })
})

describe('Markdown', () => {
  const read = (body: string) => linesOf(extractText(`# Head\n\n**Bold**\n\n${body}`)).slice(2)

  it('turns marks into hints', () => {
    const [head, bold] = linesOf(extractText('# Head #\n\n**Bold**\n'))
    expect(head).toMatchObject({ text: 'Head', hint: { heading: 1 } })
    expect(bold).toMatchObject({ text: 'Bold', bold: true, gap: 1 })
    expect(read('**RESOLVED:** That it be')[0]).toMatchObject({ text: 'RESOLVED: That it be', boldTo: 9 })
    expect(read('on **Monday** and *Tuesday*')[0]).toMatchObject({ text: 'on Monday and Tuesday' })
    expect(read('*Chair*')[0]).toMatchObject({ text: 'Chair', italic: true })
  })

  it('takes links apart', () => {
    const [line] = read('See [the (draft) report](docs/a.pdf "Title") and <https://example.org/x>')
    expect(line!.text).toBe('See the (draft) report and https://example.org/x')
    expect(line!.hint!.links).toEqual([
      { text: 'the (draft) report', href: 'docs/a.pdf', title: 'Title' },
      { text: 'https://example.org/x', href: 'https://example.org/x' },
    ])
  })

  it('closes bold at the end of a line, and opens it again on the next', () => {
    expect(read('**9. Next meeting on\nMonday** at seven')).toMatchObject([
      { text: '9. Next meeting on', bold: true },
      { text: 'Monday at seven', boldTo: 6 },
    ])
    expect(read('> a **warm\n> welcome** to all\n\n2 ** 3\n\nis **eight')).toMatchObject([
      { text: 'a warm', indent: 4 },
      { text: 'welcome to all', boldTo: 7 },
      { text: '2 ** 3' },
      { text: 'is **eight' },
    ])
  })

  it('sets a quote further in, knows its blank lines, and takes off the mark of a broken line', () => {
    expect(read('a)  **Lamps**\n\n> One is out.\n>\n> Two are lit.\\\n> Three')).toMatchObject([
      { text: 'a) Lamps', boldTo: 8, textIndent: 4 },
      { text: 'One is out.', indent: 4, gap: 1 },
      { text: 'Two are lit.', indent: 4, gap: 1 },
      { text: 'Three', indent: 4, gap: 0 },
    ])
  })

  it('takes escapes off and keeps rows of tables', () => {
    expect(read('1\\. First \\*starred\\*')[0]!.text).toBe('1. First *starred*')
    expect(read('a | b |')[0]!.text).toBe('a | b |')
    expect(read('4 * 5 * 6 and snake_case_name')[0]!.text).toBe('4 * 5 * 6 and snake_case_name')
  })

  it('reads underlined headings and sets rules aside', () => {
    const text = extractText('# A\n**b**\n\nTitle\n=====\n\nPart\n----\n\n---\nText')
    expect(linesOf(text).slice(2)).toMatchObject([
      { text: 'Title', hint: { heading: 1 } },
      { text: 'Part', hint: { heading: 2 } },
      { text: 'Text' },
    ])
    expect(text.furniture.map((line) => line.text)).toEqual(['=====', '----', '---'])
  })
})

describe('size', () => {
  it('reads many numbered lines and long lines in time that grows with the length', () => {
    expect(timeOf(() => extractText('1.\n'.repeat(250_000)))).toBeLessThan(2500)
    const head = '# a\n**b**\n'
    for (const piece of ['1. ', '[a](b ', '**x ', '_a *b ', '[', '(', '\\', '`', ' \t', '> ']) {
      const small = timeOf(() => extractText(head + piece.repeat(12_500)))
      expect(timeOf(() => extractText(head + piece.repeat(100_000)))).toBeLessThan(8 * small * 4 + 500)
    }
  })

  it('reads more lines than a call may have arguments', () => {
    const text = extractText('1. The Council noted the report, and “agreed” it.\n\n'.repeat(200_000))
    expect(text.pages[0]!.lines.length).toBe(200_000)
  })

  it('shows the title of a page that a generator keeps over its text; its day is a fact of the file', () => {
    const source = '---\ntitle: "Minutes, May"\ndate: 2027-05-04\ncreated: 2027-05-06T10:11:12Z\ntags:\n  - club\n---\n\nAll came.\n'
    const text = extractText(source)
    expect(linesOf(text).map((line) => [line.text, line.hint?.heading])).toEqual([
      ['Minutes, May', 1],
      ['All came.', undefined],
    ])
    expect(text.meta).toEqual({ title: 'Minutes, May', date: '2027-05-04' })
    expect(text.furniture.map((f) => f.text)).toContain('created: 2027-05-06T10:11:12Z')
  })

  it('keeps a rule over text that is no list of facts', () => {
    expect(linesOf(extractText('---\nThe boats were in by noon.\n---\nAll came.\n')).map((line) => line.text)).toContain('All came.')
    expect(linesOf(extractText('---\nNote: rain\nThe boats were in.\n---\n')).map((line) => line.text)).toContain('The boats were in.')
  })

  it('reads words whose link stands elsewhere, and leaves out the line that says where it leads', () => {
    const source = '# A\n\n## B\n\n### C\n\n[quill]: /people/quill\n\nPresent: [Ada Quill][quill], [Ben Inkpot][ink].\n'
    expect(linesOf(extractText(source)).map((line) => line.text)).toEqual(['A', 'B', 'C', 'Present: Ada Quill, Ben Inkpot.'])
  })

  it('reads a line typed under a title as what it is, in a text without other marks', () => {
    const source =
      'Mill Trust\n==========\n\nApologies\n---------\nNone came.\n\nThe lamps were out by noon and nobody\n---------\n\nOil  Wicks\n---- -----\n'
    expect(linesOf(extractText(source)).map(({ text, hint }) => [text, hint?.heading])).toEqual([
      ['Mill Trust', 1],
      ['Apologies', 2],
      ['None came.', undefined],
      ['The lamps were out by noon and nobody', undefined],
      ['---------', undefined],
      ['Oil Wicks', undefined],
      ['---- -----', undefined],
    ])
  })
})
