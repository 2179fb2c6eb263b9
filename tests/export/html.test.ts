import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'
import type { Block, Record } from '../../src/records/record.js'
import { example, failed } from '../records/example.js'
import { make, temporary } from './make.js'
import { installed, run } from './programs.js'
import { nastyRecord } from './random.js'

const nasty = nastyRecord(example)
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
if (!CHROMIUM) console.warn('skipped: no Chromium here')

/** Opens the page with a script of ours behind it, which puts what it finds into the body as JSON. */
function opened(page: string, script: string): unknown {
  const path = join(temporary(), 'page.html')
  const report = `(async()=>{let found;try{found=await(async()=>{${script}})()}catch(error){found=String(error)};document.body.innerHTML='';document.body.textContent='@@'+JSON.stringify(found)+'@@'})()`
  writeFileSync(path, page.replace('</body>', `<script>${report}</script></body>`))
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--virtual-time-budget=15000', '--dump-dom']
  const { stdout } = run(CHROMIUM!, [...flags, `--user-data-dir=${temporary()}`, `file://${path}`])
  const [, found] = /@@(.*)@@/s.exec(stdout) ?? []
  return JSON.parse((found ?? 'null').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
}

describe('html', () => {
  it('is one page that asks for nothing', async () => {
    const { text } = await make('html', [example])
    expect(text).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(text).toContain('<title>Boats Committee, 2024-03-14</title>')
    expect(text).not.toMatch(/<link|<iframe|<object|\ssrc="(?!data:)|@import|url\(/)
    expect(text.match(/<h1/g)).toHaveLength(1)
  })

  it('has each id once, and every link leads somewhere', async () => {
    const { text } = await make('html', [example, nasty, failed])
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...text.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => decodeURI(target!))
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('has what stands outside items where it was printed', async () => {
    const [first] = example.documents
    const line = (text: string, at: number): Block => ({ type: 'paragraph', label: null, text, content: [], at: { lines: [at, at] } })
    const items = [3, 7].map((at) => ({
      ...first!.items[0]!,
      id: `i${at}`,
      title: `Title ${at}`,
      at: { lines: [at, at] as [number, number] },
      content: [],
    }))
    const content = [line('Before all', 1), line('Between them', 5), line('After all', 9)]
    const record = { ...example, documents: [{ ...first!, items, content }] }
    const order = ['Before all', 'Title 3', 'Between them', 'Title 7', 'After all']
    for (const format of ['html', 'markdown'] as const) {
      const { text } = await make(format, [record])
      const body = text.slice(text.indexOf('The Boathouse'))
      expect([format, order.map((words) => body.indexOf(words)).toSorted((a, b) => a - b)]).toEqual([
        format,
        order.map((words) => body.indexOf(words)),
      ])
      expect(order.filter((words) => !body.includes(words))).toEqual([])
    }
  })

  it('has ways from an item of an agenda to its paper and back, and the page beside the title', async () => {
    const [first] = example.documents
    const agenda = { ...first!, type: 'agenda' as const, items: [{ ...first!.items[0]!, number: '4', at: { page: 2 } }] }
    const paper = {
      ...first!,
      id: 'paper',
      type: 'report' as const,
      title: 'How many oars',
      agendaItem: '4',
      items: [],
      pages: { first: 7, last: 9 },
    }
    const { text } = await make('html', [{ ...example, documents: [agenda, paper] }])
    const there = /<a href="#([^"]+)">How many oars \(pages 7 to 9\)<\/a>/.exec(text)?.[1]
    const back = /<a href="#([^"]+)">4 Boats and oars<\/a>/.exec(text)?.[1]
    expect(text).toContain(`<section id="${there}" class="document report">`)
    expect(text).toContain(`<section id="${back}" class="item">`)
    expect(text).toMatch(/Boats and oars<a class="anchor"[^>]*>#<\/a><span class="page-badge">p. 2<\/span><\/h3>/)
    const [lost] = [await make('html', [{ ...example, documents: [agenda, { ...paper, agendaItem: '5' }] }])]
    expect(lost.text).not.toContain('How many oars (pages')
  })

  it('takes no text for markup, and follows no script', async () => {
    const [first] = nasty.documents
    const papers = ['javascript:alert(1)', 'https://example.org/a?b="c"', 'documents/s1.pdf'].map((url) => ({ title: '<img src=x>', url }))
    const { text } = await make('html', [{ ...nasty, documents: [{ ...first!, items: [{ ...first!.items[0]!, attachments: papers }] }] }])
    expect(text.match(/<script/g)).toHaveLength(1)
    expect(text).not.toContain('<img src=x')
    expect(text).not.toContain('javascript:')
    expect(text).toContain('href="https://example.org/a?b=%22c%22"')
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })

  it('shows findings where they point', async () => {
    const { text } = await make('html', [{ ...example, findings: [{ ...example.findings[0]!, pointer: '/documents/0/items/0/title' }] }])
    expect(text).toMatch(
      /<section id="[^"]*\/21" class="item"><h2[^>]*>.*?<\/h2><p class="marks">[^<]*<\/p><aside class="finding warning" role="note"><strong>Warning: <\/strong>Item 22 is missing/,
    )
  })
})

