import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { minutes, PAGE, PARISH, temporaryFolder } from './run.js'

describe('link', () => {
  it('reads what extract writes, from standard input too, and writes links', async () => {
    const { stdout: input } = await minutes(['extract', PAGE, PARISH, '--format', 'ndjson'])
    const { status, stdout, stderr } = await minutes(['link', '-'], { input })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const links = JSON.parse(stdout)
    expect(links).toMatchObject({ schema: 'minutes-links/1', meetings: expect.any(Array) })
    expect(
      links.meetings.flatMap((meeting: { documents: { record: string }[] }) => meeting.documents.map(({ record }) => record)),
    ).toContain(PAGE)
    const path = join(temporaryFolder(), 'links.json')
    await minutes(['link', '-o', path, '-'], { input })
    expect(readFileSync(path, 'utf8')).toBe(stdout)
  })

  it('leaves out what is no record and says so', async () => {
    const path = join(temporaryFolder(), 'bad.ndjson')
    writeFileSync(path, '{"a":1}\n')
    const { status, stderr } = await minutes(['link', path])
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('not-a-record') })
  })
})
