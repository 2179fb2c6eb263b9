/** A source named by its address, standard output that is full, and the pager of a terminal. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../export/programs.js'
import { BIN, minutes, PAGE, run, temporaryFolder } from './run.js'

const FILES: { [path: string]: [file: string, type: string] } = {
  '/meeting.html': [PAGE, 'text/html'],
  '/minutes.pdf': ['fixtures/minutes-pdf/source.pdf', 'application/pdf'],
}

describe('a source named by its address', () => {
  let server: Server
  let base: string
  beforeAll(async () => {
    server = createServer(({ url }, answer) => {
      const [file, type] = FILES[url ?? ''] ?? []
      answer.writeHead(file === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' })
      answer.end(file === undefined ? 'nothing here' : readFileSync(file))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  it.each(['/meeting.html', '/minutes.pdf'])('%s is read as the file would be', async (path) => {
    const [fetched, read] = await Promise.all([minutes(['extract', base + path]), minutes(['extract', FILES[path]![0]])])
    expect(fetched).toMatchObject({ status: 0, stderr: '' })
    const [web, disk] = [fetched, read].map(({ stdout }) => JSON.parse(stdout) as { source: object; documents: object[] })
    expect(web!.source).toMatchObject({ url: base + path })
    expect(web!.documents).toEqual(disk!.documents)
  })

  it('is shown, and what is not there is said', async () => {
    expect((await minutes(['show', `${base}/meeting.html`])).stdout).toContain('Parks and Waterways Committee')
    expect(await minutes(['show', `${base}/gone.pdf`])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('404') })
  })
})

describe.skipIf(!existsSync('/dev/full'))('standard output that is full', () => {
  it.each([['extract', PAGE], ['show', PAGE], ['schema'], ['help', 'extract']])('is said by %s', async (...args) => {
    const { status, stderr } = await run('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, BIN, ...args])
    expect([status, stderr]).toEqual([75, expect.stringContaining('no room left to write standard output (disk-full)')])
  })
})

describe.skipIf(!installed('script'))('the pager of a terminal', () => {
  const onTerminal = (folder: string, args: string[], env: { [name: string]: string }) =>
    run('script', ['-qec', [process.execPath, BIN, ...args].map((one) => `'${one}'`).join(' '), join(folder, 'typescript')], { env })

  it('has the text of show, unless it is told not to', async () => {
    const folder = temporaryFolder()
    const kept = join(folder, 'paged')
    writeFileSync(kept, '')
    const env = { PAGER: `cat > '${kept}'`, COLUMNS: '80' }
    await onTerminal(folder, ['show', PAGE, '--no-pager'], env)
    expect(readFileSync(kept, 'utf8')).toBe('')
    await onTerminal(folder, ['show', PAGE], env)
    expect(readFileSync(kept, 'utf8')).toContain('Parks and Waterways Committee')
  })

  it('is done without where there is no such program', async () => {
    const { stdout } = await onTerminal(temporaryFolder(), ['show', PAGE], { PAGER: 'no-such-pager-here' })
    expect(stdout).toContain('Parks and Waterways Committee')
  })
})
