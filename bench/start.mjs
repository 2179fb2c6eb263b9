/** How long `minutes --help` takes beside node doing nothing. */
import { BIN, interleaved, table } from './measure.mjs'

export const LIMIT = 1.6

export function benchStart() {
  const times = interleaved(
    [
      { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
      { name: 'minutes --help', command: process.execPath, args: [BIN, '--help'] },
    ],
    21,
  )
  const node = times.get('node -e 0') ?? Number.NaN
  console.log(`Start-up (at most ${LIMIT})`)
  table(
    ['', 'ms', 'ratio'],
    [...times].map(([name, ms]) => [name, ms.toFixed(0), (ms / node).toFixed(2)]),
  )
}
