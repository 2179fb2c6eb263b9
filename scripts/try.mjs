/**
 * npm run try -- FILE...: what was read and why, for the author of a rule. Which families drafted it and what each draft was worth,
 * which series rise in it, and for every paragraph its item and what the block grammar saw in it.
 */

import { extract } from '../dist/extract/index.js'
import { readOriginal } from '../dist/fetch/read.js'
import { qualityOf } from '../dist/parse/choose.js'
import { families } from '../dist/parse/families/index.js'
import { breakRuns } from '../dist/parse/families/printed/unbroken.js'
import { withSetting } from '../dist/parse/habits/text.js'
import { parse } from '../dist/parse/index.js'
import { markParas } from '../dist/parse/mark.js'
import { toParas } from '../dist/parse/paras.js'
import { chainsOf } from '../dist/parse/series/chains.js'
import { rateAsItems } from '../dist/parse/series/items.js'
import { placesOf } from '../dist/parse/series/place.js'
import { validate } from '../dist/validate/index.js'

const WIDE = 110
const SERIES = 4
const paths = process.argv.slice(2)
if (paths.length === 0) throw new Error('npm run try -- FILE...')
for (const path of paths)
  await tell(path).catch((error) => {
    process.exitCode = 1
    say(`${path}: ${error.message}`)
  })

/** @param {string} path */
async function tell(path) {
  const original = await readOriginal(path)
  const given = await extract(original, { pdf: {} })
  const text = withSetting(given)
  const lines = text.pages.flatMap((page) => page.lines)
  const record = validate(parse(given, original), given)
  say(`${path}: ${text.kind}, ${text.pages.length} pages, ${lines.length} lines`)

  heading('Families', 'how the head looked, and what the draft placed of the text')
  const letters = lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  const seen = families.map((family) => ({ family, ...family.recognise(text, lines) })).filter(({ score }) => score > 0)
  for (const { family, score, evidence } of seen.sort((a, b) => b.score - a.score)) {
    const quality = qualityOf(family.read(text, lines), letters)
    const mark = record.family?.name === family.name ? '*' : ' '
    say(`${mark} ${family.name.padEnd(16)} head ${score.toFixed(2)}  draft ${quality.toFixed(2)}  ${evidence.join(', ')}`)
  }

  const paras = toParas(breakRuns(lines), text.kind)
  const places = placesOf(paras)
  heading('Series', 'what rises, best first as the items')
  for (const { chain, score, once } of rateAsItems(chainsOf(places), places, lines.length).slice(0, SERIES)) {
    const titled = chain.members.reduce((sum, member) => sum + member.titled, 0) / chain.members.length
    const printed = chain.members.map(({ head }) => head.printed).join(' ')
    say(
      `  ${score.toFixed(2)}  ${chain.form}  ${chain.members.length} members, titled ${titled.toFixed(2)}, once ${once.toFixed(2)}: ${clipped(printed)}`,
    )
  }

  heading('Paragraphs', 'item, label as read, what it could be')
  const items = itemsByText(record)
  for (const { para, label, kind, resolution, question } of markParas(paras)) {
    const readings = label ? `${label.label} (${label.readings.map(({ style, value }) => `${style} ${value}`).join(', ')})` : ''
    const why = resolution ? ` ${resolution.verb}` : question ? ` number ${question.number ?? 'none'}` : ''
    say(`  ${(items.get(key(para.text)) ?? '').padEnd(10)} ${readings.padEnd(14)} ${(kind + why).padEnd(18)} ${clipped(para.text)}`)
  }

  heading('Record', '')
  for (const { id, type, title, date, startTime, endTime, venue, people, items: own } of record.documents)
    say(
      `  ${id}: ${type} “${clipped(title)}”, ${date} ${startTime} to ${endTime}, ${venue ?? 'no venue'}, ${people.length} people, ${own.length} items`,
    )
  for (const { code, message } of record.findings) say(`  ${code}: ${clipped(message)}`)
}

/** Number or title of the item that a paragraph heads or stands in. @param {import('../src/records/record.js').Record} record */
function itemsByText(record) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const document of record.documents)
    for (const item of document.items) {
      const name = item.number ?? '–'
      /** @param {import('../src/records/record.js').Block[]} blocks */
      const put = (blocks) => {
        for (const block of blocks) {
          found.set(key(`${block.label ?? ''}${block.text}`), name)
          put(block.content)
        }
      }
      found.set(key(`${item.number ?? ''}${item.title}`), `= ${name}`)
      put(item.description)
      put(item.content)
    }
  return found
}

/** Letters and figures at its head. @param {string} text */
function key(text) {
  return text
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 60)
    .toLowerCase()
}

/** @param {string} text */
function clipped(text) {
  return text.length > WIDE ? `${text.slice(0, WIDE)} …` : text
}

/** @param {string} name @param {string} what */
function heading(name, what) {
  say(`\n${name}${what && `: ${what}`}`)
}

process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 74))

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')}\n`)
}
