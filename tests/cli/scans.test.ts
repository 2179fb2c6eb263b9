/** Pages that are only pictures: told in the summary, in the list of what to look at, and by no failure. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePdf, say } from '../extract/pdf-make.js'
import { minutes, temporaryFolder } from './run.js'

const PICTURE = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q'
const WORDS = say('Harrowmere Parish Council', 50, 760) + say('Minutes of the meeting held on 7 May 2024', 50, 730)

describe('pages without text', () => {
  it.each([
    ['all of them', [{ content: PICTURE }, { content: PICTURE }]],
    ['some of them', [{ content: WORDS }, { content: PICTURE }]],
  ])('%s', async (_, pages) => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'in'))
    writeFileSync(join(cwd, 'in/scan.pdf'), makePdf(pages))
    const { status, stderr } = await minutes(['extract', 'in', '-o', 'out/', '--failures', 'look.ndjson'], { cwd })
    expect([status, stderr]).toEqual([0, expect.stringMatching(/1 with pages that have no text \(--ocr reads them\)/)])
    expect(stderr).toMatch(/in\/scan\.pdf: Pages? without a text layer: .*Read them with --ocr\./)
    expect(stderr).not.toContain('nothing-recognised')
    expect(readFileSync(join(cwd, 'look.ndjson'), 'utf8')).toMatch(
      /^\{"path":"in\/scan\.pdf","why":"pages-not-read","code":"no-text-layer".*\n$/,
    )
  })

  it('a page of words that are no paper of a meeting is one that nothing was recognised in', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'blank.pdf'), makePdf([{ content: '' }]))
    expect(await minutes(['extract', 'blank.pdf', '-o', 'out.json'], { cwd })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nothing-recognised'),
    })
  })
})
