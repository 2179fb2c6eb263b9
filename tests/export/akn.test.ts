import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example, failed } from '../records/example.js'
import { fixtureRecords, make, type Parsed, temporary } from './make.js'
import { installed, run } from './programs.js'
import { anyRecord, nastyRecord } from './random.js'

const XSD = resolve('../shared/akn/akomantoso30.xsd')
if (!existsSync(XSD)) console.warn(`skipped: no ${XSD}`)

/** What the schema does not see: references that lead nowhere, counts that are no numbers. */
function faults(xml: string): string[] {
  const ids = new Set([...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id))
  const lost = [...xml.matchAll(/ (?:href|source|refersTo|by|to|as|for|from|upTo|src)="#([^"]*)"/g)]
    .filter(([, id]) => !ids.has(id!))
    .map(([, id]) => `nothing is #${id}`)
  const counts = [...xml.matchAll(/<count [^>]*value="([^"]*)"/g)]
    .filter(([, value]) => !/^\d+$/.test(value!))
    .map(([, value]) => `count ${value}`)
  return [...lost, ...counts]
}

async function valid(records: Parsed[]): Promise<string> {
  const { text } = await make('akn', records)
  const path = join(temporary(), 'akn.xml')
  writeFileSync(path, text)
  const { status, stderr } = run('xmllint', ['--noout', '--nonet', '--huge', '--schema', XSD, path])
  expect({ status, stderr: status === 0 ? '' : stderr.slice(0, 1000) }).toEqual({ status: 0, stderr: '' })
  expect(faults(text)).toEqual([])
  return text
}

describe('akn', () => {
  it('minutes are a debate, an agenda a debateReport, a pack a documentCollection', async () => {
    const [minutes] = example.documents
    const agenda = { ...minutes!, type: 'agenda' as const, id: 'a' }
    const root = (text: string) => /<akomaNtoso[^>]*>\s*<(\w+)/.exec(text)?.[1]
    expect(root((await make('akn', [example])).text)).toBe('debate')
    expect(root((await make('akn', [{ ...example, documents: [agenda] }])).text)).toBe('debateReport')
    expect(root((await make('akn', [{ ...example, documents: [agenda, minutes!] }])).text)).toBe('documentCollection')
  })

  it('no reference leads nowhere', async () => {
    expect(faults((await make('akn', [example, nastyRecord(example), failed])).text)).toEqual([])
  })
})

describe.skipIf(!existsSync(XSD) || !installed('xmllint'))('akn against the schema', () => {
  it('is valid for one, for many, for none, and for what failed', async () => {
    expect(await valid([example])).toContain('<question eId="dbsect_1__dbsect_1__quests_1__quest_1" by="#person-lorcan-whitstead">')
    await valid([example, failed, nastyRecord(example), ...(await fixtureRecords())])
    await valid([failed])
    await valid([])
    await valid([{ ...example, documents: [] }])
  })

  it('is valid whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 2 }), async (records) => {
        await valid(records)
      }),
      { numRuns: 25 },
    )
  })
})
