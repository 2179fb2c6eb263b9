import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { toOriginal } from '../../src/fetch/read.js'
import { readMeeting } from '../../src/parse/meeting/index.js'
import { toParas } from '../../src/parse/paras.js'
import { HEADS } from './meeting-heads.js'

test.each(HEADS)('$name', async ({ text, html, gives }) => {
  const source = html ? `<html><body>${text}</body></html>` : text
  const read = await extract(toOriginal(html ? 'head.html' : 'head.txt', new TextEncoder().encode(source)), { pdf: {} })
  const lines = read.pages.flatMap((p) => p.lines)
  const meeting = readMeeting(lines, toParas(lines, read.kind), read)
  expect(Object.fromEntries(Object.keys(gives).map((key) => [key, meeting[key as keyof typeof meeting]]))).toEqual(gives)
})
