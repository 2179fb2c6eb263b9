/** What is made from the schemas, and the README's examples, are current; needs the build that `npm test` makes first. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from './cli/run.js'

const DOCS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/RECORD.md', 'docs/CODEBOOK.md', 'docs/BATCHES.md']

describe('docs', () => {
  it('are current', async () => {
    expect(await run(process.execPath, ['scripts/docs.mjs', '--check'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.each(DOCS)('%s links to files that are there', (path) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => folder + target)
    expect(links.filter((target) => !existsSync(target))).toEqual([])
  })

  it('the README names only scripts and commands that exist', () => {
    const text = readFileSync('README.md', 'utf8') + readFileSync('CONTRIBUTING.md', 'utf8')
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { [name: string]: string } }
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })
})
