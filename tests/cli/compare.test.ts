/** minutes compare; needs the build that `npm test` makes first. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { example } from '../records/example.js'
import { minutes, PAGE, temporaryFolder } from './run.js'

const folder = temporaryFolder()
const draft = join(folder, 'draft.json')
const final = join(folder, 'final.json')
writeFileSync(draft, JSON.stringify(example))
writeFileSync(final, JSON.stringify(example).replace('the boats be painted', 'the boats be varnished'))

describe('minutes compare', () => {
  it('two that say the same', async () => {
    const ran = await minutes(['compare', draft, draft])
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toContain('The two say the same.')
  })

  it('shows the words that differ', async () => {
    const ran = await minutes(['compare', draft, final])
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('the boats be [-painted;-] {+varnished;+} and')
  })

  it('as JSON', async () => {
    const { stdout } = await minutes(['compare', draft, final, '--format', 'json'])
    const { same, documents } = JSON.parse(stdout)
    expect(same).toBe(false)
    expect(documents[0].items[0].blocks.changes[0]).toMatchObject({
      kind: 'changed',
      a: { pointer: '/documents/0/items/0/content/1/content/0' },
    })
  })

  it('reads a source as it is', async () => {
    const record = join(folder, 'page.json')
    await minutes(['extract', PAGE, '-o', record])
    expect((await minutes(['compare', PAGE, record])).status).toBe(0)
  })

  it('says what is no record', async () => {
    const other = join(folder, 'other.json')
    writeFileSync(other, '{"a": 1}')
    const ran = await minutes(['compare', other, draft])
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('is left out (not-a-record)')])
  })
})
