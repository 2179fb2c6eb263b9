/**
 * What holds of every record, whatever its source: each string stands in the source, each date and hour is printed there, no two
 * things have one id, and no word of the source is nowhere. `node scripts/survive/law.mjs FILE...` says where it does not hold.
 */
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'

const from = (/** @type {string} */ name) => import(new URL(`../../dist/${name}`, import.meta.url).href)

/** @typedef {{ kind: 'invented' | 'torn' | 'date' | 'hour' | 'id', pointer: string, text: string }} Breach */
/** @typedef {{ breaches: Breach[], strings: number, lost: number, characters: number, lines: string[] }} Held */

/** Of documents cut by columns, tables and pages the words of one string may stand apart: `torn`, where each of them stands in the source. */

/** @param {import('../../src/fetch/original.js').Original} original @returns {Promise<Held>} */
export async function heldBy(original) {
  const { extract } = await from('extract/index.js')
  const { parse } = await from('parse/index.js')
  const { validate } = await from('validate/index.js')
  const { slotsOf } = await from('validate/coverage/slots.js')
  const text = await extract(original, { pdf: {} })
  /** @type {import('../../src/records/record.js').Record} */
  const record = validate(parse(text, original), text)
  const lines = text.pages.flatMap((/** @type {{ lines: { text: string, hint?: { list?: { label: string } } }[] }} */ page) => page.lines)
  const source = sourceOf(text, lines)
  /** @type {Breach[]} */
  const breaches = []
  const slots = slotsOf(record).filter((/** @type {{ workedOut?: boolean }} */ slot) => !slot.workedOut)
  const invented = new Set((record.coverage?.invented ?? []).map(({ pointer }) => pointer))
  for (const { pointer, text: value } of slots) {
    if (source.letters.includes(lettersOf(value))) continue
    breaches.push({ kind: invented.has(pointer) ? 'invented' : 'torn', pointer, text: value })
  }
  /** A pack has many documents, and all are held to the same lines. @type {Set<string> | undefined} */
  let days
  /** @type {Set<string> | undefined} */
  let hours
  for (const [i, document] of record.documents.entries()) {
    for (const name of /** @type {const} */ (['date', 'until'])) {
      const day = /** @type {{ [name: string]: unknown }} */ (document)[name]
      if (typeof day !== 'string') continue
      days ??= await daysIn(source.lines)
      if (!days.has(day)) breaches.push({ kind: 'date', pointer: `/documents/${i}/${name}`, text: day })
    }
    for (const name of /** @type {const} */ (['startTime', 'endTime'])) {
      const hour = document[name]
      if (!hour) continue
      hours ??= await hoursIn(source.lines)
      if (!hours.has(hour)) breaches.push({ kind: 'hour', pointer: `/documents/${i}/${name}`, text: hour })
    }
  }
  breaches.push(...twice(record))
  const { unplaced = 0, characters = 0 } = record.coverage ?? {}
  return { breaches, strings: slots.length, lost: unplaced, characters, lines: (record.coverage?.lines ?? []).map((line) => line.text) }
}

/** Letters alone, in small ones: how a string is looked for. @param {string} text */
const lettersOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** All that the source says anywhere: lines, what was set aside, the file's own facts, labels that a browser shows.
 * @param {any} text @param {{ text: string, hint?: { list?: { label: string } } }[]} lines */
function sourceOf(text, lines) {
  const beside = [
    ...text.furniture.map((/** @type {{ text: string }} */ line) => line.text),
    ...(text.dropped ?? []).map((/** @type {{ text: string }} */ line) => line.text),
    .../** @type {string[]} */ (Object.values(text.meta)),
    ...text.outline.map((/** @type {{ title: string }} */ entry) => entry.title),
    ...lines.flatMap((line) => line.hint?.list?.label ?? []),
  ]
  const all = [...lines.map((line) => line.text), ...beside]
  return { letters: all.map(lettersOf).join(''), lines: all }
}

