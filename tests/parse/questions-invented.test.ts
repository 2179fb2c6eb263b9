/** Questions in forms that nobody listed: what is read of each must be right, and what is none must stay none. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { parse } from '../../src/parse/index.js'
import type { Block, Document } from '../../src/records/record.js'
import { type Case, type Expected, none, otherPapers, papers, passages } from './questions-invented.js'

async function read(text: string): Promise<Document[]> {
  const original = {
    path: 'paper',
    bytes: new TextEncoder().encode(text),
    mediaType: text.startsWith('<html') ? 'text/html' : 'text/plain',
    sha256: '0',
  } as Parameters<typeof extract>[0]
  return parse(await extract(original), original).documents
}

const flat = (blocks: Block[]): Block[] => blocks.flatMap((b) => [b, ...flat(b.content)])
const questionsOf = (documents: Document[]): Block[] =>
  documents.flatMap((d) => [...flat(d.content), ...d.items.flatMap((i) => flat(i.content))]).filter((b) => b.type === 'question')

const minutes = (passage: string) => `QUAY COUNCIL

Minutes of the meeting of the Council held on 4 May 2026

PRESENT: Councillors Quill, Inkpot and Vale

1. APOLOGIES FOR ABSENCE

There were none.

2. QUESTIONS FROM THE PUBLIC

${passage}

3. LAMPS

The report was received.

RESOLVED that the lamp be lit.
`

/** What was read, as far as it is asked for. */
function seen(block: Block, [, , , begins, answer]: Expected): unknown[] {
  const reply = block.content.find((b) => b.type === 'paragraph')
  return [
    block.number ?? null,
    block.asker?.name ?? null,
    block.asker?.organisation ?? null,
    block.text.slice(0, begins.length),
    answer === null ? null : (reply?.text.slice(0, answer.length) ?? null),
    ...(block.supplementary ? ['S'] : []),
  ]
}

function check(documents: Document[], gives: Expected[]): void {
  const questions = questionsOf(documents)
  expect(questions.map((q, i) => (gives[i] ? seen(q, gives[i]) : q.text))).toEqual(gives)
}

/** A case that is open must fail: the day it is read rightly, it loses its mark. */
function each(cases: Case[], run: (one: Case) => Promise<void>): void {
  for (const one of cases) (one.open ? it.fails : it)(one.name, () => run(one))
}

describe('papers of questions', () => {
  each(papers, async ({ text, gives }) => {
    const documents = await read(text)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({ type: 'other', items: [] })
    check(documents, gives)
  })
})

describe('questions within minutes', () => {
  each(passages, async ({ text, gives }) => {
    const documents = await read(minutes(text))
    expect(documents[0]!.items).toHaveLength(3)
    check(documents, gives)
  })
})

describe('no questions', () => {
  it.each(none)('%s', async (_, text) => {
    expect(questionsOf(await read(minutes(text)))).toEqual([])
  })

  it.each(otherPapers)('%s is no paper of questions', async (_, text) => {
    const documents = await read(text)
    expect(documents.every((d) => d.type !== 'other' || d.content.every((b) => b.type !== 'question'))).toBe(true)
  })
})
