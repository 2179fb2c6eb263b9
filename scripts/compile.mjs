/**
 * Has Node compile what the bundle holds, by running it over fixtures, and keeps the result beside it (src/cli/load.ts).
 * What did not run here is compiled when a run first needs it.
 */
import { devNull } from 'node:os'
import { keepCompiled } from '../dist/cli/load.js'
import { main } from '../dist/cli/main.js'
import { fixtureNames, sourceOf } from './fixture.mjs'

const sources = fixtureNames().map(sourceOf)
/** Each run listens for faults of stdout anew. */
process.stdout.setMaxListeners(sources.length + 2)
/** One at a time: several are read by workers, whose compiled code is out of reach. */
for (const source of sources) await main(['node', 'minutes', 'extract', '-q', '--format', 'ndjson', '-o', devNull, source])
process.exitCode = 0
keepCompiled()