/** Days that are printed, on a line or over the end of one. @param {string[]} lines @returns {Promise<Set<string>>} */
async function daysIn(lines) {
  const { readMeetingDates } = await from('parse/meeting/dates.js')
  const { datesIn } = await from('validate/dates.js')
  /** @type {Set<string>} */
  const days = new Set()
  for (const text of pairs(lines)) {
    for (const { iso } of datesIn(text)) days.add(iso)
    for (const monthFirst of [false, true])
      for (const { iso, until } of readMeetingDates(text, { loose: true, monthFirst })) {
        days.add(iso)
        if (until) days.add(until)
      }
  }
  /** A day and a month without a year stand for that day of any year. */
  const yearless = [...days].filter((day) => day.startsWith('0000'))
  return yearless.length === 0
    ? days
    : Object.assign(days, {
        has: (/** @type {string} */ day) => Set.prototype.has.call(days, day) || yearless.includes(`0000${day.slice(4)}`),
      })
}

/** Hours that are printed, in the half of the day that the text means. @param {string[]} lines @returns {Promise<Set<string>>} */
async function hoursIn(lines) {
  const { readPrintedTimes } = await from('parse/meeting/clock.js')
  const { timesIn } = await from('validate/dates.js')
  /** @type {Set<string>} */
  const hours = new Set()
  for (const text of pairs(lines)) {
    for (const { iso } of timesIn(text)) hours.add(iso)
    for (const { iso, half } of readPrintedTimes(text)) {
      hours.add(iso)
      if (!half) hours.add(`${String((Number(iso.slice(0, 2)) + 12) % 24).padStart(2, '0')}${iso.slice(2)}`)
    }
  }
  return hours
}

/** @param {string[]} lines */
const pairs = (lines) => lines.map((line, i) => `${line} ${(lines[i + 1] ?? '').slice(0, 120)}`)

/** @param {import('../../src/records/record.js').Record} record @returns {Breach[]} */
function twice(record) {
  const seen = new Set()
  /** @type {[string, string][]} */
  const ids = record.documents.flatMap((document, i) => [
    [document.id, `/documents/${i}`],
    ...document.items.map((item, k) => /** @type {[string, string]} */ ([item.id, `/documents/${i}/items/${k}`])),
    ...document.people.map((person, k) => /** @type {[string, string]} */ ([person.id ?? `none ${i} ${k}`, `/documents/${i}/people/${k}`])),
  ])
  return ids.flatMap(([id, pointer]) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ kind: /** @type {const} */ ('id'), pointer, text: id }]
  })
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { readOriginal } = await from('fetch/read.js')
  /** @type {{ [kind: string]: number }} */
  const sum = { sources: 0, strings: 0, characters: 0, lost: 0 }
  for (const path of argv.slice(2)) {
    const held = await heldBy(await readOriginal(path)).catch((error) => String(error.code ?? error))
    if (typeof held === 'string') {
      console.log(`${path}: ${held}`)
      continue
    }
    sum.sources = (sum.sources ?? 0) + 1
    for (const name of /** @type {const} */ (['strings', 'characters', 'lost'])) sum[name] = (sum[name] ?? 0) + held[name]
    for (const { kind, pointer, text } of held.breaches) {
      sum[kind] = (sum[kind] ?? 0) + 1
      console.log(`${path}: ${kind} ${pointer} ${JSON.stringify(text.slice(0, 160))}`)
    }
    const share = held.lost / Math.max(1, held.characters)
    if (share > 0.02 && held.lost > 40) {
      sum['losing'] = (sum['losing'] ?? 0) + 1
      console.log(
        `${path}: lost ${Math.round(share * 1000) / 10} % ${JSON.stringify(held.lines.sort((a, b) => b.length - a.length)[0]?.slice(0, 200))}`,
      )
    }
  }
  console.log(JSON.stringify(sum))
}