describe.skipIf(!CHROMIUM)('html in Chromium', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const check = `${axe};const {violations,passes}=await axe.run();return {passes:passes.length,violations:violations.map(v=>v.id+': '+v.impact+': '+v.nodes.map(n=>n.html.slice(0,120)+' '+n.failureSummary).slice(0,2).join(' / '))}`

  it.each([
    ['light', ''],
    ['dark', "document.documentElement.dataset.theme='dark';"],
  ])('%s: axe finds no fault', async (_, theme) => {
    const { text } = await make('html', [example, failed])
    const found = opened(text, theme + check) as { passes: number; violations: string[] }
    expect(found.violations).toEqual([])
    expect(found.passes).toBeGreaterThan(20)
  })

  it('axe finds no fault where the text is odd', async () => {
    expect(opened((await make('html', [nasty])).text, check)).toMatchObject({ violations: [] })
  })

  it('search marks places and goes from one to the next; the theme turns', async () => {
    const script = `
      const input=document.querySelector('#search'),status=document.querySelector('#found'),seen=[];
      input.value='boat';input.dispatchEvent(new Event('input'));await new Promise(r=>setTimeout(r,400));
      seen.push(document.querySelectorAll('main mark').length,status.textContent);
      const enter=new KeyboardEvent('keydown',{key:'Enter'});input.dispatchEvent(enter);seen.push(status.textContent);
      document.querySelector('#theme').click();seen.push(document.documentElement.dataset.theme,document.querySelector('#theme').textContent);
      input.value='';input.dispatchEvent(new Event('input'));await new Promise(r=>setTimeout(r,400));
      seen.push(document.querySelectorAll('mark').length);return seen`
    const [marks, places, at, theme, button, left] = opened((await make('html', [example])).text, script) as unknown[]
    expect(marks).toBeGreaterThan(3)
    expect([places, at, theme, button, left]).toEqual([`${marks} places`, `1 of ${marks}`, 'dark', 'Light theme', 0])
  })
})

/** Two pages with a heading and a paragraph each. */
function smallPdf(): string {
  const page = (text: string) => `BT /F1 18 Tf 72 700 Td (${text}) Tj 0 -40 Td (The boats are green and the oars are many.) Tj ET`
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>']
  for (const content of [5, 6])
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F1 7 0 R>>>>>>`)
  for (const text of ['Boats', 'Oars']) objects.push(`<</Length ${page(text).length}>>stream\n${page(text)}\nendstream`)
  objects.push('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const path = join(temporary(), 'boats.pdf')
  writeFileSync(path, `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 8>>\n%%EOF\n`)
  return path
}

describe.skipIf(!installed('pdftoppm', '-v'))('html --pages', () => {
  /** The source as it is read, with blocks of ours. */
  const read = async (): Promise<Record> => {
    const { source } = await readRecord(await readOriginal(smallPdf()))
    const [first] = example.documents
    const block = (page: number) => ({
      type: 'paragraph' as const,
      label: null,
      text: `Page ${page}`,
      content: [],
      at: { page, box: [72, 130, 300, 150] as [number, number, number, number] },
    })
    return { ...example, source, documents: [{ ...first!, items: [], content: [block(1), block(2)] }] }
  }

  it('has a picture a page, and a way from each block to its place', async () => {
    const { text } = await make('html', [await read()], { pages: true })
    expect(text.match(/<img src="data:image\/jpeg;base64,/g)).toHaveLength(2)
    expect(text).toMatch(/data-width="595(\.\d+)?" data-height="842/)
    expect(text).toMatch(/<button type="button" class="to-page" data-page="s[0-9a-f]{10}-page-1" data-box="72/)
  })

  it('says why there is none where the PDF is gone', async () => {
    const record = await read()
    const said: string[] = []
    const { text } = await make('html', [{ ...record, source: { ...record.source, path: '/nowhere/x.pdf' } }], {
      pages: true,
      note: (message) => said.push(message),
    })
    expect(said).toEqual(['no page pictures of /nowhere/x.pdf: its PDF is not there any more'])
    expect(text).not.toContain('<img')
  })

  it.skipIf(!CHROMIUM)('a click goes from block to page and back', async () => {
    const script = `
      const button=document.querySelector('.to-page[data-box]');button.click();
      const box=document.querySelector('.box.shown'),first=[box!==null,box&&box.dataset.block===button.dataset.block];
      const other=[...document.querySelectorAll('.box')].at(-1);other.click();
      const block=document.getElementById(other.dataset.block);
      return [...first,block.classList.contains('shown'),document.activeElement.dataset.block===other.dataset.block,box.classList.contains('shown')===(box===other)]`
    expect(opened((await make('html', [await read()], { pages: true })).text, script)).toEqual([true, true, true, true, true])
  })
})
