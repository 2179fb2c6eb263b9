/** Headings of the markup in levels: which are items, which are labels or lists inside one. Markdown and HTML are read alike. */
import { describe, expect, test } from 'vitest'
import { toOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'

const read = async (text: string, name = 'minutes.md') => (await readRecord(toOriginal(name, Buffer.from(text)))).documents[0]!
type Document = Awaited<ReturnType<typeof read>>
const titles = ({ items }: Document) => items.map(({ number, title }) => (number === null ? title : `${number} ${title}`))

/** The same as a page: a heading an element, a paragraph an element, a run of points a list. */
const toHtml = (markdown: string) => {
  const blocks = markdown.split(/\n\n+/).map((block) => {
    const heading = /^(#+) (.*)$/.exec(block)
    if (heading) return `<h${heading[1]!.length}>${heading[2]}</h${heading[1]!.length}>`
    const points = block.split('\n')
    const tag = /^\d+\. /.test(block) ? 'ol' : /^- /.test(block) ? 'ul' : ''
    return tag ? `<${tag}>${points.map((p) => `<li>${p.replace(/^\S+ /, '')}</li>`).join('')}</${tag}>` : `<p>${block}</p>`
  })
  return `<html><body>${blocks.join('\n')}</body></html>`
}
const readBoth = async (markdown: string) => [await read(markdown), await read(toHtml(markdown), 'minutes.html')]

const HEAD = '# Mill Trust: minutes of the meeting of 4 May 2031\n\n**Present:** Ada Quill, Ben Inkpot, Cara Nib\n\n'
const TOLD = {
  lamps: 'Ada reported that two lamps on the quay were out and that a third had been mended by the keeper.',
  oil: 'It was noted that oil had risen by a third since the winter, and that the store was half full.',
  fees: 'Members considered the fees and asked for a table of them before the summer meeting.',
  loan: 'Cara said that the loan of the crane had been agreed with the harbour for a month.',
}

describe('a numbered list wholly under one heading of a run', () => {
  const agenda = '1. Lamps, again\n2. A bell for the mill\n3. Ferry times\n4. Volunteers\n5. Date of the summer fair'
  test.each([
    [
      'behind the items',
      `### Lamps\n\n${TOLD.lamps}\n\n### Oil\n\n${TOLD.oil}\n\n### Fees\n\n${TOLD.fees}\n\n### Crane\n\n${TOLD.loan}\n\n### Next meeting\n\n${agenda}\n`,
    ],
    [
      'between them',
      `### Lamps\n\n${TOLD.lamps}\n\n### Next meeting\n\n${agenda}\n\n### Oil\n\n${TOLD.oil}\n\n### Fees\n\n${TOLD.fees}\n\n### Crane\n\n${TOLD.loan}\n`,
    ],
  ])('is a list in it: %s', async (_, body) => {
    for (const document of await readBoth(HEAD + body)) {
      expect(titles(document).toSorted()).toEqual(['Crane', 'Fees', 'Lamps', 'Next meeting', 'Oil'])
      const next = document.items.find(({ title }) => title === 'Next meeting')!
      expect(next.content.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5'])
    }
  })

  test('is the items where it holds more of the text than all the other headings', async () => {
    const items = Object.values(TOLD).map((text, i) => `${i + 1}. **${['Lamps', 'Oil', 'Fees', 'Crane'][i]}**\n\n   ${text}`)
    const body = `## About us\n\nA trust.\n\n## Where to find us\n\nBy the mill.\n\n## How to join\n\nAsk Ada.\n\n## Minutes\n\n${items.join('\n\n')}\n`
    expect(titles(await read(HEAD + body))).toEqual(['1 Lamps', '2 Oil', '3 Fees', '4 Crane'])
  })
})

describe('headings under headings', () => {
  test('are items where one of the items has nothing of its own but them', async () => {
    const body = `## Apologies\n\nNone.\n\n## Reports\n\n### Report of the treasurer\n\n${TOLD.oil}\n\n### Report of the keeper\n\n${TOLD.lamps}\n\n## Fees\n\n${TOLD.fees}\n\n### crane-users list\n\n${TOLD.loan}\n\n## Adjournment\n\nThe meeting ended at 9 pm.\n`
    const [document] = await readBoth(HEAD + body)
    expect(titles(document!)).toEqual([
      'Apologies',
      'Reports',
      'Report of the treasurer',
      'Report of the keeper',
      'Fees',
      'crane-users list',
      'Adjournment',
    ])
  })

  test('are headings inside where each item has its own text, or where they return', async () => {
    const inside = `## Lamps\n\n${TOLD.lamps}\n\n### The third lamp\n\n${TOLD.loan}\n\n## Oil\n\n${TOLD.oil}\n\n## Fees\n\n${TOLD.fees}\n`
    const returning = `## Lamps\n\n### Action\n\n${TOLD.lamps}\n\n## Oil\n\n### Action\n\n${TOLD.oil}\n\n## Fees\n\n${TOLD.fees}\n\n### Action\n\n${TOLD.loan}\n`
    for (const document of [...(await readBoth(HEAD + inside)), ...(await readBoth(HEAD + returning))]) {
      expect(titles(document)).toEqual(['Lamps', 'Oil', 'Fees'])
      expect(document.items.flatMap(({ content }) => content).some(({ type }) => type === 'heading')).toBe(true)
    }
  })

  test('make items of those over them, where two or more hold them; one that holds all is no item', async () => {
    const shared = `## Discussed\n\n### Repairs:\n\n${TOLD.loan}\n\n#### Lamps:\n\n${TOLD.lamps}\n\n#### Oil:\n\n${TOLD.oil}\n\n### Money:\n\n#### Fees:\n\n${TOLD.fees}\n\n#### The crane:\n\n${TOLD.loan}\n`
    expect(titles(await read(HEAD + shared))).toEqual(['Repairs', 'Lamps', 'Oil', 'Money', 'Fees', 'The crane'])
    const held = `## Meeting\n\n### Lamps\n\n${TOLD.lamps}\n\n### Oil\n\n${TOLD.oil}\n\n### Fees\n\n${TOLD.fees}\n\n## Next meeting\n\n### 17:15, Wednesday 21 September 2031, Mill School\n\nAll are welcome.\n`
    for (const document of await readBoth(HEAD + held)) expect(titles(document)).toEqual(['Lamps', 'Oil', 'Fees', 'Next meeting'])
  })

  test('part the business where most of the upper ones have nothing of their own', async () => {
    const parted = `## Old business\n\n### Lamps [S-1]\n\n${TOLD.lamps}\n\n### Oil\n\n${TOLD.oil}\n\n## New business\n\n### Fees [S-2]\n\n${TOLD.fees}\n\n### The crane [S-3]\n\n${TOLD.loan}\n\n### Bells\n\n${TOLD.oil}\n\n## Good of the trust\n\n${TOLD.fees}\n`
    for (const document of await readBoth(HEAD + parted))
      expect(titles(document)).toEqual(['Lamps [S-1]', 'Oil', 'Fees [S-2]', 'The crane [S-3]', 'Bells', 'Good of the trust'])
  })

  test('over a sentence are items whatever they say, and over names they are who was there', async () => {
    const body = `### Members present\n\nAda Quill, Ben Inkpot\n\n### Opening of the meeting\n\nThe meeting was opened by Ada.\n\n### Minutes\n\nThe minutes of May were read and they were approved.\n\n### Lamps\n\n${TOLD.lamps}\n\n### Officers\n\nAll officers are happy to go on.\n\n### Oil\n\n${TOLD.oil}\n`
    const document = await read(`# Mill Trust: board meeting of 4 May 2031\n\n${body}`)
    expect(titles(document)).toEqual(['Opening of the meeting', 'Minutes', 'Lamps', 'Officers', 'Oil'])
    expect(document.people.map(({ name }) => name)).toEqual(['Ada Quill', 'Ben Inkpot'])
  })

  test('one with a number under that of its parent is an item; one without is not', async () => {
    const body = `## 1. Lamps\n\n${TOLD.lamps}\n\n## 2. Money\n\n### 2.1 The loan\n\n${TOLD.loan}\n\n#### What it costs\n\n${TOLD.oil}\n\n## 3. Fees\n\n${TOLD.fees}\n\n### We present the board\n\nAda, Ben and Cara.\n\n## 4. Close\n\nClosed at 21:27 by Ada.\n`
    for (const document of await readBoth(HEAD + body)) {
      expect(titles(document)).toEqual(['1 Lamps', '2 Money', '2.1 The loan', '3 Fees', '4 Close'])
      expect(document.endTime).toBe('21:27')
    }
  })
})

describe('a list of numbered sentences that is all of the minutes', () => {
  const points = [
    'We agreed to meet on the second Thursday of each month.\n    All are welcome, and the door will be open from six.',
    'Roof: We heard that the builder had been paid for the west side.\n    [Ada](/people/ada-quill) has made it work. We can mend the\n    rest when the summer comes and the scaffold is free.',
    'The heater: One of the two was found to be broken, and a bid for\n    its repair is to be here by the next meeting of the trust.',
    '[Ben](/people/ben-inkpot) will look at the loose lamp over the\n    door of the meeting room and say whether he can mend it.',
    'We ask that the trust find a day for a fair and tell us by letter\n    whether there is money for a band of more than five players.',
    'Ada will lend a lamp.',
    'Cara will ask what a new bell costs, and whether the old one\n    could be cast again by the founder who made the first of it.',
    'In July we will hear of the weir; [Ben](/people/ben-inkpot) will\n    bring the plan of it with the names of those who own the land.',
  ]
  const list = points.map((text, i) => `${i + 1}.  ${text}`).join('\n\n')
  test('gives an item a number, whichever of them has a lead', async () => {
    const document = await read(
      `# Mill Trust minutes\n\n4 May 2031\n\nPresent: [Ada\nQuill](/people/ada-quill), [Ben Inkpot](/people/ben-inkpot)\n\n${list}\n`,
    )
    expect(document.people.map(({ name }) => name)).toEqual(['Ada Quill', 'Ben Inkpot'])
    expect(document.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(document.items[5]).toMatchObject({ title: '', content: [{ text: 'Ada will lend a lamp.' }] })
    expect(document.items[1]!.content.map(({ text }) => text)).toEqual([
      'We heard that the builder had been paid for the west side. Ada has made it work. We can mend the rest when the summer comes and the scaffold is free.',
    ])
  })
})

describe('what a generator writes over a text', () => {
  const body = `## Minutes\n\nThe trust met at 7:50 pm.\n\n## Lamps\n\n${TOLD.lamps}\n\n## Oil\n\nThe fair is usually held in May. ${TOLD.oil}\n`
  test('tells the place where the text does not', async () => {
    expect((await read(`---\ntitle: Mill Trust meeting\ndate: 2031-05-04\nlocation: Mill Hall\n---\n\n${body}`)).venue).toBe('Mill Hall')
    expect((await read(`+++\ntitle = "Mill Trust meeting"\ndate = "2031-05-04"\n\n[extra]\nvenue = "x"\n+++\n\n${body}`)).date).toBe(
      '2031-05-04',
    )
    expect((await read(`---\ntitle: Mill Trust meeting\ndate: 2031-05-04\n---\n\n${body}`)).venue).toBeNull()
  })
})
