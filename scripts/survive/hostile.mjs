/** Text made to hurt, for the whole way from bytes to a record: one short pattern over and over, wherever a document has text. */

import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/** What a line may be made of: names, capitals, dashes, brackets, numbers, times, votes, references, addresses, marks. */
export const PATTERNS = [
  ...[
    'Mr A Vale and Mrs B Quay, ',
    'Ann Vale and ',
    'Vale and ',
    'VALE ',
    'A.B. ',
    'A ',
    'A. ',
    'Vale-',
    'Vale Quay ',
    "O'",
    'O’Vale ',
    'Mr ',
  ],
  ...[
    'Councillor ',
    'Councillors A Vale, ',
    'Cllr Vale (Chairman), ',
    'Cllr Vale (',
    'Vale (Clerk) ',
    'Chairman ',
    'Apologies ',
    'Present: ',
  ],
  ...[
    '– ',
    '- ',
    '-',
    '–',
    '(',
    '( ',
    ') ',
    '()',
    '(a) ',
    '(a',
    '(1) ',
    '(i) ',
    'a) ',
    '[',
    '[1] ',
    '1.',
    '1. ',
    '1.1 ',
    '1.1.',
    '1 ',
    '1',
    '12/34 ',
    '4) ',
  ],
  ...['10.30 am ', '10:30', '10 am to ', 'at 7pm ', '4 May 2026 ', '04/05/2026 ', 'Monday ', 'May ', '2026 ', 'held on ', 'ended at '],
  ...['12 votes to 3, ', 'For: 3 Against: 2 ', 'For (3) Cllr Vale, ', 'voted for ', 'moved by Cllr Vale, seconded by Cllr Quay and '],
  ...[
    'Item 4 ',
    'Item 4: ',
    'Minute 4 – ',
    'Question 4 ',
    'Question 4 – Mr Ray ',
    'Q4. ',
    'Agenda Item 4 (Pages 1 - 2) ',
    'Page 1 of 2 ',
    'item ',
  ],
  ...[
    'ann@quay.example ',
    'a@',
    '@',
    'www.',
    'https://quay.example/',
    '; ',
    ';',
    '"',
    '"a" ',
    '“Lamp” ',
    '“',
    '’',
    "'",
    ', ',
    ',',
    '. ',
    '.',
    ': ',
    ':',
    '? ',
    '! ',
    '/',
  ],
  ...[
    'RESOLVED that ',
    'RESOLVED: ',
    'Resolved ',
    'That ',
    'AGREED ',
    'it was agreed ',
    'that the lamp be lit ',
    'be ',
    'the ',
    'and ',
    'of ',
    'to ',
  ],
  ...[
    'a',
    'A',
    'a ',
    'é',
    'Lamp. ',
    'Lamp, ',
    'lamp: ',
    '_',
    '…',
    '* ',
    '*',
    '• ',
    '| ',
    '|',
    '\t',
    '\u00a0',
    '\u00ad',
    '£1,000 ',
    '1,',
    '%',
    '#',
    '# ',
    '& ',
    '<',
    '&lt;',
  ],
  ...[
    'Action: Cllr Vale ',
    'Report of the ',
    'Committee ',
    'Town Council ',
    'Part II ',
    'exempt ',
    'Supplementary ',
    'Reply: ',
    'declared an interest in ',
    'IV ',
    'iv. ',
  ],
]

/** Where it stands. @type {{ [place: string]: (hurt: string) => string[] }} */
export const PLACES = {
  title: (hurt) => [`LAMP QUAY TOWN COUNCIL ${hurt}`, ...REST],
  venue: (hurt) => [
    'LAMP QUAY TOWN COUNCIL',
    `Minutes of the meeting held at the ${hurt} on Monday 4 May 2026 at 7.00 pm`,
    ...REST.slice(1),
  ],
  attendance: (hurt) => [...REST.slice(0, 1), `Present: ${hurt}`, `Apologies: ${hurt}`, ...REST.slice(1)],
  heading: (hurt) => [...REST.slice(0, 2), `1. ${hurt}`, 'The lamp was lit.', ...REST.slice(2)],
  body: (hurt) => [...REST.slice(0, 3), hurt, ...REST.slice(3)],
  label: (hurt) => [
    ...REST.slice(0, 3),
    `(a) Councillor Vale ${hurt}`,
    `RESOLVED that ${hurt}`,
    `Question 2 – Mr Ray ${hurt}`,
    ...REST.slice(3),
  ],
  alone: (hurt) => [hurt],
}

const REST = [
  'Minutes of the meeting held in the Lamp Room on Monday 4 May 2026 at 7.00 pm',
  'Present: Councillors A Vale (Chairman), B Quay and C Inkpot',
  '1. Apologies',
  'There were none.',
  '2. Lamps',
  'The Clerk told of lamps. RESOLVED that they be lit.',
  'The meeting ended at 8.00 pm.',
]

