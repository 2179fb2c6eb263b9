import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import { timeOf } from '../time.js'
import { linesOf } from './show.js'

const N = 12_000
const LEVELS = 100_000
const SHAPES: [string, (n: number) => string][] = [
  ['open div', (n) => `${'<div>'.repeat(n)}x`],
  ['div with text', (n) => '<div>x'.repeat(n)],
  ['stray end tags', (n) => `${'<div>'.repeat(n)}x${'</span>'.repeat(n)}`],
  ['closed div', (n) => `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`],
  ['spans with a class and br', (n) => '<span class="a">x<br>'.repeat(n)],
  ['crossed inline tags', (n) => '<b><i><p>x</b>'.repeat(n)],
  ['tables', (n) => '<table><tr><td>x'.repeat(n)],
  ['lists', (n) => '<ul><li>x'.repeat(n)],
  ['links in one line', (n) => '<a href="x">x'.repeat(n)],
  ['ids and classes', (n) => '<blockquote id="q" class="k" style="margin-left:1pt">x'.repeat(n)],
  ['hidden', (n) => '<div style="display:none">x'.repeat(n)],
  ['signs', (n) => `<p>${'<'.repeat(n)}${'&'.repeat(n)}`],
  ['open quotes', (n) => `<a b="c ' d='`.repeat(n)],
  ['comments', (n) => '<!--x'.repeat(n)],
  ['titles', (n) => '<title>x'.repeat(n)],
  ['attributes', (n) => `<p ${'a=b '.repeat(n)}>x`],
]

describe('size and depth', () => {
  it.each(SHAPES)('%s: no overflow, and time that grows with the length', (_, shape) => {
    extractHtml(shape(1000))
    const small = timeOf(() => extractHtml(shape(N / 8)))
    expect(timeOf(() => extractHtml(shape(N)))).toBeLessThan(8 * small * 4 + 250)
  })

  it('keeps the text of 100,000 levels', () => {
    const html = `${'<div>'.repeat(LEVELS)}deep${'</div>'.repeat(LEVELS)}<p>after</p>`
    expect(linesOf(extractHtml(html)).map((line) => line.text)).toEqual(['deep', 'after'])
  })
})
