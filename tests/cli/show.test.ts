import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { PLAIN, toOutline } from '../../src/export/outline.js'
import { example } from '../records/example.js'
import { minutes, PAGE, temporaryFolder } from './run.js'

const ESCAPE = '\u001b['

describe('show', () => {
  it('is plain text where stdout is no terminal', async () => {
    const { status, stdout, stderr } = await minutes(['show', PAGE])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Parks and Waterways Committee')
    expect(stdout).not.toContain(ESCAPE)
  })

  it('takes colour where it is asked for, and NO_COLOR over that', async () => {
    const coloured = await minutes(['show', PAGE], { env: { FORCE_COLOR: '1' } })
    const plain = await minutes(['show', PAGE], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(coloured.stdout).toContain(ESCAPE)
    expect(plain.stdout).toBe((await minutes(['show', PAGE])).stdout)
  })

  it('counts wide letters, as built', async () => {
    const source = join(temporaryFolder(), 'wide.txt')
    writeFileSync(source, 'MINUTES of the meeting of 波止場 Parish Council held on 7 May 2029\n\n1. Apologies\n\nThere were none.\n')
    const { status, stdout } = await minutes(['show', source])
    expect(status).toBe(0)
    expect(stdout).toContain('波止場')
  })

  it('says of each agenda item of a pack its papers, and of each paper its item', async () => {
    const pack = new URL('../../fixtures/pack-pdf/source.pdf', import.meta.url).pathname
    const { stdout } = await minutes(['show', pack])
    expect(stdout).toContain('3      Pruning the council orchards\n       Paper: Pruning the council orchards (pages 4 to 5)\n')
    expect(stdout).toMatch(/^paper of agenda item 3 Pruning the council orchards · by the number at\s+its\s+head$/m)
  })

  it('takes no old Word file for records', async () => {
    const source = join(temporaryFolder(), 'minutes.doc')
    writeFileSync(source, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)]))
    expect((await minutes(['show', source], { env: { PATH: '' } })).stderr).toContain('read through LibreOffice')
  })

  it('keeps to the width', async () => {
    const { stdout } = await minutes(['show', PAGE], { env: { COLUMNS: '50' } })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50)
  })

  it('lets no control sequence of a source through', async () => {
    const path = join(temporaryFolder(), 'hostile.txt')
    writeFileSync(path, 'Parish Council\n\nMinutes of the meeting held on 7 May 2024\n\n1. Apologies\u001b[2J\u009b31m\n\nNone.\n')
    const { stdout } = await minutes(['show', path])
    expect(stdout).not.toMatch(/[\u001b\u009b]/)
  })

  it('shows records, an item in full, and says what there is where there is no such item', async () => {
    const path = join(temporaryFolder(), 'record.json')
    writeFileSync(path, JSON.stringify(example))
    const item = await minutes(['show', path, '--item', '21'])
    expect(item).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/21 +Boats and oars[\s\S]*Paper: /) })
    expect(await minutes(['show', path, '--item', '99'])).toMatchObject({ status: 1, stderr: expect.stringContaining('There are 21.') })
    expect(await minutes(['show', PAGE, '--pages', '2'])).toMatchObject({ status: 1, stderr: expect.stringContaining('has no pages') })
  })

  it('breaks no name of an attendance over two lines', async () => {
    const [document] = example.documents
    const people = Array.from({ length: 30 }, (_, at) => ({ name: `Mr ${'ABCDE'[at % 5]} Quarrie-${at}`, status: 'present' as const }))
    const outline = toOutline({ ...example, documents: [{ ...document!, people }] }, { width: 60, paint: PLAIN, full: false })
    expect(people.filter(({ name }) => !outline.includes(name))).toEqual([])
    expect(outline).not.toContain('\u00a0')
  })

  it('counts wide characters, and breaks no word where the window is narrow', async () => {
    const path = join(temporaryFolder(), 'wide.txt')
    writeFileSync(
      path,
      `Parish Council\n\nMinutes of the meeting held on 7 May 2024\n\n1. ${'船の色 '.repeat(12)}\n\nRESOLVED that the boats be painted.\n`,
    )
    const { stdout } = await minutes(['show', path], { env: { COLUMNS: '30' } })
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(30)
    expect(stdout).toMatch(/boats\s+be\s+painted/)
  })
})

describe('outline', () => {
  it('has the meeting, people, items, questions, resolutions, actions and findings', () => {
    expect(toOutline(example, { width: 72, paint: PLAIN })).toMatchInlineSnapshot(`
      "Boats Committee
      Harrowmere Borough Council
      minutes · 2024-03-14 · 18:30
      The Boathouse

      Present        Cllr Mabel Quarrie (Chair)

        Items for discussion

      21     Boats and oars
             agenda item 4 · 1 paper
             2 paragraphs
             > RESOLVED that:
                 1 the boats be painted; and
                 2 the oars be counted.
               moved Cllr Mabel Quarrie · seconded Cllr Idris Hallowell · for
               5, against 2, abstaining 1
             ? Question 1 Lorcan Whitstead: When will the boathouse open?
               1 paragraph
             table of 1 row

      Actions
        - Count the oars (Clerk, 2024-04-01)

      Findings
      warning  Item 22 is missing. (number-gap)
      "
    `)
  })
})