/** What it is written as. @type {{ [form: string]: { type: string, write: (lines: string[]) => string } }} */
export const FORMS = {
  text: { type: 'text/plain', write: (lines) => lines.join('\n\n') },
  html: { type: 'text/html', write: (lines) => `<html><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</body></html>` },
  line: { type: 'text/plain', write: (lines) => lines.join(' ') },
}

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** @param {string} pattern @param {string} place @param {string} form @param {number} length */
export function hostile(pattern, place, form, length) {
  const { type, write } = /** @type {typeof FORMS[string]} */ (FORMS[form])
  const hurt = pattern.repeat(Math.ceil(length / pattern.length))
  const bytes = new TextEncoder().encode(write(/** @type {typeof PLACES[string]} */ (PLACES[place])(hurt)))
  const mediaType = /** @type {import('../../src/fetch/original.js').MediaType} */ (type)
  return { path: `${place}.${form}`, bytes, sha256: '0'.repeat(64), mediaType }
}

const LENGTH = 60_000
/** Milliseconds of processor time that need no look at how they grew. */
const QUICK = 3_000
/** Half the text, so much less time at least: 2 is linear, 4 is not. */
const GROWTH = 3
/** Times QUICK: a text that takes longer is given up. */
const PATIENCE = 8

/**
 * Every pattern at every place in every form, or of these only a few of each pattern.
 * @param {{ length?: number, quick?: number, each?: number, say?: (text: string) => void }} [options] `each`: places of one pattern at most
 * @returns {Promise<{ faults: string[], inputs: number, slowest: { milliseconds: number, what: string } }>}
 */
export async function runHostile({ length = LENGTH, quick = QUICK, each = Number.POSITIVE_INFINITY, say = () => {} } = {}) {
  const ways = Object.keys(PLACES).flatMap((place) => Object.keys(FORMS).map((form) => ({ place, form })))
  const outcome = { faults: /** @type {string[]} */ ([]), inputs: 0, slowest: { milliseconds: 0, what: '' } }
  const reader = new Reader(quick * PATIENCE)
  for (const [at, pattern] of PATTERNS.entries()) {
    const own = ways.filter(
      (_, i) => each >= ways.length || Array.from({ length: each }, (_, k) => (at * 5 + k * 8) % ways.length).includes(i),
    )
    for (const { place, form } of own) {
      outcome.inputs += 1
      const what = `${JSON.stringify(pattern)} in ${place} as ${form}`
      const spent = await reader.time(pattern, place, form, length)
      if (spent > outcome.slowest.milliseconds) outcome.slowest = { milliseconds: Math.round(spent), what }
      if (spent < quick) continue
      const half = await reader.time(pattern, place, form, length / 2)
      const whole = Math.min(spent, await reader.time(pattern, place, form, length))
      if (whole > quick && whole > half * GROWTH)
        outcome.faults.push(`${what}: ${Math.round(half)} ms, twice the length ${Math.round(whole)} ms`)
    }
    say(`${at + 1} of ${PATTERNS.length}, ${outcome.faults.length} faults, slowest ${JSON.stringify(outcome.slowest)}`)
  }
  await reader.end()
  return outcome
}

/** Reads in a thread that can be ended: some texts would take days. */
class Reader {
  /** @param {number} patience milliseconds of processor time */
  constructor(patience) {
    this.patience = patience
    /** @type {Worker | null} */
    this.worker = null
  }

  /** Processor time for one text; Infinity where it was given up. @param {[string, string, string, number]} text @returns {Promise<number>} */
  async time(...text) {
    this.worker ??= await started()
    const worker = this.worker
    const before = process.cpuUsage()
    const spent = () => {
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    worker.postMessage(text)
    const taken = await new Promise((resolve) => {
      const watch = setInterval(() => spent() > this.patience && resolve(Number.POSITIVE_INFINITY), 200)
      worker.once('message', () => resolve(spent()))
      worker.once('error', () => resolve(Number.POSITIVE_INFINITY))
      worker.once('exit', () => clearInterval(watch))
      worker.once('message', () => clearInterval(watch))
    })
    worker.removeAllListeners('error').removeAllListeners('message')
    if (taken === Number.POSITIVE_INFINITY) await this.end()
    else worker.removeAllListeners('exit')
    return taken
  }

  async end() {
    await this.worker?.terminate()
    this.worker = null
  }
}

/** @returns {Promise<Worker>} */
async function started() {
  const worker = new Worker(new URL(import.meta.url))
  await new Promise((resolve) => worker.once('message', resolve))
  return worker
}

if (!isMainThread && parentPort) {
  const port = parentPort
  const { readRecord } = await import(new URL('../../dist/pipeline.js', import.meta.url).href)
  port.on('message', async (text) => {
    await readRecord(hostile(.../** @type {[string, string, string, number]} */ (text))).catch(() => undefined)
    port.postMessage('read')
  })
  port.postMessage('ready')
}
