/** How the built program starts: compiled when it was built, and the same where Node does not take that. */
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { minutes, PAGE, run, temporaryFolder } from './run.js'

const BUILT = readdirSync('dist/cli').filter((name) => name.endsWith('.cjs'))

/** Runs the program and tells of each of its scripts whether what was compiled for it was turned down. */
const WATCHED = `
import { syncBuiltinESMExports } from 'node:module'
import vm from 'node:vm'
const made = []
const { Script } = vm
vm.Script = class extends Script {
  constructor(...given) {
    super(...given)
    made.push(this)
  }
}
syncBuiltinESMExports()
const { main } = await import(${JSON.stringify(resolve('dist/cli/main.js'))})
await main(['node', 'minutes', 'extract', '-q', '-f', 'ndjson', '-o', '/dev/null', ${JSON.stringify(PAGE)}])
console.log(JSON.stringify(made.map((script) => script.cachedDataRejected)))
`

describe('the built program', () => {
  const copy = temporaryFolder()
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('comes compiled', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', WATCHED])
    const turnedDown = JSON.parse(stdout) as unknown[]
    expect(turnedDown.length).toBeGreaterThan(2)
    expect(new Set(turnedDown)).toEqual(new Set([false]))
  })

  it('is ASCII with its letters written out', () => {
    expect(BUILT.length).toBeGreaterThan(5)
    for (const name of BUILT) {
      const code = readFileSync(join('dist/cli', name), 'latin1')
      expect(code).not.toMatch(/[^\t\n\r -~]|\\p\{L/)
    }
  })

  it.each(['nothing', 'rubbish'])('gives the same record with %s compiled', async (kept) => {
    const folder = join(copy, kept)
    for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const compiled = readdirSync(join(folder, 'dist/cli')).filter((name) => name.endsWith('.compiled'))
    expect(compiled.length).toBeGreaterThan(2)
    for (const name of compiled) {
      const file = join(folder, 'dist/cli', name)
      if (kept === 'nothing') rmSync(file)
      else writeFileSync(file, 'rubbish')
    }
    const plain = await minutes(['extract', PAGE])
    expect(await run(process.execPath, [join(folder, 'bin/minutes.js'), 'extract', PAGE])).toEqual(plain)
    expect(plain.status).toBe(0)
  })
})
